/** The only place that talks to the server: one transport under the contract's typed client. */

import {
  addressOf,
  ApiProblem,
  clientOf,
  type Me,
  type ParamsOf,
  type QueryOf,
  type Route,
  type Transport,
} from '@zhifa/contract';

const LONGEST_WAIT_MS = 30_000; // A spinner ends: after that the screen says so and offers to try again.

/** The server did not answer: no network, or too slow. Whether it acted is unknown; the same key asks again safely. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

let csrfToken = '';

/** Every later change carries the token of this session. */
export function rememberSession(me: Me | undefined): void {
  csrfToken = me?.csrfToken ?? '';
}

/** For what does not go through the client: the pieces of an upload. */
export function sessionHeaders(): { readonly [name: string]: string } {
  return { 'x-csrf-token': csrfToken };
}

const transport: Transport = async ({ method, address, headers, body }) => {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LONGEST_WAIT_MS);
  try {
    const answer = await fetch(address, {
      method,
      headers: method === 'GET' ? headers : { ...headers, ...sessionHeaders() },
      credentials: 'same-origin',
      signal: stop.signal,
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    return { status: answer.status, contentType: answer.headers.get('content-type') ?? '', text };
  } catch (cause) {
    throw new Unreachable('unreachable', { cause });
  } finally {
    clearTimeout(timer);
  }
};

export const call = clientOf(transport);

/** The address of a file: for links, pictures and downloads. */
export function fileAddress<R extends Route>(route: R, params: ParamsOf<R>, query?: QueryOf<R>): string {
  return addressOf(route.path, params, query);
}

export function isProblem(error: unknown, type?: ApiProblem['problem']['type']): error is ApiProblem {
  return error instanceof ApiProblem && (type === undefined || error.problem.type === type);
}
