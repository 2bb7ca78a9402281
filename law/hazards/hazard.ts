/**
 * 重大事故隐患 as the standards list them: 169 entries, each a condition over facts. The mechanism is that of the check items
 * (`condition/`, `MajorHazardRule`): what an item already asks is taken from the item, so that a question has one wording.
 *
 * The ref is the label of the research and says where an entry stands: GM-11-03 is 第十一条第三项 of the standard of trade,
 * KD-05 the fifth of underground mines. A check item of the same code (WH-05) is another thing.
 */

import { checkItemOf } from '../checklist/index.ts';
import { memory, secondary, text } from '../checklist/basis.ts';
import type { Basis, EnterpriseTag, MajorHazardRule } from '../checklist/check-item.ts';
import { any, factKeys, type Condition, type FactQuestion } from '../condition/condition.ts';

export const hazardIndustries = [
  '工贸通用',
  '冶金',
  '有色',
  '建材',
  '机械',
  '轻工',
  '纺织',
  '烟草',
  '粉尘涉爆',
  '液氨制冷',
  '有限空间',
  '危险化学品',
  '烟花爆竹',
  '地下矿山',
  '露天矿山',
  '尾矿库',
] as const;
export type HazardIndustry = (typeof hazardIndustries)[number];

export interface Hazard extends MajorHazardRule {
  readonly ref: string;
  readonly industry: HazardIndustry;
  /** Tags that bring it to an enterprise. Empty: no tag says so (建材, 纺织 …), it is found by its industry. */
  readonly tags: readonly EnterpriseTag[];
  /** Ids of the violations that punish it, most fitting first. */
  readonly penaltyRefs: readonly string[];
  /** What a user must know before relying on it. */
  readonly note?: string;
}

interface Asked {
  readonly questions: readonly FactQuestion[];
  readonly condition: Condition;
}

interface Questions {
  readonly [key: string]: string;
}

type Entry = Omit<Hazard, 'industry' | 'tags'> & Partial<Pick<Hazard, 'tags'>>;
type Extras = Partial<Pick<Hazard, 'tags' | 'penaltyRefs' | 'note'>>;

/** Usual penalty: 未采取措施消除事故隐患 (安全生产法第一百零二条), which asks for no more than the danger and the neglect. */
export function hazard(ref: string, title: string, asked: Asked, extras: Extras = {}): Entry {
  return { ref, basis: basisOf(ref), title, ...asked, penaltyRefs: ['AQSCF-102'], ...extras };
}

export function ofIndustry(
  industry: HazardIndustry,
  tags: readonly EnterpriseTag[],
  entries: readonly Entry[],
): readonly Hazard[] {
  return entries.map((entry) => ({ industry, tags, ...entry }));
}

/** One fact is enough. */
export function one(key: string, question: string): Asked {
  return { questions: [{ key, question }], condition: { fact: key } };
}

/** Any of several facts. */
export function anyOf(questions: Questions): Asked {
  return { questions: asQuestions(questions), condition: any(...Object.keys(questions)) };
}

/** The facts, and how they combine. */
export function combining(questions: Questions, condition: Condition): Asked {
  return { questions: asQuestions(questions), condition };
}

/** The question of a check item that is this hazard and nothing else; of an item that asks for several, the named facts. */
export function asAsked(code: string, ...keys: readonly string[]): Asked {
  const rule = checkItemOf(code)?.majorHazard;
  if (rule === undefined) throw new Error(`no check item ${code} asks for a 重大事故隐患`);
  const condition = keys.length === 0 ? rule.condition : any(...keys);
  const wanted = factKeys(condition);
  return { questions: rule.questions.filter(({ key }) => wanted.includes(key)), condition };
}

function asQuestions(questions: Questions): FactQuestion[] {
  return Object.entries(questions).map(([key, question]) => ({ key, question }));
}

/** Where an entry stands and how far that place was read, which follows from its ref. */
function basisOf(ref: string): Basis {
  const [list = '', first = 0, second = 0] = ref.split('-').map((part, index) => (index === 0 ? part : Number(part)));
  const [article, item] = [Number(first), Number(second)];
  switch (list) {
    case 'GM':
      return article === 3 ? secondary(TRADE, article, 0, item) : text(TRADE, article, 0, item);
    case 'WH':
      return article <= 14 ? text(CHEMICALS, 0, 0, article) : memory(CHEMICALS, 0, 0, article);
    case 'YH':
      return memory('烟花爆竹重大事故隐患判定标准', 0, 0, article);
    case 'KD':
      return article <= 5 ? secondary(MINES, 0, 0, article) : memory(MINES, 0, 0, article);
    default:
      return memory(MINES, 0, 0, article);
  }
}

const TRADE = '工贸企业重大事故隐患判定标准';
const CHEMICALS = '化工和危险化学品重大事故隐患判定标准';
const MINES = '金属非金属矿山重大事故隐患判定标准';
