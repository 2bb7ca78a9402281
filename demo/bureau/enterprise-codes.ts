/** 统一社会信用代码 of firms that do not exist: well formed, with both check characters. */

import { usccCheckCharacter } from '@zhifa/law';
import type { Chance } from '../seeded.ts';

const DIVISION = '360703';
const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]; // GB 11714

export function demoUscc(serial: number, isSoleTrader: boolean, chance: Chance): string {
  // The last three characters carry the number, so that no two firms share a code.
  const unique = `${letter(serial / 961)}${letter(serial / 31)}${letter(serial)}`;
  const body = `MA3${chance.pick(['5', '7', '8'])}${letter(chance.below(31))}${unique}`;
  const first = `${isSoleTrader ? '92' : '91'}${DIVISION}${body}${organisationCheck(body)}`;
  return `${first}${usccCheckCharacter(first)}`;
}

function letter(value: number): string {
  return LETTERS.charAt(Math.floor(value) % LETTERS.length);
}

/** Digits count as they are, letters from A = 10; the remainder of eleven, 10 written X. */
function organisationCheck(body: string): string {
  const sum = [...body].reduce((total, sign, index) => total + Number.parseInt(sign, 36) * (WEIGHTS[index] ?? 0), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}
