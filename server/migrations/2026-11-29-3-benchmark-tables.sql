-- Benchmark tables (裁量基准) as the organ imported them. Append-only by grant: a later import of the same table, or its
-- withdrawal, is a later row; what was imported before stays readable.
create table benchmark_tables (
  org_id integer not null,
  -- The number the organ gave the table.
  ref text not null,
  -- Counts the imports of this table; the highest holds.
  sequence integer not null,
  -- The rows as they were read from the file; the table is made from them. Null: from here on it is withdrawn.
  rows jsonb,
  file_name text not null,
  -- Of the file as it came; of a withdrawal, empty.
  sha256 text not null,
  -- Why it was withdrawn; of an import, empty.
  reason text not null,
  entered_at timestamptz not null,
  account_id text not null,
  account_name text not null,
  constraint benchmark_tables_key primary key (org_id, ref, sequence)
);
