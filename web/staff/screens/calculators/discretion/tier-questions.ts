/** Which questions of a table are answered by a number and which by 是 or 否. */

import type { Condition } from '@zhifa/law';
import type { TierTable } from '@zhifa/law/discretion';

export function quantitiesOf({ tiers }: TierTable): ReadonlySet<string> {
  return new Set(tiers.flatMap(({ condition }) => quantities(condition)));
}

function quantities(condition: Condition): string[] {
  if ('quantity' in condition) return [condition.quantity];
  if ('fact' in condition) return [];
  if ('not' in condition) return quantities(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(quantities);
}

const MOST_DIGITS = 14; // As many as an amount of fen may have.

/** A whole number as it is written; undefined where it is none. */
export function wholeNumber(written: string): number | undefined {
  const text = written.trim().replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return /^\d+$/.test(text) && text.length <= MOST_DIGITS ? Number(text) : undefined;
}
