/**
 * Databases for tests. As a vitest global setup it starts one embedded cluster per test run, or uses the server that
 * `TEST_DATABASE_URL` (a superuser's) points to. Each test file takes its own database with `createTestDatabase`.
 */

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { APP_ROLE, ensureRole, OWNER_ROLE, withClient } from './accounts.ts';
import { embeddedBinaries } from './binaries.ts';
import { TEST_PASSWORD, THROWAWAY_SETTINGS } from './debian-postgres.ts';
import { startCluster } from './start-embedded.ts';

export type TestDatabase = Readonly<{ ownerUrl: string; appUrl: string; drop: () => Promise<void> }>;

/** A database that is prepared once per test run (migrated, say) and then copied, which takes a moment only. */
export type TestTemplate = Readonly<{
  /** Letters, digits and `_`. */
  name: string;
  prepare: (urls: Readonly<{ ownerUrl: string; appUrl: string }>) => Promise<void>;
}>;

/** How the global setup tells the workers, which inherit its environment. */
const VARIABLES = {
  superuser: 'ZHIFA_TEST_SUPERUSER_URL',
  owner: 'ZHIFA_TEST_OWNER_URL',
  app: 'ZHIFA_TEST_APP_URL',
} as const;
const RUN = 'ZHIFA_TEST_RUN';

/** Vitest's global setup. Returns the teardown. */
export async function setup(): Promise<() => Promise<void>> {
  process.env[RUN] = randomBytes(4).toString('hex');
  const offered = process.env['TEST_DATABASE_URL'];
  return offered === undefined || offered === '' ? await setupEmbedded() : await setupOffered(offered);
}

/** A fresh, empty database (or a copy of the template), owned by `zhifa_owner`. `drop` it when the file is done. */
export async function createTestDatabase(template?: TestTemplate): Promise<TestDatabase> {
  const source = template === undefined ? undefined : await ensureTemplate(template);
  const name = `${prefix()}${randomBytes(6).toString('hex')}`;
  await createDatabase(name, source);
  return { ...urlsOf(name), drop: async () => await dropDatabase(name) };
}

async function setupEmbedded(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zhifa-test-'));
  const binaries = await embeddedBinaries();
  const database = await startCluster({ dataDir, binaries, settings: THROWAWAY_SETTINGS });
  publish({ superuser: database.superuserUrl, owner: database.ownerUrl, app: database.url });
  return async () => {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function setupOffered(url: string): Promise<() => Promise<void>> {
  await withClient(url, async (client) => {
    await ensureRole(client, OWNER_ROLE, TEST_PASSWORD);
    await ensureRole(client, APP_ROLE, TEST_PASSWORD);
  });
  publish({ superuser: url, owner: withUser(url, OWNER_ROLE), app: withUser(url, APP_ROLE) });
  await withClient(variable(VARIABLES.app), async (client) => await client.query('SELECT 1')).catch(
    (cause: unknown) => {
      const advice = `set its password to '${TEST_PASSWORD}', or offer a server without our roles`;
      throw new Error(`TEST_DATABASE_URL: cannot log in as ${APP_ROLE}; ${advice}`, { cause });
    },
  );
  return dropAllOfThisRun;
}

async function dropAllOfThisRun(): Promise<void> {
  const names = await withClient(variable(VARIABLES.superuser), async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix()],
    );
    return rows.map((row) => row.datname);
  });
  for (const name of names) await dropDatabase(name);
}

async function createDatabase(name: string, template = 'template0'): Promise<void> {
  // Said explicitly, because an offered server may have another collation.
  const locale = template === 'template0' ? `LOCALE_PROVIDER icu ICU_LOCALE 'zh-Hans-CN'` : '';
  await withClient(variable(VARIABLES.superuser), async (client) => {
    await client.query(`CREATE DATABASE ${name} OWNER ${OWNER_ROLE} TEMPLATE ${template} ${locale}`);
  });
}

async function dropDatabase(name: string): Promise<void> {
  await withClient(variable(VARIABLES.superuser), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}

/** Prepared under a lock and renamed when complete, because several workers ask for it at once. */
async function ensureTemplate({ name, prepare }: TestTemplate): Promise<string> {
  const template = `${prefix()}template_${name}`;
  await withClient(variable(VARIABLES.superuser), async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    if (await databaseExists(client, template)) return;
    const partial = `${template}_partial`;
    await dropDatabase(partial);
    await createDatabase(partial);
    await prepare(urlsOf(partial));
    await disconnectAll(client, partial);
    await client.query(`ALTER DATABASE ${partial} RENAME TO ${template}`);
  });
  return template;
}

async function databaseExists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return rowCount !== 0;
}

/** A pool that `prepare` closed may still be leaving, and a database with guests can be neither renamed nor copied. */
async function disconnectAll(client: pg.Client, database: string): Promise<void> {
  const WAIT_MS = 5_000;
  await client.query('SELECT pg_terminate_backend(pid, $2) FROM pg_stat_activity WHERE datname = $1', [
    database,
    WAIT_MS,
  ]);
}

function urlsOf(database: string): Readonly<{ ownerUrl: string; appUrl: string }> {
  return {
    ownerUrl: withDatabase(variable(VARIABLES.owner), database),
    appUrl: withDatabase(variable(VARIABLES.app), database),
  };
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

function withUser(url: string, role: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = TEST_PASSWORD;
  return changed.href;
}

function publish(urls: Readonly<{ superuser: string; owner: string; app: string }>): void {
  process.env[VARIABLES.superuser] = urls.superuser;
  process.env[VARIABLES.owner] = urls.owner;
  process.env[VARIABLES.app] = urls.app;
}

function prefix(): string {
  return `zhifa_test_${variable(RUN)}_`;
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: the file must end in .db.test.ts, or call setup() first`);
  return value;
}
