-- After which act the kept state was so: where act follows act it is not written anew with each of them.
alter table dossiers add column state_version integer;
update dossiers set state_version = version;
alter table dossiers alter column state_version set not null;
