/** The connection to PostgreSQL, and the one way into it: `inOrg`, which sets the tenant for the transaction. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { z } from 'zod';
import { invariant } from '@zhifa/procedure';
import { ensureRegisterTables } from '../registers/tables.ts';
import { gatheringSocket } from './gathering-socket.ts';
import { momentOf } from './moment.ts';
import { APPLICATION_ROLE, type Tx } from './secure.ts';

export const OrgId = z.int().min(1).brand<'OrgId'>();
export type OrgId = z.output<typeof OrgId>;

const POOL_SIZE = 10; // Two cores and a handful of officers; more only queue inside PostgreSQL.
const LONGEST_WAIT_MS = 30_000; // For a free connection; who waited so long is told to try again.
const OLDEST_SERVER = 150_000; // server_version_num of PostgreSQL 15.
const MIGRATIONS = new URL('../migrations/', import.meta.url);

// Dates stay text (they are civil dates, not moments), moments become what the program keeps; bigint stays exact as text
// until a schema reads it.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, momentOf);

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
  const owner = poolOf({ connectionString: ownerUrl, max: 2 });
  try {
    await requireSupportedServer(owner);
    await migrate(owner);
    await ensureRegisterTables(owner);
    if (appUrl === undefined) await becomeMemberOfApplicationRole(owner);
  } catch (error) {
    await owner.end();
    throw error;
  }
  const role = appUrl === undefined ? ` -c role=${APPLICATION_ROLE}` : '';
  // Questions that do not wait for each other's answer travel together.
  const app = poolOf({
    connectionString: appUrl ?? ownerUrl,
    max: POOL_SIZE,
    pipeline: true,
    stream: gatheringSocket,
    options: `-c timezone=UTC${role}`,
  });
  return {
    app,
    owner,
    close: async () => {
      await app.end();
      await owner.end();
    },
  };
}

/**
 * A broken connection says so twice: to whoever asks on it, who is told, and as an event, which would end the program if
 * nobody listened. The pool replaces it at the next use.
 */
function poolOf(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ connectionTimeoutMillis: LONGEST_WAIT_MS, ...config });
  const ignore = (): undefined => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

async function becomeMemberOfApplicationRole(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ is_member: boolean }>(
    // PostgreSQL 15 does not tell yet between being a member and being allowed to become the role.
    `select pg_has_role(current_user, '${APPLICATION_ROLE}',
       case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end) as is_member`,
  );
  if (rows[0]?.is_member !== true) await owner.query(`grant ${APPLICATION_ROLE} to current_user`);
}

/** One transaction in one organ; everything in it commits together or not at all. */
export async function inOrg<Result>(
  database: Database,
  orgId: OrgId,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inTransaction(database.app, orgId, (client) => {
    const worked = work(client);
    return { worked, whole: worked.then(() => commit(client)) };
  });
}

/**
 * The same for work that asks all its questions before it waits for the first answer: begin, questions and commit travel
 * together. What it asked later would find no tenant.
 */
export async function inOrgAtOnce<Result>(
  database: Database,
  orgId: OrgId,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return inTransaction(database.app, orgId, (client) => ({ worked: work(client), whole: commit(client) }));
}

export interface Ending<Result> {
  readonly result: Result;
  /** A question that was asked and whose answer nobody needs. */
  readonly last: Promise<unknown>;
}

/** The same for work that ends with a question: it travels with the commit, and the result is told when both are answered. */
export async function inOrgEnding<Result>(
  database: Database,
  orgId: OrgId,
  work: (tx: Tx) => Promise<Ending<Result>>,
): Promise<Result> {
  return inTransaction(database.app, orgId, (client) => {
    const ended = work(client);
    return {
      worked: ended.then(async ({ result, last }) => {
        await last;
        return result;
      }),
      whole: ended.then(() => commit(client)),
    };
  });
}

interface Working<Result> {
  readonly worked: Promise<Result>;
  /** Resolves when all is written. */
  readonly whole: Promise<void>;
}

async function inTransaction<Result>(
  pool: pg.Pool,
  orgId: OrgId,
  work: (client: Tx) => Working<Result>,
): Promise<Result> {
  const client = await connect(pool);
  try {
    // Not awaited alone: it travels with the first question. If it fails, that question fails for want of a tenant.
    const begun = client.query(`begin; set local zhifa.org_id = ${String(orgId)}`);
    const { worked, whole } = work(client);
    await Promise.allSettled([begun, worked, whole]); // Nothing may still ask when the connection goes back.
    await begun;
    const result = await worked;
    await whole;
    client.release();
    return result;
  } catch (error) {
    if (await isRolledBack(client)) throw error;
    throw new DatabaseUnavailable(error);
  }
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  return pool.connect().catch((error: unknown) => {
    throw new DatabaseUnavailable(error);
  });
}

/** PostgreSQL answers the `commit` of a transaction in which a question failed with a rollback, and with no error. */
async function commit(client: Tx): Promise<void> {
  const { command } = await client.query('commit');
  invariant(command === 'COMMIT', 'who hides the failure of a question must not be told that all was written');
}

/** A connection that cannot even roll back is thrown away instead of going back to the pool. */
async function isRolledBack(client: pg.PoolClient): Promise<boolean> {
  const isBack = await client.query('rollback').then(
    () => true,
    () => false,
  );
  client.release(!isBack);
  return isBack;
}

/** The connection was lost: what was under way is written whole or not at all, and may be asked for again. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  readonly code = '08006'; // connection_failure, as PostgreSQL itself calls it.
  constructor(cause: unknown) {
    super('the connection to the database was lost or could not be made', { cause });
  }
}

/**
 * A question that is asked often in the same words: each connection plans it once. Only for words whose best plan is the
 * same whatever the values, because PostgreSQL soon plans without looking at them.
 */
export function prepared(text: string, values: readonly unknown[]): pg.QueryConfig {
  const name = createHash('sha256').update(text).digest('base64url');
  return { name, text, values: [...values] };
}

/** Questions that travel together: all are answered before the first failure is told, so that none asks too late. */
export async function together<Answers extends readonly unknown[]>(
  ...questions: { readonly [Place in keyof Answers]: Promise<Answers[Place]> }
): Promise<Answers> {
  await Promise.allSettled(questions);
  return Promise.all(questions);
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
