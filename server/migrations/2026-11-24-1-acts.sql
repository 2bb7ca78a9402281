-- The record of acts: append-only by grant (the application role may select and insert, nothing else).
create table acts (
  org_id integer not null,
  dossier_id uuid not null,
  sequence integer not null,
  id uuid not null,
  kind text not null,
  name text not null,
  account_id text not null,
  recorded_at timestamptz not null,
  occurred_at timestamptz not null,
  idempotency_key text not null,
  -- Canonical JSON (RFC 8785), kept as text: the very bytes that were hashed.
  body text not null,
  previous_hash text not null,
  hash text not null,
  constraint acts_key primary key (org_id, dossier_id, sequence),
  constraint acts_id unique (org_id, id),
  constraint acts_idempotency unique (org_id, idempotency_key),
  constraint acts_sequence check (sequence >= 1)
);

create index acts_by_time on acts (org_id, recorded_at, id);

-- What follows is computed from acts and can be rebuilt from them at any time.
create table dossiers (
  org_id integer not null,
  id uuid not null,
  kind text not null,
  stage text not null,
  version integer not null,
  title text not null,
  subtitle text not null,
  enterprise_id uuid,
  unit_id text not null,
  lead_officer_id uuid,
  assisting_officer_ids uuid[] not null,
  number text,
  planned_on date,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  is_closed boolean not null,
  tags text[] not null,
  next_due_on date,
  grams text[] not null,
  state jsonb not null,
  head_hash text not null,
  constraint dossiers_key primary key (org_id, id)
);

create index dossiers_by_update on dossiers (org_id, kind, updated_at desc, id desc);
create index dossiers_by_stage on dossiers (org_id, kind, stage, updated_at desc, id desc);
create index dossiers_by_unit on dossiers (org_id, kind, unit_id, updated_at desc, id desc);
create index dossiers_by_enterprise on dossiers (org_id, enterprise_id, opened_at desc);
create index dossiers_by_grams on dossiers using gin (grams);

create table clocks (
  org_id integer not null,
  dossier_id uuid not null,
  clock text not null,
  due_on date not null,
  due_at timestamptz,
  is_provisional boolean not null,
  is_running boolean not null,
  -- 内部期限: the bureau's own term, or one whose text nobody could read.
  is_internal boolean not null,
  deadline jsonb not null,
  constraint clocks_key primary key (org_id, dossier_id, clock)
);

create index clocks_due on clocks (org_id, due_on) where is_running;

create table todos (
  org_id integer not null,
  dossier_id uuid not null,
  position integer not null,
  act text not null,
  title text not null,
  consequence text not null,
  officer_ids uuid[] not null,
  unit_id text,
  posts text[] not null,
  clock text,
  due_on date,
  returned jsonb,
  constraint todos_key primary key (org_id, dossier_id, position)
);

create index todos_by_officer on todos using gin (officer_ids);
create index todos_by_unit on todos (org_id, unit_id, due_on);

create table documents (
  org_id integer not null,
  id uuid not null,
  dossier_id uuid not null,
  sequence integer not null,
  form text not null,
  part text,
  form_set text not null,
  title text not null,
  number_code text,
  number_year integer,
  number_serial integer,
  number_text text,
  issued_on date not null,
  verification_code text,
  paper jsonb not null,
  paper_hash text not null,
  constraint documents_key primary key (org_id, id),
  constraint documents_number unique (org_id, number_code, number_year, number_serial)
);

create index documents_of_dossier on documents (org_id, dossier_id, sequence);
create unique index documents_by_code on documents (verification_code) where verification_code is not null;

-- The next number of each series; the row is locked by the act that takes a number, so there is no gap and no reuse.
create table document_series (
  org_id integer not null,
  code text not null,
  year integer not null,
  last_serial integer not null,
  constraint document_series_key primary key (org_id, code, year)
);

create table tallies (
  org_id integer not null,
  indicator text not null,
  period text not null,
  unit_id text not null,
  value bigint not null,
  constraint tallies_key primary key (org_id, indicator, period, unit_id)
);
