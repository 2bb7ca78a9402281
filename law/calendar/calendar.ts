/** The calendar of published years: is this day worked, and if nobody has said so yet, it says that. */

import { addDays, dayOfWeek, daysBetween, yearOf, type CivilDate } from './civil-date.ts';
import type { PublishedYear } from './published-year.ts';

export type DayKind = 'workday' | 'makeUpDay' | 'weekend' | 'holiday' | 'unpublished';

export interface DayOfCalendar {
  readonly on: CivilDate;
  readonly kind: DayKind;
  /** The holiday's name, where it is one. */
  readonly name?: string;
}

/** Named days of each published year; a day not named follows its weekday. */
export interface Calendar {
  readonly years: readonly number[];
  readonly documentNumbers: Readonly<{ [year: number]: string }>;
  readonly named: ReadonlyMap<CivilDate, DayOfCalendar>;
}

export function calendarOf(years: readonly PublishedYear[]): Calendar {
  const named = new Map<CivilDate, DayOfCalendar>();
  for (const { holidays, makeUpDays } of years) {
    for (const { name, from, to } of holidays) {
      for (let step = 0; step <= daysBetween(from, to); step += 1) {
        const on = addDays(from, step);
        named.set(on, { on, kind: 'holiday', name });
      }
    }
    for (const on of makeUpDays) named.set(on, { on, kind: 'makeUpDay' });
  }
  return {
    years: years.map(({ year }) => year),
    documentNumbers: Object.fromEntries(years.map(({ year, documentNumber }) => [year, documentNumber])),
    named,
  };
}

/** The years with this one entered, in the place of an earlier entry of the same year. */
export function withYear(years: readonly PublishedYear[], entered: PublishedYear): PublishedYear[] {
  return [...years.filter(({ year }) => year !== entered.year), entered].sort((left, right) => left.year - right.year);
}

/** What the day is. Of an unpublished year nothing is said, weekends included: a make-up day may fall on them. */
export function dayOf(calendar: Calendar, on: CivilDate): DayOfCalendar {
  if (!isPublished(calendar, on)) return { on, kind: 'unpublished' };
  const named = calendar.named.get(on);
  if (named !== undefined) return named;
  const weekday = dayOfWeek(on);
  return { on, kind: weekday === 0 || weekday === 6 ? 'weekend' : 'workday' };
}

export function isPublished(calendar: Calendar, on: CivilDate): boolean {
  return calendar.years.includes(yearOf(on));
}

/** Whether the day counts as a workday; an unpublished day answers by its weekday, and the caller must say provisional. */
export function isWorked(day: DayOfCalendar): boolean {
  if (day.kind === 'unpublished') return dayOfWeek(day.on) >= 1 && dayOfWeek(day.on) <= 5;
  return day.kind === 'workday' || day.kind === 'makeUpDay';
}

/** Workdays in the days after `from` up to and including `to`; negative when `to` is earlier. */
export function workdaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  if (to < from) return -workdaysBetween(calendar, to, from);
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorked(dayOf(calendar, on))) count += 1;
  return count;
}
