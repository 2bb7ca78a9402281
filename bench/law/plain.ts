/** The plainest correct loops of the same questions: nothing is kept, nothing is explained, nothing is refused. */

import { publishedYears } from '@zhifa/law';

const worked = new Map<string, boolean>();
for (const { holidays, makeUpDays } of publishedYears) {
  for (const { from, to } of holidays)
    for (let on = new Date(`${from}T00:00:00Z`); dayText(on) <= to; on.setUTCDate(on.getUTCDate() + 1))
      worked.set(dayText(on), false);
  for (const on of makeUpDays) worked.set(on, true);
}

/** The last day of so many workdays, the first day not counted. */
export function plainWorkdays(from: string, count: number): string {
  const on = new Date(`${from}T00:00:00Z`);
  for (let left = count; left > 0;) {
    on.setUTCDate(on.getUTCDate() + 1);
    if (worked.get(dayText(on)) ?? (on.getUTCDay() !== 0 && on.getUTCDay() !== 6)) left -= 1;
  }
  return dayText(on);
}

/** The middle of a tier moved by so many steps of a quarter, to the hundred yuan, inside the tier. */
export function plainAmount(least: number, most: number, steps: number): number {
  const width = most - least;
  const moved = Math.max(0, Math.min(width, Math.floor(width / 2) + steps * Math.floor(width / 4)));
  const rounded = Math.floor((least + moved) / 10_000) * 10_000;
  if (rounded > 0 && rounded >= least && rounded <= most) return rounded;
  return least > 0 ? least + moved : 10_000;
}

function dayText(on: Date): string {
  return on.toISOString().slice(0, 10);
}
