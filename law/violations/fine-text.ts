/** What the article says of a fine, in a line: a range, a share, multiples by steps, a day's fine. */

import { inYuan, rangeText } from '../money/fen-range.ts';
import { compareFractions, fractionText } from '../money/fraction.ts';
import type { BaseTier, FineForm } from './violation.ts';

/** One line; of a fine by steps one for each step. */
export function fineTexts(form: FineForm): string[] {
  switch (form.form) {
    case 'amount':
      return [rangeText(form.range)];
    case 'share': {
      const isFixed = compareFractions(form.from, form.to) === 0;
      const share = isFixed ? fractionText(form.to) : `${fractionText(form.from)}至${fractionText(form.to)}`;
      return [`${form.base}的${share}`];
    }
    case 'tiers':
      return form.tiers.map((tier) => `${form.base}${stepText(tier)}：${tierFineText(tier)}`);
    case 'daily':
      return ['自责令改正之日的次日起，每日一个原处罚数额'];
  }
}

function stepText({ from, below }: BaseTier): string {
  if (below === undefined) return from <= 1 ? '（有的）' : `${inYuan(from)}以上`;
  if (from === 0) return below === 1 ? '（没有的）' : `没有或者不足${inYuan(below)}`;
  return `${inYuan(from)}以上不足${inYuan(below)}`;
}

function tierFineText({ fine, mode }: BaseTier): string {
  const how = mode === undefined ? '' : mode;
  if (!('times' in fine)) return `${how}${rangeText(fine)}`;
  const [least, most] = fine.times.map(timesText);
  const times = least === most ? most : `${least ?? ''}至${most ?? ''}`;
  const cap = fine.cap === undefined ? '' : `，最高${inYuan(fine.cap)}`;
  return `${how}${times ?? ''}${cap}`;
}

function timesText({ numerator, denominator }: { readonly numerator: number; readonly denominator: number }): string {
  return denominator === 1 ? `${String(numerator)}倍` : fractionText({ numerator, denominator });
}
