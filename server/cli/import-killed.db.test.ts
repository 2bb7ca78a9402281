/** kill -9 of an import, held at the step where it is to die: nothing half, nothing lost, nothing twice, however it goes on. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { resumeCommits } from '../exchange/commit.ts';
import { codeOf, csvOf, rowMaker, type TitledRow } from '../exchange/exchange.fixture.ts';
import { openImports } from '../exchange/imports.ts';
import { enterpriseValues, morning, orgA } from '../registers/registers.fixture.ts';
import { inOrg } from '../store/database.ts';
import { openCommands, type CommandsWorld, type Ran } from './commands.fixture.ts';

vi.setConfig({ testTimeout: 300_000 }); // Each test starts the program anew, from its source.

const ROWS = 2100; // Five chunks, and enough that the statistics of the register are renewed after them.
const LAST_CHUNK = 2050;

/** Somebody in this database waits for somebody. */
const WAITING = `select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`;

let world: CommandsWorld;
let holder: pg.Client;
const children: ChildProcess[] = [];

beforeAll(async () => {
  world = await openCommands();
  holder = new pg.Client({ connectionString: world.registers.url });
  await holder.connect();
  await holder.query(`select set_config('zhifa.org_id', '1', false)`);
});

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  await holder.end();
  await world.close();
});

const rows = rowMaker(100_000);

interface Killed {
  readonly path: string;
  readonly sheet: readonly TitledRow[];
}

/** Holds what the import needs at one step, waits until it asks for it, and kills it there. */
async function killedAt(name: string, hold: (sheet: readonly TitledRow[]) => Promise<unknown>): Promise<Killed> {
  const sheet = rows(ROWS);
  const path = await world.write(name, csvOf(sheet));
  await holder.query('begin');
  await hold(sheet);
  const child = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('zhifa.mjs', import.meta.url)),
      'import',
      'enterprises',
      path,
      '--as',
      'liufang',
      ...world.place,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  children.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (printed += text.toString()));
  await vi.waitUntil(
    async () => {
      if (child.exitCode !== null) throw new Error(`ended before it was killed: ${printed}`);
      const { rowCount } = await holder.query(WAITING);
      return rowCount !== 0;
    },
    { timeout: 200_000, interval: 100 },
  );
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  await holder.query('rollback');
  expect(printed).not.toContain('已导入');
  return { path, sheet };
}

/** Somebody enters one enterprise of the last chunk and has not said yet whether it stays. */
async function holdLastChunk(sheet: readonly TitledRow[]): Promise<void> {
  const { townshipId } = enterpriseValues(world.registers.townshipId(orgA));
  await holder.query(
    `insert into reg_enterprises (org_id, id, version, is_active, created_at, updated_at, updated_by, searched, grams,
       name, uscc, industry_code, township_id, address, operating_status, legal_representative, employees, risk_grade, standardisation_grade)
     values (1, gen_random_uuid(), 1, true, $1, $1, '', '', '{}', '甲', $2, '2110', $3, '乙', 'operating', '丙', 1, 'general', 'none')`,
    [morning, codeOf(sheet[LAST_CHUNK]), townshipId],
  );
}

async function again({ path }: Killed): Promise<Ran> {
  return world.run('import', 'enterprises', path, '--as', 'liufang');
}

/** Each enterprise of the sheet once, with one line of history. */
async function expectOnce({ sheet }: Killed): Promise<void> {
  const codes = sheet.map(codeOf);
  const counts = await inOrg(world.registers.database, orgA, async (tx) => {
    const { rows: found } = await tx.query<{ entries: number; lines: number }>(
      `select count(distinct entry.id)::integer as entries, count(*)::integer as lines
       from reg_enterprises as entry join register_history as line on line.org_id = entry.org_id and line.entry_id = entry.id::text
       where entry.org_id = 1 and uscc = any($1::text[])`,
      [codes],
    );
    return found[0];
  });
  expect(counts).toEqual({ entries: ROWS, lines: ROWS });
}

interface BatchNow {
  readonly id: string;
  readonly status: string;
  readonly asked: string | null;
}

async function batches(): Promise<BatchNow[]> {
  const { rows: found } = await inOrg(world.registers.database, orgA, (tx) =>
    tx.query<BatchNow>(
      `select id, status, commit_asked_by ->> 'name' as asked from import_batches where org_id = 1 order by id`,
    ),
  );
  return found;
}

describe('导入中途被终止', () => {
  it('while it checks: running it again takes the same batch up', async () => {
    const killed = await killedAt('预检中.csv', () =>
      holder.query('lock table import_errors, import_rows in share mode'),
    );
    const before = await batches();
    expect(before.at(-1)).toMatchObject({ status: 'checking' });
    expect(await again(killed)).toMatchObject({ code: 0, out: expect.stringContaining(`已导入 ${String(ROWS)} 行`) });
    expect((await batches()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await expectOnce(killed);
  });

  it('in the last rows of bringing in: none is in; running it again brings all in', async () => {
    const killed = await killedAt('导入中.csv', holdLastChunk);
    expect(await world.found(codeOf(killed.sheet[0]))).toBe(0);
    const before = await batches();
    expect(before.at(-1)).toMatchObject({ status: 'checked', asked: '刘芳（命令行）' });
    expect(await again(killed)).toMatchObject({ code: 0, out: expect.stringContaining(`已导入 ${String(ROWS)} 行`) });
    expect((await batches()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await expectOnce(killed);
  });

  it('the same, and the server starts before anybody runs it again: it is done in the name of whoever asked', async () => {
    const killed = await killedAt('启动时接着.csv', holdLastChunk);
    const { database } = world.registers;
    const faults: unknown[] = [];
    const onFault = (error: unknown) => faults.push(error);
    const imports = openImports({ database, directory: world.directory, now: () => morning, onFault });
    // The database may still be finding out that the killed program is gone; then the batch is left for the next look.
    await vi.waitFor(
      async () =>
        expect(await resumeCommits(imports, orgA)).toMatchObject([{ status: 'committed', rowsImported: ROWS }]),
      { timeout: 100_000 },
    );
    expect(await resumeCommits(imports, orgA)).toEqual([]);
    expect(faults).toEqual([]);
    await expectOnce(killed);
    expect(await again(killed)).toMatchObject({ code: 0, out: expect.stringContaining('已导入 0 行') });
    await expectOnce(killed);
  });

  it('when all is in and nobody was told: running it again says so and brings nothing in twice', async () => {
    const killed = await killedAt('导入后.csv', () =>
      holder.query('lock table reg_enterprises in share update exclusive mode'),
    );
    const [batch] = (await batches()).slice(-1);
    expect(batch).toMatchObject({ status: 'committed' });
    const told = await again(killed);
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining(`跳过 ${String(ROWS)} 行`) });
    expect(told.out).toContain(`这份文件此前导入过：批次 ${batch?.id ?? ''}`);
    await expectOnce(killed);
  });
});
