/** From what the article says to an interval of fen: the figures it needs, the arithmetic, or what is missing. */

import { daysBetween, type CivilDate } from '../calendar/civil-date.ts';
import { fen, type Fen } from '../money/fen.ts';
import { fenRange, inYuan, rangeText, type FenRange } from '../money/fen-range.ts';
import { fractionText, rate, shareOf, type Fraction } from '../money/fraction.ts';
import type { BaseTier, FineForm, FineMode, FineRule } from './violation.ts';

/** What a fine is reckoned from where it is no plain amount. Each must be proved by its own evidence. */
export interface FineBases {
  /** 上一年年收入 of the person. */
  readonly annualIncome?: Fen;
  /** 违法所得; nil where there was none. */
  readonly illegalGains?: Fen;
  /** 货值金额 */
  readonly goodsValue?: Fen;
  /** The fine that is multiplied (前款罚款数额) or imposed anew each day (原处罚数额). */
  readonly previousFine?: Fen;
  /** The day on which rectification was ordered; the days after it count. */
  readonly orderedOn?: CivilDate;
  /** The last day on which it was still refused. */
  readonly refusedUntil?: CivilDate;
}

export type Reckoning =
  | { readonly mode: FineMode; readonly range: FenRange; readonly steps: readonly string[] }
  | { readonly missing: keyof FineBases; readonly message: string };

/** What each figure is called, and what proves it. */
export const baseTitles: { readonly [Base in keyof FineBases]-?: string } = {
  annualIncome: '上一年年收入（须有收入证明；无法确定的按生产安全事故罚款处罚规定第四条推定）',
  illegalGains: '违法所得（没有违法所得的填0元；须有合同、账册、收款凭证）',
  goodsValue: '货值金额（须有清单和价格依据）',
  previousFine: '前一次罚款数额（须有处罚决定书和送达回证）',
  orderedOn: '责令改正之日（须有责令改正文书和送达回证）',
  refusedUntil: '拒不改正的最后一日（须有复查记录）',
};

/** What each figure is called in the reasons. */
export const baseNames: { readonly [Base in keyof FineBases]-?: string } = {
  annualIncome: '上一年年收入',
  illegalGains: '违法所得',
  goodsValue: '货值金额',
  previousFine: '前一次罚款',
  orderedOn: '责令改正之日',
  refusedUntil: '拒不改正的最后一日',
};

/** The figures a fine of this form is reckoned from. */
export function basesOf(form: FineForm): readonly (keyof FineBases)[] {
  switch (form.form) {
    case 'amount':
      return [];
    case 'share':
      return [form.base === '上一年年收入' ? 'annualIncome' : 'previousFine'];
    case 'tiers':
      return [form.base === '违法所得' ? 'illegalGains' : 'goodsValue'];
    case 'daily':
      return ['previousFine', 'orderedOn', 'refusedUntil'];
  }
}

export function reckon({ mode, form }: FineRule, bases: FineBases): Reckoning {
  switch (form.form) {
    case 'amount':
      return { mode, range: form.range, steps: [`${mode}${rangeText(form.range)}罚款`] };
    case 'share':
      return ofShare(form, mode, bases);
    case 'tiers':
      return ofTiers(form, mode, bases);
    case 'daily':
      return ofDays(mode, bases);
  }
}

function ofShare({ base, from, to }: FormOf<'share'>, mode: FineMode, bases: FineBases): Reckoning {
  const key = base === '上一年年收入' ? 'annualIncome' : 'previousFine';
  const figure = bases[key];
  if (figure === undefined) return missing(key);
  const range = shareRange(figure, from, to);
  const steps = [`${base}${inYuan(figure)} × ${fractionText(from)} ＝ ${inYuan(range.min)}`];
  if (range.max !== undefined && range.max !== range.min) {
    steps.push(`${base}${inYuan(figure)} × ${fractionText(to)} ＝ ${inYuan(range.max)}`);
  }
  return { mode, range, steps: [...steps, `${mode}${rangeText(range)}罚款`] };
}

/** Whole fen inside the exact bounds: up at the lower end, down at the upper; a fixed share is rounded down. */
function shareRange(figure: Fen, from: Fraction, to: Fraction): FenRange {
  const most = shareOf(figure, to, 'down');
  const least = shareOf(figure, from, 'up');
  return fenRange(least > most ? most : least, most);
}

function ofTiers({ base, tiers }: FormOf<'tiers'>, mode: FineMode, bases: FineBases): Reckoning {
  const key = base === '违法所得' ? 'illegalGains' : 'goodsValue';
  const figure = bases[key];
  if (figure === undefined) return missing(key);
  const tier = tiers.find(({ from, below }) => from <= figure && (below === undefined || figure < below));
  if (tier === undefined) throw new Error(`No tier for ${base} of ${String(figure)} fen: the catalogue has a gap`);
  const tierMode = tier.mode ?? mode;
  const { range, steps } = tierRange(tier, figure, base);
  return { mode: tierMode, range, steps: [...steps, `${tierMode}${rangeText(range)}罚款`] };
}

function tierRange({ fine, from, below }: BaseTier, figure: Fen, base: string): { range: FenRange; steps: string[] } {
  const where = `${base}${figure === 0 ? '为零' : inYuan(figure)}，${tierText(from, below)}`;
  if (!('times' in fine)) return { range: fine, steps: [where] };
  const [least, most] = fine.times.map((multiple) => shareOf(figure, multiple, 'down'));
  if (least === undefined || most === undefined) throw new Error('A multiple has two ends');
  const range = fenRange(lesser(least, fine.cap), lesser(most, fine.cap));
  const capped = fine.cap !== undefined && most > fine.cap ? `；最高不超过${inYuan(fine.cap)}` : '';
  const [from1, to1] = fine.times.map(fractionTimes);
  const product = `${inYuan(figure)} × ${from1 ?? ''} ＝ ${inYuan(least)}，× ${to1 ?? ''} ＝ ${inYuan(most)}${capped}`;
  return { range, steps: [where, product] };
}

function tierText(from: Fen, below: Fen | undefined): string {
  if (from === 0 && below === 1) return '属没有违法所得';
  if (from === 0 && below !== undefined) return `属没有或者不足${inYuan(below)}`;
  return from === 1 ? '属有违法所得' : `属${inYuan(from)}以上`;
}

/** From the day after the order to the last day of refusal, each day once the previous fine (安全生产法第一百一十二条). */
function ofDays(mode: FineMode, { previousFine, orderedOn, refusedUntil }: FineBases): Reckoning {
  if (previousFine === undefined) return missing('previousFine');
  if (orderedOn === undefined) return missing('orderedOn');
  if (refusedUntil === undefined) return missing('refusedUntil');
  const days = daysBetween(orderedOn, refusedUntil);
  if (days < 1) return { missing: 'refusedUntil', message: '责令改正之日的次日才开始计算，到该日还没有可以处罚的日数' };
  const amount = shareOf(previousFine, rate(days), 'down');
  return {
    mode,
    range: fenRange(amount, amount),
    steps: [
      `自责令改正之日（${orderedOn}）的次日起至${refusedUntil}，共${String(days)}日`,
      `原处罚数额${inYuan(previousFine)} × ${String(days)}日 ＝ ${inYuan(amount)}`,
    ],
  };
}

type FormOf<Form extends FineForm['form']> = Extract<FineForm, { form: Form }>;

function missing(base: keyof FineBases): Reckoning {
  return { missing: base, message: `计算罚款幅度还缺：${baseTitles[base]}` };
}

function fractionTimes(multiple: Fraction): string {
  return multiple.denominator === 1 ? `${String(multiple.numerator)}倍` : fractionText(multiple);
}

function lesser(amount: Fen, cap: Fen | undefined): Fen {
  return cap !== undefined && cap < amount ? fen(cap) : amount;
}
