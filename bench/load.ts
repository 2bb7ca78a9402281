/** Asks an address many times, a few at once, and says how many answers a second came back. */

import { Agent, request as httpRequest } from 'node:http';

export interface Call {
  readonly method?: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<{ [name: string]: string }>;
  readonly body?: string;
}

export interface Measured {
  readonly perSecond: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

const AT_ONCE = 8;

/** Runs `count` calls made by `next`; any answer that is not a success stops the measurement. */
export async function measure(count: number, next: (index: number) => Call): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const times: number[] = [];
  let index = 0;
  const started = performance.now();
  const worker = async () => {
    while (index < count) {
      const call = next(index++);
      const before = performance.now();
      await once(call, agent);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((left, right) => left - right);
  return { perSecond: count / seconds, medianMs: at(times, 0.5), p95Ms: at(times, 0.95) };
}

function once({ method = 'GET', url, headers = {}, body }: Call, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      url,
      { method, agent, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          if (text.length < 500) text += chunk.toString();
        });
        response.on('end', () => {
          if ((response.statusCode ?? 500) < 300) resolve();
          else reject(new Error(`${String(response.statusCode)} ${url} ${text}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
