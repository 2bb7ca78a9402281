/**
 * The ledger of stays (中止、扣除): intervals in which a term stands still, with cause and citation. A day is taken out once,
 * whatever stands over it, and no stay can be shorter than nothing.
 */

import { z } from 'zod';
import { addDays, CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { Citation } from '../citation/citation.ts';

/** Both days belong to it. */
export const Stay = z
  .strictObject({
    from: CivilDate,
    to: CivilDate,
    /** 听证, 鉴定, 公告, 中止 … */
    cause: z.string().min(1, { error: '须写明中止的原因' }).max(100),
    citation: Citation.optional(),
  })
  .readonly()
  .refine(({ from, to }) => from <= to, { error: '中止的起止日期写反了' });
export type Stay = z.output<typeof Stay>;

/** No term is stayed more often; a longer list is a mistake. */
export const MOST_STAYS = 200;

/** The stays in order, each without the days an earlier one has taken out already. */
export function withoutOverlaps(stays: readonly Stay[]): Stay[] {
  const disjoint: Stay[] = [];
  for (const stay of [...stays].sort(byFrom)) {
    const taken = disjoint.at(-1);
    const from = taken !== undefined && taken.to >= stay.from ? addDays(taken.to, 1) : stay.from;
    if (from <= stay.to) disjoint.push({ ...stay, from });
  }
  return disjoint;
}

/** The stay within two days, both included; undefined when nothing of it is. */
export function clipped(stay: Stay, first: CivilDate, last: CivilDate): Stay | undefined {
  const from = stay.from < first ? first : stay.from;
  const to = stay.to > last ? last : stay.to;
  return from <= to ? { ...stay, from, to } : undefined;
}

export function daysOf({ from, to }: Stay): number {
  return daysBetween(from, to) + 1;
}

function byFrom(left: Stay, right: Stay): number {
  if (left.from !== right.from) return left.from < right.from ? -1 : 1;
  return left.to < right.to ? -1 : Number(left.to > right.to);
}
