/** How the values of an entry lie in the columns of its table, and back. */

import { fieldEntries, type EntryValues, type Field, type Register } from '@zhifa/registers';

/** reg_enforcement_items */
export function tableOf({ name }: Register): string {
  return `reg_${snakeCase(name)}`;
}

/** What the application reads lists and searches from; see tables.ts. */
export function viewOf(register: Register): string {
  return `${tableOf(register)}_own`;
}

/** Declarations are ours, so their names need no escaping beyond the quotes that keep `size` from being a keyword. */
export function columnOf(key: string): string {
  return `"${snakeCase(key)}"`;
}

export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function sqlTypeOf({ shape }: Field): string {
  switch (shape.type) {
    case 'integer':
      return 'integer';
    case 'number':
      return 'double precision';
    case 'fen':
      return 'bigint';
    case 'date':
      return 'date';
    case 'boolean':
      return 'boolean';
    case 'entry':
      return 'uuid';
    case 'multiChoice':
    case 'units':
      return 'text[]';
    case 'list':
      return 'jsonb';
    case 'text':
    case 'choice':
    case 'uscc':
    case 'identityNumber':
    case 'telephone':
    case 'industry':
    case 'unit':
      return 'text';
  }
}

/** What an added column holds in the rows that are already there. */
export function emptyOf({ shape }: Field): string | undefined {
  switch (shape.type) {
    case 'multiChoice':
    case 'units':
      return `'{}'`;
    case 'list':
      return `'[]'`;
    case 'boolean':
      return 'false';
    case 'text':
    case 'choice':
    case 'uscc':
    case 'identityNumber':
    case 'telephone':
    case 'industry':
    case 'unit':
    case 'integer':
    case 'number':
    case 'fen':
    case 'date':
    case 'entry':
  }
  return undefined;
}

/** The values as parameters, in the order of the fields. */
export function parametersOf(register: Register, values: EntryValues): unknown[] {
  return fieldEntries(register.fields).map(([key, { shape }]) =>
    shape.type === 'list' ? JSON.stringify(values[key] ?? []) : (values[key] ?? null),
  );
}

export type EntryRow = Readonly<{ [column: string]: unknown }>;

/** What it takes to read an entry. What it is only searched by stays behind: the grams of a name are longer than all else. */
export function entryColumns({ fields }: Register): string {
  return ['id', 'version', 'is_active', 'updated_at', 'updated_by', ...Object.keys(fields).map(columnOf)].join(', ');
}

export function valuesOf(register: Register, row: EntryRow): EntryValues {
  return valuesReader(register)(row);
}

/** For many rows: the names of the columns are worked out once. */
export function valuesReader({ fields }: Register): (row: EntryRow) => EntryValues {
  const columns = fieldEntries(fields).map(([key, { shape }]) => [key, snakeCase(key), shape.type === 'fen'] as const);
  return (row) => {
    const values: { [key: string]: unknown } = {};
    for (const [key, column, isFen] of columns) {
      const value = row[column] ?? null;
      values[key] = isFen && value !== null ? Number(value) : value;
    }
    return values;
  };
}
