-- Once a day the heads of all chains are hashed into an anchor, so that a chain rewritten as a whole is noticed too.
create table anchors (
  org_id integer not null,
  anchored_on date not null,
  anchored_at timestamptz not null,
  dossier_count integer not null,
  act_count bigint not null,
  hash text not null,
  previous_hash text not null,
  constraint anchors_key primary key (org_id, anchored_on)
);

create table anchor_heads (
  org_id integer not null,
  anchored_on date not null,
  dossier_id uuid not null,
  sequence integer not null,
  hash text not null,
  constraint anchor_heads_key primary key (org_id, anchored_on, dossier_id)
);

-- Every rendering of a document that left the system: the PDF in somebody's hand is genuine if its hash is here.
create table renditions (
  org_id integer not null,
  document_id uuid not null,
  sha256 text not null,
  format text not null,
  size_bytes bigint not null,
  rendered_at timestamptz not null,
  constraint renditions_key primary key (org_id, document_id, sha256)
);

-- Evidence bytes: the row is written after the bytes are synced to disk, never before.
create table blobs (
  org_id integer not null,
  sha256 text not null,
  size_bytes bigint not null,
  media_type text not null,
  stored_at timestamptz not null,
  constraint blobs_key primary key (org_id, sha256)
);

-- The chain of custody of each blob: stored, viewed, downloaded, exported, by whom and when; hash-chained like acts.
create table custody (
  org_id integer not null,
  sha256 text not null,
  sequence integer not null,
  event text not null,
  account_id text not null,
  account_name text not null,
  at timestamptz not null,
  note text not null,
  previous_hash text not null,
  hash text not null,
  constraint custody_key primary key (org_id, sha256, sequence)
);

create table organs (
  org_id integer not null,
  name text not null,
  is_demo boolean not null,
  settings jsonb not null,
  created_at timestamptz not null,
  constraint organs_key primary key (org_id)
);

create table units (
  org_id integer not null,
  id text not null,
  parent_id text,
  name text not null,
  unit_type text not null,
  duties text not null,
  position integer not null,
  constraint units_key primary key (org_id, id)
);

create table accounts (
  org_id integer not null,
  id uuid not null,
  login text not null,
  name text not null,
  password_hash text not null,
  must_change_password boolean not null,
  posts text[] not null,
  unit_id text not null,
  officer_id uuid,
  is_active boolean not null,
  created_at timestamptz not null,
  constraint accounts_key primary key (org_id, id),
  constraint accounts_login unique (org_id, login)
);

create table sessions (
  org_id integer not null,
  token_hash text not null,
  account_id uuid not null,
  csrf_token text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text not null,
  constraint sessions_key primary key (org_id, token_hash)
);

create index sessions_by_account on sessions (org_id, account_id);

create table login_attempts (
  org_id integer not null,
  login text not null,
  address text not null,
  at timestamptz not null,
  succeeded boolean not null
);

create index login_attempts_recent on login_attempts (org_id, login, at desc);
