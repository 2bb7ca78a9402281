/**
 * An interval of whole fen, closed at both ends, because 以上 and 以下 include the number itself. It may have no upper end;
 * it is never empty. Nothing here moves an amount silently into an interval: what lies outside stays outside.
 */

import { z } from 'zod';
import { Fen } from './fen.ts';
import { shareOf, type Fraction, type Rounding } from './fraction.ts';

export const FenRange = z
  .strictObject({ min: Fen, max: Fen.optional() })
  .refine(({ min, max }) => max === undefined || min <= max, { error: '金额区间的下限高于上限' })
  .brand<'FenRange'>()
  .readonly();
export type FenRange = z.output<typeof FenRange>;

/** Throws on a reversed interval: whoever reads one from outside goes through the schema. */
export function fenRange(min: Fen, max?: Fen): FenRange {
  return FenRange.parse(max === undefined ? { min } : { min, max });
}

export function contains({ min, max }: FenRange, amount: Fen): boolean {
  return min <= amount && (max === undefined || amount <= max);
}

/** What both have in common, or undefined where that is nothing. */
export function intersection(left: FenRange, right: FenRange): FenRange | undefined {
  const min = left.min > right.min ? left.min : right.min;
  const max = lowerEnd(left.max, right.max);
  return max !== undefined && max < min ? undefined : fenRange(min, max);
}

/** Both ends multiplied; an open end stays open. */
export function scaled({ min, max }: FenRange, share: Fraction, rounding: Rounding): FenRange {
  return fenRange(shareOf(min, share, rounding), max === undefined ? undefined : shareOf(max, share, rounding));
}

/** 10万元以下, 2万元以上5万元以下, 48000元, 2万元以上 */
export function rangeText({ min, max }: FenRange): string {
  if (max === undefined) return `${inYuan(min)}以上`;
  if (min === max) return inYuan(min);
  return min === 0 ? `${inYuan(max)}以下` : `${inYuan(min)}以上${inYuan(max)}以下`;
}

/** 2万元 and 1.35万元 as statutes write them where it comes out in whole hundreds of yuan, else 13512.50元. */
export function inYuan(amount: Fen): string {
  const text = String(amount).padStart(3, '0');
  const whole = text.slice(0, -2);
  const cents = text.slice(-2);
  if (whole.length >= 5 && whole.endsWith('00') && cents === '00') {
    const decimals = whole.slice(-4, -2).replace(/0+$/, '');
    return `${whole.slice(0, -4)}${decimals === '' ? '' : `.${decimals}`}万元`;
  }
  return `${whole}${cents === '00' ? '' : `.${cents}`}元`;
}

function lowerEnd(left: Fen | undefined, right: Fen | undefined): Fen | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return left < right ? left : right;
}
