/** The only place that talks to the server: one transport under the contract's typed client. */

import {
  addressOf,
  ApiProblem,
  clientOf,
  type Client,
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

const LONGEST_UPLOAD_MS = 30 * 60_000; // 200 MB over a slow county line.

/** A call whose body is a large file: says how much of it has left, and can be broken off. */
export function uploadCall(onProgress: (share: number) => void, signal: AbortSignal): Client {
  return clientOf(
    ({ method, address, headers, body }) =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest(); // `fetch` does not tell how far a body has been sent.
        const fail = () => reject(new Unreachable('unreachable'));
        request.open(method, address);
        for (const [name, value] of Object.entries({ ...headers, ...sessionHeaders() }))
          request.setRequestHeader(name, value);
        request.timeout = LONGEST_UPLOAD_MS;
        request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
        request.onload = () => {
          const contentType = request.getResponseHeader('content-type') ?? '';
          resolve({ status: request.status, contentType, text: request.responseText });
        };
        request.onerror = fail;
        request.ontimeout = fail;
        request.onabort = fail;
        signal.addEventListener('abort', () => request.abort());
        request.send(body ?? null);
      }),
  );
}

/** The address of a file: for links, pictures and downloads. */
export function fileAddress<R extends Route>(route: R, params: ParamsOf<R>, query?: QueryOf<R>): string {
  return addressOf(route.path, params, query);
}

export function isProblem(error: unknown, type?: ApiProblem['problem']['type']): error is ApiProblem {
  return error instanceof ApiProblem && (type === undefined || error.problem.type === type);
}
