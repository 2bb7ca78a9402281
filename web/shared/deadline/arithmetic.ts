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
  type CivilDate,
  type Deadline,
} from '@zhifa/law';

export type DayMark = 'outside' | 'start' | 'counted' | 'skipped' | 'due' | 'rolled';

export interface ArithmeticDay {
  readonly on: CivilDate;
  readonly mark: DayMark;
  /** Which one of those that count. */
  readonly count?: number;
  /** Holiday's name; undefined on a plain weekend. */
  readonly name?: string | undefined;
  readonly isMakeUp: boolean;
  readonly isUnpublished: boolean;
}

/** Whole weeks, Monday first, from the day it starts to the day it ends. */
export function weeksOf(deadline: Deadline): ArithmeticDay[][] {
  const { startOn, dueOn } = deadline;
  const first = addDays(startOn, -mondayBased(startOn));
  const last = addDays(dueOn, 6 - mondayBased(dueOn));
  const days: ArithmeticDay[] = [];
  let count = 0;
  for (let on = first; on <= last; on = addDays(on, 1)) {
    const day = dayIn(deadline, on, count);
    count = day.count ?? count;
    days.push(day);
  }
  return Array.from({ length: days.length / 7 }, (_unused, week) => days.slice(week * 7, week * 7 + 7));
}

function dayIn({ startOn, dueOn, term, rolledFrom }: Deadline, on: CivilDate, counted: number): ArithmeticDay {
  const day = dayOf(publishedCalendar, on);
  const plain = { on, name: day.name, isMakeUp: day.kind === 'makeUpDay', isUnpublished: day.kind === 'unpublished' };
  if (on === startOn) return { ...plain, mark: 'start' };
  if (on < startOn || on > dueOn) return { ...plain, mark: 'outside' };
  const last = rolledFrom ?? dueOn;
  const isCounted = term.unit === 'workday' ? isWorked(day) && on <= last : on <= last;
  const count = isCounted && (term.unit === 'workday' || term.unit === 'calendarDay') ? { count: counted + 1 } : {};
  if (on === dueOn) return { ...plain, ...count, mark: 'due' };
  if (on > last) return { ...plain, mark: 'rolled' };
  return { ...plain, ...count, mark: isCounted ? 'counted' : 'skipped' };
}

function mondayBased(on: CivilDate): number {
  return (dayOfWeek(on) + 6) % 7;
}

export function makeUpDaysIn({ startOn, dueOn, term }: Deadline): CivilDate[] {
  if (term.unit !== 'workday') return [];
  const days = Array.from({ length: daysBetween(startOn, dueOn) }, (_unused, step) => addDays(startOn, step + 1));
  return days.filter((on) => dayOf(publishedCalendar, on).kind === 'makeUpDay');
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

/** 10月13日（周二） */
export function dateWithWeekday(on: CivilDate): string {
  return `${shortDate(on)}（${weekdayName(on)}）`;
}
