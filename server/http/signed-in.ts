/** The caller of a route that is not public. */

import type { Caller } from './exchange.ts';
import { notSignedIn } from './http-problem.ts';

export function signedIn(caller: Caller | undefined): Caller {
  if (caller === undefined) throw notSignedIn();
  return caller;
}
