/**
 * Between which days a provisional deadline may move. Nobody knows the arrangement of a year without a notice; but festivals
 * are known, and how far the notices of 2021–2026 reached around them. What a notice may do beyond that stays possible.
 */

import { addDays, dayOfWeek, daysBetween, yearOf, type CivilDate } from '../calendar/civil-date.ts';
import type { Calendar, DayOfCalendar } from '../calendar/calendar.ts';
import { festivalsOf, isFestival, reachOf, type Festival } from '../calendar/festivals.ts';

/** Make-up days of one arrangement, and how far from the festival they were. */
const MAKE_UP_DAYS = 2;
const MAKE_UP_REACH = 12;

export interface CalendarBounds {
  /** Fewest days off: only the festivals themselves, and the nearest weekend days made up. */
  readonly busiest: Calendar;
  /** Most days off: everything an arrangement may reach, nothing made up. */
  readonly idlest: Calendar;
}

/** Which days the count walks over, beginning with the first that may count. */
export interface Walk {
  readonly years: readonly number[];
  readonly firstOn: CivilDate;
  readonly direction: 1 | -1;
}

/** A year whose festivals are not known is left as it is. */
export function boundsOf(calendar: Calendar, walk: Walk): CalendarBounds {
  const years = walk.years.filter((year) => !calendar.years.includes(year) && festivalsOf(year).length > 0);
  const around = years.flatMap(festivalsOf);
  const within = ({ on }: DayOfCalendar): boolean => years.includes(yearOf(on));
  return {
    busiest: withDays(calendar, years, around.flatMap((each) => busyDays(each, walk)).filter(within)),
    idlest: withDays(calendar, years, around.flatMap(idleDays).filter(within)),
  };
}

function withDays(calendar: Calendar, years: readonly number[], days: readonly DayOfCalendar[]): Calendar {
  const named = new Map([...calendar.named, ...days.map((day) => [day.on, day] as const)]);
  return { ...calendar, years: [...calendar.years, ...years], named };
}

/** Its own days off; and of the weekend days around it those that the count meets first and that may be made up. */
function busyDays(festival: Festival, { firstOn, direction }: Walk): DayOfCalendar[] {
  const nearest = daysFrom(addDays(festival.on, -MAKE_UP_REACH), addDays(festival.on, MAKE_UP_REACH))
    .filter((on) => daysBetween(firstOn, on) * direction >= 0 && isWeekend(on) && !isFestival(on))
    .sort((left, right) => daysBetween(right, left) * direction);
  const own = daysFrom(festival.on, addDays(festival.on, festival.days - 1));
  return [
    ...own.map((on): DayOfCalendar => ({ on, kind: 'holiday', name: festival.name })),
    ...nearest.slice(0, MAKE_UP_DAYS).map((on): DayOfCalendar => ({ on, kind: 'makeUpDay' })),
  ];
}

function idleDays(festival: Festival): DayOfCalendar[] {
  const { from, to } = reachOf(festival);
  return daysFrom(from, to).map((on) => ({ on, kind: 'holiday', name: festival.name }));
}

function daysFrom(from: CivilDate, to: CivilDate): CivilDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_unused, step) => addDays(from, step));
}

function isWeekend(on: CivilDate): boolean {
  return dayOfWeek(on) === 0 || dayOfWeek(on) === 6;
}
