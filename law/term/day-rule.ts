/**
 * Which 「日」 of a statute are workdays. A statute says so for some numbers only; every other number of days is calendar days,
 * and a rule that says nothing counts calendar days whatever the law above it says of its own terms.
 */

import { cite, type Citation } from '../citation/citation.ts';
import type { StatuteName } from '../statutes/index.ts';
import { calendarDays, workdays, type Term } from './term.ts';

interface DayRule {
  readonly isWorkdays: (amount: number) => boolean;
  readonly citation: Citation;
}

const dayRules: Readonly<{ [Name in StatuteName]?: DayRule }> = {
  // “二日”“三日”“五日”“七日”: so 十五日 and 九十日 are calendar days.
  行政处罚法: { isWorkdays: (amount) => [2, 3, 5, 7].includes(amount), citation: cite('行政处罚法', 85) },
  // “十日以内”, ten included: so 三十日 is calendar days.
  行政强制法: { isWorkdays: (amount) => amount <= 10, citation: cite('行政强制法', 69) },
  行政复议法: { isWorkdays: (amount) => [3, 5, 7, 10].includes(amount), citation: cite('行政复议法', 88, 2) },
  // Until 2023-12-31 its 十日 was ten calendar days.
  行政复议法2017: { isWorkdays: (amount) => [5, 7].includes(amount), citation: cite('行政复议法2017', 40, 2) },
};

/** `daysUnder('行政处罚法', 7)` is seven workdays, `daysUnder('行政处罚法', 15)` fifteen calendar days. */
export function daysUnder(statute: StatuteName, amount: number): Term {
  return dayRules[statute]?.isWorkdays(amount) === true ? workdays(amount) : calendarDays(amount);
}

/** The article that makes days workdays; undefined where the statute has none. */
export function workdayArticleOf(statute: StatuteName): Citation | undefined {
  return dayRules[statute]?.citation;
}
