/** Counting days, months and hours, in either direction, over days off and stays; every day passed over is told to `passed`. */

import { addDays, addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { dayOf, isWorked, type Calendar, type DayOfCalendar } from '../calendar/calendar.ts';
import { clipped, daysOf, type Stay } from './stay.ts';
import type { Term } from './term.ts';

export interface Counting {
  readonly calendar: Calendar;
  /** In order and without overlaps. */
  readonly stays: readonly Stay[];
  readonly passed: (day: DayOfCalendar) => void;
}

/** The last day of a term after `startOn`, which is not counted. */
export function lastDayOf(term: Term, startOn: CivilDate, counting: Counting): CivilDate {
  if (term.unit === 'workday') return lastWorkday(term.amount, startOn, counting);
  return staying(startOn, stepped(term, startOn, 1), counting.stays);
}

/**
 * Counted back from an event, whose day is not counted: the day on which the term begins (届满前十日内). What must be done
 * 七日前 must be done the day before that, so that the whole term lies between.
 */
export function firstDayOf(term: Term, eventOn: CivilDate, { calendar, passed }: Counting): CivilDate {
  if (term.unit !== 'workday') return stepped(term, eventOn, -1);
  let on = eventOn;
  for (let counted = 0; counted < term.amount;) {
    on = addDays(on, -1);
    const day = dayOf(calendar, on);
    if (isWorked(day)) counted += 1;
    else passed(day);
  }
  return on;
}

/** The first workday from `from` on, on which the term does not stand still either. */
export function workdayFrom(from: CivilDate, { calendar, stays, passed }: Counting): CivilDate {
  let on = from;
  for (let day = dayOf(calendar, on); !isWorked(day) || isStayed(stays, on); day = dayOf(calendar, on)) {
    if (!isStayed(stays, on)) passed(day);
    on = addDays(on, 1);
  }
  return on;
}

/** The last workday up to `to`. */
export function workdayUpTo(calendar: Calendar, to: CivilDate): CivilDate {
  let on = to;
  while (!isWorked(dayOf(calendar, on))) on = addDays(on, -1);
  return on;
}

function lastWorkday(amount: number, startOn: CivilDate, { calendar, stays, passed }: Counting): CivilDate {
  let on = startOn;
  for (let counted = 0; counted < amount;) {
    on = addDays(on, 1);
    if (stays.length > 0 && isStayed(stays, on)) continue;
    const day = dayOf(calendar, on);
    if (isWorked(day)) counted += 1;
    else passed(day);
  }
  return on;
}

function stepped({ amount, unit }: Term, from: CivilDate, direction: 1 | -1): CivilDate {
  switch (unit) {
    case 'workday':
    case 'calendarDay':
      return addDays(from, amount * direction);
    case 'month':
      return addMonths(from, amount * direction);
    case 'year':
      return addMonths(from, amount * 12 * direction);
    case 'hour':
      return from;
  }
}

/** Each stay that the term meets moves its last day by as many days; then the next one may come within reach. */
function staying(startOn: CivilDate, nominal: CivilDate, stays: readonly Stay[]): CivilDate {
  let last = nominal;
  for (const stay of stays) {
    const met = stay.from <= last ? clipped(stay, addDays(startOn, 1), stay.to) : undefined;
    if (met !== undefined) last = addDays(last, daysOf(met));
  }
  return last;
}

function isStayed(stays: readonly Stay[], on: CivilDate): boolean {
  return stays.some(({ from, to }) => from <= on && on <= to);
}
