/** One call as a handler sees it: checked input, the person, the house. */

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Route } from '@zhifa/contract';
import type { Actor } from '@zhifa/procedure';
import type { Account } from '../identity/accounts.ts';
import type { House } from '../house.ts';

export interface Caller {
  readonly account: Account;
  readonly actor: Actor;
  readonly csrfToken: string;
  readonly token: string;
}

export interface Exchange<R extends Route> {
  readonly params: z.output<R['params']>;
  readonly query: z.output<R['query']>;
  readonly body: z.output<R['body']>;
  readonly house: House;
  /** Who calls; routes that are not public have one. */
  readonly caller: Caller | undefined;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Answers with a value the route's schema describes, or has sent a file itself and answers with `sent`. */
export type Handler<R extends Route> = (exchange: Exchange<R>) => Promise<z.input<R['answer']> | Sent>;

export const sent = Symbol('the handler has sent the answer itself');
export type Sent = typeof sent;

export interface Implementation {
  readonly route: Route;
  readonly handler: Handler<Route>;
  /** The handler asks in its own transaction whether the caller is still the one seen a moment ago (`confirmCaller`). */
  readonly confirmsCaller: boolean;
}

export function implement<R extends Route>(
  route: R,
  handler: Handler<R>,
  { confirmsCaller = false } = {},
): Implementation {
  return { route, handler, confirmsCaller };
}
