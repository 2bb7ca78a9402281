/** A fine as a value that cannot leave its range: `fineWithin` is the only way to one. */

import type { Fen } from '../money/fen.ts';
import { sumFen } from '../money/fen.ts';
import { contains, inYuan } from '../money/fen-range.ts';
import { limitText, type FineRange } from './fine-range.ts';

declare const checked: unique symbol;

export interface Fine {
  readonly [checked]: true;
  readonly range: FineRange;
  readonly amount: Fen;
}

export type FineOutcome =
  { readonly outcome: 'fine'; readonly fine: Fine } | { readonly outcome: 'refused'; readonly message: string };

/** Refused outside the range and at nil; the amount is never moved to fit. */
export function fineWithin(range: FineRange, amount: Fen): FineOutcome {
  if (amount === 0) return refused('罚款不能是0元：不罚款须按不予处罚另行决定');
  if (contains(range.range, amount)) {
    // reason: the mark says that the amount was compared with its range, which happened on the line above.
    return { outcome: 'fine', fine: { range, amount } as Fine };
  }
  const side = amount < range.range.min ? '低于' : '高于';
  return refused(`罚款${inYuan(amount)}${side}${range.isMitigated ? '减轻后的' : '法定'}幅度（${limitText(range)}）`);
}

/** 分别裁量、合并处罚: the sum, without discount. */
export function sumOfFines(fines: readonly Fine[]): Fen {
  return sumFen(fines.map(({ amount }) => amount));
}

function refused(message: string): FineOutcome {
  return { outcome: 'refused', message };
}
