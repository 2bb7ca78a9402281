-- The state of a dossier is written anew by every act and read as a whole. As json it is the text that was handed in, which
-- nobody takes apart and puts together again; uncompressed, because compressing it took longer than all else an act writes.
alter table dossiers alter column state type json using state::json;
alter table dossiers alter column state set storage external;
