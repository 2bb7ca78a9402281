/** Where in its range an amount lies, in ten-thousandths: what two ranges of different width have in common. */

import type { Fen } from './fen.ts';
import type { FenRange } from './fen-range.ts';

const WHOLE = 10_000n;

/** 0 at the lower end (and below it), 10,000 at the upper; of a range of one amount 0. An open range has no upper end to measure by. */
export function positionIn({ min, max }: FenRange, amount: Fen): number {
  if (max === undefined) throw new Error('An amount has no place in a range without an end');
  if (max === min || amount <= min) return 0;
  return Number((BigInt(amount - min) * WHOLE) / BigInt(max - min));
}

/** 幅度的25.00%处 */
export function positionText(position: number): string {
  const digits = String(position).padStart(3, '0');
  return `幅度的${digits.slice(0, -2)}.${digits.slice(-2)}%处`;
}
