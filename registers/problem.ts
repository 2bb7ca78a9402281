/** What is wrong with a value, in words an office clerk can act on: what, why, how to mend. */

import type { z } from 'zod';
import type { Field, Fields, FieldType } from './field.ts';

export interface FieldProblem {
  /** The field's key, with the place inside a list where there is one: `people.0.telephone`. */
  readonly field: string;
  /** Problems of one kind are counted and mended together: `uscc.check`. */
  readonly kind: string;
  /** 统一社会信用代码校验位不对 */
  readonly title: string;
  readonly wrong: string;
  readonly mend: string;
  /** The right value, where it can be derived. */
  readonly proposal?: string;
  /** What may be chosen, where the values are few. */
  readonly choices?: readonly string[];
}

export function schemaProblems(fields: Fields, error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => {
    const [key = ''] = issue.path;
    const label = fields[String(key)]?.label ?? '这一条';
    const wrong = issue.code === 'unrecognized_keys' ? `没有这些字段：${issue.keys.join('、')}` : said(fields, issue);
    return {
      field: issue.path.map(String).join('.'),
      kind: `${String(key)}.invalid`,
      title: `${label}填写不对`,
      wrong,
      mend: '按提示改正后再保存',
    };
  });
}

/** Schemas of law know nothing of a form: that nothing was given is told with the name of the field. */
const SPOKEN_BY_LAW: readonly FieldType[] = ['date', 'uscc', 'identityNumber', 'industry', 'fen'];

function said(fields: Fields, issue: z.core.$ZodIssue): string {
  const field = fieldAt(fields, issue.path);
  if (issue.code !== 'invalid_type' || field === undefined) return issue.message;
  return SPOKEN_BY_LAW.includes(field.shape.type) ? `请填写${field.label}` : issue.message;
}

/** The field that a path names, inside sub-records too. */
function fieldAt(fields: Fields, [key, , ...rest]: readonly PropertyKey[]): Field | undefined {
  const field = typeof key === 'string' && Object.hasOwn(fields, key) ? fields[key] : undefined;
  return field?.shape.type === 'list' && rest.length > 0 ? fieldAt(field.shape.fields, rest) : field;
}

/** Fields that another field's value makes compulsory. */
export function requiredProblems(fields: Fields, values: Readonly<{ [key: string]: unknown }>): FieldProblem[] {
  return Object.entries(fields).flatMap(([key, { requiredWhen, label }]) => {
    if (requiredWhen === undefined || !isEmpty(values[key])) return [];
    const given = asList(values[requiredWhen.field]).filter((value) => requiredWhen.isOneOf.includes(value));
    if (given.length === 0) return [];
    const other = fields[requiredWhen.field];
    const reason =
      other?.shape.type === 'boolean' ? `“${other.label}”为“是”` : `“${other?.label ?? ''}”含“${given.join('、')}”`;
    return {
      field: key,
      kind: `${key}.missing`,
      title: `缺${label}`,
      wrong: `${reason}时必填，${requiredWhen.because}`,
      mend: `填写${label}，或改正“${other?.label ?? ''}”`,
    };
  });
}

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function asList(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' || typeof value === 'boolean' ? [String(value)] : [];
}
