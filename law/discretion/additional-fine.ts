/**
 * 加处罚款 (行政处罚法第七十二条第一款第一项): three per cent of the unpaid fine for each day after the last day of payment, never
 * more than the fine itself; the days of a reconsideration or a lawsuit do not count (第七十三条第三款).
 */

import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { cite, type Citation } from '../citation/citation.ts';
import { Fen, fen, sumFen } from '../money/fen.ts';
import { inYuan } from '../money/fen-range.ts';
import { rate, shareOf } from '../money/fraction.ts';

export interface FinePayment {
  readonly on: CivilDate;
  readonly amount: Fen;
}

/** Both days belong to it. */
export interface FinePause {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** 行政复议, 行政诉讼, 暂缓缴纳 … */
  readonly cause: string;
}

/** What the three per cent are of (U-10 of the open questions): the article says 罚款的数额 only. The first favours the party. */
export const additionalFineBases = ['未缴余额', '原罚款数额'] as const;
export type AdditionalFineBase = (typeof additionalFineBases)[number];

export interface AdditionalFineQuestion {
  readonly principal: Fen;
  /** The last day of payment; the day after it is the first that counts. */
  readonly dueOn: CivilDate;
  readonly payments: readonly FinePayment[];
  readonly pauses: readonly FinePause[];
  /** The last day counted. */
  readonly on: CivilDate;
  /** Absent: 未缴余额. */
  readonly base?: AdditionalFineBase;
}

export type AdditionalFineAnswer =
  | {
      readonly outcome: 'amount';
      readonly amount: Fen;
      readonly isCapped: boolean;
      readonly unpaid: Fen;
      readonly steps: readonly string[];
      readonly citation: Citation;
    }
  | { readonly outcome: 'refused'; readonly message: string };

/** One run of days on which the same sum was unpaid. */
interface Run {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly unpaid: Fen;
  /** What the three per cent are of on these days. */
  readonly base: Fen;
  readonly days: number;
  readonly paused: number;
}

const DAILY = rate(3, 100);

/**
 * A payment lowers what is unpaid from the following day; the base falls with it unless the bureau chose the whole fine. Once all
 * is paid nothing is added under either reading. Fractions of a fen are dropped once, at the end.
 */
export function additionalFine(question: AdditionalFineQuestion): AdditionalFineAnswer {
  const problem = problemOf(question);
  if (problem !== undefined) return { outcome: 'refused', message: problem };
  const { principal, payments } = question;
  const unpaid = fen(principal - sumFen(payments.map(({ amount }) => amount)));
  const runs = runsOf(question);
  const accrued = accruedOver(runs);
  const isCapped = accrued > principal;
  const steps = runs.map(runText);
  if (runs.length > 1) steps.push(`合计${inYuan(accrued)}`);
  if (isCapped) steps.push(`加处罚款不得超出罚款数额，以${inYuan(principal)}为限`);
  if (runs.length === 0) steps.push('没有逾期的日数，不加处罚款');
  const amount = isCapped ? principal : accrued;
  return { outcome: 'amount', amount, isCapped, unpaid, steps, citation: cite('行政处罚法', 72, 1, 1) };
}

function problemOf({ principal, payments, pauses, on }: AdditionalFineQuestion): string | undefined {
  if (principal === 0) return '罚款数额为0元，没有加处罚款';
  if (sumFen(payments.map(({ amount }) => amount)) > principal) return '已缴的金额超过罚款数额，请核对缴款记录';
  const late = payments.find((payment) => payment.on > on);
  if (late !== undefined) return `缴款日${late.on}晚于计算截止日${on}`;
  const reversed = pauses.find(({ from, to }) => to < from);
  if (reversed !== undefined) return `停止计算的期间写反了：${reversed.from}至${reversed.to}`;
  const ordered = [...pauses].sort(byFrom);
  const again = ordered.find(({ from }, index) => index > 0 && from <= (ordered[index - 1]?.to ?? from));
  return again === undefined ? undefined : `停止计算的期间重叠：自${again.from}起的${again.cause}`;
}

function runsOf({ principal, dueOn, payments, pauses, on, base }: AdditionalFineQuestion): Run[] {
  const first = addDays(dueOn, 1);
  if (on < first) return [];
  const changes = payments.map((payment) => addDays(payment.on, 1)).filter((day) => day > first && day <= on);
  const starts = [...new Set([first, ...changes])].sort();
  return starts
    .map((from, index) => {
      const next = starts[index + 1];
      const to = next === undefined ? on : addDays(next, -1);
      const paid = sumFen(payments.filter((payment) => payment.on < from).map(({ amount }) => amount));
      const paused = pauses.reduce((days, pause) => days + sharedDays(pause, from, to), 0);
      const unpaid = fen(principal - paid);
      const days = daysBetween(from, to) + 1 - paused;
      return { from, to, unpaid, base: base === '原罚款数额' ? principal : unpaid, days, paused };
    })
    .filter(({ unpaid }) => unpaid > 0);
}

function accruedOver(runs: readonly Run[]): Fen {
  const fenDays = runs.reduce((sum, { base, days }) => sum + BigInt(base) * BigInt(days), 0n);
  return Fen.parse(Number((fenDays * BigInt(DAILY.numerator)) / BigInt(DAILY.denominator)));
}

function runText({ from, to, unpaid, base, days, paused }: Run): string {
  const left = paused === 0 ? '' : `（停止计算的${String(paused)}日不计）`;
  const product = inYuan(shareOf(base, rate(DAILY.numerator * days, DAILY.denominator), 'down'));
  const of = base === unpaid ? `未缴${inYuan(unpaid)}` : `原罚款${inYuan(base)}（未缴${inYuan(unpaid)}）`;
  return `${from}至${to}共${String(days)}日${left}：${of} × 3% × ${String(days)}日 ＝ ${product}`;
}

function sharedDays(pause: FinePause, from: CivilDate, to: CivilDate): number {
  const start = pause.from > from ? pause.from : from;
  const end = pause.to < to ? pause.to : to;
  return end < start ? 0 : daysBetween(start, end) + 1;
}

function byFrom(left: FinePause, right: FinePause): number {
  return left.from < right.from ? -1 : 1;
}
