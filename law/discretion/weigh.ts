/**
 * 裁量: one violation of one subject, from its statutory range to an amount. Every refusal is complete and says what to do;
 * an amount carries its arithmetic and the paragraph of reasons in which each assertion names its evidence.
 */

import type { CivilDate } from '../calendar/civil-date.ts';
import type { Facts } from '../condition/condition.ts';
import { fen, type Fen } from '../money/fen.ts';
import { contains, inYuan } from '../money/fen-range.ts';
import { roundTo, shareOf, rate } from '../money/fraction.ts';
import { fineRangeOf, type FineQuestion } from '../violations/fine-question.ts';
import { mitigated, type FineRange } from '../violations/fine-range.ts';
import { fineWithin, type Fine } from '../violations/fine.ts';
import { formOf } from '../violations/form-of.ts';
import { baseTitles, basesOf, type FineBases } from '../violations/reckon.ts';
import type { Assertion, Circumstance, EvidenceRef, FiveAnswers } from './assertion.ts';
import { circumstanceProblems, tendencyOf } from './circumstance.ts';
import { fiveProblems, reasonsOf } from './reasons.ts';
import type { DiscretionSettings } from './settings.ts';
import { tierFor, type TierChoice, type TierQuestion } from './tier-choice.ts';

/** 负责人集体讨论 that allowed what the handling officer may not do alone. */
export interface HigherApproval {
  readonly on: CivilDate;
  readonly evidence: readonly EvidenceRef[];
}

/** Another amount than the rules lead to. Outside the tier with a reason and a higher approval, outside the range never. */
export interface Departure {
  readonly amount: Fen;
  readonly reason: string;
  readonly approval?: HigherApproval;
}

/** What proves each figure the fine is reckoned from. */
export type BaseProofs = { readonly [Base in keyof FineBases]?: readonly EvidenceRef[] };

export interface WeighQuestion {
  readonly question: FineQuestion;
  readonly facts: Facts;
  /** 事实、性质、情节、社会危害、主观过错: all of them, each with its evidence. */
  readonly five: FiveAnswers;
  readonly circumstances: readonly Circumstance[];
  readonly proofs?: BaseProofs;
  readonly departure?: Departure;
  /** Ref of the table a person prefers among those that govern. */
  readonly table?: string;
}

export type Weighed =
  | {
      readonly outcome: 'fine';
      readonly fine: Fine;
      readonly tier: string;
      readonly steps: readonly string[];
      readonly reasons: readonly Assertion[];
      readonly isMitigated: boolean;
      readonly isDeparture: boolean;
      /** Why the heads have to discuss it together (行政处罚法第五十七条第二款). */
      readonly toDiscuss: readonly string[];
      /** Nothing here: a document may rest on it. */
      readonly doubts: readonly string[];
    }
  | { readonly outcome: 'noFine'; readonly message: string }
  | { readonly outcome: 'refused'; readonly problems: readonly string[] };

type Chosen = Extract<TierChoice, { outcome: 'tier' }>;

export function weigh(asked: WeighQuestion, settings: DiscretionSettings): Weighed {
  const answer = fineRangeOf(asked.question);
  if (answer.outcome === 'refused') return refused(answer.message);
  if (answer.outcome === 'noFine') return { outcome: 'noFine', message: '该条在此阶段没有规定罚款' };
  const { range } = answer;
  const choice = tierFor(tierQuestionOf(range, asked), settings);
  const problems = [
    ...fiveProblems(asked.five),
    ...proofProblems(range, asked),
    ...circumstanceProblems(asked.circumstances, asked.question, choice.outcome === 'tier' ? choice.usedFacts : []),
  ];
  if (choice.outcome === 'refused') return refused(...problems, choice.message);
  if (problems.length > 0) return refused(...problems);
  return amountIn(range, choice, asked, settings);
}

/** The question of the tier, as `ladderOf` asks it too. */
export function tierQuestionOf(
  range: FineRange,
  { question, facts, circumstances, table }: WeighQuestion,
): TierQuestion {
  const tendency = tendencyOf(circumstances);
  return { range, question, facts, tendency, ...(table === undefined ? {} : { table }) };
}

function amountIn(range: FineRange, choice: Chosen, asked: WeighQuestion, settings: DiscretionSettings): Weighed {
  const isMitigated = asked.circumstances.some(({ as }) => as === '减轻');
  const below = isMitigated ? mitigated(range, settings.mitigationFloor) : undefined;
  if (isMitigated && below === undefined) return refused('该条没有法定下限，谈不上减轻罚款，只能从轻或者不予处罚');
  const allowed = below ?? range;
  const placed = placedIn(below ?? choice.band, range, asked.circumstances, settings);
  const departure = departureIn(choice, asked.departure, isMitigated);
  if (departure.problem !== undefined) return refused(departure.problem);
  const amount = departure.amount ?? placed.amount;
  const outcome = fineWithin(allowed, amount);
  if (outcome.outcome === 'refused') return refused(outcome.message);
  const base = below?.steps ?? choice.band.steps;
  const own = departure.isOutside ? `出档：${inYuan(amount)}` : `经办人在档内选定${inYuan(amount)}`;
  const toDiscuss = [
    ...(departure.isOutside ? ['罚款在裁量阶次以外'] : []),
    ...(isMitigated ? ['减轻处罚，低于法定下限'] : []),
  ];
  return {
    outcome: 'fine',
    fine: outcome.fine,
    tier: choice.name,
    steps: departure.amount === undefined ? [...base, ...placed.steps] : [...base, own],
    reasons: reasonsOf(asked, choice, outcome.fine),
    isMitigated,
    isDeparture: departure.isOutside,
    toDiscuss,
    doubts: [...choice.doubts, ...verificationDoubts(range, settings), ...range.cautions],
  };
}

/** Income, gains, goods, days: each figure the amount rests on must be proved by itself. */
function proofProblems(range: FineRange, { proofs = {} }: WeighQuestion): string[] {
  const form = formOf(range);
  const bases = form === undefined ? [] : basesOf(form);
  return bases.filter((base) => (proofs[base] ?? []).length === 0).map((base) => `没有证据：${baseTitles[base]}`);
}

/**
 * The middle, moved by the factors, rounded, and kept inside the tier: what stops at its end says so. Below the lower limit
 * the scale runs up to that limit, so that the steps come out even.
 */
function placedIn(
  band: FineRange,
  statutory: FineRange,
  circumstances: readonly Circumstance[],
  settings: DiscretionSettings,
): { amount: Fen; steps: string[] } {
  const from = band.range.min;
  const to = band.isMitigated ? statutory.range.min : (band.range.max ?? from);
  const width = fen(to - from);
  const middle = shareOf(width, rate(1, 2), 'down');
  const step = shareOf(width, settings.step, 'down');
  const lighter = circumstances.filter(({ as }) => as !== '从重').length;
  const heavier = circumstances.length - lighter;
  const moved = Math.max(0, Math.min(width, middle + (heavier - lighter) * step));
  // Below the lower limit the end of the scale is one fen too high.
  const exact = fen(Math.min(from + moved, band.range.max ?? to));
  const rounded = roundTo(exact, settings.roundTo, settings.rounding);
  const amount = inside(band, rounded, exact, settings.roundTo);
  const moves =
    heavier === lighter
      ? []
      : [`从轻、减轻情节${String(lighter)}个，从重情节${String(heavier)}个，每个移动${inYuan(step)}`];
  const steps = [
    `中位（${inYuan(from)} ＋ ${inYuan(to)}）÷ 2 ＝ ${inYuan(fen(from + middle))}`,
    ...moves,
    `取${inYuan(amount)}`,
  ];
  return { amount, steps };
}

/** Rounding never leaves the tier; nil is no fine, so the least is one unit where the tier begins at nil. */
function inside({ range }: FineRange, rounded: Fen, exact: Fen, unit: Fen): Fen {
  if (rounded > 0 && contains(range, rounded)) return rounded;
  if (range.min > 0) return exact;
  if (contains(range, unit)) return unit;
  return exact > 0 ? exact : fen(1);
}

interface Departing {
  readonly amount?: Fen;
  readonly isOutside: boolean;
  readonly problem?: string;
}

function departureIn({ band }: Chosen, departure: Departure | undefined, isMitigated: boolean): Departing {
  if (departure === undefined) return { isOutside: false };
  const { amount, reason, approval } = departure;
  if (!isMitigated && contains(band.range, amount)) return { amount, isOutside: false };
  if (reason.trim() === '') return { isOutside: true, problem: '超出裁量阶次须写明理由' };
  const isApproved = approval !== undefined && approval.evidence.length > 0;
  return isApproved
    ? { amount, isOutside: true }
    : { isOutside: true, problem: '超出裁量阶次须经负责人集体讨论批准，并有讨论笔录' };
}

function verificationDoubts({ verified, violation }: FineRange, { confirmed }: DiscretionSettings): string[] {
  const isDoubtful = verified !== 'text' && !confirmed.includes(violation);
  return isDoubtful ? ['罚则条文未核实，本局核对确认后才能用于文书'] : [];
}

function refused(...problems: readonly string[]): Weighed {
  return { outcome: 'refused', problems };
}
