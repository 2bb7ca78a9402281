/**
 * What of an entry can be found, and by which pieces. Names are cut into single characters and pairs; codes, whose pairs
 * are the same in half of all rows (91, 36, 07), into threes.
 */

import { searchedFields, type EntryValues, type Register } from '@zhifa/registers';
import { gramsOf, gramsOfQuery, searchable } from '../store/grams.ts';

const CODE = /^[\x21-\x7e]+$/;
const CODE_GRAM = 3;

/** The searched fields one below the other: a query has no line end, so that it cannot match across two of them. */
export function searchedText(register: Register, values: EntryValues): string {
  return searchedFields(register)
    .map(([key]) => searchable(textOf(values[key])))
    .join('\n');
}

export function gramsOfEntry(register: Register, values: EntryValues): string[] {
  const texts = searchedFields(register).map(([key]) => searchable(textOf(values[key])));
  const names = texts.filter((text) => !CODE.test(text));
  return [...new Set([...gramsOf(...names), ...texts.flatMap(codeGrams)])];
}

const CODE_GRAMS_ASKED = 5; // Codes begin alike and differ at their end; the comparison in full does the rest.

/** The pieces an entry must have to hold the query. */
export function gramsOfSearch(query: string): string[] {
  const text = searchable(query);
  return CODE.test(text) && text.length >= CODE_GRAM ? codeGrams(text).slice(-CODE_GRAMS_ASKED) : gramsOfQuery(query);
}

/** The threes of every run of letters and digits. */
function codeGrams(text: string): string[] {
  const runs = text.match(/[\x21-\x7e]+/g) ?? [];
  return runs.flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - CODE_GRAM + 1) }, (_none, start) =>
      run.slice(start, start + CODE_GRAM),
    ),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
