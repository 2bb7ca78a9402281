import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { withClient } from './accounts.ts';
import { processesIn } from './processes.ts';
import { startEmbedded, type EmbeddedDatabase } from './start-embedded.ts';

const folders: string[] = [];
const running = new Set<EmbeddedDatabase>();
let dataDir = '';

beforeEach(() => {
  dataDir = join(newFolder(), 'postgres');
});
afterEach(async () => {
  for (const database of running) await stop(database);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhifa-embedded-'));
  folders.push(folder);
  return folder;
}

async function start(
  onProgress: (line: string) => void = () => undefined,
  onTrouble: (line: string) => void = () => undefined,
): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, onProgress, onTrouble });
  running.add(database);
  return database;
}

async function stop(database: EmbeddedDatabase): Promise<void> {
  running.delete(database);
  await database.stop();
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  return await withClient(url, async (client) => {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.map((row) => row[0]);
  });
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await delay(20); // The test's own time limit ends it.
}

describe('a first and a second start', () => {
  it('tells in Chinese what it does, keeps the data and the port, and asks for nothing', async () => {
    const lines: string[] = [];
    const first = await start((line) => lines.push(line));
    await ask(first.ownerUrl, `CREATE TABLE plan (name text)`);
    await ask(first.ownerUrl, `INSERT INTO plan VALUES ('年度监督检查计划')`);
    await stop(first);
    expect(processesIn(join(dataDir, 'cluster'))).toEqual([]);
    const second = await start();
    expect(await ask(second.ownerUrl, 'SELECT name FROM plan')).toEqual(['年度监督检查计划']);
    expect(second.port).toBe(first.port);
    expect(lines.join('\n')).toMatch(/首次启动：正在 .* 建立数据库[\s\S]*数据库已启动/);
  });

  it('moves to another port when the remembered one is taken', async () => {
    const first = await start();
    await stop(first);
    const stranger = createServer().listen(first.port, '127.0.0.1');
    await once(stranger, 'listening');
    const second = await start();
    stranger.close();
    expect(second.port).not.toBe(first.port);
    expect(await ask(second.url, 'SELECT 1')).toEqual([1]);
  });

  it('begins again after a first start that was cut off', async () => {
    const first = await start();
    await stop(first);
    rmSync(join(dataDir, 'cluster', 'PG_VERSION')); // As if the folder were there but not yet a cluster.
    rmSync(join(dataDir, 'cluster'), { recursive: true });
    const second = await start();
    expect(await ask(second.url, 'SELECT 1')).toEqual([1]);
  });

  it('obeys the settings of the operator, and is durable without them', async () => {
    const first = await start();
    expect(await ask(first.superuserUrl, 'SHOW fsync')).toEqual(['on']);
    await stop(first);
    writeFileSync(join(dataDir, 'postgresql.local.conf'), `work_mem = '17MB'\n`);
    const second = await start();
    expect(await ask(second.superuserUrl, 'SHOW work_mem')).toEqual(['17MB']);
  });
});

describe('what the roles may do', () => {
  it('the server works as a role without power over the schema or over row-level security', async () => {
    const { url, ownerUrl, superuserUrl } = await start();
    const sql = `SELECT rolname || rolsuper || rolbypassrls || rolcreatedb || rolcreaterole FROM pg_roles
                 WHERE rolname LIKE 'zhifa%' ORDER BY rolname`;
    const none = 'falsefalsefalsefalse';
    expect(await ask(superuserUrl, sql)).toEqual([`zhifa_app${none}`, `zhifa_owner${none}`]);
    await expect(ask(url, 'CREATE TABLE act (id int)')).rejects.toThrow('permission denied');
    await ask(ownerUrl, 'CREATE TABLE act (id int)');
    await expect(ask(url, 'SELECT id FROM act')).rejects.toThrow('permission denied');
  });

  it('nobody comes in without the password, and nobody else reads it', async () => {
    const { url, port } = await start();
    await expect(ask(`postgres://postgres:guess@127.0.0.1:${String(port)}/zhifa`, 'SELECT 1')).rejects.toThrow(
      'password',
    );
    await expect(ask(url.replace(/:[^:@]*@/, '@'), 'SELECT 1')).rejects.toThrow();
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});

describe('Chinese', () => {
  it('is compared and ordered as Chinese, not as bytes', async () => {
    const { url } = await start();
    expect(await ask(url, `SELECT 1 WHERE '南康区某某家具ABC厂' ILIKE '%家具abc%'`)).toEqual([1]);
    const byPinyin = `SELECT x FROM unnest(ARRAY['赣州', '北京', '安远', '章贡']) AS x ORDER BY x`;
    expect(await ask(url, byPinyin)).toEqual(['安远', '北京', '赣州', '章贡']);
    expect(await ask(url, `SELECT char_length('𬭎䶮')`)).toEqual([2]);
    expect(await ask(url, `SELECT '赣' ~ '[[:alpha:]]'`)).toEqual([true]);
  });
});

describe('two starts in one folder', () => {
  it('the second is refused in a sentence that says by whom', async () => {
    const first = await start();
    await expect(startEmbedded({ dataDir })).rejects.toThrow(
      `正由另一个 zhifa 进程（进程号 ${String(process.pid)}）使用`,
    );
    expect(await ask(first.url, 'SELECT 1')).toEqual([1]);
  });

  it('the owner file of a dead process, or of its number given to a stranger, stops nobody', async () => {
    await stop(await start());
    for (const stale of [{ pid: 2 ** 22 + 1, started: '1' }, { pid: process.ppid, started: '1' }, 'cut o']) {
      writeFileSync(join(dataDir, 'owner.json'), JSON.stringify(stale));
      await stop(await start());
    }
    expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
  });
});

describe('kill -9', () => {
  const Up = z.object({ url: z.string(), ownerUrl: z.string(), port: z.number() });

  async function startProgram(): Promise<{ program: ChildProcess } & z.output<typeof Up>> {
    const fixture = fileURLToPath(new URL('hold.fixture.ts', import.meta.url));
    const program = spawn(process.execPath, ['--import', 'tsx', fixture, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface(program.stdout), 'line');
    return { program, ...Up.parse(JSON.parse(String(line))) };
  }

  const pidFile = () => join(dataDir, 'cluster', 'postmaster.pid');
  const postmaster = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0]);

  it('of the program: PostgreSQL goes with it, and what was committed stays', async () => {
    const { program, ownerUrl } = await startProgram();
    await ask(ownerUrl, 'CREATE TABLE act AS SELECT 1 AS id');
    expect(processesIn(join(dataDir, 'cluster')).length).toBeGreaterThan(0);
    program.kill('SIGKILL');
    await until(() => processesIn(join(dataDir, 'cluster')).length === 0);
    const again = await start();
    expect(await ask(again.ownerUrl, 'SELECT id FROM act')).toEqual([1]);
  });

  it('of the program, and started again at once: waits for the old one to finish', async () => {
    const { program, ownerUrl, port } = await startProgram();
    await ask(ownerUrl, 'CREATE TABLE act AS SELECT generate_series(1, 100000) AS id');
    program.kill('SIGKILL');
    const again = await start();
    expect(await ask(again.ownerUrl, 'SELECT count(*)::int FROM act')).toEqual([100_000]);
    expect(again.port).toBe(port);
  });

  it('of both: a postmaster.pid that names a living stranger is no obstacle', async () => {
    const { program, ownerUrl } = await startProgram();
    await ask(ownerUrl, 'CREATE TABLE act AS SELECT 1 AS id');
    process.kill(postmaster(), 'SIGKILL');
    program.kill('SIGKILL');
    await until(() => processesIn(join(dataDir, 'cluster')).length === 0);
    writeFileSync(pidFile(), readFileSync(pidFile(), 'utf8').replace(/^\d+/, String(process.ppid)));
    const again = await start();
    expect(await ask(again.ownerUrl, 'SELECT id FROM act')).toEqual([1]);
  });

  it('of PostgreSQL alone: it is up again on the same port, with its data, and the operator is told', async () => {
    const told: string[] = [];
    const database = await start(undefined, (line) => told.push(line));
    await ask(database.ownerUrl, 'CREATE TABLE act AS SELECT 1 AS id');
    process.kill(postmaster(), 'SIGKILL');
    await until(() => told.some((line) => line.includes('已重新启动')));
    expect(await ask(database.ownerUrl, 'SELECT id FROM act')).toEqual([1]);
    expect(told).toEqual([
      expect.stringMatching(/意外停止[\s\S]*database system is ready/),
      expect.stringContaining('已重新启动'),
    ]);
  });

  it('of PostgreSQL that cannot start again: the operator is told why, and it starts as soon as it can', async () => {
    const told: string[] = [];
    const database = await start(undefined, (line) => told.push(line));
    const settings = join(dataDir, 'cluster', 'postgresql.conf');
    const right = readFileSync(settings, 'utf8');
    writeFileSync(settings, `${right}\nshared_buffers = 'nothing'\n`);
    process.kill(postmaster(), 'SIGKILL');
    await until(() => told.some((line) => /没有启动起来[\s\S]*shared_buffers/.test(line)));
    writeFileSync(settings, right);
    await until(() => told.some((line) => line.includes('已重新启动')));
    expect(await ask(database.url, 'SELECT 1')).toEqual([1]);
  });

  it('and told to stop while it tries: it stops', async () => {
    const told: string[] = [];
    const database = await start(undefined, (line) => told.push(line));
    rmSync(join(dataDir, 'cluster', 'postgresql.conf'));
    process.kill(postmaster(), 'SIGKILL');
    await until(() => told.some((line) => line.includes('没有启动起来')));
    await stop(database);
    expect(processesIn(join(dataDir, 'cluster'))).toEqual([]);
  });
});
