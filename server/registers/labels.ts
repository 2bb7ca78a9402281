/**
 * The names of what an entry refers to, by id. What its own fields refer to is read with it, in the same question; what
 * stands in its lists (the enterprises of an officer's recusals) is asked for afterwards.
 */

import { fieldEntries, registerOf, type EntryValues, type Field, type Register } from '@zhifa/registers';
import { columnOf, snakeCase, tableOf, viewOf, type EntryRow } from './columns.ts';
import type { RegisterPlace } from './entry.ts';

export type Names = Readonly<{ [id: string]: string }>;

/** `, (select …) as name_of_township_id`: to be read beside the columns of an entry out of `from`. */
export function labelColumns(register: Register, from: string): string {
  return ownReferences(register)
    .map(([key, target]) => {
      const { relation, name, isOwn } = namedRelation(target);
      return `, (select ${name} from ${relation} as named where ${isOwn} and named.id = ${from}.${columnOf(key)}) as ${labelOf(key)}`;
    })
    .join('');
}

/** Reads what `labelColumns` asked for. */
export function labelReader(register: Register): (row: EntryRow) => Names {
  const columns = ownReferences(register).map(([key]) => [snakeCase(key), labelOf(key)] as const);
  return (row) => {
    const names: { [id: string]: string } = {};
    for (const [column, label] of columns) {
      const [id, name] = [row[column], row[label]];
      if (typeof id === 'string' && typeof name === 'string') names[id] = name;
    }
    return names;
  };
}

/** Whether entries refer to anything from within their lists, or to several things at once. */
export function hasInnerReferences({ fields }: Register): boolean {
  return fieldEntries(fields).some(([, { shape }]) =>
    shape.type === 'list'
      ? fieldEntries(shape.fields).some(([, inner]) => targetOf(inner) !== undefined)
      : shape.type === 'units',
  );
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

function ownReferences({ fields }: Register): (readonly [key: string, target: string])[] {
  return fieldEntries(fields).flatMap(([key, field]) => {
    const target = field.shape.type === 'units' ? undefined : targetOf(field);
    return target === undefined ? [] : [[key, target] as const];
  });
}

function labelOf(key: string): string {
  return `name_of_${snakeCase(key)}`;
}

interface NamedRelation {
  readonly relation: string;
  readonly name: string;
  /** The tenant: a view of a register has it already. */
  readonly isOwn: string;
}

function namedRelation(target: string): NamedRelation {
  const register = registerOf(target);
  return register === undefined
    ? { relation: 'units', name: 'name', isOwn: `named.org_id = current_setting('zhifa.org_id')::integer` }
    : { relation: viewOf(register), name: columnOf(register.nameField), isOwn: 'true' };
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

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is EntryValues {
  return typeof value === 'object' && value !== null;
}
