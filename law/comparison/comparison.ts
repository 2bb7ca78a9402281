/**
 * 同案同罚: what the bureau itself decided in like cases. Like are those of the same violation, subject, phase, tier and circumstances
 * within three years. An amount far from them asks for a written reason; too few cases say nothing, and so does this.
 */

import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import type { Circumstance } from '../discretion/assertion.ts';
import { fen, type Fen } from '../money/fen.ts';
import { inYuan, type FenRange } from '../money/fen-range.ts';
import { positionIn, positionText } from '../money/position.ts';
import { spreadOf, type Spread } from '../money/spread.ts';
import { formOf } from '../violations/form-of.ts';
import type { Fine } from '../violations/fine.ts';
import type { PenaltyPhase, PenaltySubject } from '../violations/violation.ts';

/** What of a decided case is compared. */
export interface DecidedCase {
  /** 决定书文号 */
  readonly number: string;
  readonly decidedOn: CivilDate;
  readonly violation: string;
  readonly subject: PenaltySubject;
  readonly phase: PenaltyPhase;
  /** Table and tier: 应急〔2024〕90号第26项A */
  readonly tier: string;
  readonly circumstances: readonly Pick<Circumstance, 'factor' | 'as'>[];
  readonly range: FenRange;
  readonly amount: Fen;
}

export interface ComparisonQuestion {
  readonly fine: Fine;
  readonly tier: string;
  readonly circumstances: readonly Pick<Circumstance, 'factor' | 'as'>[];
  readonly decidedOn: CivilDate;
  /** The written reason, where one was asked for. */
  readonly reason?: string;
}

export type Comparison =
  /** Fewer than ten: nothing can be said. */
  | { readonly outcome: 'tooFew'; readonly like: readonly DecidedCase[]; readonly message: string }
  | {
      readonly outcome: 'usual' | 'unusual';
      readonly like: readonly DecidedCase[];
      readonly steps: readonly string[];
      /** What must be written before the decision; absent where nothing is asked or it was given. */
      readonly demand?: string;
    };

/** Below ten a quartile is one case or two, and that is no practice. */
const FEWEST = 10;
const YEARS = 3;

export function compareWithLike(question: ComparisonQuestion, cases: readonly DecidedCase[]): Comparison {
  const like = cases.filter((each) => isLike(each, question));
  if (like.length < FEWEST) {
    const message = `${String(YEARS)}年内本局同类案件只有${String(like.length)}件，不足${String(FEWEST)}件，无法判断是否同案同罚`;
    return { outcome: 'tooFew', like, message };
  }
  const { range, amount } = question.fine;
  const measure = measureOf(question.fine);
  const spread = spreadOf(like.map((each) => measure.of(each.range, each.amount)));
  const figure = measure.of(range.range, amount);
  const steps = [...spreadSteps(like.length, spread, measure.text), `本案${measure.text(figure)}`];
  const side = sideOf(figure, spread);
  if (side === undefined) return { outcome: 'usual', like, steps };
  const hasReason = (question.reason ?? '').trim() !== '';
  const demand = `本案${side}同类案件的通常数额，须书面说明理由`;
  return { outcome: 'unusual', like, steps, ...(hasReason ? {} : { demand }) };
}

function isLike(
  decided: DecidedCase,
  { fine: { range }, tier, circumstances, decidedOn }: ComparisonQuestion,
): boolean {
  return (
    decided.violation === range.violation &&
    decided.subject === range.subject &&
    decided.phase === range.phase &&
    decided.tier === tier &&
    decided.decidedOn <= decidedOn &&
    decided.decidedOn >= addMonths(decidedOn, -12 * YEARS) &&
    circumstanceKey(decided.circumstances) === circumstanceKey(circumstances)
  );
}

/** The same factors to the same effect, in whatever order they were written. */
function circumstanceKey(circumstances: DecidedCase['circumstances']): string {
  return circumstances
    .map(({ factor, as }) => `${factor}${as}`)
    .sort()
    .join(' ');
}

interface Measure {
  readonly of: (range: FenRange, amount: Fen) => number;
  readonly text: (figure: number) => string;
}

/** Where every case has the same range, amounts compare; where income or gains make it, the place within the range does. */
function measureOf({ range }: Fine): Measure {
  const isPlain = formOf(range)?.form === 'amount';
  if (isPlain) return { of: (_range, amount) => amount, text: (figure) => inYuan(fen(figure)) };
  return { of: positionIn, text: positionText };
}

function sideOf(figure: number, { from, to }: Spread): '低于' | '高于' | undefined {
  if (figure < from) return '低于';
  return figure > to ? '高于' : undefined;
}

function spreadSteps(count: number, spread: Spread, text: Measure['text']): string[] {
  const { lowest, lowerQuartile, median, upperQuartile, highest, from, to } = spread;
  return [
    `${String(YEARS)}年内同一违法行为、主体、阶段、裁量阶次和情节的案件${String(count)}件：最低${text(lowest)}，中位${text(median)}，最高${text(highest)}`,
    `居中的一半在${text(lowerQuartile)}至${text(upperQuartile)}，向两边各延伸其一倍半，通常在${text(from)}至${text(to)}`,
  ];
}
