/** An entry of a register as it is read. */

import type { Instant } from '@zhifa/law';
import type { EntryValues, Register } from '@zhifa/registers';
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
