/** The state of a busy dossier is kept with every few acts; whoever reads it in between sees what stands now. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kind } from '@zhifa/procedure';
import { createTestDatabase, type TestDatabase } from '../database/embedded/test-database.ts';
import { performAct } from '../act/perform.ts';
import type { ActHouse, PerformedAct } from '../act/request.ts';
import { inOrg, openDatabase, type Database } from './database.ts';
import { seeDossier } from './load.ts';
import { memo, memoHouse, memoRequest, orgA } from './memo.fixture.ts';
import { rebuildReadTables } from './rebuild.ts';
import { RecentDossiers } from './recent-dossiers.ts';
import { verifyRecord } from './verify.ts';

const busyMemo: Kind = { ...memo, busyStages: ['open'] };
const kinds = [busyMemo];
const quiet = { kinds, onProgress: () => undefined };

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

/** A server that was just started, or one that has been working for a while. */
function server(remembers: boolean): ActHouse {
  return { ...memoHouse(database), kinds, ...(remembers ? { recentDossiers: new RecentDossiers() } : {}) };
}

async function perform(house: ActHouse, request: Parameters<typeof memoRequest>[0]): Promise<PerformedAct> {
  const result = await performAct(house, memoRequest(request));
  if (result.outcome !== 'accepted') throw new Error(JSON.stringify(result));
  return result;
}

async function notesSeen(dossierId: string): Promise<unknown> {
  const seen = await inOrg(database, orgA, (tx) => seeDossier(tx, { kinds, orgId: orgA, dossierId }));
  return seen && (seen.state as unknown as { readonly notes: unknown }).notes; // A memo has notes in every stage.
}

async function keptVersion(dossierId: string): Promise<number | undefined> {
  const { rows } = await inOrg(database, orgA, (tx) =>
    tx.query<{ state_version: number }>('select state_version from dossiers where id = $1', [dossierId]),
  );
  return rows[0]?.state_version;
}

/** Until so many connections to this database wait for a lock. */
async function waiting(wanted: number): Promise<void> {
  let count: number | undefined;
  while (count !== wanted) {
    const { rows } = await database.owner.query<{ count: number }>(
      `select count(*)::integer as count from pg_locks join pg_stat_activity using (pid)
       where not granted and datname = current_database()`,
    );
    count = rows[0]?.count;
  }
}

describe.each([
  ['a server that remembers what it wrote', true],
  ['a server that reads each time', false],
])('%s', (_what, remembers) => {
  it('adds act after act, and nobody sees an older state', async () => {
    const house = server(remembers);
    const { dossierId } = await perform(house, { act: 'memo.open', input: { title: '连续' } });
    const kept = new Set<number | undefined>();
    const notes: string[] = [];
    for (let version = 1; version <= 40; version += 1) {
      const text = `第${String(version)}笔`;
      notes.push(text);
      await perform(house, { act: 'note.add', dossierId, expectedVersion: version, input: { text } });
      kept.add(await keptVersion(dossierId));
      expect(await notesSeen(dossierId)).toEqual(notes);
    }
    expect([...kept]).toEqual([1, 17, 33]);
    expect((await inOrg(database, orgA, (tx) => verifyRecord(tx, orgA, quiet))).damages).toEqual([]);
    await perform(house, { act: 'memo.close', dossierId, expectedVersion: 41 });
    expect(await keptVersion(dossierId)).toBe(42);
  });
});

describe('the same record', () => {
  it('is rebuilt to the same rows, and goes on from there', async () => {
    const { dossierId } = await perform(server(true), { act: 'memo.open', input: { title: '重建' } });
    for (const version of [1, 2, 3]) {
      await perform(server(false), { act: 'note.add', dossierId, expectedVersion: version, input: { text: '一笔' } });
    }
    const report = await inOrg(database, orgA, (tx) => rebuildReadTables(tx, orgA, quiet));
    expect(report.damages).toEqual([]);
    expect((await inOrg(database, orgA, (tx) => verifyRecord(tx, orgA, quiet))).damages).toEqual([]);
    await perform(server(false), { act: 'note.add', dossierId, expectedVersion: 4, input: { text: '又一笔' } });
    expect(await notesSeen(dossierId)).toEqual(['一笔', '一笔', '一笔', '又一笔']);
  });

  it('may have its state kept sooner, as a database from before has it, but no other state', async () => {
    const { dossierId } = await perform(server(true), { act: 'memo.open', input: { title: '旧库' } });
    await perform(server(true), { act: 'note.add', dossierId, expectedVersion: 1, input: { text: '一笔' } });
    const keep = async (notes: string) => {
      await inOrg(database, orgA, (tx) =>
        tx.query('update dossiers set state = $2, state_version = version where id = $1', [
          dossierId,
          `{"stage":"open","title":"旧库","notes":${notes}}`,
        ]),
      );
      return (await inOrg(database, orgA, (tx) => verifyRecord(tx, orgA, quiet))).damages;
    };
    expect(await keep('[]')).toMatchObject([{ dossierId }]);
    expect(await keep('["一笔"]')).toEqual([]);
  });

  it('an act that waited for another sees what the other wrote', async () => {
    const { dossierId } = await perform(server(false), { act: 'memo.open', input: { title: '等候' } });
    const holder = await database.owner.connect();
    await holder.query('begin');
    await holder.query('select from dossiers where id = $1 for update', [dossierId]);
    const add = (expectedVersion: number, text: string) =>
      perform(server(false), { act: 'note.add', dossierId, expectedVersion, input: { text } });
    const first = add(1, '先');
    await waiting(1);
    const second = add(2, '后');
    await waiting(2);
    await holder.query('commit');
    holder.release();
    await Promise.all([first, second]);
    expect(await notesSeen(dossierId)).toEqual(['先', '后']);
    expect((await inOrg(database, orgA, (tx) => verifyRecord(tx, orgA, quiet))).damages).toEqual([]);
  });

  it('is not mistaken for what is remembered when another server added to it', async () => {
    const [one, other] = [server(true), server(true)];
    const { dossierId } = await perform(one, { act: 'memo.open', input: { title: '两台' } });
    await perform(one, { act: 'note.add', dossierId, expectedVersion: 1, input: { text: '甲' } });
    await perform(other, { act: 'note.add', dossierId, expectedVersion: 2, input: { text: '乙' } });
    await perform(one, { act: 'note.add', dossierId, expectedVersion: 3, input: { text: '丙' } });
    expect(await notesSeen(dossierId)).toEqual(['甲', '乙', '丙']);
    expect((await inOrg(database, orgA, (tx) => verifyRecord(tx, orgA, quiet))).damages).toEqual([]);
  });
});
