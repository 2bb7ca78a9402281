/**
 * Bad input: every route of the contract gets what its schema says, with parts that are something else. Never a 500, never
 * no answer; and what was refused left nothing behind. `ZHIFA_FUZZ_SEED=… ZHIFA_FUZZ_RUNS=…` asks further.
 */

import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes, type Route } from '@zhifa/contract';
import { addressOf, callsOf, encoded, groundOf, textOf, type Call, type Ground } from './fuzz-calls.fixture.ts';
import { hostile } from './hostile.fixture.ts';
import { newKey, openWeb, visitorOf, type WebWorld } from './http.fixture.ts';

const SEED = Number(process.env['ZHIFA_FUZZ_SEED'] ?? 20260928);
const RUNS = Number(process.env['ZHIFA_FUZZ_RUNS'] ?? 40);
/** Typesetting, hashing of passwords and reading of sheets take their time. */
const SLOW = [
  'import.annotated',
  'import.template',
  'dossier.preview',
  'document.pdf',
  'document.pages',
  'document.draft',
  'session.signIn',
  'import.create',
];
let world: WebWorld;
let ground: Ground;

beforeAll(async () => {
  world = await openWeb();
  ground = await groundOf(world);
  await settled();
}, 120_000);

afterAll(async () => {
  await world.close();
});

async function settled(): Promise<void> {
  await Promise.all(world.own.house.imports.running.values());
}

/** Everything but who signed in and who looked: number of rows and newest change of each table. */
async function written(): Promise<string> {
  const { rows } = await world.registers.database.owner.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name not in ('sessions', 'login_attempts', 'custody', 'renditions') order by 1`,
  );
  const parts = rows.map(
    ({ name }) => `select '${name}' as name, count(*) as rows, max(xmin::text::bigint) as newest from ${name}`,
  );
  const { rows: tables } = await world.registers.database.owner.query(parts.join(' union all '));
  return JSON.stringify(tables);
}

let caller = 0;

async function send(route: Route, call: Call): Promise<LightMyRequestResponse> {
  const visitor = await visitorOf(world.own, call.post);
  caller += 1;
  const isSheet = route.name === 'import.create';
  const hasBody = route.method !== 'GET' && route.method !== 'DELETE';
  return visitor.send({
    method: route.method,
    url: addressOf(route, call),
    remoteAddress: `10.${String(caller % 200)}.${String(Math.trunc(caller / 200) % 200)}.1`, // Else the throttle answers.
    headers: {
      ...(hasBody ? { 'content-type': isSheet ? 'application/octet-stream' : 'application/json' } : {}),
      'idempotency-key': newKey(),
      'if-match': call.version,
    },
    ...(hasBody ? { payload: isSheet || call.body === undefined ? textOf(call.body) : JSON.stringify(call.body) } : {}),
  });
}

function messagesOf(answer: LightMyRequestResponse): string[] {
  const { title, problems = [] } = answer.json<{ title: string; problems?: { message: string }[] }>();
  return [title, ...problems.map(({ message }) => message)];
}

/** Acts that are only tried write nothing, whatever the answer. */
const HARMLESS = ['dossier.try', 'dossier.tryOpening', 'dossier.preview', 'blob.have'];

describe('坏输入', () => {
  it.each(routes)(
    '$name answers, and what it refuses leaves nothing',
    async (route) => {
      const runs = SLOW.includes(route.name) ? Math.ceil(RUNS / 4) : RUNS;
      const property = fc.asyncProperty(callsOf(route, ground), async (call) => {
        const before = await written();
        const answer = await send(route, call);
        await settled();
        expect(answer.statusCode, answer.body).toBeLessThan(500);
        expect(world.faults).toEqual([]);
        if (answer.statusCode === 422)
          for (const message of messagesOf(answer)) expect(message).toMatch(/\p{Script=Han}/u);
        const mayWrite = answer.statusCode < 300 && route.method !== 'GET' && !HARMLESS.includes(route.name);
        if (!mayWrite) expect(await written()).toBe(before);
      });
      await fc.assert(property, { seed: SEED, numRuns: runs, endOnFailure: true });
    },
    120_000,
  );
});

describe('坏请求', () => {
  const writing = routes.filter(({ method }) => method === 'POST' || method === 'PUT');
  const bodies: readonly (readonly [string, string, string | Buffer])[] = [
    ['half a text', 'application/json', '{"input":{'],
    ['no JSON', 'application/json', 'hello'],
    ['bytes that are no characters', 'application/json', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['a key of the prototype', 'application/json', '{"__proto__":{"posts":["organHead"]},"input":{}}'],
    ['a number with a thousand digits', 'application/json', '9'.repeat(1000)],
    ['a hundred thousand brackets', 'application/json', '['.repeat(100_000)],
    ['brackets that close', 'application/json', `{"input":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['five megabytes', 'application/json', JSON.stringify({ input: 'x'.repeat(5 * 1024 * 1024) })],
    ['XML', 'application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['a form', 'application/x-www-form-urlencoded', 'input=1'],
    ['no type', '', '{}'],
    ['a type that is none', 'a/b; charset=\u00ff', '{}'],
    ['bytes', 'application/octet-stream', Buffer.from([0, 1, 2, 3])],
  ];

  it.each(bodies)('%s', async (_what, type, payload) => {
    const before = await written();
    for (const route of writing) {
      if (route.name === 'import.create') continue; // Takes any bytes, and says of them what they are.
      const post = typeof route.access === 'string' ? 'office' : (route.access[0] ?? 'office');
      const visitor = await visitorOf(world.own, post);
      const url = addressOf(route, { params: { id: ground.dossiers[0]?.id, act: 'task.cancel' }, query: {} });
      const headers = { 'content-type': type, 'idempotency-key': newKey(), 'if-match': '"1"' };
      const { statusCode, body } = await visitor.send({ method: route.method, url, headers, payload });
      if (!HARMLESS.includes(route.name) && !isEmpty(route))
        expect(statusCode, `${route.name} ${body}`).toBeGreaterThanOrEqual(400);
      expect(statusCode, `${route.name} ${body}`).toBeLessThan(500);
    }
    expect(await written()).toBe(before);
  });

  const far = String(Number.MAX_SAFE_INTEGER);
  const strange = Buffer.from('["x","y"]').toString('base64url');
  it.each([
    ['a zero byte in a filter', '/api/officers?unitId=%00'],
    ['a zero byte in a search', '/api/search?words=%00'],
    ['a cursor of words', `/api/dossiers?kind=inspection&cursor=${strange}`],
    ['a cursor of words in a list of dates', `/api/registers/officers?sort=certificateValidUntil&cursor=${strange}`],
    ['a filter nobody declared, in an export', '/api/registers/townships/export?format=xlsx&filters={"x":1}'],
    ['an act beyond counting', `/api/dossiers/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}/record?after=${far}`],
    ['a row beyond counting', `/api/imports/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}/errors?afterRow=${far}`],
  ])('%s: found once, and invalid since', async (_what, url) => {
    const answer = await (await visitorOf(world.own, 'office')).get(encodeURI(url).replaceAll('%2500', '%00'));
    expect(answer.statusCode, answer.body).toBe(422);
  });

  it('paths that are no paths', async () => {
    const visitor = await visitorOf(world.own, 'office');
    for (const url of [
      '/api/dossiers/%',
      '/api/dossiers/%ff',
      '/api/dossiers/%00',
      '/api/dossiers/..%2f..',
      '//api',
      '/api//',
      `/api/dossiers/${'a'.repeat(5000)}`,
      '/api/dossiers?kind=%ff',
      '/api/dossiers?kind=a&kind=b',
      '/api/dossiers?kind[a]=1',
    ]) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'] as const) {
        const { statusCode } = await visitor.send({ method, url });
        expect([method, url.slice(0, 60), statusCode < 500]).toEqual([method, url.slice(0, 60), true]);
      }
    }
  });

  it('cookies and tokens that are none', async () => {
    for (const cookie of [
      'zhifa_session=',
      'zhifa_session=\u00ff',
      `zhifa_session=${'x'.repeat(9000)}`,
      ';;;=',
      'zhifa_session=%00',
    ]) {
      const { statusCode } = await world.own.app.inject({ method: 'GET', url: '/api/workbench', headers: { cookie } });
      expect(statusCode).toBe(401);
    }
  });

  it('uploads of evidence with headers that are none', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (length, metadata) => {
        const visitor = await visitorOf(world.own, 'officer');
        const { statusCode } = await visitor.send({
          method: 'POST',
          url: '/api/uploads',
          headers: { 'tus-resumable': '1.0.0', 'upload-length': encoded(length), 'upload-metadata': encoded(metadata) },
        });
        expect(statusCode).toBeGreaterThanOrEqual(400);
        expect(statusCode).toBeLessThan(500);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

/** Routes that need nothing in their body do not mind what is in it only if it is an empty object. */
function isEmpty({ body }: Route): boolean {
  return body.safeParse({}).success;
}
