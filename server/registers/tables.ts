/**
 * The tables of the registers, made from their declarations: created, or given the columns and indexes they lack. Nothing
 * is ever dropped, so that an older program still runs beside a newer one.
 *
 * Lists and searches read a view that holds the tenant's rows only. Row-level security keeps the table itself apart, but
 * under it PostgreSQL may not use an index for an operator that is not leakproof, and `@>` and LIKE are not: a search
 * would read every row. The view is the same fence in another place; it is not a security barrier, because nobody but
 * the program writes queries.
 */

import type pg from 'pg';
import { fieldEntries, filterFields, registers, type Field, type Register } from '@zhifa/registers';
import { APPLICATION_ROLE, secure, type Tx } from '../store/secure.ts';
import { columnOf, emptyOf, snakeCase, sqlTypeOf, tableOf, viewOf } from './columns.ts';

const ENTRY_COLUMNS = `
  org_id integer not null,
  id uuid not null,
  version integer not null,
  is_active boolean not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  updated_by text not null,
  searched text not null,
  grams text[] not null`;

/** Runs after the migrations; grants and row-level security of the new tables are part of it. */
export async function ensureRegisterTables(owner: pg.Pool): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query('select pg_advisory_lock(7268412)'); // Two servers starting at once must not both create.
    for (const register of registers) await ensureTable(client, register);
    await secure(client);
    for (const register of registers) await ensureView(client, register);
  } finally {
    await client.query('select pg_advisory_unlock(7268412)');
    client.release();
  }
}

const GRAMS_STATISTICS = 1000; // Which grams are frequent decides how a search runs; the default keeps too few of them.

/** What is there already is not asked for again: even `create index if not exists` waits for everybody who writes. */
async function ensureTable(client: Tx, register: Register): Promise<void> {
  const table = tableOf(register);
  await client.query(
    `create table if not exists ${table} (${ENTRY_COLUMNS}, constraint ${table}_pkey primary key (org_id, id))`,
  );
  const present = await columnsOf(client, table);
  for (const [key, field] of fieldEntries(register.fields)) {
    if (!present.includes(snakeCase(key)))
      await client.query(`alter table ${table} add column ${columnOf(key)} ${columnTypeOf(field)}`);
  }
  const indexes = await indexNames(client, table);
  for (const { name, kind, on } of indexesOf(register))
    if (!indexes.includes(name)) await client.query(`create ${kind} if not exists ${name} on ${table} ${on}`);
  if ((await gramsStatistics(client, table)) !== GRAMS_STATISTICS)
    await client.query(`alter table ${table} alter column grams set statistics ${String(GRAMS_STATISTICS)}`);
}

async function indexNames(client: Tx, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_index join pg_class on pg_class.oid = indexrelid where indrelid = to_regclass($1)`,
    [table],
  );
  return rows.map(({ name }) => name);
}

async function gramsStatistics(client: Tx, table: string): Promise<number | undefined> {
  const { rows } = await client.query<{ target: number | null }>(
    `select attstattarget as target from pg_attribute where attrelid = to_regclass($1) and attname = 'grams'`,
    [table],
  );
  return rows[0]?.target ?? undefined;
}

function columnTypeOf(field: Field): string {
  const empty = emptyOf(field);
  return empty === undefined ? sqlTypeOf(field) : `${sqlTypeOf(field)} not null default ${empty}`;
}

interface Index {
  readonly name: string;
  readonly kind: 'index' | 'unique index';
  readonly on: string;
}

function indexesOf(register: Register): Index[] {
  const table = tableOf(register);
  const key = register.key.map(columnOf).join(', ');
  const sorts = fieldEntries(register.fields).filter(([, field]) => field.isSortable);
  return [
    { name: `${table}_natural_key`, kind: 'unique index', on: `(org_id, ${key}) where is_active` },
    { name: `${table}_grams`, kind: 'index', on: 'using gin (grams)' },
    { name: `${table}_by_update`, kind: 'index', on: '(org_id, updated_at, id)' },
    ...sorts.map(([name]): Index => {
      const column = columnOf(name);
      return { name: `${table}_by_${snakeCase(name)}`, kind: 'index', on: `(org_id, ${column}, id)` };
    }),
    ...filterFields(register).map(([name, field]) => filterIndex(table, name, field)),
    ...register.frequentLists.map(({ filter, sort }): Index => {
      const columns = `${columnOf(filter)}, is_active, ${columnOf(sort)}`;
      return {
        name: `${table}_of_${snakeCase(filter)}_by_${snakeCase(sort)}`,
        kind: 'index',
        on: `(org_id, ${columns}, id)`,
      };
    }),
  ];
}

/** With `is_active` in it, so that the total of a filtered list is counted in the index alone. */
function filterIndex(table: string, key: string, { shape }: Field): Index {
  const name = `${table}_of_${snakeCase(key)}`;
  if (shape.type === 'multiChoice' || shape.type === 'units')
    return { name, kind: 'index', on: `using gin (${columnOf(key)})` };
  const operators = shape.type === 'industry' ? ' text_pattern_ops' : ''; // Filtered by the first digits.
  return { name, kind: 'index', on: `(org_id, ${columnOf(key)}${operators}, is_active, id)` };
}

async function ensureView(client: Tx, register: Register): Promise<void> {
  const [table, view] = [tableOf(register), viewOf(register)];
  const columns = (await columnsOf(client, table)).filter((column) => column !== 'org_id');
  const present = await columnsOf(client, view);
  if (columns.join() !== present.join()) {
    // One message is one transaction: nobody meets the register without its view.
    await client.query(
      `drop view if exists ${view};
       create view ${view} as select ${columns.map((column) => `"${column}"`).join(', ')} from ${table}
         where org_id = current_setting('zhifa.org_id')::integer;
       grant select on ${view} to ${APPLICATION_ROLE}`,
    );
  }
}

async function columnsOf(client: Tx, relation: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped order by attnum`,
    [relation],
  );
  return rows.map(({ name }) => name);
}
