/** The names that cells may refer to: units, and the entries of the registers that a register points to. */

import { registerOf, type Lookups, type Named, type Register } from '@zhifa/registers';
import { columnOf, tableOf } from '../registers/columns.ts';
import { targetOf } from '../registers/labels.ts';
import type { BatchPlace } from './batches.ts';

const MOST_NAMES = 5000; // Townships and units; a register with more is no directory to choose from.

export async function lookupsFor(place: BatchPlace, register: Register): Promise<Lookups> {
  const importable = Object.values(register.fields).filter(({ column }) => column !== undefined);
  const targets = new Set(importable.flatMap((field) => targetOf(field) ?? []));
  const lookups: { [target: string]: readonly Named[] } = {};
  for (const target of targets) lookups[target] = await namesOf(place, target);
  return lookups;
}

async function namesOf({ tx, orgId }: BatchPlace, target: string): Promise<Named[]> {
  const register = registerOf(target);
  const [table, name, active] =
    register === undefined ? ['units', 'name', 'true'] : [tableOf(register), columnOf(register.nameField), 'is_active'];
  const places = register?.fields['places'] === undefined ? `''` : `coalesce(places, '')`;
  const { rows } = await tx.query<{ id: string; name: string; places: string }>(
    `select id, ${name} as name, ${places} as places from ${table} where org_id = $1 and ${active} order by ${name} limit ${String(MOST_NAMES)}`,
    [orgId],
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    places: row.places.split(/[、,，;；\s]+/).filter((place) => place !== ''),
  }));
}
