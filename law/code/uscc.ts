/** 统一社会信用代码 (GB 32100-2015): 18 characters, the last one a check character over the first seventeen, base 31. */

import { z } from 'zod';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'; // No I, O, S, V, Z.
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Why a text is no code, in words an office clerk can act on; undefined when it is one. */
export function usccProblem(text: string): string | undefined {
  if (/^\d(\.\d+)?[eE]\+?\d+$/.test(text))
    return '表格软件把代码存成了数字，后几位已经丢失；请把该列设为文本后重新填写';
  if (text.length !== 18) return `统一社会信用代码应为 18 位，现为 ${String(text.length)} 位`;
  const wrong = [...text].find((letter) => !ALPHABET.includes(letter));
  if (wrong !== undefined) return `含有字符“${wrong}”；代码只用数字和大写字母，不用 I、O、S、V、Z`;
  const expected = usccCheckCharacter(text.slice(0, 17));
  return expected === text.at(17) ? undefined : `校验位不符：按前 17 位，最后一位应为 ${expected}`;
}

/** The check character of the first seventeen characters. */
export function usccCheckCharacter(first17: string): string {
  const sum = [...first17].reduce(
    (total, letter, index) => total + ALPHABET.indexOf(letter) * (WEIGHTS[index] ?? 0),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

export const Uscc = z
  .string()
  .superRefine((text, context) => {
    const problem = usccProblem(text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .brand<'Uscc'>()
  .meta({ description: '统一社会信用代码' });
export type Uscc = z.output<typeof Uscc>;
