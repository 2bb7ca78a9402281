/** Whether this person may call a route, as the contract declares it. */

import type { Route } from '@zhifa/contract';
import { useMe } from '../session/session.ts';

export function useMay(route: Route): boolean {
  const { posts } = useMe();
  const { access } = route;
  return typeof access === 'string' || posts.some((post) => access.includes(post));
}
