/** The years of the calendar over HTTP. */

import { enteredYearsRoute, showCalendar } from '@zhifa/contract';
import { kindOf } from '@zhifa/procedure';
import { movedBy, noticesOf, provisionalIn } from '../../queries/calendar-year.ts';
import { bureauCalendar, enteredYears } from '../../queries/entered-years.ts';
import { inOrg, inOrgAtOnce, together } from '../../store/database.ts';
import { implement, type Implementation } from '../exchange.ts';
import { signedIn } from '../signed-in.ts';

export const calendarHandlers: readonly Implementation[] = [
  implement(showCalendar, async ({ house: { database, orgId }, params: { year }, caller }) => {
    const { actor } = signedIn(caller);
    return inOrg(database, orgId, async (tx) => {
      const [calendar, { notice, pending }, provisional] = await together(
        bureauCalendar(tx, orgId),
        noticesOf(tx, orgId, { year, actor }),
        provisionalIn(tx, orgId, year),
      );
      const entering = kindOf('calendarYear')?.acts.find(({ from }) => from.includes('nothing'));
      return {
        year,
        isPublished: calendar.years.includes(year),
        documentNumber: calendar.documentNumbers[year] ?? null,
        days: [...calendar.named.values()].filter(({ on }) => on.startsWith(String(year))),
        notice,
        pending,
        moved: notice === null ? [] : await movedBy(tx, orgId, notice),
        provisional,
        mayEnter: entering?.by.some((post) => actor.posts.includes(post)) === true,
      };
    });
  }),
  implement(enteredYearsRoute, async ({ house: { database, orgId } }) => ({
    years: await inOrgAtOnce(database, orgId, (tx) => enteredYears(tx, orgId)),
  })),
];
