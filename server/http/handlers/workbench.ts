/** The workbench and the year's calendar. */

import { showCalendar, showWorkbench } from '@zhifa/contract';
import { publishedCalendar } from '@zhifa/law';
import { workbenchOf } from '../../queries/workbench.ts';
import { inOrg } from '../../store/database.ts';
import { implement, type Implementation } from '../exchange.ts';
import { signedIn } from '../signed-in.ts';

export const workbenchHandlers: readonly Implementation[] = [
  implement(showWorkbench, async ({ house, caller }) => {
    const { actor } = signedIn(caller);
    return inOrg(house.database, house.orgId, (tx) => workbenchOf(tx, house.orgId, { actor, now: house.now() }));
  }),
  implement(showCalendar, ({ params: { year } }) => {
    const days = [...publishedCalendar.named.values()].filter(({ on }) => on.startsWith(String(year)));
    return Promise.resolve({
      year,
      isPublished: publishedCalendar.years.includes(year),
      documentNumber: publishedCalendar.documentNumbers[year] ?? null,
      days,
    });
  }),
];
