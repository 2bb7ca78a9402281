/** Many entries at once, for imports and for the demonstration: values were checked before. One statement for each step. */

import { fieldEntries, type EntryValues, type Register } from '@zhifa/registers';
import { entryColumns, columnOf, snakeCase, sqlTypeOf, tableOf, valuesOf, type EntryRow } from './columns.ts';
import { entryOfRow, type Entry, type RegisterPlace } from './entry.ts';
import { gramsOfEntry, searchedText } from './grams.ts';
import { writeHistory, type RegisterChange } from './history.ts';

export interface CheckedEntry {
  readonly id: string;
  readonly values: EntryValues;
}

/** Returns the ids that were inserted; an entry whose natural key is taken is left out. */
export async function insertEntries(change: RegisterChange, entries: readonly CheckedEntry[]): Promise<Set<string>> {
  if (entries.length === 0) return new Set();
  const { tx, orgId, register, at, by } = change;
  const fields = fieldEntries(register.fields);
  const columns = fields.map(([key]) => columnOf(key)).join(', ');
  const shape = [
    'id uuid',
    'searched text',
    'grams text[]',
    ...fields.map(([key, field]) => `${columnOf(key)} ${sqlTypeOf(field)}`),
  ].join(', ');
  const { rows } = await tx.query<{ id: string }>(
    `insert into ${tableOf(register)} (org_id, version, is_active, created_at, updated_at, updated_by, id, searched, grams, ${columns})
     select $1, 1, true, $2, $2, $3, id, searched, grams, ${columns} from jsonb_to_recordset($4::jsonb) as given(${shape})
     on conflict do nothing returning id`,
    [orgId, at, by.name, JSON.stringify(entries.map((entry) => recordOf(register, entry)))],
  );
  const inserted = new Set(rows.map(({ id }) => id));
  const lines = entries
    .filter(({ id }) => inserted.has(id))
    .map(({ id, values }) => ({ entryId: id, version: 1, before: null, after: values }));
  await writeHistory(change, lines);
  return inserted;
}

function recordOf(register: Register, { id, values }: CheckedEntry): { readonly [column: string]: unknown } {
  const own = Object.fromEntries(Object.keys(register.fields).map((key) => [snakeCase(key), values[key]]));
  return { ...own, id, searched: searchedText(register, values), grams: gramsOfEntry(register, values) };
}

/** Entries that never should have been, taken out again; their history stays and says so. */
export async function deleteEntries(change: RegisterChange, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { tx, orgId, register } = change;
  const { rows } = await tx.query<EntryRow & { id: string; version: number }>(
    `delete from ${tableOf(register)} where org_id = $1 and id = any($2::uuid[]) returning *`,
    [orgId, ids],
  );
  await writeHistory(
    change,
    rows.map((row) => ({ entryId: row.id, version: row.version + 1, before: valuesOf(register, row), after: null })),
  );
}

export async function entriesById(
  { tx, orgId, register }: RegisterPlace,
  ids: readonly string[],
): Promise<Map<string, Entry>> {
  const { rows } = await tx.query<EntryRow>(
    `select ${entryColumns(register)} from ${tableOf(register)} where org_id = $1 and id = any($2::uuid[])`,
    [orgId, ids],
  );
  return new Map(rows.map((row) => entryOfRow(register, row)).map((entry) => [entry.id, entry]));
}

/** Active entries by their natural key, its parts joined by line ends. */
export async function entriesByKey(
  { tx, orgId, register }: RegisterPlace,
  keys: readonly string[],
): Promise<Map<string, Entry>> {
  const key = register.key.map(columnOf).join(` || E'\\n' || `);
  const { rows } = await tx.query<EntryRow>(
    `select ${entryColumns(register)} from ${tableOf(register)} where org_id = $1 and is_active and ${key} = any($2::text[])`,
    [orgId, keys],
  );
  return new Map(
    rows
      .map((row) => entryOfRow(register, row))
      .map((entry) => [register.key.map((part) => String(entry.values[part])).join('\n'), entry]),
  );
}
