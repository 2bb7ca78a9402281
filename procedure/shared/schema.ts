/** Small schemas that inputs of many acts share. */

import { z } from 'zod';

/** One of the keys of a table of words (`{ routine: '日常检查', … }`). */
export function enumOf<Words extends Readonly<{ [key: string]: string }>>(words: Words) {
  const keys = Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]]; // Object.keys widens to string[].
  return z.enum(keys);
}

/** Text that must say something: 1 to `max` characters, without blanks around it. */
export function statement(title: string, max = 2000) {
  return z
    .string()
    .trim()
    .min(1, { error: `请填写${title}` })
    .max(max, { error: `${title}不能超过${String(max)}字` })
    .meta({ title });
}

/** Text that may be empty. */
export function remark(title: string, max = 2000) {
  return z
    .string()
    .trim()
    .max(max, { error: `${title}不能超过${String(max)}字` })
    .meta({ title });
}

/** An id of something in a register or in the dossier. */
export function reference(title: string) {
  return z
    .string()
    .min(1, { error: `请选择${title}` })
    .max(100)
    .meta({ title });
}

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: '不是 SHA-256 散列值' });
