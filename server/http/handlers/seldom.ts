/**
 * Rooms that are large and seldom entered: their program, and the catalogues of law behind it, are read when somebody first
 * asks, so that the server is up sooner.
 */

import type { Route } from '@zhifa/contract';
import { invariant } from '@zhifa/procedure';
import { implement, type Implementation } from '../exchange.ts';

export function seldom(routes: readonly Route[], load: () => Promise<readonly Implementation[]>): Implementation[] {
  return routes.map((route) =>
    implement(route, async (exchange) => {
      const found = (await load()).find(({ route: its }) => its === route);
      invariant(found !== undefined, `${route.name} is not implemented where it is looked for`);
      return found.handler(exchange);
    }),
  );
}
