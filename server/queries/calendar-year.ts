/** What the page of a year says beside its days: the notice, who entered and approved it, and what it moved. */

import type { MovedView, NoticeView } from '@zhifa/contract';
import { actsNow, kindOf, RecordedAct, stageOf, type Actor, type CalendarYear } from '@zhifa/procedure';
import type { OrgId, Tx } from '../store/database.ts';

type State = CalendarYear.CalendarYearState;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

const MOST_NOTICES = 100; // As in the query of the approved ones.

export interface NoticesOfYear {
  /** The one that counts. */
  readonly notice: NoticeView | null;
  /** One that waits, or was sent back. */
  readonly pending: NoticeView | null;
}

export async function noticesOf(
  tx: Tx,
  orgId: OrgId,
  { year, actor }: { readonly year: number; readonly actor: Actor },
): Promise<NoticesOfYear> {
  const { rows } = await tx.query<Row>({
    name: 'notices-of-year',
    text: `select id, version, state from dossiers where org_id = $1 and kind = 'calendarYear' and stage <> 'dropped'
             and (state #>> '{year,year}')::integer = $2 order by updated_at, id limit ${String(MOST_NOTICES)}`,
    values: [orgId, year],
  });
  const view = (row: Row | undefined) => (row === undefined ? null : noticeView(row, actor));
  return {
    notice: view(rows.findLast(({ state: { stage } }) => stage === 'approved')),
    pending: view(rows.findLast(({ state: { stage } }) => stage !== 'approved')),
  };
}

function noticeView({ id, version, state }: Row, actor: Actor): NoticeView {
  const kind = kindOf('calendarYear');
  const { stage, wording, source, publishedOn, year, enteredBy, enteredAt, returns } = state;
  const last = stage === 'returned' ? returns.at(-1) : undefined;
  const approval = stage === 'approved' ? state.approval : undefined;
  const offers = kind === undefined ? [] : actsNow(kind, state, actor);
  return {
    dossierId: id,
    version,
    stage,
    stageTitle: (kind && stageOf(kind, stage)?.title) ?? stage,
    wording,
    source,
    publishedOn,
    year,
    enteredBy: { name: enteredBy.name, post: enteredBy.post, at: enteredAt },
    approvedBy: approval === undefined ? null : { name: approval.by.name, post: approval.by.post, at: approval.at },
    opinion: approval?.text ?? '',
    returned: last === undefined ? null : { by: last.by.name, reason: last.text, at: last.at },
    mayDo: offers.filter(({ isMine }) => isMine).map(({ act }) => act.name),
  };
}

interface RecountRow {
  readonly body: string;
  readonly party: string;
  readonly number: string | null;
}

const MOST_MOVED = 500; // More are not read one by one.

/** In the order of the new last days. */
export async function movedBy(tx: Tx, orgId: OrgId, notice: NoticeView): Promise<MovedView[]> {
  const { rows } = await tx.query<RecountRow>({
    name: 'moved-by',
    text: `select body, dossiers.title as party, dossiers.number from acts
           join dossiers on dossiers.org_id = acts.org_id and dossiers.id = acts.dossier_id
           where acts.org_id = $1 and acts.recorded_at >= $2 and acts.name = 'deadline.recount'
             and body::jsonb #>> '{input,notice}' = $3 order by acts.recorded_at, acts.id limit ${String(MOST_MOVED)}`,
    values: [orgId, notice.approvedBy?.at ?? null, notice.dossierId],
  });
  const moved = rows.flatMap(movedIn);
  return moved.toSorted((left, right) => (left.deadline.dueOn < right.deadline.dueOn ? -1 : 1));
}

function movedIn({ body, party, number }: RecountRow): MovedView[] {
  const { dossierId, kind: name, clocks } = RecordedAct.parse(JSON.parse(body));
  const titles = kindOf(name)?.clocks ?? [];
  return clocks.flatMap((change) => {
    if (change.change !== 'recounted') return [];
    const { clock, before, deadline, isInternal = false } = change;
    const title = titles.find((declared) => declared.name === clock)?.title ?? clock;
    return [{ dossierId, party, number, clock, title, before, deadline, isInternal }];
  });
}

/** Running deadlines of open dossiers that are provisional and end in the year, or run through it. */
export async function provisionalIn(tx: Tx, orgId: OrgId, year: number): Promise<number> {
  const { rows } = await tx.query<{ count: number }>({
    name: 'provisional-in',
    text: `select count(*)::integer as count from clocks where org_id = $1 and is_running and is_provisional
             and due_on >= $2 and (deadline ->> 'startOn')::date <= $3`,
    values: [orgId, `${String(year)}-01-01`, `${String(year)}-12-31`],
  });
  return rows[0]?.count ?? 0;
}
