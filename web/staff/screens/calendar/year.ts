/** A year as months of weeks, and its holidays as periods. */

import type { AnswerOf, showCalendar } from '@zhifa/contract';
import { addDays, civilOf, dayOfWeek, daysInMonth, type CivilDate } from '@zhifa/law';

export type Calendar = AnswerOf<typeof showCalendar>;
export type CalendarDay = Calendar['days'][number];

const DAYS_OF_A_WEEK = 7;

export interface Month {
  readonly month: number;
  /** Monday first; undefined before the first day. */
  readonly cells: readonly (CivilDate | undefined)[];
}

export function monthsOf(year: number): Month[] {
  return Array.from({ length: 12 }, (_value, index) => {
    const month = index + 1;
    const first = civilOf({ year, month, day: 1 });
    const blanks = (dayOfWeek(first) + DAYS_OF_A_WEEK - 1) % DAYS_OF_A_WEEK; // A week begins on Monday.
    const days = Array.from({ length: daysInMonth(year, month) }, (_day, day) => addDays(first, day));
    return { month, cells: [...Array.from({ length: blanks }, () => undefined), ...days] };
  });
}

export interface Period {
  readonly name: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Days off of one name that follow each other. */
export function periodsOf(days: readonly CalendarDay[]): Period[] {
  const periods: Period[] = [];
  const off = days.filter(({ kind }) => kind === 'holiday').toSorted((left, right) => (left.on < right.on ? -1 : 1));
  for (const { on, name = '' } of off) {
    const last = periods.at(-1);
    if (last?.name === name && addDays(last.to, 1) === on) periods[periods.length - 1] = { ...last, to: on };
    else periods.push({ name, from: on, to: on });
  }
  return periods;
}
