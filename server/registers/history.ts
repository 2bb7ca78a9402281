/** Who changed what in a register, when, and why: append-only. */

import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '@zhifa/law';
import type { EntryValues, Register } from '@zhifa/registers';
import type { RegisterPlace } from './entry.ts';

/** A place where something is changed, by somebody, for a reason. */
export interface RegisterChange extends RegisterPlace {
  readonly by: { readonly accountId: string; readonly name: string };
  readonly at: Instant;
  /** What the person said, or what happened: 新增, 导入, 撤销导入. */
  readonly cause: string;
  readonly batchId?: string;
}

export interface HistoryLine {
  readonly entryId: string;
  readonly version: number;
  readonly before: EntryValues | null;
  readonly after: EntryValues | null;
}

export interface Change extends Omit<HistoryLine, 'entryId'> {
  readonly at: Instant;
  readonly by: string;
  readonly cause: string;
}

/** One statement for any number of lines. */
export async function writeHistory(
  { tx, orgId, register, by, at, cause, batchId }: RegisterChange,
  lines: readonly HistoryLine[],
): Promise<void> {
  if (lines.length === 0) return;
  await tx.query(
    `insert into register_history (org_id, register, entry_id, version, changed_at, account_id, account_name, cause, batch_id, before, after)
     select $1, $2, line."entryId", line.version, $3, $4, $5, $6, $7, line.before, line.after
     from jsonb_to_recordset($8::jsonb) as line("entryId" text, version integer, before jsonb, after jsonb)`,
    [orgId, register.name, at, by.accountId, by.name, cause, batchId ?? null, JSON.stringify(lines)],
  );
}

const LONGEST_HISTORY = 500; // Nobody reads further back on a page; an export has them all.

/** Newest first. */
export async function historyOf({ tx, orgId, register }: RegisterPlace, entryId: string): Promise<Change[]> {
  const { rows } = await tx.query<HistoryRow>(
    `select version, changed_at, account_name, cause, before, after from register_history
     where org_id = $1 and register = $2 and entry_id = $3 order by version desc limit ${String(LONGEST_HISTORY)}`,
    [orgId, register.name, entryId],
  );
  return rows.map(({ version, changed_at, account_name, cause, before, after }) => ({
    version,
    at: changed_at,
    by: account_name,
    cause,
    before,
    after,
  }));
}

/** The values of an entry as one version had them. */
export async function valuesAt(
  { tx, orgId, register }: RegisterPlace,
  entryId: string,
  version: number,
): Promise<EntryValues | undefined> {
  const { rows } = await tx.query<{ after: EntryValues | null }>(
    'select after from register_history where org_id = $1 and register = $2 and entry_id = $3 and version = $4',
    [orgId, register.name, entryId, version],
  );
  return rows[0]?.after ?? undefined;
}

/** The fields in which two versions differ. */
export function changedFields(register: Register, before: EntryValues, after: EntryValues): string[] {
  return Object.keys(register.fields).filter((key) => !isDeepStrictEqual(before[key] ?? null, after[key] ?? null));
}

interface HistoryRow {
  readonly version: number;
  readonly changed_at: Instant;
  readonly account_name: string;
  readonly cause: string;
  readonly before: EntryValues | null;
  readonly after: EntryValues | null;
}
