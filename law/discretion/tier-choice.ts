/**
 * Which tier a violation falls into: the tables that govern are asked in order of their level; where there is none at all,
 * the range is cut in three (G-06) and marked 无基准. Where a table exists and no tier fits, a person decides.
 */

import { evaluate, factKeys, openFacts, type Facts } from '../condition/condition.ts';
import { fen } from '../money/fen.ts';
import { fenRange, inYuan, rangeText } from '../money/fen-range.ts';
import { rate, shareOf } from '../money/fraction.ts';
import { narrowed, type FineRange } from '../violations/fine-range.ts';
import type { FineQuestion } from '../violations/fine-question.ts';
import { reckon } from '../violations/reckon.ts';
import { punishes } from '../violations/violation.ts';
import { benchmarkLevels, isTableInForce, type Tier, type TierOutcome, type TierTable } from './benchmark.ts';
import { nationalTables } from './national.ts';
import type { DiscretionSettings } from './settings.ts';

export type TierChoice =
  | {
      readonly outcome: 'tier';
      readonly band: FineRange;
      readonly name: string;
      readonly table?: TierTable;
      /** Facts already used up by the tier. */
      readonly usedFacts: readonly string[];
      /** Why no document may rest on it yet. */
      readonly doubts: readonly string[];
    }
  | { readonly outcome: 'refused'; readonly message: string; readonly missing?: readonly string[] };

/** Negative lightens, positive aggravates: without a table it chooses the third of the range. */
export type Tendency = -1 | 0 | 1;

export interface TierQuestion {
  readonly range: FineRange;
  readonly question: FineQuestion;
  readonly facts: Facts;
  readonly tendency: Tendency;
}

export function tierFor(asked: TierQuestion, settings: DiscretionSettings): TierChoice {
  const table = tablesFor(asked, settings)[0];
  return table === undefined ? byFormula(asked) : byTable(table, asked, settings);
}

/** Every table that governs the violation, subject and phase on the day of the conduct, the most local first. */
function tablesFor({ range, question }: TierQuestion, settings: DiscretionSettings): TierTable[] {
  const governing = [...settings.imported, ...nationalTables].filter(
    (table) =>
      table.violations.includes(range.violation) &&
      isTableInForce(table, question.conductOn) &&
      (table.level !== 'reference' || settings.referenceTables) &&
      table.tiers.some((tier) => outcomeOf(tier, question) !== undefined),
  );
  return governing.sort((left, right) => benchmarkLevels.indexOf(left.level) - benchmarkLevels.indexOf(right.level));
}

function byTable(table: TierTable, asked: TierQuestion, settings: DiscretionSettings): TierChoice {
  const open = table.tiers.flatMap(({ condition }) => openFacts(condition, asked.facts));
  const tier = table.tiers.find(({ condition }) => evaluate(condition, asked.facts) === true);
  if (tier === undefined && open.length > 0) return missingFacts(table, [...new Set(open)]);
  if (tier === undefined) return noTier(table);
  const outcome = outcomeOf(tier, asked.question);
  if (outcome === undefined) return noTier(table);
  const reckoned = reckon({ mode: asked.range.mode, form: outcome.fine }, asked.question.bases ?? {});
  if ('missing' in reckoned) return { outcome: 'refused', message: reckoned.message };
  const step = `${table.title}“${tier.name}”档（${tier.title}）：${rangeText(reckoned.range)}`;
  const band = narrowed(asked.range, reckoned.range, step);
  if (band === undefined)
    return { outcome: 'refused', message: `${step}，不在法定幅度${rangeText(asked.range.range)}之内` };
  const usedFacts = factKeys(tier.condition);
  return { outcome: 'tier', band, name: tier.name, table, usedFacts, doubts: doubtsOf(table, outcome, settings) };
}

function doubtsOf(
  { ref, title, verified }: TierTable,
  { inferred }: TierOutcome,
  settings: DiscretionSettings,
): string[] {
  const isDoubtful = verified !== 'text' && !settings.confirmed.includes(ref);
  const doubts = isDoubtful ? [`${title}未核实，本局核对确认后才能用于文书`] : [];
  return inferred === undefined ? doubts : [...doubts, inferred];
}

const THIRDS = [rate(0), rate(3, 10), rate(7, 10), rate(1)] as const;
const THIRD_NAMES = ['从轻', '一般', '从重'] as const;

/** 三分: the lower three tenths, the middle four, the upper three. Both cuts are rounded down, so that they keep their order. */
function byFormula({ range, tendency }: TierQuestion): TierChoice {
  const { min, max } = range.range;
  if (max === undefined) return { outcome: 'refused', message: '法定幅度没有上限，不能三分' };
  const index = tendency + 1;
  const width = fen(max - min);
  const [from, to] = [THIRDS[index], THIRDS[index + 1]];
  const name = THIRD_NAMES[index];
  if (from === undefined || to === undefined || name === undefined) throw new Error('A tendency is -1, 0 or 1');
  const third = fenRange(fen(min + shareOf(width, from, 'down')), fen(min + shareOf(width, to, 'down')));
  const step = `无基准：幅度${inYuan(min)}至${inYuan(max)}三分，“${name}”区间${inYuan(third.min)}至${inYuan(third.max ?? third.min)}`;
  const band = narrowed(range, third, step) ?? range;
  const doubts = ['没有裁量基准可用，按三分公式的建议值，须人工确认'];
  return { outcome: 'tier', band, name, usedFacts: [], doubts };
}

function outcomeOf(tier: Tier, { subject, phase }: FineQuestion): TierOutcome | undefined {
  return tier.outcomes.find((outcome) => outcome.phase === phase && punishes(outcome.subject, subject));
}

function missingFacts({ title, questions }: TierTable, open: readonly string[]): TierChoice {
  const asked = questions.filter(({ key }) => open.includes(key)).map(({ question }) => question);
  return { outcome: 'refused', message: `${title}定档还缺：${asked.join('；')}`, missing: open };
}

function noTier({ title, isComplete }: TierTable): TierChoice {
  const why = isComplete ? '没有一档与事实相符' : '只收录了部分档次，事实不在其中，请导入全表';
  return { outcome: 'refused', message: `${title}${why}；须人工定档并集体讨论` };
}
