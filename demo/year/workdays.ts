/** Days on which a bureau works, by the published calendar; an unpublished year goes by its weekdays. */

import { addDays, dayOf, isWorked, publishedCalendar, type CivilDate } from '@zhifa/law';

export function isWorkday(on: CivilDate): boolean {
  return isWorked(dayOf(publishedCalendar, on));
}

/** The workday so many workdays later, or earlier where the number is negative; for 0 the day itself. */
export function workdaysFrom(on: CivilDate, days: number): CivilDate {
  let day = on;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, Math.sign(days));
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** The day itself where it is worked, else the next one that is. */
export function workdayNotBefore(on: CivilDate): CivilDate {
  return isWorkday(on) ? on : workdaysFrom(on, 1);
}

/** From the first to the last, both included. */
export function workdaysBetweenDays(first: CivilDate, last: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) if (isWorkday(on)) days.push(on);
  return days;
}
