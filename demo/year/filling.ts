/** Fills the blanks of a fault: numbers, days, and the people of the enterprise. */

import { addDays, addMonths, chineseDate, yearMonthDay, type CivilDate } from '@zhifa/law';
import type { Chance } from '../seeded.ts';
import type { Teller } from './teller.ts';

const RANGE = /\{(\d+)-(\d+)\}/g;

export function filled(text: string, { visit, chance, workers }: Teller): string {
  const { personInCharge, safetyManager } = visit.enterprise;
  return text
    .replaceAll(RANGE, (_blank, least: string, most: string) => String(chance.between(Number(least), Number(most))))
    .replaceAll('{日}', () => chineseDate(addDays(visit.on, -chance.between(12, 70))))
    .replaceAll('{月}', () => monthBefore(visit.on, chance))
    .replaceAll('{人}', workers[0])
    .replaceAll('{员}', workers[1])
    .replaceAll('{主}', personInCharge)
    .replaceAll('{安}', safetyManager);
}

function monthBefore(on: CivilDate, chance: Chance): string {
  const { year, month } = yearMonthDay(addMonths(on, -chance.between(2, 6)));
  return `${String(year)}年${String(month)}月`;
}
