/** How the record names a person who acted. */

import { posts, type Actor } from '../kernel/person.ts';

export interface PersonRef {
  readonly accountId: string;
  readonly name: string;
  readonly post: string;
}

export function personRef({ accountId, name, posts: held }: Actor): PersonRef {
  const [first] = held;
  return { accountId, name, post: first === undefined ? '' : posts[first] };
}
