/** Somebody who works with the server as a program does: signs in, reads, sends acts. */

import { once } from 'node:events';
import { request as call, type IncomingMessage } from 'node:http';
import { z } from 'zod';

const Session = z.object({ csrfToken: z.string(), unitId: z.string(), unitName: z.string() });

export const Acted = z.object({
  actId: z.string(),
  dossierId: z.string(),
  sequence: z.number(),
  stage: z.string(),
  issued: z.array(z.object({ number: z.object({ code: z.string(), serial: z.number() }).optional() })),
  isRepeated: z.boolean(),
});
export type Acted = z.output<typeof Acted>;

export interface ActSent {
  readonly key: string;
  readonly act: string;
  /** Absent for an act that opens a dossier. */
  readonly dossier?: { readonly id: string; readonly version: number };
  readonly input: unknown;
  readonly overrides?: Readonly<{ [gate: string]: string }>;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Desk {
  readonly unit: { readonly unitId: string; readonly unitName: string };
  readonly get: (path: string) => Promise<unknown>;
  /** Undefined when the answer did not come, or not whole; `address` is another way to the same server. */
  readonly send: (act: ActSent, address?: string) => Promise<Answer | undefined>;
  readonly headers: Readonly<{ [name: string]: string }>;
}

export async function deskOf(address: string, login: string): Promise<Desk> {
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: 'zhifa-demo-2026' }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrfToken, unitId, unitName } = Session.parse(await signedIn.json());
  const headers = { cookie, 'x-csrf-token': csrfToken };
  return {
    unit: { unitId, unitName },
    headers,
    get: async (path): Promise<unknown> => (await fetch(`${address}${path}`, { headers })).json(),
    send: (act, way = address) => send(`${way}${pathOf(act)}`, act, headers),
  };
}

function pathOf({ act, dossier }: ActSent): string {
  return dossier === undefined ? `/api/kinds/inspection/acts/${act}` : `/api/dossiers/${dossier.id}/acts/${act}`;
}

/** Each on a line of its own, so that what happens to the line happens to this request. */
async function send(
  url: string,
  { key, dossier, input, overrides = {} }: ActSent,
  headers: Desk['headers'],
): Promise<Answer | undefined> {
  const body = JSON.stringify({ input, overrides });
  const request = call(url, {
    agent: false,
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': key,
      ...(dossier === undefined ? {} : { 'if-match': `"${String(dossier.version)}"` }),
    },
  });
  request.end(body);
  try {
    const [response] = (await once(request, 'response')) as [IncomingMessage]; // reason: so node says.
    const pieces: Buffer[] = [];
    for await (const piece of response) pieces.push(piece as Buffer); // reason: no encoding was set.
    return { status: response.statusCode ?? 0, body: Buffer.concat(pieces).toString('utf8') };
  } catch {
    return undefined;
  }
}
