/** 居民身份证号码 (公民身份号码, GB 11643-1999): 6 of address, 8 of birth, 3 of sequence, 1 check character, ISO 7064 MOD 11-2. */

import { z } from 'zod';
import { CivilDate, isCivilDate } from '../calendar/civil-date.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
/** Provinces, by the first two digits; 81 to 83 are the residence permits of Hong Kong, Macao and Taiwan people. */
const PROVINCES =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83';

/** Why a text is no identity number, in words an office clerk can act on; undefined when it is one. */
export function identityNumberProblem(text: string): string | undefined {
  if (/^\d(\.\d+)?[eE]\+?\d+$/.test(text))
    return '表格软件把号码存成了数字，后几位已经丢失；请把该列设为文本后重新填写';
  if (/^\d{15}$/.test(text)) return '这是 15 位的旧号码，已经停用；请填 18 位号码';
  if (text.length !== 18) return `身份证号码应为 18 位，现为 ${String(text.length)} 位`;
  if (/^\d{17}x$/.test(text)) return '最后一位的 x 应为大写 X';
  if (!/^\d{17}[\dX]$/.test(text)) return '身份证号码前 17 位只用数字，最后一位用数字或大写 X';
  if (!PROVINCES.split(' ').includes(text.slice(0, 2))) return `前两位 ${text.slice(0, 2)} 不是任何省份的代码`;
  if (!isCivilDate(birthText(text))) return `第 7 至 14 位 ${text.slice(6, 14)} 不是存在的出生日期`;
  const expected = identityNumberCheckCharacter(text.slice(0, 17));
  return expected === text.at(17) ? undefined : `校验位不符：按前 17 位，最后一位应为 ${expected}`;
}

/** The check character of the first seventeen digits. */
export function identityNumberCheckCharacter(first17: string): string {
  const sum = [...first17].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

export const IdentityNumber = z
  .string()
  .superRefine((text, context) => {
    const problem = identityNumberProblem(text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .brand<'IdentityNumber'>()
  .meta({ description: '居民身份证号码' });
export type IdentityNumber = z.output<typeof IdentityNumber>;

/** The date of birth in it, for the questions of age that 行政处罚法第三十条 asks. */
export function birthOnOf(identityNumber: IdentityNumber): CivilDate {
  return CivilDate.parse(birthText(identityNumber));
}

function birthText(text: string): string {
  return `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
}
