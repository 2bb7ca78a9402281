/** Filters of a list, as SQL conditions with numbered parameters. Only fields declared filterable are obeyed. */

import { filterFields, type Field, type Register } from '@zhifa/registers';
import { invalid } from '../http/http-problem.ts';
import { columnOf } from './columns.ts';

/** Field → a value, or several of which one must hold. `isActive: false` shows what was deactivated. */
export type Filters = Readonly<{ [field: string]: unknown }>;

export interface Conditions {
  readonly values: readonly unknown[];
  readonly where: () => string;
  /** The condition is given the places of its parameters. */
  readonly add: (condition: (at: string, next: string) => string, ...values: readonly unknown[]) => void;
}

/** Conditions to which more can be added without touching those they began with. */
export function conditions(begun?: Conditions): Conditions {
  const values: unknown[] = [...(begun?.values ?? [])];
  const parts: string[] = begun === undefined ? [] : [begun.where()];
  return {
    values,
    where: () => (parts.length === 0 ? 'true' : parts.join(' and ')),
    add: (condition, ...added) => {
      const first = values.length + 1;
      values.push(...added);
      parts.push(condition(`$${String(first)}`, `$${String(first + 1)}`));
    },
  };
}

export function addFilters(wanted: Conditions, register: Register, filters: Filters): void {
  const { isActive = true, ...others } = filters;
  if (isActive !== 'all') wanted.add(() => (isActive === true ? 'is_active' : 'not is_active'));
  const fields = new Map(filterFields(register));
  for (const [key, value] of Object.entries(others)) {
    const field = fields.get(key);
    if (field === undefined) throw invalid(['query', 'filters', key], `“${key}”不能用来筛选`);
    addFilter(wanted, { key, field, values: textsOf(value) });
  }
}

interface FieldFilter {
  readonly key: string;
  readonly field: Field;
  readonly values: readonly string[];
}

function addFilter(wanted: Conditions, { key, field, values }: FieldFilter): void {
  if (values.length === 0) return;
  const column = columnOf(key);
  switch (field.shape.type) {
    case 'boolean':
      wanted.add((at) => `${column} = ${at}`, values[0] === 'true');
      return;
    case 'multiChoice':
    case 'units':
      wanted.add((at) => `${column} && ${at}::text[]`, values);
      return;
    case 'entry':
      addEquals(wanted, column, {
        values: values.map((value) => (UUID.test(value) ? value : NOBODY)),
        type: 'uuid',
      });
      return;
    case 'industry':
      wanted.add(
        (at) => `${column} like any(${at}::text[])`,
        values.map((value) => `${value.replace(/[\\%_]/g, '')}%`),
      );
      return;
    case 'text':
    case 'integer':
    case 'number':
    case 'fen':
    case 'date':
    case 'choice':
    case 'uscc':
    case 'identityNumber':
    case 'telephone':
    case 'unit':
    case 'list':
      addEquals(wanted, `${column}::text`, { values, type: 'text' });
  }
}

/** One value is compared alone, because only then does an index also give the order of the page. */
function addEquals(
  wanted: Conditions,
  column: string,
  { values, type }: { readonly values: readonly string[]; readonly type: string },
): void {
  if (values.length === 1) wanted.add((at) => `${column} = ${at}::${type}`, values[0]);
  else wanted.add((at) => `${column} = any(${at}::${type}[])`, values);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NOBODY = '00000000-0000-0000-0000-000000000000'; // What is no id is nobody's.
const MOST_VALUES = 200; // More is not a filter but a list of its own.

function textsOf(value: unknown): string[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  return given
    .slice(0, MOST_VALUES)
    .flatMap((each) =>
      typeof each === 'string' || typeof each === 'boolean' || typeof each === 'number' ? [String(each)] : [],
    );
}
