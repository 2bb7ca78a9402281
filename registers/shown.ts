/** What of an entry is shown to whom: sensitive values masked in lists, fields for those who handle cases kept from others. */

import { masked } from './cell.ts';
import type { EntryValues, Register } from './register.ts';

export interface Shown {
  /** In full: on the entry itself, and in exports of those whose duty it is. */
  readonly showsSensitive: boolean;
  readonly showsHandlersFields: boolean;
}

export function shownValues(
  { fields }: Register,
  values: EntryValues,
  { showsSensitive, showsHandlersFields }: Shown,
): EntryValues {
  const shown = Object.entries(values).filter(([key]) => showsHandlersFields || fields[key]?.audience !== 'handlers');
  return Object.fromEntries(
    shown.map(([key, value]) => [
      key,
      fields[key]?.isSensitive === true && !showsSensitive ? maskedDeep(value) : value,
    ]),
  );
}

function maskedDeep(value: unknown): unknown {
  if (typeof value === 'string') return masked(value);
  if (Array.isArray(value)) return value.map(maskedDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, maskedDeep(part)]));
}
