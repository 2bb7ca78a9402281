/** The connection to PostgreSQL, and the one way into it: `inOrg`, which sets the tenant for the transaction. */

import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { z } from 'zod';
import { ensureRegisterTables } from '../registers/tables.ts';
import { APPLICATION_ROLE, type Tx } from './secure.ts';

export const OrgId = z.int().min(1).brand<'OrgId'>();
export type OrgId = z.output<typeof OrgId>;

const POOL_SIZE = 10; // Two cores and a handful of officers; more only queue inside PostgreSQL.
const OLDEST_SERVER = 150_000; // server_version_num of PostgreSQL 15.
const MIGRATIONS = new URL('../migrations/', import.meta.url);

// Dates stay text (they are civil dates, not moments); bigint stays exact as text until a schema reads it.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export type { Tx } from './secure.ts';

export interface Database {
  readonly app: pg.Pool;
  readonly owner: pg.Pool;
  readonly close: () => Promise<void>;
}

export interface DatabaseAddress {
  /** Owns the schema and migrates it. */
  readonly ownerUrl: string;
  /** What the server works as; without one the owner's connection takes the application role for itself. */
  readonly appUrl?: string;
}

/** Opens the database, brings its schema up to date, and returns pools for the owner and for the application role. */
export async function openDatabase({ ownerUrl, appUrl }: DatabaseAddress): Promise<Database> {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  owner.on('error', ignoreIdleError);
  try {
    await requireSupportedServer(owner);
    await migrate(owner);
    await ensureRegisterTables(owner);
    if (appUrl === undefined) await becomeMemberOfApplicationRole(owner);
  } catch (error) {
    await owner.end();
    throw error;
  }
  const role = appUrl === undefined ? { options: `-c role=${APPLICATION_ROLE}` } : {};
  const app = new pg.Pool({ connectionString: appUrl ?? ownerUrl, max: POOL_SIZE, ...role });
  app.on('error', ignoreIdleError);
  return {
    app,
    owner,
    close: async () => {
      await app.end();
      await owner.end();
    },
  };
}

/** A broken idle connection is replaced at its next use; there is nobody to tell. */
function ignoreIdleError(): void {
  return undefined;
}

async function becomeMemberOfApplicationRole(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ is_member: boolean }>(
    `select pg_has_role(current_user, '${APPLICATION_ROLE}', 'set') as is_member`,
  );
  if (rows[0]?.is_member !== true) await owner.query(`grant ${APPLICATION_ROLE} to current_user`);
}

/** One transaction in one organ; everything in it commits together or not at all. */
export async function inOrg<Result>(
  database: Database,
  orgId: OrgId,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inTransaction(database.app, `begin; set local zhifa.org_id = ${String(orgId)}`, work);
}

async function inTransaction<Result>(pool: pg.Pool, begin: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away instead of going back to the pool.
    await client.query('rollback').then(
      () => {
        client.release();
      },
      (broken: unknown) => {
        client.release(broken instanceof Error ? broken : true);
      },
    );
    throw error;
  }
}

async function requireSupportedServer(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ server_version_num: string; server_version: string }>(
    `select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version`,
  );
  const version = rows[0];
  if (version === undefined || Number(version.server_version_num) < OLDEST_SERVER) {
    throw new Error(`数据库版本为 ${version?.server_version ?? '未知'}，需要 PostgreSQL 15 或以上`);
  }
}

/** Applies each migration once, in the order of its name, every file in a transaction of its own. */
export async function migrate(owner: pg.Pool): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('select pg_advisory_lock(7268411)'); // Two servers starting at once must not both migrate.
    await client.query('create table if not exists migrations (name text primary key)');
    const { rows } = await client.query<{ name: string }>('select name from migrations');
    const done = new Set(rows.map(({ name }) => name));
    const names = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql')).sort();
    for (const name of names) if (!done.has(name)) await applyMigration(client, name);
  } finally {
    await client.query('select pg_advisory_unlock(7268411)');
    client.release();
  }
}

async function applyMigration(client: Tx, name: string): Promise<void> {
  const statements = (await readFile(new URL(name, MIGRATIONS), 'utf8')).split(/;\s*\n/);
  await client.query('begin');
  try {
    for (const statement of statements)
      if (statement.replace(/--.*$/gm, '').trim() !== '') await client.query(statement);
    await client.query('insert into migrations (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`数据库升级 ${name} 失败`, { cause: error });
  }
}
