/**
 * The line to the server loses requests and answers, and delivers some long after. Whoever heard nothing sends the same
 * request again, under the same key: each act stands once, and the answer is that of the first time.
 */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceOf, type Chance } from '../demo/seeded.ts';
import { startDemo, type RunningServer } from '../stories/support/server.ts';
import { openLine, type Fate } from './support/cut-line.ts';
import { Acted, deskOf, type ActSent, type Answer, type Desk } from './support/desk.ts';
import { assigning, dossiersAt, enterprisesOf, recordOf, teamOf } from './support/inspections.ts';
import { actsInTheRecord } from './support/verified.ts';

const SEED = process.env['FAULT_SEED'] ?? '1';
const DOSSIERS = 12;
const MOST_TIMES_LOST = 3;

let server: RunningServer;
let head: Desk;
let deputy: Desk;

beforeAll(async () => {
  server = await startDemo({ visits: 40 });
  head = await deskOf(server.address, 'daduizhang');
  deputy = await deskOf(server.address, 'fenguan');
});

afterAll(async () => {
  await server.stop();
});

function anyFate(chance: Chance): Fate {
  const what = chance.pick(['requestCut', 'answerCut', 'answerCut', 'answerCut', 'cutAtOnce'] as const);
  return what === 'cutAtOnce' ? { what } : { what, share: chance.below(1000) / 1000 };
}

/** Sends the act over a line that loses it some times, then once more over one that does not. */
async function sendUntilHeard(desk: Desk, sent: ActSent, chance: Chance): Promise<Acted> {
  const line = await openLine(server.address);
  const lost: Acted[] = [];
  for (let times = chance.between(1, MOST_TIMES_LOST); times > 0; times -= 1) {
    const passage = line.next(anyFate(chance));
    expect(await desk.send(sent, line.address)).toBeUndefined();
    const answered = (await passage.answered).toString('utf8');
    if (answered !== '') lost.push(heard({ status: 200, body: answered.split('\r\n\r\n')[1] ?? '' }));
  }
  line.next({ what: 'delivered' });
  const acted = heard(await desk.send(sent, line.address));
  for (const earlier of lost) expect({ ...acted, isRepeated: earlier.isRepeated }).toEqual(earlier);
  await line.close();
  return acted;
}

function heard(answer: Answer | undefined): Acted {
  expect(answer).toMatchObject({ status: 200 });
  return Acted.loose().parse(JSON.parse(answer?.body ?? ''));
}

/** A task given out, passed on twice and called off. */
async function wholeTask(chance: Chance, key: string, enterpriseId: string): Promise<readonly Acted[]> {
  const team = await teamOf(head);
  const acts = [await sendUntilHeard(head, assigning(head, `${key}-0`, team, enterpriseId), chance)];
  const passedOn = { leadOfficerId: team.assistant, assistingOfficerIds: [team.lead], reason: '故障测试' };
  const back = { leadOfficerId: team.lead, assistingOfficerIds: [team.assistant], reason: '故障测试' };
  const next = [
    ['task.reassign', passedOn],
    ['task.reassign', back],
    ['task.cancel', { reason: '故障测试' }],
  ] as const;
  for (const [index, [act, input]] of next.entries()) {
    const dossier = { id: acts[0]?.dossierId ?? '', version: index + 1 };
    acts.push(await sendUntilHeard(head, { key: `${key}-${String(index + 1)}`, act, dossier, input }, chance));
  }
  return acts;
}

it(`answers cut at any byte, requests cut at any byte, both sent again: each act once, the same answer (seed ${SEED})`, async () => {
  const before = actsInTheRecord(server.dataDirectory);
  const enterprises = await enterprisesOf(head, DOSSIERS);
  const tasks = enterprises.map((id, index) =>
    wholeTask(chanceOf('answer-lost', SEED, index), `lost-${String(index)}`, id),
  );
  for (const acts of await Promise.all(tasks)) {
    expect(await recordOf(head, acts[0]?.dossierId ?? '')).toEqual(acts.map(({ actId }) => actId));
  }
  expect(actsInTheRecord(server.dataDirectory) - before).toBe(DOSSIERS * 4);
});

it(`approvals whose answers are lost take each number of their papers once (seed ${SEED})`, async () => {
  const waiting = await dossiersAt(deputy, 'endorsed');
  expect(waiting.length).toBeGreaterThan(1);
  const approvals = waiting.map(async ({ id, version }, index) => {
    const dossier = { id, version };
    const sent = { key: `approve-${String(index)}`, act: 'scheme.approve', dossier, input: { opinion: '同意检查' } };
    return sendUntilHeard(deputy, sent, chanceOf('answer-lost', SEED, 'approve', index));
  });
  const issued = (await Promise.all(approvals)).flatMap((acted) => acted.issued);
  for (const serials of serialsByCode(issued)) {
    expect(serials).toEqual(waiting.map((_dossier, index) => (serials[0] ?? 0) + index));
  }
});

/** The numbers of each series, in order. */
function serialsByCode(issued: Acted['issued']): readonly number[][] {
  const numbers = issued.flatMap(({ number }) => number ?? []);
  const codes = new Set(numbers.map(({ code }) => code));
  expect(codes.size).toBeGreaterThan(0);
  return [...codes].map((code) =>
    numbers.flatMap((number) => (number.code === code ? number.serial : [])).toSorted((left, right) => left - right),
  );
}

it('a request that arrives after it was sent again, and after the dossier went on, changes nothing and is told the same', async () => {
  const team = await teamOf(head);
  const [enterpriseId = ''] = await enterprisesOf(head, 1);
  const line = await openLine(server.address);
  const late = assigning(head, 'late-assign', team, enterpriseId);
  const held = line.next({ what: 'held' });
  expect(await head.send(late, line.address)).toBeUndefined();
  line.next({ what: 'delivered' });
  const opened = heard(await head.send(late, line.address));
  const dossier = { id: opened.dossierId, version: 1 };
  const cancel = { key: 'late-cancel', act: 'task.cancel', dossier, input: { reason: '故障测试' } };
  const heldToo = line.next({ what: 'held' });
  expect(await head.send(cancel, line.address)).toBeUndefined();
  const cancelled = heard(await head.send(cancel));
  for (const [passage, first] of [
    [held, opened],
    [heldToo, cancelled],
  ] as const) {
    passage.release();
    const body = (await passage.answered).toString('utf8').split('\r\n\r\n')[1] ?? '';
    expect(heard({ status: 200, body })).toEqual({ ...first, isRepeated: true });
  }
  expect(await recordOf(head, opened.dossierId)).toEqual([opened.actId, cancelled.actId]);
  await line.close();
});
