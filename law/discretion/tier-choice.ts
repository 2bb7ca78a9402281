/**
 * Which tier a violation falls into: the tables that govern are asked in order of their level; where there is none at all,
 * the range is cut in three (G-06) and marked 无基准. Where a table exists and no tier fits, a person decides.
 */

import { evaluate, factKeys, openFacts, type Facts } from '../condition/condition.ts';
import { fen } from '../money/fen.ts';
import { fenRange, intersection, inYuan, rangeText, type FenRange } from '../money/fen-range.ts';
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
  /** Ref of the table a person prefers among those that govern; the most local where it is left out. */
  readonly table?: string;
}

export function tierFor(asked: TierQuestion, settings: DiscretionSettings): TierChoice {
  const [mostLocal, ...others] = tablesFor(asked, settings);
  if (mostLocal === undefined) return byFormula(asked);
  const preferred = others.find(({ ref }) => ref === asked.table);
  if (preferred === undefined) return byTable(mostLocal, asked, settings);
  const choice = byTable(preferred, asked, settings);
  if (choice.outcome === 'refused') return choice;
  return { ...choice, doubts: [...choice.doubts, `没有采用${mostLocal.title}，须写明理由`] };
}

/** One step of the ladder a fine is placed on: a tier of the table, or a third of the range where no table governs. */
export interface Rung {
  readonly name: string;
  /** The condition in the words of the table; a third has none. */
  readonly title?: string;
  readonly range: FenRange;
}

export interface Ladder {
  /** The table that is used; absent where the range is cut in three. */
  readonly table?: TierTable;
  /** Every table that governs, the most local first. */
  readonly governing: readonly TierTable[];
  /** From light to heavy; a tier that wants a figure first or leaves the statutory range is left out. */
  readonly rungs: readonly Rung[];
}

/** What a person sees before any question is answered: all the tiers of the table that would be used. */
export function ladderOf(asked: TierQuestion, settings: DiscretionSettings): Ladder {
  const governing = tablesFor(asked, settings);
  const table = governing.find(({ ref }) => ref === asked.table) ?? governing[0];
  if (table === undefined) return { governing, rungs: thirdsOf(asked.range) };
  const rungs = table.tiers.flatMap((tier): Rung[] => {
    const outcome = outcomeOf(tier, asked.question);
    if (outcome === undefined) return [];
    const reckoned = reckon({ mode: asked.range.mode, form: outcome.fine }, asked.question.bases ?? {});
    const range = 'missing' in reckoned ? undefined : intersection(asked.range.range, reckoned.range);
    return range === undefined ? [] : [{ name: tier.name, title: tier.title, range }];
  });
  return { table, governing, rungs };
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
  const rung = thirdsOf(range)[tendency + 1];
  if (rung === undefined) throw new Error('A tendency is -1, 0 or 1');
  const { name, range: third } = rung;
  const step = `无基准：幅度${inYuan(min)}至${inYuan(max)}三分，“${name}”区间${inYuan(third.min)}至${inYuan(third.max ?? third.min)}`;
  const band = narrowed(range, third, step) ?? range;
  const doubts = ['没有裁量基准可用，按三分公式的建议值，须人工确认'];
  return { outcome: 'tier', band, name, usedFacts: [], doubts };
}

/** None of a range without an end. */
function thirdsOf({ range: { min, max } }: FineRange): Rung[] {
  if (max === undefined) return [];
  const cuts = THIRDS.map((cut) => fen(min + shareOf(fen(max - min), cut, 'down')));
  return THIRD_NAMES.map((name, index) => ({ name, range: fenRange(cuts[index] ?? min, cuts[index + 1] ?? max) }));
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
