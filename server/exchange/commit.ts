/** Importing the good rows of a batch: all of them in one transaction, so that it happens or does not. */

import { laidOver, readValues, type EntryValues } from '@zhifa/registers';
import { insertEntries, type CheckedEntry } from '../registers/bulk.ts';
import { lockEntry, writeEntry } from '../registers/change.ts';
import { tableOf } from '../registers/columns.ts';
import type { RegisterChange } from '../registers/history.ts';
import { DatabaseUnavailable, inOrg, type OrgId } from '../store/database.ts';
import { v7 } from '../store/ids.ts';
import type { Decision } from './assess.ts';
import { batchesToCommit, changeBatch, type BatchProgress, type Person } from './batches.ts';
import { importProgress, whileWriting, type Imports } from './imports.ts';
import { CHUNK_ROWS } from './limits.ts';
import { openBatch } from './mend.ts';
import { assessRows, goodRows, rewriteRows, type RowsPlace, type StoredRow } from './rows.ts';

export type CommitResult =
  | { readonly outcome: 'committed'; readonly imported: number; readonly batch: BatchProgress }
  | { readonly outcome: 'refused'; readonly sentence: string };

export interface CommitRequest {
  readonly id: string;
  readonly by: Person;
}

const MANY_ROWS = 2000; // From here on the statistics that searches are planned by are out of date.

/**
 * Who asks is written down before anything else: if the program or its database ends in the middle, nothing is in, and
 * `resumeCommits` brings all of it in.
 */
export async function commitImport(imports: Imports, orgId: OrgId, request: CommitRequest): Promise<CommitResult> {
  const { id } = request;
  const done = (await ask(imports, orgId, request)) ? await writeAsked(imports, orgId, request) : undefined;
  if (done === undefined)
    return { outcome: 'refused', sentence: '预检还没有结束，批次已经撤销，或已过了可以改动的期限，不能导入' };
  if (done.imported >= MANY_ROWS) await imports.database.owner.query(`analyze ${done.table}`);
  const batch = await importProgress(imports, orgId, id);
  if (batch === undefined) throw new Error('a batch that was just committed must be there');
  return { outcome: 'committed', imported: done.imported, batch };
}

/**
 * At the start of the server and now and then: what was asked for and cut short is done in the name of whoever asked. What
 * somebody is importing at this moment is left to him.
 */
export async function resumeCommits(imports: Imports, orgId: OrgId): Promise<readonly BatchProgress[]> {
  const asked = await inOrg(imports.database, orgId, (tx) => batchesToCommit({ tx, orgId }));
  const resumed: BatchProgress[] = [];
  for (const { id, commitAskedBy } of asked) {
    if (commitAskedBy === null) continue;
    const result = await commitImport(imports, orgId, { id, by: commitAskedBy }).catch(imports.onFault);
    if (result?.outcome === 'committed') resumed.push(result.batch);
    if (result?.outcome === 'refused') await forget(imports, orgId, id);
  }
  return resumed;
}

/** False when the batch is not in a state to be imported. */
async function ask(imports: Imports, orgId: OrgId, { id, by }: CommitRequest): Promise<boolean> {
  return inOrg(imports.database, orgId, async (tx) => {
    const place = await openBatch({ tx, orgId, imports }, id);
    if (place !== undefined) await changeBatch(place, id, { commitAskedBy: by });
    return place !== undefined;
  });
}

/** What fails for another reason than a lost connection would fail again at every start: whoever asked is told, and may ask again. */
async function writeAsked(imports: Imports, orgId: OrgId, request: CommitRequest) {
  const { id } = request;
  try {
    return await whileWriting(imports, id, (count) => writeGoodRows(imports, orgId, request, count));
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) await forget(imports, orgId, id);
    throw error;
  }
}

async function forget({ database }: Imports, orgId: OrgId, id: string): Promise<void> {
  await inOrg(database, orgId, (tx) => changeBatch({ tx, orgId }, id, { commitAskedBy: null }));
}

type Count = (rows: number) => void;

/** Nothing when the batch is not in a state to be imported. */
async function writeGoodRows(imports: Imports, orgId: OrgId, { id, by }: CommitRequest, count: Count) {
  return inOrg(imports.database, orgId, async (tx) => {
    const place = await openBatch({ tx, orgId, imports }, id);
    if (place === undefined) return undefined;
    const cause = `导入“${place.batch.fileName}”`;
    const change: RegisterChange = { tx, orgId, register: place.register, by, at: imports.now(), cause, batchId: id };
    const imported = await importGoodRows(place, change, count);
    await changeBatch(place, id, { status: 'committed', commitAskedBy: null });
    return { imported, table: tableOf(place.register) };
  });
}

async function importGoodRows(place: RowsPlace, change: RegisterChange, count: Count): Promise<number> {
  let imported = 0;
  for (;;) {
    const rows = await goodRows(place, CHUNK_ROWS);
    if (rows.length === 0) return imported;
    const results = [...(await create(place, change, rows)), ...(await update(place, change, rows))];
    await markImported(place, results);
    imported += results.length;
    count(results.length);
  }
}

interface Imported {
  readonly row: number;
  readonly entryId: string;
  readonly version: number;
  readonly wasCreated: boolean;
}

async function create(place: RowsPlace, change: RegisterChange, rows: readonly StoredRow[]): Promise<Imported[]> {
  const fresh = rows
    .filter(({ entryId }) => entryId === null)
    .map((row) => ({ row, id: v7(), values: completed(place, row.given) }));
  const inserted = await insertEntries(change, fresh satisfies readonly CheckedEntry[]);
  // Somebody entered the same enterprise since the check: the row goes back and waits for a decision.
  await sendBack(
    place,
    fresh.filter(({ id }) => !inserted.has(id)).map(({ row }) => row),
  );
  return fresh
    .filter(({ id }) => inserted.has(id))
    .map(({ row, id }) => ({ row: row.row, entryId: id, version: 1, wasCreated: true }));
}

function completed({ register }: RowsPlace, given: EntryValues): EntryValues {
  const read = readValues(register, given);
  if (!read.ok)
    throw new Error(`a row that was found good does not read: ${read.problems.map(({ wrong }) => wrong).join('; ')}`);
  return read.values;
}

async function update(place: RowsPlace, change: RegisterChange, rows: readonly StoredRow[]): Promise<Imported[]> {
  const results: Imported[] = [];
  for (const row of rows) {
    if (row.entryId === null) continue;
    const current = await lockEntry(change, row.entryId);
    const merged = current && readValues(place.register, laidOver(place.register, current.values, row.given));
    if (current === undefined || merged?.ok !== true) await sendBack(place, [row]);
    else {
      const { version } = await writeEntry(change, current, { values: merged.values, isActive: current.isActive });
      results.push({ row: row.row, entryId: row.entryId, version, wasCreated: false });
    }
  }
  return results;
}

async function sendBack(place: RowsPlace, rows: readonly StoredRow[]): Promise<void> {
  if (rows.length === 0) return;
  const undecided = new Map<number, Decision>();
  const assessed = await assessRows(
    place,
    rows.map((row) => ({ ...row, problems: [] })),
    undecided,
  );
  // What is still good by itself was met by something that cannot be told apart; it must not come round for ever.
  await rewriteRows(
    place,
    assessed.map((each) => (each.state === 'good' ? { ...each, state: 'bad' as const } : each)),
    undecided,
  );
}

async function markImported({ tx, orgId, batch }: RowsPlace, results: readonly Imported[]): Promise<void> {
  await tx.query(
    `update import_rows set state = 'imported', entry_id = done."entryId", entry_version = done.version, was_created = done."wasCreated"
     from jsonb_to_recordset($4::jsonb) as done(row integer, "entryId" uuid, version integer, "wasCreated" boolean)
     where org_id = $1 and batch_id = $2 and upload = $3 and row_number = done.row`,
    [orgId, batch.id, batch.upload, JSON.stringify(results)],
  );
}
