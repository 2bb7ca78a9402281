/** Many people act at once, on the same dossiers and on others: what comes of it is a record as if they had stood in a queue. */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '@zhifa/procedure';
import { roadTo } from '@zhifa/procedure/inspection/fixture.ts';
import { beijing } from '@zhifa/law';
import { openWeb, newKey, takeStep, visitorOf, type Visitor, type WebWorld, type Who } from '../http/http.fixture.ts';
import { inOrg } from '../store/database.ts';
import { verifyRecord } from '../store/verify.ts';

const DOSSIERS = 50;
const SEED = Number(process.env['INTERLEAVING_SEED'] ?? '20261124');
const MOST_TRIES = 10;
const LIMIT_MS = 240_000; // Some three hundred acts; on a busy machine they take their time.

interface Answer {
  readonly actId: string;
  readonly dossierId: string;
  readonly sequence: number;
  readonly issued: readonly { readonly number?: { readonly code: string; readonly serial: number } }[];
  readonly isRepeated: boolean;
}

interface Deed {
  readonly by: Who;
  readonly act: string;
  readonly input: unknown;
}

let world: WebWorld;
const visitors = new Map<Who, Visitor>();
/** What was told to be accepted, once each. */
const accepted = new Map<string, Answer>();
let dossiers: string[] = [];
const refusals: string[] = [];

/** Fifty inspections whose schemes wait for approval; each step is taken in all of them at once. */
beforeAll(async () => {
  world = await openWeb();
  for (const [index, step] of roadTo('endorsed').entries()) {
    const each = Array.from({ length: DOSSIERS }, (_none, number) => dossiers[number]);
    const answers = await Promise.all(
      each.map((id) => takeStep(world, step, id === undefined ? undefined : { id, version: index })),
    );
    const told = answers.map((answer) => answer.json<Answer>());
    for (const answer of told) accepted.set(answer.actId, answer);
    dossiers = told.map(({ dossierId }) => dossierId);
  }
  world.setTime(beijing('2026-09-16', '15:00'));
  for (const who of ['deputyHead', 'unitHead'] as const) visitors.set(who, await visitorOf(world.own, who));
}, LIMIT_MS);

afterAll(async () => {
  await world.close();
});

const approval: Deed = { by: 'deputyHead', act: 'scheme.approve', input: { opinion: '同意检查' } };

/** Refused by its paper, which is made after the number was taken: the number must not be lost with it. */
const unprintable: Deed = { ...approval, input: { opinion: '同意检查\u{1F600}' } };

/** What else may happen to a scheme at that moment; each is lawful before the approval and after it. */
function others(): readonly Deed[] {
  const { lead, assistant } = world.own.ids;
  const passedOn = { leadOfficerId: assistant, assistingOfficerIds: [lead], reason: '人员调整' };
  return [
    { by: 'unitHead', act: 'task.reassign', input: passedOn },
    { by: 'unitHead', act: 'task.cancel', input: { reason: '企业已停产' } },
  ];
}

/** Acts on the version last seen; whoever was too slow looks again and decides the same. */
async function perform({ by, act, input }: Deed, dossierId: string, key: string): Promise<Answer | undefined> {
  let version = roadTo('endorsed').length;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const headers = { 'idempotency-key': key, 'if-match': `"${String(version)}"` };
    const answer = await visitors.get(by)?.post(`/api/dossiers/${dossierId}/acts/${act}`, { input }, headers);
    if (answer?.statusCode === 200) return answer.json<Answer>();
    if (answer?.statusCode !== 412) {
      expect(answer?.statusCode).toBe(409); // The kernel refuses: nothing is approved that was called off.
      refusals.push(answer?.body ?? '');
      return undefined;
    }
    version = answer.json<{ currentVersion: number }>().currentVersion;
  }
  throw new Error('three acts on one dossier cannot be stale ten times');
}

async function recordOf(dossierId: string): Promise<{ id: string; sequence: number }[]> {
  const record = await visitors.get('unitHead')?.get(`/api/dossiers/${dossierId}/record`);
  return record?.json<{ acts: { act: { id: string; sequence: number } }[] }>().acts.map(({ act }) => act) ?? [];
}

describe(`五十卷同时办理 (seed ${String(SEED)})`, () => {
  it(
    'approved, approved again under the same key, passed on and called off, all at once: each act once, in one order',
    async () => {
      const orders = fc.sample(fc.shuffledSubarray([...others()]), { numRuns: DOSSIERS, seed: SEED });
      const told = await Promise.all(
        dossiers.flatMap((id, number) => {
          const key = newKey();
          const refused = perform(unprintable, id, newKey());
          const more = orders[number]?.map((deed) => perform(deed, id, newKey())) ?? [];
          return [refused, perform(approval, id, key), perform(approval, id, key), ...more];
        }),
      );
      for (const answer of told) if (answer !== undefined) accepted.set(answer.actId, answer);
      expect(refusals.some((refusal) => refusal.includes('没有可用字形'))).toBe(true);
      for (const id of dossiers) {
        const record = await recordOf(id);
        expect(record.map(({ sequence }) => sequence)).toEqual(record.map((_act, index) => index + 1));
        const those = [...accepted.values()].filter(({ dossierId }) => dossierId === id);
        const inOrder = those.toSorted((left, right) => left.sequence - right.sequence);
        expect(record.map((act) => act.id)).toEqual(inOrder.map(({ actId }) => actId));
      }
    },
    LIMIT_MS,
  );

  it('the numbers of their papers have no gap and no double', () => {
    const numbers = [...accepted.values()].flatMap(({ issued }) => issued.flatMap(({ number }) => number ?? []));
    const codes = [...new Set(numbers.map(({ code }) => code))];
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) {
      const serials = numbers.flatMap((number) => (number.code === code ? number.serial : []));
      expect(serials.toSorted((left, right) => left - right)).toEqual(serials.map((_serial, index) => index + 1));
    }
  });

  it('and the record is whole', async () => {
    const { database, orgId } = world.own.house;
    const report = await inOrg(database, orgId, (tx) =>
      verifyRecord(tx, orgId, { kinds, onProgress: () => undefined }),
    );
    expect(report.damages).toEqual([]);
    expect(report.acts).toBe(accepted.size);
  });
});
