/**
 * What follows from a holiday notice that a leader approved: every open dossier with a deadline that it moves, or makes certain,
 * gets an act that says so. Done at once after the approval, and by a job as often as one likes: what was recounted already is not
 * touched any more, so that a crash between two dossiers loses and doubles nothing.
 */

import { calendarWith, touchedBy, yearOf, type Calendar, type Deadline, type MovedDeadline } from '@zhifa/law';
import { actOf, RecordedAct, type Actor } from '@zhifa/procedure';
import { performAct } from '../act/perform.ts';
import type { ActHouse } from '../act/request.ts';
import type { House } from '../house.ts';
import { approvedNotices, type EnteredYear } from '../queries/entered-years.ts';
import { inOrg, type OrgId, type Tx } from '../store/database.ts';

const ACT = 'deadline.recount';

/** So many dossiers take a few seconds; whoever approved waits for them. The job does the rest. */
const MOST_AT_ONCE = 500;

/** A notice reaches back into the last days of the year before (2022-12-31 was one of 2023). */
const REACHES_BACK_TO = '12-25';

/** As much of the house as it needs: an act of each dossier, the organ, the time. */
type RecountHouse = ActHouse & Pick<House, 'orgId' | 'now'>;

export async function recountDeadlines(house: RecountHouse): Promise<number> {
  const { touched, notices } = await inOrg(house.database, house.orgId, (tx) => touchedDossiers(tx, house));
  let recounted = 0;
  for (const dossier of touched.slice(0, MOST_AT_ONCE)) {
    const cause = causeOf(dossier.moved, notices);
    if (cause !== undefined && (await recountOne(house, dossier, cause))) recounted += 1;
  }
  return recounted;
}

interface Cause extends EnteredYear {
  /** Whoever approved the notice: what follows from it is done in his name. */
  readonly approver: Actor;
}

interface TouchedDossier {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly moved: readonly MovedDeadline[];
}

interface Touched {
  readonly touched: readonly TouchedDossier[];
  readonly notices: readonly Cause[];
}

async function touchedDossiers(tx: Tx, { orgId, kinds }: RecountHouse): Promise<Touched> {
  const notices = await withApprovers(tx, orgId, await approvedNotices(tx, orgId));
  if (notices.length === 0) return { touched: [], notices };
  const calendar = calendarWith(notices.map(({ state }) => state.year));
  const first = Math.min(...notices.map(({ state }) => state.year.year));
  const counting = kinds.filter((kind) => actOf(kind, ACT) !== undefined).map(({ name }) => name);
  const { rows } = await tx.query<RunningRow>({
    name: 'running-from',
    text: `select dossiers.id, dossiers.kind, dossiers.version,
             jsonb_agg(jsonb_build_object('id', clock, 'deadline', deadline) order by clock) as clocks
           from clocks join dossiers on dossiers.org_id = clocks.org_id and dossiers.id = clocks.dossier_id
           where clocks.org_id = $1 and is_running and due_on >= $2 and dossiers.kind = any($3::text[]) and not is_closed
           group by dossiers.id, dossiers.kind, dossiers.version order by dossiers.id`,
    values: [orgId, `${String(first - 1)}-${REACHES_BACK_TO}`, counting],
  });
  return { touched: rows.flatMap((row) => touchedIn(row, calendar)), notices };
}

interface RunningRow {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly clocks: readonly { readonly id: string; readonly deadline: Deadline }[];
}

function touchedIn({ id, kind, version, clocks }: RunningRow, calendar: Calendar): TouchedDossier[] {
  const moved = touchedBy(clocks, calendar);
  return moved.length === 0 ? [] : [{ id, kind, version, moved }];
}

/** The last approved of those whose year the deadlines run through. */
function causeOf(moved: readonly MovedDeadline[], notices: readonly Cause[]): Cause | undefined {
  const years = moved.flatMap(({ before, after }) => [before.startOn, before.dueOn, after.dueOn].map(yearOf));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return notices.findLast(({ state: { year } }) => first <= year.year && year.year <= last + 1);
}

/** False where somebody was quicker in the dossier: the next look finds it as it then stands. */
async function recountOne(house: RecountHouse, dossier: TouchedDossier, cause: Cause): Promise<boolean> {
  const { year, documentNumber } = cause.state.year;
  const { outcome } = await performAct(house, {
    orgId: house.orgId,
    act: ACT,
    dossierId: dossier.id,
    expectedVersion: dossier.version,
    idempotencyKey: `recount-${cause.dossierId}-${dossier.id}-${String(dossier.version)}`,
    actor: cause.approver,
    now: house.now(),
    input: { notice: cause.dossierId, year, documentNumber },
    envelope: {},
  });
  return outcome === 'accepted';
}

async function withApprovers(tx: Tx, orgId: OrgId, notices: readonly EnteredYear[]): Promise<Cause[]> {
  const { rows } = await tx.query<{ dossier_id: string; body: string }>({
    name: 'approvals-of',
    text: `select dossier_id, body from acts where org_id = $1 and dossier_id = any($2::uuid[]) and name = 'notice.approve'`,
    values: [orgId, notices.map(({ dossierId }) => dossierId)],
  });
  return notices.flatMap((notice) => {
    const approval = rows.find((row) => row.dossier_id === notice.dossierId);
    return approval === undefined ? [] : [{ ...notice, approver: RecordedAct.parse(JSON.parse(approval.body)).actor }];
  });
}
