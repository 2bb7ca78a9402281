/** The question as it stands in the address: words, one value a filter, order. */

import { filterFields, type Register } from '@zhifa/registers';
import type { EntriesQuestion } from '../../register/queries.ts';

export interface RegisterFilter {
  readonly search?: string;
  readonly sort?: string;
  readonly filters?: Readonly<{ [field: string]: string }>;
}

/** What is not a filter is left out; so is a filter that filters nothing. */
export function filterOf(search: { readonly [key: string]: unknown }): RegisterFilter {
  const given = search['filters'];
  const filters = Object.entries(typeof given === 'object' && given !== null ? given : {}).flatMap(
    ([field, value]: [string, unknown]) =>
      isPlain(value) && String(value) !== '' ? [[field, String(value)] as const] : [],
  );
  return {
    ...text(search, 'search'),
    ...text(search, 'sort'),
    ...(filters.length === 0 ? {} : { filters: Object.fromEntries(filters) }),
  };
}

/** The address may name fields that this register does not filter by; the server would refuse them. */
export function questionOf(register: Register, { search, sort, filters = {} }: RegisterFilter): EntriesQuestion {
  const known = new Set(filterFields(register).map(([key]) => key));
  const { isActive, ...fields } = filters;
  const wanted = {
    ...Object.fromEntries(Object.entries(fields).filter(([key]) => known.has(key))),
    ...(isActive === 'false' ? { isActive: false } : {}),
  };
  return {
    ...(search === undefined ? {} : { search }),
    ...(sort === undefined ? {} : { sort }),
    ...(Object.keys(wanted).length === 0 ? {} : { filters: JSON.stringify(wanted) }),
  };
}

function text(search: { readonly [key: string]: unknown }, key: string) {
  const value = search[key];
  return isPlain(value) && String(value) !== '' ? { [key]: String(value) } : {};
}

/** The router reads `21` in an address as a number. */
function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
