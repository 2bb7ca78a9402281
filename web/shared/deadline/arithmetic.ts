/** The derivation of a deadline, day by day, as the calendar shows it; counted again from what the deadline itself says. */

import {
  addDays,
  chineseDate,
  dayOf,
  dayOfWeek,
  daysBetween,
  isWorked,
  publishedCalendar,
  weekdayName,
  yearMonthDay,
  yearOf,
  type CivilDate,
  type Deadline,
  type Term,
} from '@zhifa/law';

export type DayMark = 'outside' | 'start' | 'counted' | 'skipped' | 'stayed' | 'due' | 'rolled';

export interface ArithmeticDay {
  readonly on: CivilDate;
  readonly mark: DayMark;
  /** Which one of those that count. */
  readonly count?: number;
  /** Holiday's name, or why the term stands still; undefined on a plain weekend. */
  readonly name?: string | undefined;
  readonly isMakeUp: boolean;
  readonly isUnpublished: boolean;
}

/** Whole weeks, Monday first, from the day it starts to the day it ends, or back to it. */
export function weeksOf(deadline: Deadline): ArithmeticDay[][] {
  const { startOn, dueOn } = deadline;
  const [first, last] = startOn < dueOn ? [startOn, dueOn] : [dueOn, startOn];
  const counts = countsOf(deadline);
  const monday = addDays(first, -mondayBased(first));
  const sunday = addDays(last, 6 - mondayBased(last));
  const days = daysFrom(monday, sunday).map((on) => dayIn(deadline, on, counts));
  return Array.from({ length: days.length / 7 }, (_unused, week) => days.slice(week * 7, week * 7 + 7));
}

export function makeUpDaysIn(deadline: Deadline): CivilDate[] {
  const counted = [...countsOf(deadline).keys()].sort();
  return hasWorkdays(deadline) ? counted.filter((on) => dayOf(publishedCalendar, on).kind === 'makeUpDay') : [];
}

function dayIn(deadline: Deadline, on: CivilDate, counts: ReadonlyMap<CivilDate, number | undefined>): ArithmeticDay {
  const day = dayOf(publishedCalendar, on);
  const number = counts.get(on);
  return {
    on,
    mark: markOf(deadline, on, counts),
    ...(number === undefined ? {} : { count: number }),
    name: stayOn(deadline, on)?.cause ?? day.name,
    isMakeUp: day.kind === 'makeUpDay',
    isUnpublished: day.kind === 'unpublished',
  };
}

function markOf(deadline: Deadline, on: CivilDate, counts: ReadonlyMap<CivilDate, unknown>): DayMark {
  const { startOn, dueOn, direction, rolledFrom } = deadline;
  if (on === dueOn) return 'due'; // Before the start: what is due at once is due on the day itself.
  if (on === startOn) return 'start';
  const isWithin = direction === undefined ? startOn < on && on < dueOn : dueOn < on && on < startOn;
  if (!isWithin) return 'outside';
  if (stayOn(deadline, on) !== undefined) return 'stayed';
  if (counts.has(on)) return 'counted';
  const isPastTheCount = rolledFrom !== undefined && (direction === undefined ? on >= rolledFrom : on <= rolledFrom);
  return isPastTheCount ? 'rolled' : 'skipped';
}

/** The days that count, with their number; months and years have none. */
function countsOf(deadline: Deadline): ReadonlyMap<CivilDate, number | undefined> {
  const counts = new Map<CivilDate, number | undefined>();
  const terms = runningTerms(deadline);
  const isNumbered = terms.every(({ unit }) => unit === 'workday' || unit === 'calendarDay');
  let left = 0;
  let term = terms.shift();
  for (const on of daysCounted(deadline)) {
    if (isNumbered && term !== undefined && left === term.amount) [term, left] = [terms.shift() ?? term, 0];
    if (stayOn(deadline, on) !== undefined) continue;
    if (term?.unit === 'workday' && !isWorked(dayOf(publishedCalendar, on))) continue;
    left += 1;
    counts.set(on, isNumbered ? counts.size + 1 : undefined);
  }
  return counts;
}

/** In the order in which they run: what was extended in total takes the place of what was before. */
function runningTerms({ term, extended = [] }: Deadline): Term[] {
  return extended.reduce<Term[]>(
    (terms, extension) => (extension.counting === 'inTotal' ? [extension.term] : [...terms, extension.term]),
    [term],
  );
}

/** In the order of the count. Of 七日前 the day itself comes after the whole term. */
function daysCounted({ startOn, dueOn, direction, rolledFrom = dueOn }: Deadline): CivilDate[] {
  if (direction === undefined) return daysFrom(addDays(startOn, 1), rolledFrom);
  const earliest = direction === 'before' ? addDays(rolledFrom, 1) : rolledFrom;
  return daysFrom(earliest, addDays(startOn, -1)).reverse();
}

function stayOn({ stayed = [] }: Deadline, on: CivilDate): { readonly cause: string } | undefined {
  return stayed.find(({ from, to }) => from <= on && on <= to);
}

function hasWorkdays(deadline: Deadline): boolean {
  return runningTerms(deadline).some(({ unit }) => unit === 'workday');
}

function daysFrom(first: CivilDate, last: CivilDate): CivilDate[] {
  const length = Math.max(0, daysBetween(first, last) + 1);
  return Array.from({ length }, (_unused, step) => addDays(first, step));
}

function mondayBased(on: CivilDate): number {
  return (dayOfWeek(on) + 6) % 7;
}

/** 2026年10月13日（周二） */
export function fullDate(on: CivilDate): string {
  return `${chineseDate(on)}（${weekdayName(on)}）`;
}

/** 10月13日 */
export function shortDate(on: CivilDate): string {
  const { month, day } = yearMonthDay(on);
  return `${String(month)}月${String(day)}日`;
}

/** 10月13日, or 2027年1月4日 where that is another year than the one spoken of. */
export function dateBeside(on: CivilDate, spokenOf: CivilDate): string {
  return yearOf(on) === yearOf(spokenOf) ? shortDate(on) : chineseDate(on);
}

/** 10月13日（周二） */
export function dateWithWeekday(on: CivilDate): string {
  return `${shortDate(on)}（${weekdayName(on)}）`;
}
