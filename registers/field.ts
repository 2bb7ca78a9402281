/** Fields of a register: a type, a name people read, and what follows from them for forms, tables and spreadsheets. */

import { z } from 'zod';
import { CivilDate, Fen, IdentityNumber, IndustryCode, Uscc } from '@zhifa/law';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Who is shown the field: everyone who is signed in, or only those who handle cases (not 乡镇, 两员). */
export type Audience = 'staff' | 'handlers';

/** What a field holds. A reference keeps an id; the name is looked up when it is shown. */
export type FieldShape =
  | { readonly type: 'text'; readonly maxLength: number; readonly isLong: boolean }
  | {
      readonly type: 'integer' | 'number';
      readonly minimum: number;
      readonly maximum: number;
      readonly measure: string;
    }
  | {
      readonly type:
        'date' | 'boolean' | 'fen' | 'uscc' | 'identityNumber' | 'telephone' | 'industry' | 'unit' | 'units';
    }
  | { readonly type: 'choice' | 'multiChoice'; readonly choices: readonly Choice[] }
  | { readonly type: 'entry'; readonly register: string }
  | { readonly type: 'list'; readonly fields: Fields; readonly slots: readonly Slot[] };
export type FieldType = FieldShape['type'];

/** Sub-records that a spreadsheet has in columns of their own: the telephone of the 安全管理人员, say. */
export interface Slot {
  /** The sub-record is found and made by this value of this sub-field. */
  readonly field: string;
  readonly value: string;
  readonly columns: readonly { readonly field: string; readonly title: string; readonly example: string }[];
}

/** A column of the spreadsheet. A field without one is filled in on the form only. */
export interface Column {
  readonly example: string;
  /** What the explanations sheet adds to the hint. */
  readonly explanation?: string;
  /** Titles that other bureaus' sheets use for the same thing. */
  readonly aliases?: readonly string[];
}

/** A field that must be filled because of what another one says. */
export interface RequiredWhen {
  readonly field: string;
  /** One of these is its value, or among its values. */
  readonly isOneOf: readonly string[];
  /** The end of a sentence: 用来判定重点单位. */
  readonly because: string;
}

/** What a declaration says of any field; all of it but label and hint may be left out. */
export interface FieldWords {
  readonly label: string;
  /** One line under the field. */
  readonly hint?: string;
  readonly column?: Column;
  readonly requiredWhen?: RequiredWhen;
  readonly isListed?: boolean;
  readonly isFilterable?: boolean;
  readonly isSortable?: boolean;
  readonly isSearched?: boolean;
  readonly audience?: Audience;
  /** Masked in lists and exports; shown in full on the entry itself. */
  readonly isSensitive?: boolean;
}

export interface Field<Value = unknown> extends Required<Omit<FieldWords, 'column' | 'requiredWhen'>> {
  readonly column?: Column;
  readonly requiredWhen?: RequiredWhen;
  readonly isRequired: boolean;
  readonly shape: FieldShape;
  readonly schema: z.ZodType<Value>;
}

export type Fields = { readonly [key: string]: Field };

/** The value of each field, by its key. */
export type ValuesOf<Declared extends Fields> = {
  readonly [Key in keyof Declared]: Declared[Key] extends Field<infer Value> ? Value : never;
};

function field<Value>(words: FieldWords, shape: FieldShape, schema: z.ZodType<Value>): Field<Value> {
  return {
    hint: '',
    isListed: false,
    isFilterable: false,
    isSortable: false,
    isSearched: false,
    audience: 'staff',
    isSensitive: false,
    isRequired: true,
    ...words,
    shape,
    schema: schema.meta({ title: words.label }),
  };
}

/** A branded schema gives the brand, which zod's types do not say to one who asks for a plain schema of it. */
function branded<Brand>(schema: z.ZodType): z.ZodType<Brand> {
  return schema as z.ZodType<Brand>; // Called with the schema of that very brand only, in this file.
}

/** The field may stay empty; an empty one is `null`. */
export function optional<Value>(required: Field<Value>): Field<Value | null> {
  return {
    ...required,
    isRequired: false,
    schema: required.schema.nullable().default(null).meta({ title: required.label }),
  };
}

const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060\ufeff]/; // eslint-disable-line no-control-regex -- Control characters are what it looks for: no paper and no search can show them.

const LONE_SURROGATE = /[\ud800-\udfff]/u; // With the flag u it matches halves of a character only.

export function text(words: FieldWords & { readonly maxLength?: number; readonly isLong?: boolean }): Field<string> {
  const { maxLength = 100, isLong = false, ...rest } = words;
  const schema = z
    .string({ error: `请填写${words.label}` })
    .trim()
    .min(1, { error: `请填写${words.label}` })
    .max(maxLength, { error: `${words.label}不能超过 ${String(maxLength)} 字，请删减` })
    .refine((value) => !INVISIBLE.test(value), { error: `${words.label}里有看不见的控制字符，请删除后重新输入` })
    .refine((value) => !LONE_SURROGATE.test(value), { error: `${words.label}里有残缺的字符，请重新输入` });
  return field(rest, { type: 'text', maxLength, isLong }, schema);
}

interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
  /** 人, 平方米 … */
  readonly measure?: string;
}

export function integer({
  minimum = 0,
  maximum = 1_000_000,
  measure = '',
  ...words
}: FieldWords & Limits): Field<number> {
  const range = `${words.label}应为 ${String(minimum)} 至 ${String(maximum)} 的整数`;
  const schema = z.int({ error: range }).min(minimum, { error: range }).max(maximum, { error: range });
  return field(words, { type: 'integer', minimum, maximum, measure }, schema);
}

export function decimal({
  minimum = 0,
  maximum = 1_000_000,
  measure = '',
  ...words
}: FieldWords & Limits): Field<number> {
  const range = `${words.label}应为 ${String(minimum)} 至 ${String(maximum)} 的数`;
  const schema = z.number({ error: range }).min(minimum, { error: range }).max(maximum, { error: range });
  return field(words, { type: 'number', minimum, maximum, measure }, schema);
}

export function money(words: FieldWords): Field<Fen> {
  return field(words, { type: 'fen' }, branded<Fen>(Fen));
}

export function date(words: FieldWords): Field<CivilDate> {
  return field(words, { type: 'date' }, branded<CivilDate>(CivilDate));
}

/** 是 or 否; what nobody said is 否. */
export function yesOrNo(words: FieldWords): Field<boolean> {
  const schema = z.boolean({ error: `${words.label}应为是或否` }).default(false);
  return { ...field(words, { type: 'boolean' }, schema), isRequired: false };
}

type Words = Readonly<{ [value: string]: string }>;

/** One of the keys of a table of words. */
export function choice<Table extends Words>(
  words: FieldWords & { readonly choices: Table },
): Field<keyof Table & string> {
  const { choices, ...rest } = words;
  return field(rest, { type: 'choice', choices: choicesOf(choices) }, keyOf(choices, words.label));
}

export function multiChoice<Table extends Words>(
  words: FieldWords & { readonly choices: Table },
): Field<readonly (keyof Table & string)[]> {
  const { choices, ...rest } = words;
  const schema = z.array(keyOf(choices, words.label)).max(60).readonly().default([]);
  return { ...field(rest, { type: 'multiChoice', choices: choicesOf(choices) }, schema), isRequired: false };
}

function choicesOf(table: Words): Choice[] {
  return Object.entries(table).map(([value, label]) => ({ value, label }));
}

function keyOf<Table extends Words>(table: Table, label: string): z.ZodType<keyof Table & string> {
  const isKey = (value: unknown): boolean => typeof value === 'string' && Object.hasOwn(table, value);
  return z.custom<keyof Table & string>(isKey, {
    error: `${label}应从列出的选项中选：${Object.values(table).join('、')}`,
  });
}

export function uscc(words: FieldWords): Field<Uscc> {
  return field(words, { type: 'uscc' }, branded<Uscc>(Uscc));
}

export function identityNumber(words: FieldWords): Field<IdentityNumber> {
  return field({ isSensitive: true, ...words }, { type: 'identityNumber' }, branded<IdentityNumber>(IdentityNumber));
}

/** Mobile numbers, numbers with area code and extension, and short numbers such as 12350. */
export const TELEPHONE = /^(1\d{10}|(0\d{2,3}-?)?\d{7,8}(-\d{1,6})?|[149]\d{4,5}|400-?\d{3}-?\d{4})$/;
export const TELEPHONE_ADVICE = '电话应为 11 位手机号，或带区号的座机号（如 0797-6612345）';

export function telephone(words: FieldWords): Field<string> {
  const schema = z
    .string({ error: `请填写${words.label}` })
    .trim()
    .regex(TELEPHONE, { error: TELEPHONE_ADVICE });
  return field(words, { type: 'telephone' }, schema);
}

export function industry(words: FieldWords): Field<IndustryCode> {
  return field(words, { type: 'industry' }, branded<IndustryCode>(IndustryCode));
}

/** A unit of the organ (机构). */
export function unit(words: FieldWords): Field<string> {
  return field(words, { type: 'unit' }, referenceTo(words.label));
}

export function units(words: FieldWords): Field<readonly string[]> {
  const schema = z.array(referenceTo(words.label)).max(60).readonly().default([]);
  return { ...field(words, { type: 'units' }, schema), isRequired: false };
}

/** An entry of another register, by its id. */
export function entryOf(register: string, words: FieldWords): Field<string> {
  return field(words, { type: 'entry', register }, z.uuid({ error: `请选择${words.label}` }));
}

function referenceTo(label: string): z.ZodType<string> {
  return z
    .string({ error: `请选择${label}` })
    .min(1, { error: `请选择${label}` })
    .max(60);
}

const LONGEST_LIST = 100; // A form with more lines is a register of its own.

/** Sub-records: people, licences, accidents. */
export function listOf<Declared extends Fields>(
  words: FieldWords & { readonly fields: Declared; readonly slots?: readonly Slot[] },
): Field<readonly ValuesOf<Declared>[]> {
  const { fields, slots = [], ...rest } = words;
  const schema = z.array(valuesSchema(fields)).max(LONGEST_LIST).readonly().default([]);
  return { ...field(rest, { type: 'list', fields, slots }, schema), isRequired: false };
}

/** The strict object of these fields: what is not declared is refused by name. */
export function valuesSchema<Declared extends Fields>(fields: Declared): z.ZodType<ValuesOf<Declared>> {
  const shape = Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]));
  const schema: z.ZodType = z.strictObject(shape).readonly();
  return schema as z.ZodType<ValuesOf<Declared>>; // The object was made key by key from the same fields as the type.
}
