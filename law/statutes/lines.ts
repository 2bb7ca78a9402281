/**
 * Which texts follow one another. An article number means one text only, so that each text is cited under its own name; what
 * belongs together stands here, oldest first.
 */

import { civil, type CivilDate } from '../calendar/civil-date.ts';
import type { StatuteName } from './index.ts';

/** Texts of one statute. */
export const lines: readonly (readonly StatuteName[])[] = [
  ['安全生产法2014', '安全生产法'],
  ['行政处罚法2017', '行政处罚法'],
  ['行政复议法2017', '行政复议法'],
  ['民事诉讼法2017', '民事诉讼法2021', '民事诉讼法'],
  ['放假办法2013', '放假办法'],
  ['举报奖励办法2012', '举报奖励办法'],
  ['安全生产违法行为行政处罚办法2007', '安全生产违法行为行政处罚办法2015', '安全生产违法行为行政处罚办法'],
];

/** Another statute takes the place of this one from a day on. */
export interface Succession {
  readonly earlier: StatuteName;
  readonly later: StatuteName;
  readonly from: CivilDate;
  /** False: nobody has seen it repealed; the later one comes first where both say something (危险化学品安全法). */
  readonly isRepealed: boolean;
}

export const successions: readonly Succession[] = [
  succession('危险化学品安全管理条例', '危险化学品安全法', '2026-05-01', false),
  succession('森林防火条例', '森林草原防灭火条例', '2026-01-01', true),
  succession('草原防火条例', '森林草原防灭火条例', '2026-01-01', false),
  succession('安全生产行政处罚自由裁量适用规则', '应急管理行政裁量权基准暂行规定', '2024-01-01', true),
];

function succession(earlier: StatuteName, later: StatuteName, from: string, isRepealed: boolean): Succession {
  return { earlier, later, from: civil(from), isRepealed };
}
