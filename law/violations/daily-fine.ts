/**
 * 按日连续处罚 (安全生产法第一百一十二条): who was ordered to rectify and fined under this law, and refuses, may be fined anew for each
 * day from the day after the order. Here is what must be so before `AQSCF-112` is asked.
 */

import type { CivilDate } from '../calendar/civil-date.ts';
import type { Fine } from './fine.ts';
import type { FineBases } from './reckon.ts';

export interface DailyQuestion {
  /** The fine of the first decision. */
  readonly original: Fine;
  /** It was imposed: the decision was served on that day. */
  readonly servedOn: CivilDate;
  readonly orderedOn: CivilDate;
  /** The day of the re-inspection that found the refusal. */
  readonly refusedUntil: CivilDate;
}

export type DailyAnswer =
  | { readonly outcome: 'bases'; readonly bases: FineBases }
  | { readonly outcome: 'refused'; readonly problems: readonly string[] };

export function dailyBases({ original, servedOn, orderedOn, refusedUntil }: DailyQuestion): DailyAnswer {
  const { citation, subject, violation } = original.range;
  const problems: string[] = [];
  if (citation.statute !== '安全生产法') {
    problems.push('按日连续处罚只适用于违反安全生产法的行为，原处罚不是依据安全生产法作出的');
  }
  if (violation === 'AQSCF-112') problems.push('原处罚本身就是按日连续处罚，应以第一次罚款的数额计算');
  if (subject !== '单位') problems.push('按日连续处罚的对象是生产经营单位，不是个人');
  if (servedOn > refusedUntil)
    problems.push(`罚款决定${servedOn}才送达，到${refusedUntil}还没有受到罚款处罚，谈不上拒不改正`);
  if (refusedUntil <= orderedOn) problems.push('责令改正之日的次日才开始计算，到复查之日还没有可以处罚的日数');
  if (problems.length > 0) return { outcome: 'refused', problems };
  return { outcome: 'bases', bases: { previousFine: original.amount, orderedOn, refusedUntil } };
}
