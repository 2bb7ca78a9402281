-- The tables of the registers themselves are made from their declarations (server/registers/tables.ts).
-- Every change of an entry or a setting: append-only by grant.
create table register_history (
  org_id integer not null,
  register text not null,
  entry_id text not null,
  version integer not null,
  changed_at timestamptz not null,
  account_id text not null,
  account_name text not null,
  -- created, changed, deactivated, reactivated, imported, undone: with the reason a person gave.
  cause text not null,
  batch_id uuid,
  before jsonb,
  after jsonb,
  constraint register_history_key primary key (org_id, register, entry_id, version)
);

create index register_history_by_batch on register_history (org_id, batch_id) where batch_id is not null;

create table settings (
  org_id integer not null,
  key text not null,
  value jsonb not null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by text not null,
  constraint settings_key primary key (org_id, key)
);

create table import_batches (
  org_id integer not null,
  id uuid not null,
  register text not null,
  file_name text not null,
  format text not null,
  -- The file in the import folder; the batch outlives it.
  stored_as text not null,
  -- Which upload of the same batch: a mended file continues it.
  upload integer not null,
  status text not null,
  refusal text,
  -- Column of the sheet (from 1) to column of the register.
  header jsonb not null,
  -- Some sheets have a title above the header.
  header_row integer not null,
  rows_total integer,
  rows_checked integer not null,
  created_at timestamptz not null,
  created_by_id text not null,
  created_by text not null,
  updated_at timestamptz not null,
  constraint import_batches_key primary key (org_id, id)
);

create index import_batches_newest on import_batches (org_id, created_at desc, id desc);

create table import_rows (
  org_id integer not null,
  batch_id uuid not null,
  upload integer not null,
  row_number integer not null,
  -- good, bad, duplicate (waits for a decision), imported, skipped
  state text not null,
  -- The natural key as it would be stored, for duplicates inside the file.
  key_text text,
  cells jsonb not null,
  given jsonb not null,
  decision text,
  entry_id uuid,
  -- The version the import made of the entry; undo is refused when it has moved on.
  entry_version integer,
  was_created boolean,
  constraint import_rows_key primary key (org_id, batch_id, upload, row_number)
);

create index import_rows_by_state on import_rows (org_id, batch_id, state, upload, row_number);
create index import_rows_by_key on import_rows (org_id, batch_id, key_text);

create table import_errors (
  org_id integer not null,
  batch_id uuid not null,
  upload integer not null,
  row_number integer not null,
  position integer not null,
  field text not null,
  column_title text not null,
  kind text not null,
  title text not null,
  found text not null,
  wrong text not null,
  mend text not null,
  proposal text,
  choices jsonb not null,
  constraint import_errors_key primary key (org_id, batch_id, upload, row_number, position)
);

create index import_errors_by_kind on import_errors (org_id, batch_id, kind, upload, row_number);
