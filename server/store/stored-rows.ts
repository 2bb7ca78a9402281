/** The read rows as the database has them, in the very shape in which the projection makes them. */

import type { OrgId, Tx } from './database.ts';

const MOMENT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const STORED = `
  select jsonb_build_object('id', id, 'kind', kind, 'stage', stage, 'version', version, 'title', title, 'subtitle', subtitle,
    'enterprise_id', enterprise_id, 'unit_id', unit_id, 'lead_officer_id', lead_officer_id,
    'assisting_officer_ids', to_jsonb(assisting_officer_ids), 'number', number, 'planned_on', planned_on,
    'opened_at', ${MOMENT('opened_at')}, 'updated_at', ${MOMENT('updated_at')}, 'is_closed', is_closed, 'tags', to_jsonb(tags),
    'next_due_on', next_due_on, 'grams', to_jsonb(grams),
    'state', state, 'state_version', state_version, 'head_hash', head_hash) as dossier,
  (select coalesce(jsonb_agg(jsonb_build_object('clock', clock, 'due_on', due_on, 'due_at', ${MOMENT('due_at')},
      'is_provisional', is_provisional, 'is_running', is_running, 'is_internal', is_internal, 'deadline', deadline) order by clock collate "C"), '[]')
    from clocks where clocks.org_id = dossiers.org_id and clocks.dossier_id = dossiers.id) as clocks,
  (select coalesce(jsonb_agg(jsonb_build_object('position', position, 'act', act, 'title', todos.title, 'consequence', consequence,
      'officer_ids', to_jsonb(officer_ids), 'unit_id', todos.unit_id, 'posts', to_jsonb(posts), 'clock', clock,
      'due_on', due_on, 'returned', returned) order by position), '[]')
    from todos where todos.org_id = dossiers.org_id and todos.dossier_id = dossiers.id) as todos,
  (select coalesce(jsonb_agg(jsonb_build_object('id', documents.id, 'sequence', sequence, 'form', form, 'part', part,
      'form_set', form_set, 'title', documents.title, 'number_code', number_code, 'number_year', number_year,
      'number_serial', number_serial, 'number_text', number_text, 'issued_on', issued_on,
      'verification_code', verification_code, 'paper', paper, 'paper_hash', paper_hash) order by documents.id), '[]')
    from documents where documents.org_id = dossiers.org_id and documents.dossier_id = dossiers.id) as documents
  from dossiers where org_id = $1 and id = $2`;

export interface StoredRows {
  readonly dossier: { readonly state_version?: unknown } | null;
  readonly clocks: unknown;
  readonly todos: unknown;
  readonly documents: unknown;
}

/** Nothing at all when the dossier has no row. */
export async function storedRows(tx: Tx, orgId: OrgId, dossierId: string): Promise<StoredRows> {
  const { rows } = await tx.query<StoredRows>(STORED, [orgId, dossierId]);
  return rows[0] ?? { dossier: null, clocks: [], todos: [], documents: [] };
}

export async function storedDossierIds(tx: Tx, orgId: OrgId): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>('select id from dossiers where org_id = $1 order by id', [orgId]);
  return rows.map(({ id }) => id);
}
