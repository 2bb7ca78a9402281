/** Grants and the fence between organs: what the server's own role may do with which table. */

import type pg from 'pg';

export type Tx = pg.ClientBase;

/** The role the server works as: no owner, so row-level security binds it, and no right to change an act. */
export const APPLICATION_ROLE = 'zhifa_app';

/** Tables of acts and proofs: the application role may add rows, never change or remove them. */
const APPEND_ONLY = [
  'acts',
  'anchors',
  'anchor_heads',
  'renditions',
  'custody',
  'blobs',
  'register_history',
  'law_texts',
  'benchmark_tables',
];

/**
 * Grants and row-level security on every table that has an `org_id`. A table that has them already is not touched: a
 * command may start beside a running server, which must neither wait for it nor be without its rights for a moment.
 */
export async function secure(client: Tx): Promise<void> {
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then create role ${APPLICATION_ROLE} nologin nobypassrls; end if;
  exception when duplicate_object or unique_violation then null; end $$`);
  await client.query(`grant usage on schema public to ${APPLICATION_ROLE}`);
  for (const name of await unsecuredTables(client)) await secureTable(client, name);
}

async function unsecuredTables(client: Tx): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'org_id' and not attisdropped
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (
       relrowsecurity
       and exists (select from pg_policy where polrelid = pg_class.oid and polname = 'same_org')
       and has_table_privilege($1, pg_class.oid, 'select')
       and has_table_privilege($1, pg_class.oid, 'insert')
       and has_table_privilege($1, pg_class.oid, 'update') = (relname <> all($2))
       and has_table_privilege($1, pg_class.oid, 'delete') = (relname <> all($2))
       and not has_table_privilege($1, pg_class.oid, 'truncate, references, trigger'))`,
    [APPLICATION_ROLE, APPEND_ONLY],
  );
  return rows.map(({ name }) => name);
}

/** In one message, which is one transaction: nobody meets the table between two of these. */
async function secureTable(client: Tx, name: string): Promise<void> {
  const rights = APPEND_ONLY.includes(name) ? 'select, insert' : 'select, insert, update, delete';
  await client.query(
    `revoke all on ${name} from ${APPLICATION_ROLE};
     grant ${rights} on ${name} to ${APPLICATION_ROLE};
     alter table ${name} enable row level security;
     drop policy if exists same_org on ${name};
     create policy same_org on ${name} using (org_id = current_setting('zhifa.org_id')::integer)
       with check (org_id = current_setting('zhifa.org_id')::integer)`,
  );
}
