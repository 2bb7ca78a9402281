/**
 * Counting once more, by other means: a wall calendar written day by day from 2021 to 2026, in which every answer is found by
 * walking one day at a time. It shares nothing with the counting it is compared with but the published holidays.
 */

import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { publishedCalendar, publishedYears } from '../calendar/index.ts';
import { cite } from '../citation/citation.ts';
import { clockRules } from '../clocks/index.ts';
import { deadlineOf } from './deadline.ts';
import { lastWorkdayFor } from './deadline.ts';
import { calendarDays, months, workdays, years, type Term } from './term.ts';

interface WallDay {
  readonly on: string;
  readonly isWorked: boolean;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const wall = drawWall();
const place = new Map(wall.map(({ on }, index) => [on, index]));

function lengthOf(year: number, month: number): number {
  return month === 2 && year === 2024 ? 29 : (LENGTHS[month - 1] ?? 0); // The one leap year among them.
}

function drawWall(): WallDay[] {
  const days: WallDay[] = [];
  let weekday = 5; // 2021-01-01 was a Friday.
  for (let year = 2021; year <= 2026; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOf(year, month); day += 1) {
        const on = written(year, month, day);
        days.push({ on, isWorked: isWorkedOnWall(on, weekday) });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    }
  }
  return days;
}

function isWorkedOnWall(on: string, weekday: number): boolean {
  for (const { holidays, makeUpDays } of publishedYears) {
    for (const made of makeUpDays) if (made === on) return true;
    for (const { from, to } of holidays) if (from <= on && on <= to) return false;
  }
  return weekday <= 5;
}

function written(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Undefined where the answer lies outside the wall. */
function slowDue(term: Term, from: string, rolls: boolean): string | undefined {
  let index = slowIndex(term, from);
  while (rolls && index !== undefined && wall[index]?.isWorked === false) index += 1;
  return index === undefined ? undefined : wall[index]?.on;
}

function slowIndex({ amount, unit }: Term, from: string): number | undefined {
  let index = place.get(from) ?? wall.length;
  if (unit === 'month' || unit === 'year') return place.get(sameDayLater(from, unit === 'year' ? amount * 12 : amount));
  let left = amount;
  while (left > 0 && index < wall.length) {
    index += 1;
    if (unit === 'calendarDay' || wall[index]?.isWorked === true) left -= 1;
  }
  return index;
}

/** A month at a time; where the day does not exist, the month's last. */
function sameDayLater(from: string, amount: number): string {
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let step = 0; step < amount; step += 1) {
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return written(year, month, Math.min(Number(from.slice(8, 10)), lengthOf(year, month)));
}

/** The last day with the whole term between it and the event. */
function slowBefore({ amount, unit }: Term, event: string): string | undefined {
  let index = place.get(event) ?? 0;
  let left = amount;
  while (left > 0 && index > 0) {
    index -= 1;
    if (unit === 'calendarDay' || wall[index]?.isWorked === true) left -= 1;
  }
  return left === 0 ? wall[index - 1]?.on : undefined;
}

/** Every term that a clock has, and the numbers around those that statutes make workdays. */
const terms: readonly Term[] = [
  ...new Map(
    [
      ...clockRules.flatMap(({ term }) => (term === undefined || term.unit === 'hour' ? [] : [term])),
      ...[1, 2, 3, 4, 5, 7, 10, 15, 20, 30].flatMap((amount) => [workdays(amount), calendarDays(amount)]),
      ...[1, 2, 3, 6].map(months),
      years(1),
    ].map((term) => [JSON.stringify(term), term]),
  ).values(),
];

const citation = cite('行政处罚法', 61, 1);
const usual = { startLabel: '决定日', calendar: publishedCalendar, citation };

describe('慢算法与期限引擎逐日相同（2021—2026年）', () => {
  it.each(terms)('$amount $unit', (term) => {
    for (const { on } of wall) {
      for (const rollsOverDaysOff of [false, true]) {
        const expected = slowDue(term, on, rollsOverDaysOff);
        if (expected === undefined) continue;
        const { dueOn } = deadlineOf({ ...usual, term, from: civil(on), rollsOverDaysOff });
        if (dueOn !== expected) throw new Error(`${on}: ${dueOn}, slowly ${expected}`);
      }
    }
  });

  it.each(terms.filter(({ unit }) => unit === 'workday' || unit === 'calendarDay'))('before: $amount $unit', (term) => {
    for (const { on } of wall) {
      const expected = slowBefore(term, on);
      if (expected === undefined) continue;
      const { dueOn } = deadlineOf({ ...usual, term, from: civil(on), direction: 'before' });
      if (dueOn !== expected) throw new Error(`${on}: ${dueOn}, slowly ${expected}`);
    }
  });

  it('never ends on a day off where the law rolls, and names the last workday where it does not', () => {
    for (const { on } of wall.slice(0, -40)) {
      const rolled = deadlineOf({ ...usual, term: calendarDays(15), from: civil(on), rollsOverDaysOff: true });
      expect(lastWorkdayFor(rolled, publishedCalendar)).toBeUndefined();
      const still = deadlineOf({ ...usual, term: calendarDays(15), from: civil(on) });
      const index = place.get(still.dueOn) ?? 0;
      let last = index;
      while (wall[last]?.isWorked === false) last -= 1;
      expect(lastWorkdayFor(still, publishedCalendar)).toBe(last === index ? undefined : wall[last]?.on);
    }
  });
});
