/** Short ways to write the bases of the checklists: the place, and how far the team read it. */

import { civil, type CivilDate } from '../calendar/civil-date.ts';
import { cite } from '../citation/citation.ts';
import type { StatuteName } from '../statutes/index.ts';
import type { Basis } from './check-item.ts';

type Place = readonly [statute: StatuteName, article?: number, paragraph?: number, item?: number];

/** Read in the original. */
export function text(...place: Place): Basis {
  return { citation: cite(...place), verified: 'text' };
}

/** Seen quoted or reported, not in the original. */
export function secondary(...place: Place): Basis {
  return { citation: cite(...place), verified: 'secondary' };
}

/** unverified: known from memory only; the screen says 未核实. */
export function memory(...place: Place): Basis {
  return { citation: cite(...place), verified: 'memory' };
}

/** 安全生产法 (2021), every article of which was read. */
export function safetyLaw(article: number, paragraph = 0, item = 0): Basis {
  return text('安全生产法', article, paragraph, item);
}

/** 《工贸企业重大事故隐患判定标准》, an item of 第四条 to 第十三条, which were read in a copy of the ministry's page. */
export function tradeStandard(article: number, item: number): Basis {
  return text('工贸企业重大事故隐患判定标准', article, 0, item);
}

/** The day from which 危险化学品安全法 takes the place of the regulation of the State Council. */
export const chemicalsLawInForceFrom: CivilDate = civil('2026-05-01');

/** An article of 危险化学品安全管理条例: good for conduct before 2026-05-01 only. */
export function chemicalsRegulation(article: number, paragraph = 0, item = 0): Basis {
  return { ...text('危险化学品安全管理条例', article, paragraph, item), supersededFrom: chemicalsLawInForceFrom };
}

/** An article of 危险化学品安全法, read in a third party's copy of the published text. */
export function chemicalsLaw(article: number, paragraph = 0, item = 0): Basis {
  return text('危险化学品安全法', article, paragraph, item);
}
