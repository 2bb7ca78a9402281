/** Writes an act and everything computed from it: one statement, in the caller's transaction, all or nothing. */

import type { OrgId, Tx } from './database.ts';
import type { Changes, ReadRows } from './projection.ts';

export interface ActRow {
  readonly org_id: OrgId;
  readonly dossier_id: string;
  readonly sequence: number;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly account_id: string;
  readonly recorded_at: string;
  readonly occurred_at: string;
  readonly idempotency_key: string;
  readonly body: string;
  readonly previous_hash: string;
  readonly hash: string;
}

const DOSSIER_COLUMNS = `id uuid, kind text, stage text, version integer, title text, subtitle text, enterprise_id uuid,
      unit_id text, lead_officer_id uuid, assisting_officer_ids uuid[], number text, planned_on date, opened_at timestamptz,
      updated_at timestamptz, is_closed boolean, tags text[], next_due_on date, grams text[], state_version integer,
      head_hash text`;

const NEW_DOSSIER = `
  dossier as (
    insert into dossiers (org_id, id, kind, stage, version, title, subtitle, enterprise_id, unit_id, lead_officer_id,
      assisting_officer_ids, number, planned_on, opened_at, updated_at, is_closed, tags, next_due_on, grams, state_version,
      head_hash, state)
    select ($1::jsonb->>'org_id')::integer, row.*, $6::json from jsonb_to_record($2::jsonb) as row(${DOSSIER_COLUMNS})
  )`;

/** A state that is not handed in stays as it is, untouched where it lies. */
const NEXT_DOSSIER = `
  dossier as (
    update dossiers set stage = row.stage, version = row.version, title = row.title, subtitle = row.subtitle,
      enterprise_id = row.enterprise_id, unit_id = row.unit_id, lead_officer_id = row.lead_officer_id,
      assisting_officer_ids = row.assisting_officer_ids, number = row.number, planned_on = row.planned_on,
      updated_at = row.updated_at, is_closed = row.is_closed, tags = row.tags, next_due_on = row.next_due_on,
      grams = row.grams, state_version = row.state_version, head_hash = row.head_hash,
      state = coalesce($6::json, dossiers.state)
    from jsonb_to_record($2::jsonb) as row(${DOSSIER_COLUMNS})
    where dossiers.org_id = ($1::jsonb->>'org_id')::integer and dossiers.id = row.id
  )`;

/** A row that says the same already is not written again. */
const ROWS_OF_DOSSIER = `
  clock as (
    insert into clocks select ($1::jsonb->>'org_id')::integer, ($2::jsonb->>'id')::uuid, row.*
    from jsonb_to_recordset($3::jsonb) as row(clock text, due_on date, due_at timestamptz, is_provisional boolean,
      is_running boolean, is_internal boolean, deadline jsonb)
    on conflict (org_id, dossier_id, clock) do update set due_on = excluded.due_on, due_at = excluded.due_at,
      is_provisional = excluded.is_provisional, is_running = excluded.is_running,
      is_internal = excluded.is_internal, deadline = excluded.deadline
    where clocks is distinct from excluded
  ),
  done as (
    delete from todos where org_id = ($1::jsonb->>'org_id')::integer and dossier_id = ($2::jsonb->>'id')::uuid
      and position > $7::integer
  ),
  todo as (
    insert into todos select ($1::jsonb->>'org_id')::integer, ($2::jsonb->>'id')::uuid, row.*
    from jsonb_to_recordset($4::jsonb) as row(position integer, act text, title text, consequence text,
      officer_ids uuid[], unit_id text, posts text[], clock text, due_on date, returned jsonb)
    on conflict (org_id, dossier_id, position) do update set act = excluded.act, title = excluded.title,
      consequence = excluded.consequence, officer_ids = excluded.officer_ids, unit_id = excluded.unit_id,
      posts = excluded.posts, clock = excluded.clock, due_on = excluded.due_on, returned = excluded.returned
    where todos is distinct from excluded
  )
  insert into documents select ($1::jsonb->>'org_id')::integer, row.id, ($2::jsonb->>'id')::uuid, row.sequence, row.form,
    row.part, row.form_set, row.title, row.number_code, row.number_year, row.number_serial, row.number_text,
    row.issued_on, row.verification_code, row.paper, row.paper_hash
  from jsonb_to_recordset($5::jsonb) as row(id uuid, sequence integer, form text, part text, form_set text, title text,
    number_code text, number_year integer, number_serial integer, number_text text, issued_on date,
    verification_code text, paper jsonb, paper_hash text)`;

const ACT = `
  with act as (
    insert into acts select * from jsonb_to_record($1::jsonb) as row(org_id integer, dossier_id uuid, sequence integer,
      id uuid, kind text, name text, account_id text, recorded_at timestamptz, occurred_at timestamptz,
      idempotency_key text, body text, previous_hash text, hash text)
  )`;

const FIRST = `${ACT}, ${NEW_DOSSIER}, ${ROWS_OF_DOSSIER}`;
const NEXT = `${ACT}, ${NEXT_DOSSIER}, ${ROWS_OF_DOSSIER}`;

/** Appends the act and brings the read tables up to it. */
export async function appendAct(tx: Tx, act: ActRow, changes: Changes): Promise<void> {
  const statement =
    act.sequence === 1 ? { name: 'append-first-act', text: FIRST } : { name: 'append-next-act', text: NEXT };
  await tx.query({ ...statement, values: [JSON.stringify(act), ...valuesOf(changes)] });
}

/** Writes the read rows alone, where there are none: what `zhifa rebuild` does for every dossier. `documents` must hold all. */
export async function writeReadRows(tx: Tx, orgId: OrgId, rows: ReadRows): Promise<void> {
  const all = { ...rows, keepsState: true, todoCount: rows.todos.length };
  await tx.query(`with ${NEW_DOSSIER}, ${ROWS_OF_DOSSIER}`, [JSON.stringify({ org_id: orgId }), ...valuesOf(all)]);
}

/** The state goes by itself: it is by far the longest, and is kept as it is written. */
function valuesOf(changes: Changes): unknown[] {
  const { clocks, todos, documents, todoCount, keepsState } = changes;
  const { state, ...dossier } = changes.dossier;
  const rows = [dossier, clocks, todos, documents].map((value) => JSON.stringify(value));
  return [...rows, keepsState ? JSON.stringify(state) : null, todoCount];
}
