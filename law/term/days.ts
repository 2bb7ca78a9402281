/**
 * The days from the start of a term to its end, each with what became of it. Read off the deadline alone, so that an old
 * derivation shows the days as they were counted then, whatever has been published since.
 */

import { addDays, dayOfWeek, daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import type { Deadline } from './deadline.ts';
import type { Term } from './term.ts';

/** before: the day itself of 七日前, which is not one of the seven. */
export type DayMark = 'counted' | 'skipped' | 'stayed' | 'rolled' | 'before';

export interface DerivedDay {
  readonly on: CivilDate;
  readonly mark: DayMark;
  /** Which one of those that count; months and years have no numbers. */
  readonly count?: number;
  /** The holiday, the weekend, or why the term stands still. */
  readonly name?: string;
  /** A day off by its weekday that counts as a workday: 调休上班. */
  readonly isMakeUp?: boolean;
}

/** In the order of the count: the day after the start, or before the event, first; the last day last. Hours have no days. */
export function daysOfDeadline(deadline: Deadline): DerivedDay[] {
  const { term, startOn, dueOn, direction } = deadline;
  if (term.unit === 'hour') return [];
  const step = direction === undefined ? 1 : -1;
  const length = Math.max(0, daysBetween(startOn, dueOn) * step);
  const count = counterOf(deadline);
  return Array.from({ length }, (_unused, index) => count(addDays(startOn, (index + 1) * step)));
}

/** In the order in which they run: what was extended in total takes the place of what was before. */
function runningTerms({ term, extended = [] }: Pick<Deadline, 'term' | 'extended'>): Term[] {
  return extended.reduce<Term[]>(
    (terms, extension) => (extension.counting === 'inTotal' ? [extension.term] : [...terms, extension.term]),
    [term],
  );
}

/** Told each day in its order, it remembers how many it has counted. */
function counterOf(deadline: Deadline): (on: CivilDate) => DerivedDay {
  const terms = runningTerms(deadline);
  const isNumbered = terms.every(({ unit }) => unit === 'workday' || unit === 'calendarDay');
  const legs = isNumbered ? terms : [];
  let [number, inLeg] = [0, 0];
  return (on) => {
    const stay = stayOn(deadline, on);
    if (stay !== undefined) return { on, mark: 'stayed', name: stay.cause };
    if (isPastTheCount(deadline, on)) return { on, mark: isOpenEnd(deadline, on) ? 'before' : 'rolled' };
    while (legs.length > 1 && inLeg >= (legs[0]?.amount ?? 0)) [inLeg] = [0, legs.shift()];
    const isInWorkdays = isNumbered ? legs[0]?.unit === 'workday' : terms.some(({ unit }) => unit === 'workday');
    const passed = isInWorkdays ? passedOn(deadline, on) : undefined;
    if (passed !== undefined) return { on, mark: 'skipped', name: passed };
    [number, inLeg] = [number + 1, inLeg + 1];
    const isMakeUp = isInWorkdays && isWeekend(on);
    return { on, mark: 'counted', ...(isNumbered ? { count: number } : {}), ...(isMakeUp ? { isMakeUp } : {}) };
  };
}

function stayOn({ stayed = [] }: Deadline, on: CivilDate): { readonly cause: string } | undefined {
  return stayed.find(({ from, to }) => from <= on && on <= to);
}

function passedOn({ skipped }: Deadline, on: CivilDate): string | undefined {
  return skipped.find(({ from, to }) => from <= on && on <= to)?.name;
}

/** Beyond the last day that was counted: rolled over, or the day before the whole of 七日前. */
function isPastTheCount({ dueOn, direction, rolledFrom }: Deadline, on: CivilDate): boolean {
  if (direction === 'before') return on <= (rolledFrom ?? dueOn);
  if (rolledFrom === undefined) return false;
  return direction === undefined ? on > rolledFrom : on < rolledFrom;
}

function isOpenEnd({ dueOn, direction }: Deadline, on: CivilDate): boolean {
  return direction === 'before' && on === dueOn;
}

function isWeekend(on: CivilDate): boolean {
  return dayOfWeek(on) === 0 || dayOfWeek(on) === 6;
}
