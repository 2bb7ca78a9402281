/** The baseline's own tables: the rows of ours, as somebody would keep them who has only these questions to answer. */

import type pg from 'pg';

/** The same on both sides (server/store/database.ts). */
export const POOL_SIZE = 10;

const STATEMENTS = [
  // A schema of its own: what stands in the program's is fenced by row-level security at each start.
  'create schema plain',
  'grant usage on schema plain to zhifa_app',
  `create table plain.enterprises as select * from reg_enterprises`,
  'alter table plain.enterprises drop column grams, drop column searched, add primary key (org_id, id)',
  'create index on plain.enterprises (org_id, township_id, employees desc, id desc) where is_active',
  'create table plain.townships as select org_id, id, name from reg_townships',
  'alter table plain.townships add primary key (org_id, id)',
  'create table plain.units as select org_id, id, name from units',
  'alter table plain.units add primary key (org_id, id)',
  'create table plain.officers as select org_id, id, name from reg_officers',
  'alter table plain.officers add primary key (org_id, id)',
  `create table plain.inspections as
     select org_id, id, stage, version, title, subtitle, number, unit_id, enterprise_id, lead_officer_id, planned_on,
       next_due_on, opened_at, updated_at, is_closed, tags, state from dossiers`,
  'alter table plain.inspections add primary key (org_id, id)',
  'create index on plain.inspections (org_id, stage, unit_id, updated_at desc, id desc)',
  `create table plain.clocks as
     select org_id, dossier_id, clock, due_on, is_running, is_provisional, is_internal, deadline from clocks`,
  'create index on plain.clocks (org_id, dossier_id)',
  `create table plain.documents as
     select org_id, id, dossier_id, sequence, form, part, title, number_text, issued_on, verification_code from documents`,
  'create index on plain.documents (org_id, dossier_id)',
  `create table plain.attendance
     (org_id integer, id uuid primary key, dossier_id uuid not null, arrived_at timestamptz not null, body jsonb not null)`,
  'create index on plain.attendance (org_id, dossier_id)',
  `create table plain.audit
     (org_id integer, id uuid primary key, dossier_id uuid not null, at timestamptz not null, who text, body jsonb not null)`,
  'create index on plain.audit (org_id, dossier_id, at)',
  `grant select, insert, update on plain.enterprises, plain.townships, plain.units, plain.officers, plain.inspections,
     plain.clocks, plain.documents, plain.attendance, plain.audit to zhifa_app`,
];

export async function copyToPlainTables(owner: pg.Client): Promise<void> {
  for (const statement of STATEMENTS) await owner.query(statement);
}
