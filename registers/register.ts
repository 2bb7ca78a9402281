/**
 * A register (台账) as a declaration: which fields an entry has and what makes it one of a kind. Table, list, filters, form,
 * spreadsheet template, error report, history and export are derived from it; see `README.md`.
 */

import type { z } from 'zod';
import { valuesSchema, type Field, type Fields, type ValuesOf } from './field.ts';
import { requiredProblems, schemaProblems, type FieldProblem } from './problem.ts';

/** A value as it is kept: the output of its field's schema. */
export type EntryValues = Readonly<{ [key: string]: unknown }>;

/** What the fields of one entry must agree on among themselves. */
export type EntryRule = (values: EntryValues) => readonly FieldProblem[];

export interface FrequentList<Key extends string = string> {
  readonly filter: Key;
  readonly sort: Key;
}

export interface RegisterDeclaration<Declared extends Fields> {
  /** enterprises: in addresses, and `reg_enterprises` in the database. */
  readonly name: string;
  readonly title: string;
  /** What one entry is called: 企业. */
  readonly entryTitle: string;
  /** The fields that together identify an entry: no two active entries share them. */
  readonly key: readonly (keyof Declared & string)[];
  /** The field people call an entry by. */
  readonly nameField: keyof Declared & string;
  readonly fields: Declared;
  /** Ascending when it names a field; newest first when it is left out. */
  readonly defaultSort?: keyof Declared & string;
  /** Lists that are asked for all day: by one value of a field, in the order of another. Each has an index of its own. */
  readonly frequentLists?: readonly FrequentList<keyof Declared & string>[];
  readonly rules?: readonly EntryRule[];
  /** Whether it can be filled from a spreadsheet. */
  readonly isImportable?: boolean;
}

export interface Register<Declared extends Fields = Fields> {
  readonly name: string;
  readonly title: string;
  readonly entryTitle: string;
  readonly key: readonly string[];
  readonly nameField: string;
  readonly fields: Declared;
  readonly defaultSort: string | undefined;
  readonly frequentLists: readonly FrequentList[];
  readonly rules: readonly EntryRule[];
  readonly isImportable: boolean;
  readonly schema: z.ZodType<ValuesOf<Declared>>;
}

export function register<Declared extends Fields>(declaration: RegisterDeclaration<Declared>): Register<Declared> {
  return {
    rules: [],
    isImportable: false,
    defaultSort: undefined,
    frequentLists: [],
    ...declaration,
    schema: valuesSchema(declaration.fields),
  };
}

export type ReadValues =
  | { readonly ok: true; readonly values: EntryValues }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Values from a form, an import or the demonstration, checked as a whole: all problems at once. */
export function readValues(declared: Register, given: unknown): ReadValues {
  const parsed = declared.schema.safeParse(given);
  if (!parsed.success) return { ok: false, problems: schemaProblems(declared.fields, parsed.error) };
  const problems = valueProblems(declared, parsed.data);
  return problems.length === 0 ? { ok: true, values: parsed.data } : { ok: false, problems };
}

/** What well-formed values may still lack or contradict. */
export function valueProblems(declared: Register, values: EntryValues): FieldProblem[] {
  return [...requiredProblems(declared.fields, values), ...declared.rules.flatMap((rule) => rule(values))];
}

export function fieldEntries(fields: Fields): (readonly [key: string, field: Field])[] {
  return Object.entries(fields);
}

export function fieldOf(declared: Register, key: string): Field | undefined {
  return Object.hasOwn(declared.fields, key) ? declared.fields[key] : undefined;
}

/** What people call the entry. */
export function nameOf(declared: Register, values: EntryValues): string {
  const name = values[declared.nameField];
  return typeof name === 'string' ? name : '';
}
