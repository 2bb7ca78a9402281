/** Asks an address many times, a few at once, and says how many answers a second came back. */

import { Agent, request as httpRequest } from 'node:http';

export interface Call {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<{ [name: string]: string }>;
  readonly body?: string;
}

const AT_ONCE = 8; // A busy morning of a county bureau; more only queue on two cores.
const SHOWN_OF_ERROR = 500;

/** Answers a second over `count` calls made by `next`; any answer that is not a success stops the measurement. */
export async function ratePerSecond(count: number, next: (index: number) => Call): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  let index = 0;
  const begun = performance.now();
  const worker = async () => {
    while (index < count) await ask(next(index++), agent);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    agent.destroy();
  }
  return count / ((performance.now() - begun) / 1000);
}

/** How long each of `count` calls took, one after another. */
export async function millisecondsEach(count: number, next: (index: number) => Call): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const begun = performance.now();
    await ask(next(index), agent);
    times.push(performance.now() - begun);
  }
  agent.destroy();
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The whole answer is read, as a browser reads it; only what a message of a failure needs is kept. */
function ask({ method = 'GET', url, headers = {}, body }: Call, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = httpRequest(url, { method, agent, headers: { ...headers, ...type } }, (response) => {
      const { statusCode = 500 } = response;
      let text = '';
      response.on('data', (chunk: Buffer) => {
        if (statusCode >= 300 && text.length < SHOWN_OF_ERROR) text += chunk.toString('utf8');
      });
      response.on('end', () => {
        if (statusCode < 300) resolve();
        else reject(new Error(`${String(statusCode)} ${url} ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
