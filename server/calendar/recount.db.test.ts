/** A holiday notice that a leader approves moves the deadlines it touches, each by an act of its dossier, and nothing else. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beijing, type Instant } from '@zhifa/law';
import { kindOf, invariant, type Actor } from '@zhifa/procedure';
import { noticeInput, wording2027, year2027 } from '@zhifa/procedure/calendar-year/fixture.ts';
import { performAct } from '../act/perform.ts';
import type { ActRequest, PerformedAct } from '../act/request.ts';
import { createTestDatabase, type TestDatabase } from '../database/embedded/test-database.ts';
import { movedBy, noticesOf } from '../queries/calendar-year.ts';
import { inOrg, openDatabase, type Database, type OrgId } from '../store/database.ts';
import { clerk, memo, memoHouse, memoRequest, orgA, orgB } from '../store/memo.fixture.ts';
import { rebuildReadTables } from '../store/rebuild.ts';
import { verifyRecord } from '../store/verify.ts';
import { recountDeadlines } from './recount.ts';

const calendarYear = kindOf('calendarYear');
invariant(calendarYear !== undefined, 'the kind is listed');
const kinds = [memo, calendarYear];
const leader: Actor = { ...clerk, accountId: 'a9', name: '何建国', posts: ['deputyHead'] };

let test: TestDatabase;
let database: Database;
let now: Instant = beijing('2026-12-01', '09:00');

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test);
});

afterAll(async () => {
  await database.close();
  await test.drop();
});

function houseOf(orgId: OrgId) {
  return { ...memoHouse(database), kinds, orgId, now: () => now, isTimeTold: true };
}

async function perform(orgId: OrgId, part: Partial<ActRequest> & Pick<ActRequest, 'act'>): Promise<PerformedAct> {
  const result = await performAct(houseOf(orgId), memoRequest({ now, orgId, ...part }));
  if (result.outcome !== 'accepted') throw new Error(JSON.stringify(result));
  return result;
}

async function memoOn(on: string, orgId = orgA): Promise<string> {
  now = beijing(on, '09:00');
  return (await perform(orgId, { act: 'memo.open', input: { title: `${on}的备忘` } })).dossierId;
}

async function notice(orgId: OrgId, wording = wording2027, overrides = {}): Promise<string> {
  const input = { ...noticeInput, wording };
  const { dossierId } = await perform(orgId, {
    kind: 'calendarYear',
    act: 'notice.enter',
    input,
    envelope: { overrides },
  });
  await perform(orgId, {
    act: 'notice.approve',
    kind: 'calendarYear',
    dossierId,
    expectedVersion: 1,
    actor: leader,
    input: { compared: true, opinion: '' },
  });
  return dossierId;
}

interface Clock {
  readonly due_on: string;
  readonly is_provisional: boolean;
  readonly version: number;
}

async function clockOf(dossierId: string, orgId = orgA): Promise<Clock | undefined> {
  return inOrg(database, orgId, async (tx) => {
    const { rows } = await tx.query<Clock>(
      `select due_on, is_provisional, version from clocks
       join dossiers on dossiers.org_id = clocks.org_id and dossiers.id = clocks.dossier_id
       where clocks.org_id = $1 and dossier_id = $2`,
      [orgId, dossierId],
    );
    return rows[0];
  });
}

describe('2027 年放假通知启用', () => {
  const memos: { [name: string]: string } = {};
  const of = (name: string) => memos[name] ?? '';
  let entered = '';

  it('before: what runs into 2027 is provisional', async () => {
    memos['年内届满'] = await memoOn('2026-12-01'); // 12-10
    memos['末日是年内最后一日'] = await memoOn('2026-12-22'); // 12-31
    memos['跨元旦'] = await memoOn('2026-12-28'); // 1-6, with the notice 1-7
    memos['已经结束'] = await memoOn('2026-12-28');
    await perform(orgA, { act: 'note.add', dossierId: of('已经结束'), expectedVersion: 1, input: { text: '一笔' } });
    await perform(orgA, { act: 'memo.close', dossierId: of('已经结束'), expectedVersion: 2 });
    memos['三月里'] = await memoOn('2027-03-08'); // 3-17 either way
    memos['别的机关'] = await memoOn('2026-12-28', orgB);
    expect(await clockOf(of('年内届满'))).toEqual({ due_on: '2026-12-10', is_provisional: false, version: 1 });
    expect(await clockOf(of('末日是年内最后一日'))).toEqual({
      due_on: '2026-12-31',
      is_provisional: false,
      version: 1,
    });
    expect(await clockOf(of('跨元旦'))).toEqual({ due_on: '2027-01-06', is_provisional: true, version: 1 });
    expect(await clockOf(of('三月里'))).toEqual({ due_on: '2027-03-17', is_provisional: true, version: 1 });
  });

  it('entered and not approved: nothing moves, and nobody may recount', async () => {
    now = beijing('2027-03-09', '09:00');
    const { dossierId } = await perform(orgA, { kind: 'calendarYear', act: 'notice.enter', input: noticeInput });
    expect(await recountDeadlines(houseOf(orgA))).toBe(0);
    const input = { notice: dossierId, year: 2027, documentNumber: year2027.documentNumber };
    const early = { act: 'deadline.recount', dossierId: of('跨元旦'), expectedVersion: 1, actor: leader, now, input };
    expect(await performAct(houseOf(orgA), memoRequest(early))).toMatchObject({
      outcome: 'refused',
      refusals: [{ gate: 'noticeStands' }, { gate: 'somethingTouched' }],
    });
    await perform(orgA, {
      act: 'notice.drop',
      dossierId,
      kind: 'calendarYear',
      expectedVersion: 1,
      input: { reason: '重录' },
    });
  });

  it('approved: exactly those it touches get an act; the others keep their version', async () => {
    entered = await notice(orgA);
    expect(await recountDeadlines(houseOf(orgA))).toBe(2);
    expect(await clockOf(of('跨元旦'))).toEqual({ due_on: '2027-01-07', is_provisional: false, version: 2 });
    expect(await clockOf(of('三月里'))).toEqual({ due_on: '2027-03-17', is_provisional: false, version: 2 });
    expect(await clockOf(of('年内届满'))).toMatchObject({ due_on: '2026-12-10', version: 1 });
    expect(await clockOf(of('末日是年内最后一日'))).toMatchObject({ due_on: '2026-12-31', version: 1 });
    expect(await clockOf(of('已经结束'))).toMatchObject({ due_on: '2027-01-06', version: 3 });
    expect(await clockOf(of('别的机关'), orgB)).toMatchObject({
      due_on: '2027-01-06',
      is_provisional: true,
      version: 1,
    });
  });

  it('says what moved, from which day to which, in the name of whoever approved', async () => {
    const moved = await inOrg(database, orgA, async (tx) => {
      const found = await noticesOf(tx, orgA, { year: 2027, actor: leader });
      return found.notice === null ? [] : movedBy(tx, orgA, found.notice);
    });
    expect(moved).toMatchObject([
      { party: '2026-12-28的备忘', clock: 'memo', before: '2027-01-06', deadline: { dueOn: '2027-01-07' } },
      { party: '2027-03-08的备忘', clock: 'memo', before: '2027-03-17', deadline: { dueOn: '2027-03-17' } },
    ]);
    const acts = await inOrg(database, orgA, (tx) =>
      tx.query<{ account_id: string }>(
        `select account_id from acts where org_id = $1 and name = 'deadline.recount' order by recorded_at`,
        [orgA],
      ),
    );
    expect(acts.rows).toEqual([{ account_id: 'a9' }, { account_id: 'a9' }]);
  });

  it('a second look finds nothing left to do', async () => {
    expect(await recountDeadlines(houseOf(orgA))).toBe(0);
    expect(await recountDeadlines(houseOf(orgB))).toBe(0);
  });

  it('what is started afterwards is counted with it, and says with which years', async () => {
    const after = await memoOn('2026-12-29');
    expect(await clockOf(after)).toEqual({ due_on: '2027-01-08', is_provisional: false, version: 1 });
    const { rows } = await inOrg(database, orgA, (tx) =>
      tx.query<{ body: string }>('select body from acts where org_id = $1 and dossier_id = $2', [orgA, after]),
    );
    expect(JSON.parse(rows[0]?.body ?? '{}')).toMatchObject({ facts: { enteredYears: [{ year: 2027 }] } });
  });

  it('a correction moves what was certain; the later notice counts', async () => {
    now = beijing('2027-03-10', '09:00');
    const longer = wording2027.replace('3日（周日）放假，共3天', '5日（周二）放假，共5天').replace('9号', '11号');
    await notice(orgA, longer, { yearIsOpen: '国务院办公厅调整元旦假期' });
    expect(await recountDeadlines(houseOf(orgA))).toBe(2);
    expect(await clockOf(of('跨元旦'))).toEqual({ due_on: '2027-01-11', is_provisional: false, version: 3 });
    expect(await clockOf(of('三月里'))).toMatchObject({ due_on: '2027-03-17', version: 2 });
  });

  it('the record is whole, and the read tables follow from it alone', async () => {
    for (const orgId of [orgA, orgB]) {
      const question = { kinds, onProgress: () => undefined };
      expect((await inOrg(database, orgId, (tx) => verifyRecord(tx, orgId, question))).damages).toEqual([]);
      await inOrg(database, orgId, (tx) => rebuildReadTables(tx, orgId, question));
      expect((await inOrg(database, orgId, (tx) => verifyRecord(tx, orgId, question))).damages).toEqual([]);
    }
    expect(entered).not.toBe('');
  });
});
