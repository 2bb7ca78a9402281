/**
 * Multiplies a few dozen inspections that were really played through the kernel: every copy is a folded state with its
 * clocks, todos and papers under ids of its own. Those to which acts will be appended have their whole record, too, with
 * a chain that holds.
 */

import type pg from 'pg';

export interface Scale {
  readonly enterprises: number;
  readonly inspections: number;
  /** Inspections on site that have their acts. */
  readonly appendable: number;
}

const GENESIS = '0'.repeat(64);

export async function fill(owner: pg.Client, scale: Scale): Promise<void> {
  await owner.query('set synchronous_commit = off'); // Nobody is told anything while this runs.
  await copyEnterprises(owner, scale.enterprises);
  await chooseCopies(owner, scale);
  for (const statement of [DOSSIERS, CLOCKS, TODOS, DOCUMENTS]) await owner.query(statement);
  await copyRecords(owner);
  await owner.query('drop table copies, places');
  // From here on this is no demonstration: the program starts with it as a bureau's own server does.
  await owner.query('update organs set is_demo = false');
}

/** An id of version 7 out of a number: sorts by it, and is the same on every run. */
function idOf(number: string, kind: string): string {
  const noise = `md5('${kind}' || (${number})::text)`;
  return `(lpad(to_hex(1757000000000 + (${number})), 12, '0') || '7' || left(${noise}, 3) || '8' || right(${noise}, 15))::uuid`;
}

async function copyEnterprises(owner: pg.Client, wanted: number): Promise<void> {
  await owner.query(
    `insert into reg_enterprises
     select copy.* from (select *, row_number() over (order by id) as place, count(*) over () as many from reg_enterprises) as old
     cross join lateral generate_series(1, $1::integer / old.many) as round
     cross join lateral (select old.place + (round - 1) * old.many as number) as counted
     cross join lateral jsonb_populate_record(null::reg_enterprises, to_jsonb(old) || jsonb_build_object(
       'id', ${idOf('number', 'enterprise')}, 'uscc', '91360703B' || lpad(number::text, 9, '0'),
       'employees', 1 + number % 700)) as copy
     where number <= $1 - old.many`,
    [wanted],
  );
}

/** Which inspection becomes which, at which enterprise. The places have a table, so that each is found by its number. */
async function chooseCopies(owner: pg.Client, { inspections, appendable }: Scale): Promise<void> {
  await owner.query(
    'create temporary table places as select id, row_number() over (order by id) as place from reg_enterprises',
  );
  await owner.query('alter table places add primary key (place)');
  await owner.query('analyze places');
  await owner.query(
    `create temporary table copies as
     with old as (select id, enterprise_id, stage, row_number() over (order by id) as place, count(*) over () as many from dossiers),
       many as (select count(*) as enterprises from places)
     select old.id as old_id, ${idOf('number', 'dossier')} as id, old.enterprise_id as old_enterprise,
       places.id as enterprise_id, number, stage
     from old cross join many cross join lateral generate_series(1, ${String(inspections)} / old.many) as round
     cross join lateral (select old.place + (round - 1) * old.many as number) as counted
     join places on places.place = 1 + number * 7919 % enterprises
     where number <= ${String(inspections)} - old.many`,
  );
  await owner.query(`alter table copies add column has_record boolean not null default false`);
  await owner.query(
    `update copies set has_record = true where id in (select id from copies where stage = 'onSite' order by number limit $1)`,
    [appendable],
  );
  await owner.query('create index on copies (old_id)');
  await owner.query('analyze copies');
}

const renamed = (text: string) =>
  `replace(replace(${text}, old_id::text, copies.id::text), old_enterprise::text, copies.enterprise_id::text)`;

// Who has no acts of its own to go on from has its state as the last one that was kept.
const DOSSIERS = `
  insert into dossiers (org_id, id, kind, stage, version, title, subtitle, enterprise_id, unit_id, lead_officer_id,
    assisting_officer_ids, number, planned_on, opened_at, updated_at, is_closed, tags, next_due_on, grams, state, state_version,
    head_hash)
  select org_id, copies.id, kind, old.stage, version, title, subtitle, copies.enterprise_id, unit_id, lead_officer_id,
    assisting_officer_ids, old.number, planned_on, opened_at - make_interval(secs => copies.number),
    updated_at - make_interval(secs => copies.number), is_closed, tags, next_due_on, grams,
    ${renamed('state::text')}::json, case when has_record then state_version else version end, head_hash
  from copies join dossiers old on old.id = old_id`;

const CLOCKS = `
  insert into clocks (org_id, dossier_id, clock, due_on, due_at, is_provisional, is_running, is_internal, deadline)
  select org_id, copies.id, clock, due_on, due_at, is_provisional, is_running, is_internal, deadline
  from copies join clocks on clocks.dossier_id = old_id`;

const TODOS = `
  insert into todos (org_id, dossier_id, position, act, title, consequence, officer_ids, unit_id, posts, clock, due_on, returned)
  select org_id, copies.id, position, act, title, consequence, officer_ids, unit_id, posts, clock, due_on, returned
  from copies join todos on todos.dossier_id = old_id`;

const DOCUMENTS = `
  insert into documents (org_id, id, dossier_id, sequence, form, part, form_set, title, number_code, number_year,
    number_serial, number_text, issued_on, verification_code, paper, paper_hash)
  select org_id, ${idOf('row_number() over ()', 'document')}, copies.id, sequence, form, part, form_set, title,
    number_code, number_year, number_serial + 1000 * copies.number, number_text, issued_on,
    verification_code || copies.number, paper, paper_hash
  from copies join documents on documents.dossier_id = old_id`;

/** Act by act, each linked to the one before it, and at last the heads of the chains. */
async function copyRecords(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ longest: number }>(
    'select max(version) as longest from copies join dossiers on dossiers.id = copies.id where has_record',
  );
  for (let sequence = 1; sequence <= (rows[0]?.longest ?? 0); sequence += 1) {
    await owner.query(
      `insert into acts (org_id, dossier_id, sequence, id, kind, name, account_id, recorded_at, occurred_at,
         idempotency_key, body, previous_hash, hash)
       select old.org_id, copies.id, old.sequence, fresh.id, old.kind, old.name, old.account_id, old.recorded_at,
         old.occurred_at, 'bench-' || fresh.id, fresh.body, fresh.previous,
         encode(sha256(convert_to(fresh.previous || E'\\n' || fresh.body, 'UTF8')), 'hex')
       from copies join acts old on old.dossier_id = old_id and old.sequence = $1
       left join acts before on before.org_id = old.org_id and before.dossier_id = copies.id and before.sequence = $1 - 1
       cross join lateral (select ${idOf('copies.number * 100 + $1', 'act')} as id, coalesce(before.hash, '${GENESIS}') as previous) as named
       cross join lateral (select named.id, named.previous, replace(${renamed('old.body')}, old.id::text, named.id::text) as body) as fresh
       where has_record`,
      [sequence],
    );
  }
  await owner.query(
    `update dossiers set head_hash = acts.hash from copies, acts
     where copies.has_record and dossiers.org_id = acts.org_id and dossiers.id = copies.id
       and acts.dossier_id = copies.id and acts.sequence = dossiers.version`,
  );
}
