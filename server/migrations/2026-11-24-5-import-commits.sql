-- Digest of the uploaded file: the same file given again after a crash continues its batch instead of beginning another.
alter table import_batches add column sha256 text;

-- Who asked for the good rows, until they are imported: what a crash cut short is done in that name at the next start.
alter table import_batches add column commit_asked_by jsonb;

create index import_batches_by_file on import_batches (org_id, register, sha256);
