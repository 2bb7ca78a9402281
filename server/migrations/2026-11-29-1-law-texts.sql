-- Official texts of statutes as the organ imported them. Append-only by grant: a later import of the same text, or its
-- withdrawal, is a later row; what was imported before stays readable.
create table law_texts (
  org_id integer not null,
  id uuid not null,
  -- The name of the recorded text, or title and day in force of one that the library does not record.
  text_key text not null,
  -- Counts the imports of this text; the highest holds.
  sequence integer not null,
  statute text,
  title text not null,
  in_force_from date not null,
  -- Null: from here on the text is withdrawn.
  markdown text,
  articles integer not null,
  file_name text not null,
  encoding text not null,
  -- Of the file as it came.
  sha256 text not null,
  -- Where the copy was taken from, or why it was withdrawn.
  source text not null,
  cautions jsonb not null,
  entered_at timestamptz not null,
  account_id text not null,
  account_name text not null,
  constraint law_texts_key primary key (org_id, id),
  constraint law_texts_sequence unique (org_id, text_key, sequence)
);
