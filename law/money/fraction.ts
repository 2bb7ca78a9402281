/**
 * Exact shares of money. A share is two whole numbers, a product is computed in whole numbers of any size, and what does
 * not come out in whole fen is rounded by a rule that the caller names and the derivation shows.
 */

import { Fen } from './fen.ts';

/** 百分之三 is `rate(3, 100)`, 五倍 is `rate(5)`. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** How a result that is no whole unit is rounded, in the words of a derivation. */
export const roundings = { down: '尾数舍去', up: '尾数进一', halfUp: '四舍五入' } as const;
export type Rounding = keyof typeof roundings;

export function rate(numerator: number, denominator = 1): Fraction {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || numerator < 0 || denominator < 1) {
    throw new Error(`Not a rate: ${String(numerator)}/${String(denominator)}`);
  }
  return { numerator, denominator };
}

/** The share of an amount, in whole fen. Throws where the product is beyond what `Fen` holds. */
export function shareOf(amount: Fen, share: Fraction, rounding: Rounding): Fen {
  const product = BigInt(amount) * BigInt(share.numerator);
  return fenOf(divide(product, BigInt(share.denominator), rounding));
}

/** To whole multiples of a unit: to the hundred yuan, `roundTo(amount, yuan(100), 'down')`. */
export function roundTo(amount: Fen, unit: Fen, rounding: Rounding): Fen {
  if (unit === 0) throw new Error('A unit of nothing rounds nothing');
  return fenOf(divide(BigInt(amount), BigInt(unit), rounding) * BigInt(unit));
}

/** Whether one share is greater than (1), equal to (0) or less than (-1) another. */
export function compareFractions(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) - BigInt(right.numerator) * BigInt(left.denominator);
  if (difference === 0n) return 0;
  return difference > 0n ? 1 : -1;
}

/** 40%, 2.5%; 2倍 from two times upwards; 1/3 where no whole ten-thousandths come out. */
export function fractionText({ numerator, denominator }: Fraction): string {
  if (numerator >= 2 * denominator && numerator % denominator === 0) return `${String(numerator / denominator)}倍`;
  const tenThousandths = numerator * 10_000;
  if (tenThousandths % denominator !== 0) return `${String(numerator)}/${String(denominator)}`;
  const digits = String(tenThousandths / denominator).padStart(3, '0');
  const decimals = digits.slice(-2).replace(/0+$/, '');
  return `${digits.slice(0, -2)}${decimals === '' ? '' : `.${decimals}`}%`;
}

function divide(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const whole = dividend / divisor;
  const rest = dividend % divisor;
  switch (rounding) {
    case 'down':
      return whole;
    case 'up':
      return rest === 0n ? whole : whole + 1n;
    case 'halfUp':
      return rest * 2n >= divisor ? whole + 1n : whole;
  }
}

function fenOf(value: bigint): Fen {
  return Fen.parse(Number(value));
}
