-- The list of a unit's dossiers at one stage: what an officer asks for most. The count is read from the index alone.
create index dossiers_by_stage_and_unit on dossiers (org_id, kind, stage, unit_id, updated_at desc, id desc);
