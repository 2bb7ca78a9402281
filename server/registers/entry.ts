/** An entry of a register as it is read. */

import type { Instant } from '@zhifa/law';
import { fieldEntries, registerOf, type EntryValues, type Field, type Register } from '@zhifa/registers';
import type { OrgId, Tx } from '../store/database.ts';
import { columnOf, entryColumns, tableOf, valuesReader, type EntryRow } from './columns.ts';

/** Where a question is asked. */
export interface RegisterPlace {
  readonly tx: Tx;
  readonly orgId: OrgId;
  readonly register: Register;
}

export interface Entry {
  readonly id: string;
  readonly version: number;
  readonly isActive: boolean;
  readonly updatedAt: Instant;
  readonly updatedBy: string;
  readonly values: EntryValues;
}

/** An entry with the names of what it refers to, by id. */
export interface LabelledEntry extends Entry {
  readonly names: Readonly<{ [id: string]: string }>;
}

interface EntryColumns {
  readonly id: string;
  readonly version: number;
  readonly is_active: boolean;
  readonly updated_at: Instant;
  readonly updated_by: string;
}

export function entryOfRow(register: Register, row: EntryRow): Entry {
  return entryReader(register)(row);
}

/** For many rows of one register. */
export function entryReader(register: Register): (row: EntryRow) => Entry {
  const read = valuesReader(register);
  return (row) => {
    const { id, version, is_active, updated_at, updated_by } = row as unknown as EntryColumns; // As tables.ts makes them.
    const columns = { isActive: is_active, updatedAt: updated_at, updatedBy: updated_by };
    return { id, version, ...columns, values: read(row) };
  };
}

export async function getEntry({ tx, orgId, register }: RegisterPlace, id: string): Promise<Entry | undefined> {
  const { rows } = await tx.query<EntryRow>(
    `select ${entryColumns(register)} from ${tableOf(register)} where org_id = $1 and id = $2`,
    [orgId, id],
  );
  return rows[0] && entryOfRow(register, rows[0]);
}

/** The active entry with this natural key. */
export async function findByKey(
  { tx, orgId, register }: RegisterPlace,
  values: EntryValues,
): Promise<Entry | undefined> {
  const where = register.key.map((key, index) => `${columnOf(key)} = $${String(index + 2)}`).join(' and ');
  const key = register.key.map((each) => values[each]);
  const { rows } = await tx.query<EntryRow>(
    `select ${entryColumns(register)} from ${tableOf(register)} where org_id = $1 and is_active and ${where}`,
    [orgId, ...key],
  );
  return rows[0] && entryOfRow(register, rows[0]);
}

/** The names of everything the entries refer to: townships, units, enterprises. */
export async function namesFor(
  place: RegisterPlace,
  entries: readonly { readonly values: EntryValues }[],
): Promise<{ [id: string]: string }> {
  const wanted = new Map<string, Set<string>>();
  for (const { values } of entries) collectReferences(place.register.fields, values, wanted);
  const names: { [id: string]: string } = {};
  for (const [target, ids] of wanted) Object.assign(names, await namesOf(place, target, [...ids]));
  return names;
}

function collectReferences(fields: Register['fields'], values: EntryValues, wanted: Map<string, Set<string>>): void {
  for (const [key, field] of fieldEntries(fields)) {
    const value = values[key];
    if (field.shape.type === 'list') {
      const { fields: subFields } = field.shape;
      for (const line of asList(value)) if (isObject(line)) collectReferences(subFields, line, wanted);
    }
    const target = targetOf(field);
    if (target === undefined) continue;
    const ids = wanted.get(target) ?? new Set<string>();
    for (const id of Array.isArray(value) ? asList(value) : [value]) if (typeof id === 'string') ids.add(id);
    wanted.set(target, ids);
  }
}

export function targetOf({ shape }: Field): string | undefined {
  if (shape.type === 'unit' || shape.type === 'units') return 'units';
  return shape.type === 'entry' ? shape.register : undefined;
}

/** Names by id, of units or of the entries of a register. */
export async function namesOf(
  { tx, orgId }: Omit<RegisterPlace, 'register'>,
  target: string,
  ids: readonly string[],
): Promise<{ [id: string]: string }> {
  if (ids.length === 0) return {};
  const register = registerOf(target);
  const [table, column, type] =
    register === undefined ? ['units', 'name', 'text'] : [tableOf(register), columnOf(register.nameField), 'uuid'];
  const { rows } = await tx.query<{ id: string; name: string }>(
    `select id, ${column} as name from ${table} where org_id = $1 and id = any($2::${type}[])`,
    [orgId, ids],
  );
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is EntryValues {
  return typeof value === 'object' && value !== null;
}
