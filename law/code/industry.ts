/**
 * 国民经济行业分类 (GB/T 4754-2017): all 20 门类 and 97 大类, and the 小类 a county bureau meets. The table of
 * 小类 is a part: a code of a known 大类 that it does not list is accepted and called by its 大类. unverified: names were
 * compared with one public copy, not with the standard.
 */

import { z } from 'zod';
import { industryClasses } from './industry-classes.ts';
import { divisionNames, sections } from './industry-divisions.ts';

export interface IndustrySection {
  /** A … T */
  readonly letter: string;
  readonly name: string;
}

/** Two to four digits, or the letter of its 门类 before four: 2110, 21, C2110. */
const PATTERN = /^([A-T]?)(\d{2,4})$/;

/** Why a text is no industry code, in words an office clerk can act on; undefined when it is one. */
export function industryProblem(text: string): string | undefined {
  const [, letter = '', digits = ''] = PATTERN.exec(text) ?? [];
  if (digits === '') return '行业代码应为 2 至 4 位数字（如 2110），前面可以加门类字母（如 C2110）';
  if (letter !== '' && digits.length !== 4) return '带门类字母的行业代码应为字母加 4 位数字，如 C2110';
  const section = sectionOfDivision(digits.slice(0, 2));
  if (section === undefined) return `没有代码为 ${digits.slice(0, 2)} 的行业大类（第一位的 0 是否被表格软件去掉了？）`;
  if (letter === '' || letter === section.letter) return undefined;
  return `大类 ${digits.slice(0, 2)} 属于门类 ${section.letter}（${section.name}），不是 ${letter}`;
}

export const IndustryCode = z
  .string()
  .superRefine((text, context) => {
    const problem = industryProblem(text);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  })
  .brand<'IndustryCode'>()
  .meta({ description: '行业代码（GB/T 4754-2017），如 2110' });
export type IndustryCode = z.output<typeof IndustryCode>;

/** 木质家具制造; the name of the 大类 where the 小类 is not listed; undefined when there is no such 大类. */
export function industryName(code: string): string | undefined {
  if (industryProblem(code) !== undefined) return undefined;
  const digits = industryDigits(code);
  return classNames.get(digits) ?? divisionNames.get(digits.slice(0, 2));
}

/** Whether the table knows the very code and not only its 大类. */
export function isListedIndustry(code: string): boolean {
  const digits = industryDigits(code);
  return industryProblem(code) === undefined && (classNames.has(digits) || divisionNames.has(digits));
}

/** The 门类 of a code. */
export function industrySectionOf(code: string): IndustrySection | undefined {
  return industryProblem(code) === undefined ? sectionOfDivision(industryDigits(code).slice(0, 2)) : undefined;
}

/** C2110 and 2110 are the same class. */
export function industryDigits(code: string): string {
  return code.replace(/^[A-T]/, '');
}

/** Every listed code with its name, 大类 first, for a field that offers them. */
export const listedIndustries: readonly (readonly [code: string, name: string])[] = [
  ...divisionNames.entries(),
  ...industryClasses,
];

const classNames: ReadonlyMap<string, string> = new Map(industryClasses);

function sectionOfDivision(division: string): IndustrySection | undefined {
  if (!divisionNames.has(division)) return undefined;
  const found = sections.find(({ from, to }) => from <= division && division <= to);
  return found && { letter: found.letter, name: found.name };
}
