/** Grants and the fence between organs: what the server's own role may do with which table. */

import type pg from 'pg';

export type Tx = pg.ClientBase;

/** The role the server works as: no owner, so row-level security binds it, and no right to change an act. */
export const APPLICATION_ROLE = 'zhifa_app';

/** Tables of acts and proofs: the application role may add rows, never change or remove them. */
const APPEND_ONLY = ['acts', 'anchors', 'anchor_heads', 'renditions', 'custody', 'blobs', 'register_history'];

/** Grants and row-level security on every table that has an `org_id`; safe to run again. */
export async function secure(client: Tx): Promise<void> {
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then create role ${APPLICATION_ROLE} nologin nobypassrls; end if;
  exception when duplicate_object or unique_violation then null; end $$`);
  await client.query(`grant usage on schema public to ${APPLICATION_ROLE}`);
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'org_id'`,
  );
  for (const { name } of rows) {
    const rights = APPEND_ONLY.includes(name) ? 'select, insert' : 'select, insert, update, delete';
    await client.query(`revoke all on ${name} from ${APPLICATION_ROLE}`);
    await client.query(`grant ${rights} on ${name} to ${APPLICATION_ROLE}`);
    await client.query(`alter table ${name} enable row level security`);
    await client.query(`drop policy if exists same_org on ${name}`);
    await client.query(
      `create policy same_org on ${name} using (org_id = current_setting('zhifa.org_id')::integer)
       with check (org_id = current_setting('zhifa.org_id')::integer)`,
    );
  }
}
