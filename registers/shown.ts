/** What of an entry is shown to whom: sensitive values masked in lists, fields for those who handle cases kept from others. */

import { masked } from './cell.ts';
import type { Field, Fields } from './field.ts';
import { fieldEntries, type EntryValues, type Register } from './register.ts';

export interface Shown {
  /** In full: on the entry itself, and in exports of those whose duty it is. */
  readonly showsSensitive: boolean;
  readonly showsHandlersFields: boolean;
}

export function shownValues(register: Register, values: EntryValues, shown: Shown): EntryValues {
  return valuesShower(register, shown)(values);
}

/** For many entries: what is kept back and what is masked is worked out once. */
export function valuesShower(
  { fields }: Register,
  { showsSensitive, showsHandlersFields }: Shown,
): (values: EntryValues) => EntryValues {
  const keptBack = new Set(keysOf(fields, ({ audience }) => audience === 'handlers' && !showsHandlersFields));
  const maskedKeys = new Set(keysOf(fields, ({ isSensitive }) => isSensitive && !showsSensitive));
  if (keptBack.size === 0 && maskedKeys.size === 0) return (values) => values;
  return (values) => {
    const shown: { [key: string]: unknown } = {};
    for (const key of Object.keys(values)) {
      if (!keptBack.has(key)) shown[key] = maskedKeys.has(key) ? maskedDeep(values[key]) : values[key];
    }
    return shown;
  };
}

function keysOf(fields: Fields, isMeant: (field: Field) => boolean): string[] {
  return fieldEntries(fields).flatMap(([key, field]) => (isMeant(field) ? [key] : []));
}

function maskedDeep(value: unknown): unknown {
  if (typeof value === 'string') return masked(value);
  if (Array.isArray(value)) return value.map(maskedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, maskedDeep(part)]));
}
