/** Changing a register: checked as a whole, refused with reasons, never over somebody else's change, always in the history. */

import { isEmpty, readValues, type EntryValues, type FieldProblem, type Register } from '@zhifa/registers';
import { v7 } from '../store/ids.ts';
import { columnOf, parametersOf, tableOf } from './columns.ts';
import { findByKey, getEntry, type Entry } from './entry.ts';
import { namesOf, targetOf } from './labels.ts';
import { gramsOfEntry, searchedText } from './grams.ts';
import { changedFields, valuesAt, writeHistory, type RegisterChange } from './history.ts';

export interface Stale {
  readonly outcome: 'stale';
  /** What the person saw, as far as the history has it. */
  readonly seen: EntryValues | undefined;
  readonly current: Entry;
  /** The fields in which the two differ. */
  readonly changedFields: readonly string[];
}

export type ChangeRefused =
  | { readonly outcome: 'invalid'; readonly problems: readonly FieldProblem[] }
  /** Another active entry has the same natural key. */
  | { readonly outcome: 'duplicate'; readonly existing: Entry };

export type CreateResult = { readonly outcome: 'created'; readonly entry: Entry } | ChangeRefused;
export type UpdateResult =
  { readonly outcome: 'updated'; readonly entry: Entry } | ChangeRefused | Stale | { readonly outcome: 'unknown' };

export interface NewEntry {
  /** Given by the demonstration and by clients that made the id offline. */
  readonly id?: string;
  readonly values: unknown;
}

export async function createEntry(
  change: RegisterChange,
  { id = v7(), values: given }: NewEntry,
): Promise<CreateResult> {
  const checked = await checkValues(change, given);
  if (!checked.ok) return { outcome: 'invalid', problems: checked.problems };
  const { values } = checked;
  const written = await insertEntry(change, id, values);
  if (!written) {
    const existing = await findByKey(change, values);
    if (existing === undefined) throw new Error(`the id ${id} of a new entry is taken`);
    return { outcome: 'duplicate', existing };
  }
  const entry: Entry = { id, version: 1, isActive: true, updatedAt: change.at, updatedBy: change.by.name, values };
  await writeHistory(change, [{ entryId: id, version: 1, before: null, after: values }]);
  return { outcome: 'created', entry };
}

export interface EntryUpdate {
  readonly id: string;
  /** The version the person saw. */
  readonly expectedVersion: number;
  readonly values: unknown;
}

export async function updateEntry(
  change: RegisterChange,
  { id, expectedVersion, values: given }: EntryUpdate,
): Promise<UpdateResult> {
  const current = await lockEntry(change, id);
  if (current === undefined) return { outcome: 'unknown' };
  if (current.version !== expectedVersion) return staleResult(change, current, expectedVersion);
  const checked = await checkValues(change, given);
  if (!checked.ok) return { outcome: 'invalid', problems: checked.problems };
  const existing = await findByKey(change, checked.values);
  if (existing !== undefined && existing.id !== id) return { outcome: 'duplicate', existing };
  return {
    outcome: 'updated',
    entry: await writeEntry(change, current, { values: checked.values, isActive: current.isActive }),
  };
}

/** Taken out of lists and choices; what refers to it keeps its name. */
export async function deactivateEntry(
  change: RegisterChange,
  { id, expectedVersion }: Omit<EntryUpdate, 'values'>,
): Promise<UpdateResult> {
  return setActive(change, { id, expectedVersion, isActive: false });
}

export async function reactivateEntry(
  change: RegisterChange,
  { id, expectedVersion }: Omit<EntryUpdate, 'values'>,
): Promise<UpdateResult> {
  return setActive(change, { id, expectedVersion, isActive: true });
}

interface ActiveChange extends Omit<EntryUpdate, 'values'> {
  readonly isActive: boolean;
}

async function setActive(
  change: RegisterChange,
  { id, expectedVersion, isActive }: ActiveChange,
): Promise<UpdateResult> {
  const current = await lockEntry(change, id);
  if (current === undefined) return { outcome: 'unknown' };
  if (current.version !== expectedVersion) return staleResult(change, current, expectedVersion);
  const existing = isActive ? await findByKey(change, current.values) : undefined;
  if (existing !== undefined && existing.id !== id) return { outcome: 'duplicate', existing };
  return { outcome: 'updated', entry: await writeEntry(change, current, { values: current.values, isActive }) };
}

async function staleResult(change: RegisterChange, current: Entry, expectedVersion: number): Promise<Stale> {
  const seen = await valuesAt(change, current.id, expectedVersion);
  return {
    outcome: 'stale',
    seen,
    current,
    changedFields: seen === undefined ? [] : changedFields(change.register, seen, current.values),
  };
}

/** The row stays locked until the transaction ends, so that of two changes one comes second and is told. */
export async function lockEntry(change: RegisterChange, id: string): Promise<Entry | undefined> {
  const { tx, orgId, register } = change;
  await tx.query(`select 1 from ${tableOf(register)} where org_id = $1 and id = $2 for update`, [orgId, id]);
  return getEntry(change, id);
}

/** False when the natural key (or the id) is taken. */
async function insertEntry(
  { tx, orgId, register, at, by }: RegisterChange,
  id: string,
  values: EntryValues,
): Promise<boolean> {
  const columns = Object.keys(register.fields).map(columnOf);
  const own = [orgId, id, at, by.name, searchedText(register, values), gramsOfEntry(register, values)];
  const places = columns.map((_column, index) => `$${String(own.length + index + 1)}`);
  const { rowCount } = await tx.query(
    `insert into ${tableOf(register)} (org_id, id, version, is_active, created_at, updated_at, updated_by, searched, grams, ${columns.join(', ')})
     values ($1, $2, 1, true, $3, $3, $4, $5, $6, ${places.join(', ')}) on conflict do nothing`,
    [...own, ...parametersOf(register, values)],
  );
  return rowCount === 1;
}

export interface Written {
  readonly values: EntryValues;
  readonly isActive: boolean;
}

/** Writes over an entry that this transaction holds locked; values were checked before. */
export async function writeEntry(change: RegisterChange, before: Entry, { values, isActive }: Written): Promise<Entry> {
  const { tx, orgId, register, at, by } = change;
  const own = [orgId, before.id, at, by.name, searchedText(register, values), gramsOfEntry(register, values), isActive];
  const columns = Object.keys(register.fields).map(
    (key, index) => `${columnOf(key)} = $${String(own.length + index + 1)}`,
  );
  await tx.query(
    `update ${tableOf(register)} set version = version + 1, updated_at = $3, updated_by = $4, searched = $5, grams = $6, is_active = $7, ${columns.join(', ')}
     where org_id = $1 and id = $2`,
    [...own, ...parametersOf(register, values)],
  );
  const version = before.version + 1;
  await writeHistory(change, [{ entryId: before.id, version, before: before.values, after: values }]);
  return { id: before.id, version, isActive, updatedAt: at, updatedBy: by.name, values };
}

type Checked =
  | { readonly ok: true; readonly values: EntryValues }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

async function checkValues(change: RegisterChange, given: unknown): Promise<Checked> {
  const read = readValues(change.register, given);
  if (!read.ok) return read;
  const problems = await brokenReferences(change, read.values);
  return problems.length === 0 ? read : { ok: false, problems };
}

/** References to something that is not there: a unit that was abolished, a township of another organ. */
async function brokenReferences(change: RegisterChange, values: EntryValues): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [];
  for (const reference of referencesIn(change.register.fields, values)) {
    const names = await namesOf(change, reference.target, [reference.id]);
    if (names[reference.id] !== undefined) continue;
    const { field, label } = reference;
    problems.push({
      field,
      kind: `${field}.unknown`,
      title: `${label}不存在`,
      wrong: `选中的${label}已经不在`,
      mend: `重新选择${label}`,
    });
  }
  return problems;
}

interface Reference {
  readonly field: string;
  readonly label: string;
  readonly target: string;
  readonly id: string;
}

function referencesIn(fields: Register['fields'], values: EntryValues): Reference[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = values[key];
    if (isEmpty(value)) return [];
    const lines: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (field.shape.type === 'list') {
      const { fields: subFields } = field.shape;
      return lines.flatMap((line, index) =>
        referencesIn(subFields, objectOf(line)).map((each) => ({
          ...each,
          field: `${key}.${String(index)}.${each.field}`,
        })),
      );
    }
    const target = targetOf(field);
    return target === undefined ? [] : lines.map((id) => ({ field: key, label: field.label, target, id: String(id) }));
  });
}

function objectOf(line: unknown): EntryValues {
  return typeof line === 'object' && line !== null ? { ...line } : {};
}
