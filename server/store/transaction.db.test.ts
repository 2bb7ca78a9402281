/** Transactions whose questions travel together: one that fails takes all with it and leaves the connection fit for the next. */

import { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/embedded/test-database.ts';
import {
  inOrg,
  inOrgAtOnce,
  inOrgEnding,
  openDatabase,
  together,
  type Database,
  type OrgId,
  type Tx,
} from './database.ts';
import { orgA, orgB } from './memo.fixture.ts';

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

/** Units refer to nothing, so that any row will do. */
function addUnit(tx: Tx, orgId: OrgId, id: string) {
  return tx.query({
    name: 'add-unit',
    text: `insert into units (org_id, id, name, unit_type, duties, position) values ($1, $2, $2, '股室', '', 1)`,
    values: [orgId, id],
  });
}

async function unitsOf(orgId: OrgId): Promise<string[]> {
  const { rows } = await inOrg(database, orgId, (tx) => tx.query<{ id: string }>('select id from units order by id'));
  return rows.map(({ id }) => id);
}

async function connectionOf(tx: Tx): Promise<number | undefined> {
  const { rows } = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid;
}

const fails = (tx: Tx) => tx.query({ name: 'divide', text: 'select 1 / $1::integer as share', values: [0] });

describe('一个事务', () => {
  it('a question that fails among others undoes them all; the same connection then works for another organ', async () => {
    let failed: number | undefined;
    const all = inOrg(database, orgA, async (tx) => {
      failed = await connectionOf(tx);
      return together(addUnit(tx, orgA, 'before'), fails(tx), addUnit(tx, orgA, 'after'));
    });
    await expect(all).rejects.toMatchObject({ code: '22012' });
    const next = await inOrg(database, orgB, async (tx) => {
      const [pid, divided] = await together(
        connectionOf(tx),
        tx.query({ name: 'divide', text: 'select 1 / $1::integer as share', values: [1] }),
        addUnit(tx, orgB, 'other'),
      );
      return { pid, rows: divided.rows };
    });
    expect(next).toEqual({ pid: failed, rows: [{ share: 1 }] });
    expect([await unitsOf(orgA), await unitsOf(orgB)]).toEqual([[], ['other']]);
  });

  it('what one question leads to is over before the failure of another is told', async () => {
    const answers: string[] = [];
    const oneByOne = async (tx: Tx) => {
      for (let count = 0; count < 5; count += 1) {
        const answer = tx.query('select 1').then(
          () => 'answered',
          () => 'refused',
        );
        answers.push(await answer);
      }
    };
    const both = inOrg(database, orgA, (tx) => together(fails(tx), oneByOne(tx)));
    await expect(both).rejects.toMatchObject({ code: '22012' });
    expect(answers).toEqual(Array.from({ length: 5 }, () => 'refused'));
  });

  it('who hides the failure of a question is not told that all was written', async () => {
    const hidden = inOrg(database, orgA, async (tx) => {
      await addUnit(tx, orgA, 'hidden');
      await fails(tx).catch(() => undefined);
    });
    await expect(hidden).rejects.toThrow(/must not be told/);
    expect(await unitsOf(orgA)).toEqual([]);
  });

  it('one whose connection is cut is told that the database is unavailable; the next gets another connection', async () => {
    const cut = inOrg(database, orgA, (tx) =>
      together(addUnit(tx, orgA, 'cut'), tx.query('select pg_terminate_backend(pg_backend_pid())'), fails(tx)),
    );
    await expect(cut).rejects.toMatchObject({ name: 'DatabaseUnavailable', code: '08006' });
    expect(await unitsOf(orgA)).toEqual([]);
  });

  it('outside of one nobody sees anything', async () => {
    await inOrg(database, orgA, (tx) => addUnit(tx, orgA, 'seen'));
    await expect(database.app.query('select id from units')).rejects.toThrow();
  });
});

describe('packets', () => {
  afterEach(() => vi.restoreAllMocks());

  /** How often anything was handed to the system while `work` ran, on connections that are there already. */
  async function packetsOf(work: () => Promise<unknown>): Promise<number> {
    await work();
    const hands = [vi.spyOn(Socket.prototype, '_write'), vi.spyOn(Socket.prototype, '_writev')];
    await work();
    return hands.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  }

  it('begin, questions and commit that do not wait for each other are one', async () => {
    const ask = (tx: Tx) => together(tx.query({ name: 'one', text: 'select 1' }), tx.query('select 2'));
    expect(await packetsOf(() => inOrgAtOnce(database, orgA, ask))).toBe(1);
  });

  it('a question that waits for another is a second, and the commit goes with the last', async () => {
    const work = async (tx: Tx) => {
      const { rows } = await tx.query<{ one: number }>({ name: 'first', text: 'select 1 as one' });
      const last = tx.query({ name: 'second', text: 'select $1::integer', values: [rows[0]?.one] });
      return { result: undefined, last };
    };
    expect(await packetsOf(() => inOrgEnding(database, orgA, work))).toBe(2);
  });
});
