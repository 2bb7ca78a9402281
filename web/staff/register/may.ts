/** Whether this person may call a route, as the contract declares it. */

import { mayCall, type Route } from '@zhifa/contract';
import { useMe } from '../session/session.ts';

export function useMay(route: Route): boolean {
  const { posts } = useMe();
  return mayCall(route, posts);
}
