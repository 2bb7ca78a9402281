/** Money is whole fen (分). Nothing outside this folder multiplies or divides it. */

import { z } from 'zod';

export const Fen = z
  .int({ error: '金额必须是整数分' })
  .min(0, { error: '金额不能为负' })
  .max(99_999_999_999_999, { error: '金额超出可记录的范围' })
  .brand<'Fen'>()
  .meta({ description: '金额，单位为分' });
export type Fen = z.output<typeof Fen>;

export function fen(amount: number): Fen {
  return Fen.parse(amount);
}

/** Whole yuan, as statutes state them. */
export function yuan(amount: number): Fen {
  return Fen.parse(amount * 100);
}

export function sumFen(amounts: readonly Fen[]): Fen {
  return Fen.parse(amounts.reduce<number>((total, amount) => total + amount, 0));
}

/** ¥25,000.00, with U+00A5: the full-width sign is drawn as a dollar by some faces. */
export function inFigures(amount: Fen): string {
  const digits = String(amount).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `¥${whole}.${digits.slice(-2)}`;
}
