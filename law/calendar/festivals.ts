/**
 * When the festivals of 全国年节及纪念日放假办法 fall. They are known for years before the State Council arranges the days around
 * them, and so say within which days an arrangement may lie.
 */

import { addDays, civil, type CivilDate } from './civil-date.ts';

export interface Festival {
  readonly name: string;
  /** The first of its days; 除夕 is counted back from it. */
  readonly on: CivilDate;
  /** Days off of right, from `on`. */
  readonly days: number;
  /** How far before `on` and behind it an arrangement has reached in 2021–2026, a day of margin at each end where the notices differ. */
  readonly before: number;
  readonly after: number;
}

type MovableDates = readonly [spring: string, qingming: string, duanwu: string, autumn: string];

/** 正月初一、清明、五月初五、八月十五, by the almanac. */
const movable: Readonly<{ [year: number]: MovableDates }> = {
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
};

const byYear: ReadonlyMap<number, readonly Festival[]> = new Map(
  Object.entries(movable).map(([year, dates]) => [Number(year), declared(Number(year), dates)]),
);
const ownDays: ReadonlySet<CivilDate> = new Set([...byYear.values()].flat().flatMap(daysOf));

/** The festivals of the year, and 元旦 of the next, which may reach back; none where the almanac of the year is not here. */
export function festivalsOf(year: number): readonly Festival[] {
  return byYear.get(year) ?? [];
}

/** Days that may be off by arrangement around the festival. */
export function reachOf({ on, before, after }: Festival): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: addDays(on, -before), to: addDays(on, after) };
}

/** Days off of right, whatever is arranged. */
export function isFestival(on: CivilDate): boolean {
  return ownDays.has(on);
}

function declared(year: number, [spring, qingming, duanwu, autumn]: MovableDates): readonly Festival[] {
  const on = (monthAndDay: string): CivilDate => civil(`${String(year)}-${monthAndDay}`);
  return [
    newYear(year),
    { name: '春节', on: on(spring), days: 3, before: 3, after: 8 },
    { name: '清明节', on: on(qingming), days: 1, before: 2, after: 2 },
    { name: '劳动节', on: on('05-01'), days: 1, before: 2, after: 4 },
    { name: '端午节', on: on(duanwu), days: 1, before: 2, after: 2 },
    { name: '中秋节', on: on(autumn), days: 1, before: 2, after: 2 },
    { name: '国庆节', on: on('10-01'), days: 3, before: 2, after: 8 },
    newYear(year + 1),
  ];
}

function newYear(year: number): Festival {
  return { name: '元旦', on: civil(`${String(year)}-01-01`), days: 1, before: 2, after: 2 };
}

function daysOf({ on, days }: Festival): CivilDate[] {
  return Array.from({ length: days }, (_unused, step) => addDays(on, step));
}
