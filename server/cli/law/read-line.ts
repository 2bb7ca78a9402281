/** Reading one line of the calculators: what is wrong with it is said in Chinese, with the key it was found at. */

import { z } from 'zod';
import { Fen, parseAmount } from '@zhifa/law';

const { localeError } = z.locales.zhCN();
const HOW = '金额写成文字，如 "8万元"、"80000"（元）；整数分写成 {"fen":8000000}';

/** An amount of money in a line: text in yuan, or whole fen under their name. A bare number could mean either. */
export const Money = z.unknown().transform((value, context): Fen => {
  const read = typeof value === 'string' ? parseAmount(value) : inFen(value);
  if ('fen' in read) return read.fen;
  context.addIssue({ code: 'custom', message: read.error });
  return z.NEVER;
});

export type LineReading<Value> = { readonly value: Value } | { readonly error: string };

export function readLine<Schema extends z.ZodType>(schema: Schema, line: unknown): LineReading<z.output<Schema>> {
  const parsed = schema.safeParse(line, { error: localeError });
  if (parsed.success) return { value: parsed.data };
  return { error: parsed.error.issues.map(issueText).join('；') };
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.map(String).join('.')}：${message}`;
}

const InFen = z.strictObject({ fen: Fen });

function inFen(value: unknown): { readonly fen: Fen } | { readonly error: string } {
  if (typeof value !== 'object' || value === null) return { error: HOW };
  const parsed = InFen.safeParse(value, { error: localeError });
  return parsed.success ? parsed.data : { error: parsed.error.issues.map(({ message }) => message).join('；') };
}
