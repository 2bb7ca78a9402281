/** The days of a deadline's derivation in whole weeks, as the calendar shows them. */

import {
  addDays,
  dayOf,
  dayOfWeek,
  daysBetween,
  daysOfDeadline,
  shortDate,
  weekdayName,
  type Calendar,
  type CivilDate,
  type Deadline,
  type DerivedDay,
} from '@zhifa/law';

export type WeekDayMark = 'outside' | 'start' | 'counted' | 'skipped' | 'stayed' | 'due' | 'rolled';

export interface ArithmeticDay {
  readonly on: CivilDate;
  readonly mark: WeekDayMark;
  /** Which one of those that count. */
  readonly count?: number;
  /** Holiday's name, or why the term stands still; undefined on a plain weekend. */
  readonly name?: string | undefined;
  readonly isMakeUp: boolean;
  readonly isUnpublished: boolean;
}

/** Whole weeks, Monday first, from the day it starts to the day it ends, or back to it. */
export function weeksOf(deadline: Deadline, calendar: Calendar): ArithmeticDay[][] {
  const { startOn, dueOn } = deadline;
  const [first, last] = startOn < dueOn ? [startOn, dueOn] : [dueOn, startOn];
  const derived = new Map(daysOfDeadline(deadline).map((day) => [day.on, day]));
  const monday = addDays(first, -mondayBased(first));
  const sunday = addDays(last, 6 - mondayBased(last));
  const days = Array.from({ length: daysBetween(monday, sunday) + 1 }, (_unused, index) => {
    const on = addDays(monday, index);
    return dayIn(deadline, on, derived.get(on), calendar);
  });
  return Array.from({ length: days.length / 7 }, (_unused, week) => days.slice(week * 7, week * 7 + 7));
}

function dayIn(deadline: Deadline, on: CivilDate, derived: DerivedDay | undefined, calendar: Calendar): ArithmeticDay {
  const { kind, name } = dayOf(calendar, on);
  return {
    on,
    mark: markOf(deadline, on, derived),
    ...(derived?.count === undefined ? {} : { count: derived.count }),
    name: derived?.name ?? name,
    isMakeUp: derived?.isMakeUp === true,
    isUnpublished: kind === 'unpublished',
  };
}

/** The last day before the start: what is due at once is due on the day itself. */
function markOf({ dueOn, startOn }: Deadline, on: CivilDate, derived: DerivedDay | undefined): WeekDayMark {
  if (on === dueOn) return 'due';
  if (on === startOn) return 'start';
  if (derived === undefined || derived.mark === 'before') return 'outside';
  return derived.mark;
}

function mondayBased(on: CivilDate): number {
  return (dayOfWeek(on) + 6) % 7;
}

export { shortDate } from '@zhifa/law';

/** 10月13日（周二） */
export function dateWithWeekday(on: CivilDate): string {
  return `${shortDate(on)}（${weekdayName(on)}）`;
}
