/** The years of the calendar that the bureau has entered and a leader has approved. */

import { calendarWith, type Calendar, type PublishedYear } from '@zhifa/law';
import type { CalendarYear } from '@zhifa/procedure';
import type { OrgId, Tx } from '../store/database.ts';

export interface EnteredYear {
  readonly dossierId: string;
  readonly state: CalendarYear.Approved;
}

const MOST_ENTERED = 100; // A year is entered once, and now and then corrected.

/** In the order of approval: of two notices for one year the later counts. */
export async function approvedNotices(tx: Tx, orgId: OrgId): Promise<EnteredYear[]> {
  const { rows } = await tx.query<{ id: string; state: CalendarYear.Approved }>({
    name: 'approved-notices',
    text: `select id, state from dossiers where org_id = $1 and kind = 'calendarYear' and stage = 'approved'
           order by updated_at, id limit ${String(MOST_ENTERED)}`,
    values: [orgId],
  });
  return rows.map(({ id, state }) => ({ dossierId: id, state }));
}

export async function enteredYears(tx: Tx, orgId: OrgId): Promise<PublishedYear[]> {
  return (await approvedNotices(tx, orgId)).map(({ state }) => state.year);
}

/** What the bureau's deadlines are counted with. */
export async function bureauCalendar(tx: Tx, orgId: OrgId): Promise<Calendar> {
  return calendarWith(await enteredYears(tx, orgId));
}
