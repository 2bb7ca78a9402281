/** kill -9 of the program, and with it of its database, while acts come in: nothing acknowledged is lost or doubled. */

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { startDemo, type RunningServer } from '../stories/support/server.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const ROUNDS = 6;
const Session = z.object({ csrfToken: z.string(), unitId: z.string(), unitName: z.string() });
const Acted = z.object({ actId: z.string(), dossierId: z.string(), isRepeated: z.boolean() });
const Page = z.object({ entries: z.array(z.object({ id: z.string() })) });
const Officers = z.object({
  officers: z.array(z.object({ id: z.string() })),
});

const directories: string[] = [];

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

class Refused extends Error {}

interface Desk {
  readonly get: (address: string) => Promise<unknown>;
  readonly assign: (key: string, enterpriseId: string) => Promise<z.output<typeof Acted>>;
}

async function desk({ address }: RunningServer): Promise<Desk> {
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'daduizhang', password: 'zhifa-demo-2026' }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrfToken, unitId, unitName } = Session.parse(await signedIn.json());
  const get = async (path: string): Promise<unknown> =>
    (await fetch(`${address}${path}`, { headers: { cookie } })).json();
  const { officers } = Officers.parse(await get('/api/officers'));
  const [lead, assistant] = officers;
  return {
    get,
    assign: async (key, enterpriseId) => {
      const answer = await fetch(`${address}/api/kinds/inspection/acts/task.assign`, {
        method: 'POST',
        headers: { cookie, 'x-csrf-token': csrfToken, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({
          input: { ...task(enterpriseId, lead, assistant), unitId, unitName },
          overrides: { withinFrequencyCap: '故障测试', noRepeatedVisit: '故障测试', enterpriseIsOperating: '故障测试' },
        }),
      });
      if (answer.status !== 200) throw new Refused(await answer.text());
      return Acted.parse(await answer.json());
    },
  };
}

type Chosen = z.output<typeof Officers>['officers'][number] | undefined;

function task(enterpriseId: string, lead: Chosen, assistant: Chosen) {
  return {
    enterpriseId,
    source: 'assignment',
    sourceReference: '故障测试',
    type: 'routine',
    mode: 'onSite',
    matters: '主要负责人履职',
    leadOfficerId: lead?.id ?? '',
    assistingOfficerIds: [assistant?.id ?? ''],
    plannedFrom: '2026-12-01',
    plannedTo: '2026-12-02',
    jointWith: [],
    isEmergency: false,
  };
}

it(`${String(ROUNDS)} times killed in the middle of work: every acknowledged act is there once, and the record is whole`, async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'zhifa-fault-'));
  directories.push(dataDirectory);
  const acknowledged = new Map<string, { actId: string; enterpriseId: string }>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startDemo({ dataDirectory, visits: 5 });
    const { get, assign } = await desk(server);
    for (const [key, { actId, enterpriseId }] of acknowledged)
      expect(await assign(key, enterpriseId)).toMatchObject({ actId, isRepeated: true });
    const { entries } = Page.parse(await get('/api/registers/enterprises?limit=100'));
    // Several at once, so that the kill falls into a transaction; each round lets a different number through first.
    const before = acknowledged.size;
    const running = entries.slice(round * 12, round * 12 + 12).map(async ({ id }, index) => {
      const key = `fault-${String(round)}-${String(index)}`;
      acknowledged.set(key, { actId: (await assign(key, id)).actId, enterpriseId: id });
      if (acknowledged.size - before === 1 + round) server.process.kill('SIGKILL');
    });
    for (const result of await Promise.allSettled(running)) {
      // A cut line is what we are here for; a refusal would leave nothing to prove.
      if (result.status === 'rejected' && result.reason instanceof Refused) throw result.reason;
    }
    if (server.process.exitCode === null && server.process.signalCode === null) server.process.kill('SIGKILL');
    if (server.process.signalCode === null) await once(server.process, 'exit');
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
  const verified = spawnSync(process.execPath, ['server/cli/zhifa.mjs', 'verify', '--data', dataDirectory], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(verified.stdout).toContain('记录完整');
  expect(verified.status).toBe(0);
});
