/** The record in a real PostgreSQL: acts once, in order, never changed, and every damage found by name. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addHours, addMinutes, type Instant } from '@zhifa/law';
import { performAct } from '../act/perform.ts';
import { IdempotencyKeyReused } from '../act/repeated.ts';
import type { ActRequest, PerformedAct } from '../act/request.ts';
import { tryAct } from '../act/trial.ts';
import { createTestDatabase, type TestDatabase } from '../database/embedded/test-database.ts';
import { anchorRecord } from './anchors.ts';
import { inOrg, openDatabase, type Database } from './database.ts';
import { clerk, memo, memoHouse, memoRequest, morning, orgA, orgB } from './memo.fixture.ts';
import { rebuildReadTables } from './rebuild.ts';
import { verifyRecord } from './verify.ts';

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test);
});

afterAll(async () => {
  await database.close();
  await test.drop();
});

async function perform(part: Parameters<typeof memoRequest>[0]): Promise<PerformedAct> {
  const result = await performAct(memoHouse(database), memoRequest(part));
  if (result.outcome !== 'accepted') throw new Error(JSON.stringify(result));
  return result;
}

async function memoWithNotes(count: number, orgId = orgA): Promise<string> {
  const { dossierId } = await perform({ act: 'memo.open', input: { title: '镜坝䶮木业' }, orgId });
  for (let index = 0; index < count; index += 1) {
    await perform({
      act: 'note.add',
      dossierId,
      expectedVersion: index + 1,
      input: { text: `第${String(index)}笔` },
      orgId,
    });
  }
  return dossierId;
}

function verify(orgId = orgA) {
  return inOrg(database, orgId, (tx) => verifyRecord(tx, orgId, { kinds: [memo], onProgress: () => undefined }));
}

/** What only an intruder with the owner's rights could do, undone afterwards. */
async function tamper(statement: string, values: unknown[], check: () => Promise<void>): Promise<void> {
  const client = await database.owner.connect();
  try {
    await client.query('begin');
    await client.query(
      `create temporary table kept on commit preserve rows as select * from acts where dossier_id = $1`,
      [values[0]],
    );
    await client.query(statement, values);
    await client.query('commit');
    await check();
  } finally {
    await client.query('delete from acts where dossier_id = $1', [values[0]]);
    await client.query('insert into acts select * from kept');
    await client.query('drop table kept');
    client.release();
  }
}

describe('追加执法行为', () => {
  it('starts a clock with its derivation and a todo due by it', async () => {
    const { dossierId } = await perform({ act: 'memo.open', input: { title: '龙岭烺业' } });
    const { rows } = await database.owner.query('select clock, due_on, is_running from clocks where dossier_id = $1', [
      dossierId,
    ]);
    expect(rows).toEqual([{ clock: 'memo', due_on: '2026-10-13', is_running: true }]);
    const todos = await database.owner.query('select act, due_on from todos where dossier_id = $1', [dossierId]);
    expect(todos.rows).toEqual([{ act: 'memo.close', due_on: '2026-10-13' }]);
  });

  it('the same request sent twice acts once and gets the same answer', async () => {
    const request = memoRequest({ act: 'memo.open', input: { title: '重复' } });
    const first = await performAct(memoHouse(database), request);
    const second = await performAct(memoHouse(database), request);
    expect(first).toMatchObject({ outcome: 'accepted', isRepeated: false });
    expect(second).toEqual({ ...first, isRepeated: true });
  });

  it('twenty copies of one request at once act once', async () => {
    const request = memoRequest({ act: 'memo.open', input: { title: '同时二十次' } });
    const results = await Promise.all(Array.from({ length: 20 }, () => performAct(memoHouse(database), request)));
    const ids = new Set(results.map((result) => (result.outcome === 'accepted' ? result.actId : result.outcome)));
    expect(ids.size).toBe(1);
    expect(results.filter((result) => result.outcome === 'accepted' && !result.isRepeated)).toHaveLength(1);
  });

  it('a key that was used for something else is refused: other words, another person, another act, another time', async () => {
    const dossierId = await memoWithNotes(0);
    const request = memoRequest({ act: 'note.add', dossierId, expectedVersion: 1, input: { text: '一笔' } });
    await performAct(memoHouse(database), request);
    const others: Partial<ActRequest>[] = [
      { input: { text: '另一笔' } },
      { actor: { ...clerk, accountId: 'a2' } },
      { act: 'memo.close', input: {} },
      { act: 'memo.open', dossierId: await memoWithNotes(0) },
      { envelope: { occurredAt: addHours(morning, -1) } },
    ];
    for (const other of others) {
      const again = performAct(memoHouse(database), { ...request, ...other });
      await expect(again).rejects.toThrow(IdempotencyKeyReused);
    }
    expect(await performAct(memoHouse(database), request)).toMatchObject({ isRepeated: true });
  });

  it('of two who act on one version, the second is told both versions', async () => {
    const dossierId = await memoWithNotes(0);
    const both = ['甲', '乙'].map((text) =>
      performAct(memoHouse(database), memoRequest({ act: 'note.add', dossierId, expectedVersion: 1, input: { text } })),
    );
    const outcomes = (await Promise.all(both)).map((result) => result.outcome).toSorted();
    expect(outcomes).toEqual(['accepted', 'stale']);
    const again = await performAct(
      memoHouse(database),
      memoRequest({ act: 'note.add', dossierId, expectedVersion: 1, input: { text: '丙' } }),
    );
    expect(again).toEqual({ outcome: 'stale', expectedVersion: 1, currentVersion: 2 });
  });

  it('a refused act writes nothing', async () => {
    const dossierId = await memoWithNotes(0);
    const result = await performAct(
      memoHouse(database),
      memoRequest({ act: 'memo.close', dossierId, expectedVersion: 1 }),
    );
    expect(result).toMatchObject({ outcome: 'refused', refusals: [{ gate: 'hasNotes', missing: '至少一笔记录' }] });
    const { rows } = await database.owner.query('select count(*)::int as count from acts where dossier_id = $1', [
      dossierId,
    ]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('another organ sees nothing of it and cannot act on it', async () => {
    const dossierId = await memoWithNotes(1);
    const result = await performAct(
      memoHouse(database),
      memoRequest({ act: 'note.add', dossierId, expectedVersion: 2, input: { text: '越界' }, orgId: orgB }),
    );
    expect(result).toEqual({ outcome: 'unknown', what: 'dossier' });
    const seen = await inOrg(database, orgB, (tx) => tx.query('select from acts'));
    expect(seen.rowCount).toBe(0);
  });

  it.each(['update acts set body = body', 'delete from acts', 'update custody set note = note', 'delete from anchors'])(
    'the server itself may not: %s',
    async (statement) => {
      await expect(inOrg(database, orgA, (tx) => tx.query(statement))).rejects.toThrow(/permission denied/);
    },
  );
});

describe('时钟', () => {
  it('of an act before the one it follows nothing is recorded, whatever reason is given', async () => {
    const dossierId = await memoWithNotes(1);
    const envelope = { overrides: { clockIsRight: '时钟已核对' } };
    const early = { act: 'note.add', dossierId, expectedVersion: 2, input: { text: '倒退' }, envelope };
    const result = await performAct(memoHouse(database), memoRequest({ ...early, now: addHours(morning, -1) }));
    expect(result).toMatchObject({ outcome: 'refused', refusals: [{ gate: 'clockIsRight', severity: 'firm' }] });
    expect(await tryAct(memoHouse(database), memoRequest({ ...early, now: addHours(morning, -1) }))).toEqual(result);
    expect(await perform({ ...early, now: morning })).toMatchObject({ sequence: 3 });
  });

  it.each([
    ['five minutes are no fault of the clock', -5, {}, 'accepted'],
    ['more must be explained', -6, {}, 'refused'],
    ['and the explanation stays in the record', -6, { clockIsRight: '此前时钟偏快，已校准' }, 'accepted'],
  ])('an act before the last one of the organ: %s', async (_what, minutes, overrides, outcome) => {
    await memoWithNotes(0);
    const now = addMinutes(morning, minutes);
    const request = memoRequest({ act: 'memo.open', input: { title: '时钟' }, now, envelope: { overrides } });
    const tried = await tryAct(memoHouse(database), request);
    const result = await performAct(memoHouse(database), request);
    expect([tried.outcome, result.outcome]).toEqual([outcome, outcome]);
    if (result.outcome === 'accepted')
      expect(result.proofs.filter(({ gate }) => gate in overrides)).toHaveLength(Object.keys(overrides).length);
    else expect(result).toMatchObject({ refusals: [{ gate: 'clockIsRight', severity: 'advisory' }] });
  });

  it('a day that is over is not anchored again: the anchors stay one chain', async () => {
    const anchored = (now: Instant) => inOrg(database, orgB, (tx) => anchorRecord(tx, orgB, now));
    await memoWithNotes(0, orgB);
    expect(await anchored(addHours(morning, 24))).toBeDefined();
    await memoWithNotes(0, orgB);
    expect(await anchored(morning)).toBeUndefined();
    expect(await anchored(addHours(morning, 48))).toBeDefined();
    expect((await verify(orgB)).damages).toEqual([]);
  });
});

describe('zhifa verify', () => {
  it('finds nothing in a record that nobody touched', async () => {
    await memoWithNotes(3);
    expect((await verify()).damages).toEqual([]);
  });

  it.each([
    [
      'a flipped byte',
      `update acts set body = replace(body, '第1笔', '第9笔') where dossier_id = $1 and sequence = 3`,
      3,
    ],
    [
      'a flipped byte in an index column',
      `update acts set occurred_at = occurred_at + interval '1 hour' where dossier_id = $1 and sequence = 2`,
      2,
    ],
    ['a missing act', 'delete from acts where dossier_id = $1 and sequence = 3', 4],
    [
      'a rewritten act with its own hash mended',
      `update acts set body = replace(body, '第1笔', '第9笔'), hash = encode(sha256(convert_to(previous_hash || E'\\n' || replace(body, '第1笔', '第9笔'), 'UTF8')), 'hex') where dossier_id = $1 and sequence = 3`,
      4,
    ],
    [
      'two acts swapped',
      'update acts set sequence = case sequence when 2 then 1003 when 3 then 1002 else sequence end where dossier_id = $1',
      4,
    ],
  ])('names dossier and act of %s', async (_what, statement, sequence) => {
    const dossierId = await memoWithNotes(3);
    await tamper(statement, [dossierId], async () => {
      const { damages } = await verify();
      expect(damages).toContainEqual(expect.objectContaining({ dossierId, sequence }));
    });
    expect((await verify()).damages).toEqual([]);
  });

  it('finds a chain cut at its end by what the read row and the anchor say', async () => {
    const dossierId = await memoWithNotes(2);
    await inOrg(database, orgA, (tx) => anchorRecord(tx, orgA, morning));
    await tamper('delete from acts where dossier_id = $1 and sequence = 3', [dossierId], async () => {
      const { damages } = await verify();
      expect(damages.map(({ what }) => what)).toEqual(
        expect.arrayContaining([expect.stringContaining('锚定'), expect.stringContaining('读表')]),
      );
    });
  });

  it.each([
    ['卷', `update dossiers set title = '别的' where id = $1`],
    ['期限', `update clocks set due_on = due_on + 1 where dossier_id = $1`],
    ['待办', 'delete from todos where dossier_id = $1'],
  ])('finds a read row 「%s」 that differs, and rebuild mends it', async (name, statement) => {
    const dossierId = await memoWithNotes(1);
    await database.owner.query(statement, [dossierId]);
    const { damages } = await verify();
    expect(damages).toEqual([{ dossierId, sequence: undefined, what: expect.stringContaining(`“${name}”`) }]);
    const report = await inOrg(database, orgA, (tx) =>
      rebuildReadTables(tx, orgA, { kinds: [memo], onProgress: () => undefined }),
    );
    expect(report.damages).toEqual([]);
    expect((await verify()).damages).toEqual([]);
  });
});
