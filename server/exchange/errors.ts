/** What is wrong in a batch, row by row, and where a row differs from what the register has. */

import { laidOver, readValues, registerOf, sheetColumns, writeCell, type Register } from '@zhifa/registers';
import { entriesById } from '../registers/bulk.ts';
import { namesFor } from '../registers/labels.ts';
import { changedFields } from '../registers/history.ts';
import { inOrg, type OrgId } from '../store/database.ts';
import { batchOf } from './batches.ts';
import type { Imports } from './imports.ts';
import { openRows } from './rows.ts';

export interface ImportErrorLine {
  readonly row: number;
  readonly field: string;
  readonly column: string;
  readonly kind: string;
  readonly title: string;
  /** What the sheet says. */
  readonly found: string;
  readonly wrong: string;
  readonly mend: string;
  readonly proposal: string | null;
  readonly choices: readonly string[];
  /** How many rows of the batch have the same error with the same text: 同样的 2 行一起改. */
  readonly alike: number;
}

export interface ErrorQuestion {
  readonly id: string;
  readonly kind?: string | undefined;
  readonly afterRow?: number | undefined;
  readonly limit: number;
}

export interface ErrorPage {
  readonly errors: readonly ImportErrorLine[];
  readonly hasMore: boolean;
}

const MOST_ERRORS_OF_A_ROW = 60; // A row has no more columns than that.

/** Pages end with a row, so that the next begins after its number; a row with more errors than the limit is given whole. */
export async function importErrors(
  { database }: Imports,
  orgId: OrgId,
  { id, kind, afterRow = 0, limit }: ErrorQuestion,
): Promise<ErrorPage> {
  return inOrg(database, orgId, async (tx) => {
    const { rows } = await tx.query<ImportErrorLine>(
      `select row_number as row, field, column_title as "column", kind, title, found, wrong, mend, proposal, choices,
         (select count(*)::integer from import_errors as other where other.org_id = error.org_id and other.batch_id = error.batch_id
           and other.kind = error.kind and other.upload = error.upload and other.field = error.field and other.found = error.found) as alike
       from import_errors as error join import_batches as batch using (org_id, upload)
       where error.org_id = $1 and error.batch_id = $2 and batch.id = error.batch_id and ($3::text is null or kind = $3) and row_number > $4
       order by row_number, position limit $5`,
      [orgId, id, kind ?? null, afterRow, limit + MOST_ERRORS_OF_A_ROW],
    );
    return cutAtRow(rows, limit);
  });
}

function cutAtRow(lines: readonly ImportErrorLine[], limit: number): ErrorPage {
  const last = lines[limit - 1]?.row;
  if (last === undefined || lines.length <= limit) return { errors: lines, hasMore: false };
  const end = lines.findIndex(({ row }) => row > last);
  return end === -1 ? { errors: lines, hasMore: false } : { errors: lines.slice(0, end), hasMore: true };
}

export interface Difference {
  readonly field: string;
  readonly label: string;
  readonly inRegister: string;
  readonly inSheet: string;
}

/** 看差异: what an update would change, or undefined when the row has no counterpart in the register. */
export async function importDifference(
  { database }: Imports,
  orgId: OrgId,
  { id, row }: { readonly id: string; readonly row: number },
): Promise<readonly Difference[] | undefined> {
  return inOrg(database, orgId, async (tx) => {
    const batch = await batchOf({ tx, orgId }, id);
    const register = batch && registerOf(batch.register);
    if (batch === undefined || register === undefined) return undefined;
    const [stored] = await openRows({ tx, orgId, batch, register }, [row]);
    const existing =
      stored?.entryId == null
        ? undefined
        : (await entriesById({ tx, orgId, register }, [stored.entryId])).get(stored.entryId);
    if (stored === undefined || existing === undefined) return undefined;
    const merged = laidOver(register, existing.values, stored.given);
    const read = readValues(register, merged);
    const after = read.ok ? read.values : merged;
    const names = await namesFor({ tx, orgId, register }, [existing, { values: after }]);
    const text = textOf(register, (_target, reference) => names[reference] ?? '');
    return changedFields(register, existing.values, after).map((field) => ({
      field,
      label: register.fields[field]?.label ?? field,
      inRegister: text(field, existing.values[field]),
      inSheet: text(field, after[field]),
    }));
  });
}

function textOf(
  register: Register,
  nameOf: (target: string, id: string) => string,
): (key: string, value: unknown) => string {
  return (key, value) => {
    const field = register.fields[key];
    return field === undefined ? '' : writeCell(field, value, nameOf);
  };
}

/** The title of a column by its key, for messages. */
export function columnTitle(register: Register, key: string): string | undefined {
  return sheetColumns(register).find((column) => column.key === key)?.title;
}
