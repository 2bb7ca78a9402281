/** The workbench: todos of a person, sorted by what happens if nobody acts. */

import {
  civilDateOf,
  addDays,
  dayOf,
  weekdayName,
  workdaysBetween,
  type Calendar,
  type CivilDate,
  type Deadline,
  type Instant,
} from '@zhifa/law';
import { kindOf, posts, stageOf, type Actor } from '@zhifa/procedure';
import type { TodoView, Workbench } from '@zhifa/contract';
import type { OrgId, Tx } from '../store/database.ts';
import { bureauCalendar } from './entered-years.ts';
import { unitAndBelow } from './units.ts';

const MOST_TODOS = 200;
const DUE_SOON_DAYS = 14;
const MOST_INITIATED = 20;

interface TodoReadRow {
  readonly dossier_id: string;
  readonly kind: string;
  readonly position: number;
  readonly act: string;
  readonly title: string;
  readonly party: string;
  readonly number: string | null;
  readonly consequence: string;
  readonly due_on: CivilDate | null;
  readonly deadline: Deadline | null;
  readonly returned: TodoView['returned'];
}

const MINE = `(todos.officer_ids @> array[$2]::uuid[] or (todos.posts && $3::text[] and (todos.unit_id is null or todos.unit_id = any($4::text[]))))`;

export async function workbenchOf(
  tx: Tx,
  orgId: OrgId,
  { actor, now }: { actor: Actor; now: Instant },
): Promise<Workbench> {
  const today = civilDateOf(now);
  const units = await unitAndBelow(tx, orgId, actor.unitId);
  const calendar = await bureauCalendar(tx, orgId);
  const { rows } = await tx.query<TodoReadRow>({
    name: 'workbench',
    text: `select todos.dossier_id, dossiers.kind, position, act, todos.title, dossiers.title as party, dossiers.number,
             consequence, todos.due_on, clocks.deadline, returned
           from todos
           join dossiers on dossiers.org_id = todos.org_id and dossiers.id = todos.dossier_id
           left join clocks on clocks.org_id = todos.org_id and clocks.dossier_id = todos.dossier_id and clocks.clock = todos.clock
           where todos.org_id = $1 and ${MINE}
           order by todos.due_on nulls last, todos.dossier_id, position limit ${String(MOST_TODOS)}`,
    values: [orgId, actor.officerId ?? null, actor.posts, units],
  });
  const views = rows.map((row) => todoView(row, today, calendar));
  const soon = addDays(today, DUE_SOON_DAYS);
  const day = dayOf(calendar, today);
  return {
    today,
    dayName: `${weekdayName(today)} ${dayName(day.kind, day.name)}`,
    todos: views,
    todoTotal: views.length,
    dueSoon: views.filter(({ dueOn }) => dueOn !== null && dueOn > today && dueOn <= soon),
    returned: views.filter(({ returned }) => returned !== null),
    initiated: await initiatedBy(tx, orgId, { actor, today, units, calendar }),
  };
}

function dayName(kind: string, name: string | undefined): string {
  const words: { readonly [kind: string]: string } = {
    workday: '工作日',
    makeUpDay: '调休上班',
    weekend: '休息日',
    unpublished: '放假安排未公布',
  };
  return name ?? words[kind] ?? '';
}

function todoView(row: TodoReadRow, today: CivilDate, calendar: Calendar): TodoView {
  return {
    dossierId: row.dossier_id,
    kind: row.kind,
    position: row.position,
    act: row.act,
    title: row.title,
    party: row.party,
    number: row.number,
    consequence: row.consequence,
    dueOn: row.due_on,
    deadline: row.deadline,
    workdaysLeft: row.due_on === null ? null : workdaysBetween(calendar, today, row.due_on),
    returned: row.returned,
  };
}

interface InitiatedRow {
  readonly dossier_id: string;
  readonly kind: string;
  readonly stage: string;
  readonly party: string;
  readonly updated_at: Instant;
  readonly posts: string[] | null;
  readonly todo_title: string | null;
}

interface Initiative {
  readonly actor: Actor;
  readonly today: CivilDate;
  readonly units: readonly string[];
  readonly calendar: Calendar;
}

/** Open dossiers in which the person acted last year and somebody else has to act now. */
async function initiatedBy(
  tx: Tx,
  orgId: OrgId,
  { actor, today, units, calendar }: Initiative,
): Promise<Workbench['initiated']> {
  const { rows } = await tx.query<InitiatedRow>(
    `select dossiers.id as dossier_id, dossiers.kind, stage, dossiers.title as party, updated_at, todo.posts, todo.title as todo_title
     from dossiers
     left join lateral (select posts, title from todos where todos.org_id = dossiers.org_id and todos.dossier_id = dossiers.id
       order by position limit 1) as todo on true
     where dossiers.org_id = $1 and not is_closed
       and exists (select from acts where acts.org_id = dossiers.org_id and acts.dossier_id = dossiers.id
         and acts.sequence = 1 and acts.account_id = $5)
       and not exists (select from todos where todos.org_id = dossiers.org_id and todos.dossier_id = dossiers.id and ${MINE})
     order by updated_at desc limit ${String(MOST_INITIATED)}`,
    [orgId, actor.officerId ?? null, actor.posts, units, actor.accountId],
  );
  return rows.map((row) => {
    const kind = kindOf(row.kind);
    const updatedOn = civilDateOf(row.updated_at);
    return {
      dossierId: row.dossier_id,
      kind: row.kind,
      title: row.todo_title ?? kind?.title ?? '',
      party: row.party,
      stageTitle: (kind && stageOf(kind, row.stage)?.title) ?? row.stage,
      withWhom: (row.posts ?? []).map((post) => posts[post as keyof typeof posts]).join('、'), // Written from declared posts.
      sinceWorkdays: Math.max(0, workdaysBetween(calendar, updatedOn, today)),
    };
  });
}
