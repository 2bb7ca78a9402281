/** Rows of a batch and their errors, as they are stored, so that nothing is lost with the server. */

import { sheetColumns, type Register } from '@zhifa/registers';
import { entriesByKey } from '../registers/bulk.ts';
import type { RegisterPlace } from '../registers/entry.ts';
import { assess, type Assessed, type Decision } from './assess.ts';
import type { Batch, BatchPlace, RowState } from './batches.ts';
import type { CheckedRow } from './check/messages.ts';

export interface RowsPlace extends BatchPlace {
  readonly batch: Batch;
  readonly register: Register;
}

export interface StoredRow extends Omit<CheckedRow, 'problems'> {
  readonly state: RowState;
  readonly decision: Decision | null;
  readonly entryId: string | null;
}

/** Rows come from the thread; what the register and the batch already have is known here. */
export async function assessRows(
  place: RowsPlace,
  rows: readonly CheckedRow[],
  decisions: ReadonlyMap<number, Decision> = new Map(),
): Promise<Assessed[]> {
  const imported = await importedKeys(place, rows);
  return assessAgainst(place, rows, {
    decisionOn: ({ row }) => decisions.get(row) ?? null,
    isImported: ({ key }) => key !== null && imported.has(key),
  });
}

interface Assessing {
  readonly decisionOn: (row: CheckedRow) => Decision | null;
  readonly isImported: (row: CheckedRow) => boolean;
}

/** The same for rows that belong to no batch. */
export async function assessAgainst(
  place: RegisterPlace,
  rows: readonly CheckedRow[],
  { decisionOn, isImported }: Assessing,
): Promise<Assessed[]> {
  const { register } = place;
  const existing = await entriesByKey(
    place,
    rows.flatMap(({ key }) => key ?? []),
  );
  return rows.map((row) =>
    assess(row, {
      register,
      existing: row.key === null ? undefined : existing.get(row.key),
      isImported: isImported(row),
      decision: decisionOn(row),
    }),
  );
}

async function importedKeys({ tx, orgId, batch }: RowsPlace, checked: readonly CheckedRow[]): Promise<Set<string>> {
  const keys = checked.flatMap(({ key }) => key ?? []);
  const { rows } = await tx.query<{ key_text: string }>(
    `select key_text from import_rows where org_id = $1 and batch_id = $2 and state = 'imported' and key_text = any($3::text[])`,
    [orgId, batch.id, keys],
  );
  return new Set(rows.map(({ key_text }) => key_text));
}

export async function insertRows(place: RowsPlace, assessed: readonly Assessed[]): Promise<void> {
  const { tx, orgId, batch } = place;
  const records = assessed.map(({ row, state, entryId }) => ({
    row_number: row.row,
    state,
    key_text: row.key,
    cells: row.cells,
    given: row.given,
    entry_id: entryId,
  }));
  await tx.query(
    `insert into import_rows (org_id, batch_id, upload, row_number, state, key_text, cells, given, entry_id)
     select $1, $2, $3, row_number, state, key_text, cells, given, entry_id
     from jsonb_to_recordset($4::jsonb) as row(row_number integer, state text, key_text text, cells jsonb, given jsonb, entry_id uuid)`,
    [orgId, batch.id, batch.upload, JSON.stringify(records)],
  );
  await insertErrors(place, assessed);
}

/** After a cell was mended or a decision made: the row as it is now, its errors renewed. */
export async function rewriteRows(
  place: RowsPlace,
  assessed: readonly Assessed[],
  decisions: ReadonlyMap<number, Decision> = new Map(),
): Promise<void> {
  const { tx, orgId, batch } = place;
  const records = assessed.map(({ row, state, entryId }) => ({
    row_number: row.row,
    state,
    key_text: row.key,
    cells: row.cells,
    given: row.given,
    entry_id: entryId,
    decision: decisions.get(row.row) ?? null,
  }));
  await tx.query(
    `update import_rows set state = row.state, key_text = row.key_text, cells = row.cells, given = row.given, entry_id = row.entry_id, decision = row.decision
     from jsonb_to_recordset($4::jsonb) as row(row_number integer, state text, key_text text, cells jsonb, given jsonb, entry_id uuid, decision text)
     where org_id = $1 and batch_id = $2 and upload = $3 and import_rows.row_number = row.row_number`,
    [orgId, batch.id, batch.upload, JSON.stringify(records)],
  );
  await tx.query(
    'delete from import_errors where org_id = $1 and batch_id = $2 and upload = $3 and row_number = any($4::integer[])',
    [orgId, batch.id, batch.upload, assessed.map(({ row }) => row.row)],
  );
  await insertErrors(place, assessed);
}

async function insertErrors({ tx, orgId, batch, register }: RowsPlace, assessed: readonly Assessed[]): Promise<void> {
  const records = errorsIn(register, assessed).map(({ row, column, ...error }) => ({
    ...error,
    row_number: row,
    column_title: column,
  }));
  if (records.length === 0) return;
  await tx.query(
    `insert into import_errors (org_id, batch_id, upload, row_number, position, field, column_title, kind, title, found, wrong, mend, proposal, choices)
     select $1, $2, $3, row_number, position, field, column_title, kind, title, found, wrong, mend, proposal, choices
     from jsonb_to_recordset($4::jsonb) as error(row_number integer, position integer, field text, column_title text, kind text, title text,
       found text, wrong text, mend text, proposal text, choices jsonb)`,
    [orgId, batch.id, batch.upload, JSON.stringify(records)],
  );
}

/** What is wrong, cell by cell, as the sheet names its columns. */
export function errorsIn(register: Register, assessed: readonly Assessed[]) {
  const titles = new Map(sheetColumns(register).map(({ key, title }) => [key, title]));
  return assessed.flatMap(({ row, problems }) =>
    problems.map(({ field, choices = [], proposal = null, ...problem }, position) => ({
      ...problem,
      row: row.row,
      position,
      field,
      column: titles.get(field) ?? register.fields[field.split('.')[0] ?? '']?.label ?? '',
      found: row.cells[field]?.text ?? '',
      proposal,
      choices,
    })),
  );
}

interface RowRow {
  readonly row_number: number;
  readonly state: RowState;
  readonly key_text: string | null;
  readonly cells: StoredRow['cells'];
  readonly given: StoredRow['given'];
  readonly decision: Decision | null;
  readonly entry_id: string | null;
}

/** Rows of the current upload that are not imported yet, by number. */
export async function openRows({ tx, orgId, batch }: RowsPlace, numbers: readonly number[]): Promise<StoredRow[]> {
  const { rows } = await tx.query<RowRow>(
    `select row_number, state, key_text, cells, given, decision, entry_id from import_rows
     where org_id = $1 and batch_id = $2 and upload = $3 and row_number = any($4::integer[]) and state in ('good', 'bad', 'skipped') order by row_number for update`,
    [orgId, batch.id, batch.upload, numbers],
  );
  return rows.map(fromRow);
}

/** Good rows in the order of the sheet, a chunk at a time. */
export async function goodRows({ tx, orgId, batch }: RowsPlace, limit: number): Promise<StoredRow[]> {
  const { rows } = await tx.query<RowRow>(
    `select row_number, state, key_text, cells, given, decision, entry_id from import_rows
     where org_id = $1 and batch_id = $2 and state = 'good' and upload = $3 order by row_number limit $4`,
    [orgId, batch.id, batch.upload, limit],
  );
  return rows.map(fromRow);
}

/** Of rows with the same natural key the first stands, and the later ones repeat it. */
export async function firstRowsWithKey(
  { tx, orgId, batch }: RowsPlace,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await tx.query<{ key_text: string; first: number }>(
    `select key_text, min(row_number)::integer as first from import_rows
     where org_id = $1 and batch_id = $2 and upload = $3 and key_text = any($4::text[]) group by key_text`,
    [orgId, batch.id, batch.upload, keys],
  );
  return new Map(rows.map(({ key_text, first }) => [key_text, first]));
}

export async function rowsWithKeys({ tx, orgId, batch }: RowsPlace, keys: readonly string[]): Promise<number[]> {
  const { rows } = await tx.query<{ row_number: number }>(
    `select row_number from import_rows where org_id = $1 and batch_id = $2 and upload = $3 and key_text = any($4::text[]) and state in ('good', 'bad', 'skipped')`,
    [orgId, batch.id, batch.upload, keys],
  );
  return rows.map(({ row_number }) => row_number);
}

export async function deleteOpenRows({ tx, orgId }: BatchPlace, batchId: string): Promise<void> {
  await tx.query(
    `delete from import_rows where org_id = $1 and batch_id = $2 and state in ('good', 'bad', 'skipped')`,
    [orgId, batchId],
  );
  await tx.query('delete from import_errors where org_id = $1 and batch_id = $2', [orgId, batchId]);
}

function fromRow({ row_number, state, key_text, cells, given, decision, entry_id }: RowRow): StoredRow {
  return { row: row_number, state, key: key_text, cells, given, decision, entryId: entry_id };
}
