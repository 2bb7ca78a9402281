/** The import itself: check, decide, bring the good rows in, write the bad ones back; a run that was cut short is taken up again. */

import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { invariant } from '@zhifa/procedure';
import { hashFile } from '../evidence/blob-store.ts';
import { batchesOfFile, batchOf, type Batch, type BatchProgress, type Person } from '../exchange/batches.ts';
import { commitImport } from '../exchange/commit.ts';
import { importErrors } from '../exchange/errors.ts';
import { checkAgain, createImport, importProgress, importSettled, type Imports } from '../exchange/imports.ts';
import { decideAllDuplicates } from '../exchange/mend.ts';
import { inOrg } from '../store/database.ts';
import { writeAnnotated } from './annotated-beside.ts';
import { reported, type Sheet } from './import-check.ts';
import {
  leftOut,
  MOST_ERRORS,
  refused,
  type ImportReport,
  type RefusalReport,
  type ReportedError,
} from './import-report.ts';
import { ORG_ID } from './open-house.ts';
import { shownWhile } from './progress.ts';

export interface SheetToImport extends Sheet {
  /** The batch that this mended file continues. */
  readonly continues: string | undefined;
}

const ERRORS_AT_ONCE = 200;

export async function importFile(imports: Imports, by: Person, sheet: SheetToImport): Promise<ImportReport> {
  const before = await batchesBefore(imports, sheet);
  const begun = await begin(imports, by, { sheet, before });
  if (typeof begun !== 'string') return begun;
  const checked = await settled(imports, begun);
  if (checked.status !== 'checked') return notChecked(checked);
  if (sheet.existing !== undefined) await decideAll(imports, begun, sheet.existing);
  const result = await commit(imports, by, checked);
  if (result.outcome === 'refused') return refused(result.sentence);
  return reportOf(imports, sheet, { batch: result.batch, before });
}

async function batchesBefore({ database }: Imports, { register, path }: SheetToImport): Promise<Batch[]> {
  const file = { register: register.name, sha256: await hashFile(path) };
  return inOrg(database, ORG_ID, (tx) => batchesOfFile({ tx, orgId: ORG_ID }, file));
}

interface Beginning {
  readonly sheet: SheetToImport;
  readonly before: readonly Batch[];
}

/** The batch that is under check now, or why there is none. */
async function begin(imports: Imports, by: Person, { sheet, before }: Beginning): Promise<string | RefusalReport> {
  const { register, path, continues } = sheet;
  const cut = before.find((batch) => isCutShort(batch, by, continues));
  if (cut !== undefined && (await isStored(imports, cut)) && (await takeUp(imports, cut))) return cut.id;
  const request = { orgId: ORG_ID, by, register, fileName: basename(path), stream: createReadStream(path), continues };
  const begun = await createImport(imports, request);
  if (begun === undefined) return refused('没有这一批，或它属于别的台账、正在预检、已经撤销，不能接着导入');
  return begun.refusal === null ? begun.id : refused(begun.refusal);
}

/** This command brings the good rows in whenever it ends by itself; a batch of its own that still waits was cut short. */
function isCutShort({ id, status, createdById, createdBy }: Batch, by: Person, continues: string | undefined): boolean {
  const isOwn = continues === undefined ? createdById === by.accountId && createdBy === by.name : id === continues;
  return isOwn && (status === 'checking' || status === 'checked');
}

/** It may have been begun with another data folder. */
function isStored({ directory }: Imports, { storedAs }: Batch): Promise<boolean> {
  return access(join(directory, storedAs)).then(
    () => true,
    () => false,
  );
}

async function takeUp(imports: Imports, { id }: Batch): Promise<boolean> {
  const isAgain = await checkAgain(imports, ORG_ID, { id, from: ['checking', 'checked'] });
  if (isAgain) console.error(`接着办上次中断的批次 ${id}`);
  return isAgain;
}

async function settled(imports: Imports, id: string): Promise<BatchProgress> {
  await shownWhile(importSettled(imports, id), async () => {
    const batch = await inOrg(imports.database, ORG_ID, (tx) => batchOf({ tx, orgId: ORG_ID }, id));
    const total = batch?.rowsTotal == null ? '' : `/${String(batch.rowsTotal)}`;
    return `正在预检：${String(batch?.rowsChecked ?? 0)}${total} 行`;
  });
  return batchNow(imports, id);
}

function notChecked({ status, refusal }: BatchProgress): RefusalReport {
  if (status === 'refused') return refused(refusal ?? '文件读不了');
  if (status === 'stopped') return refused('有人在网页上停止了这一批的预检');
  return refused('这一批已由另一个程序接着办理，请稍后再运行一次');
}

/** One decision is made for as many rows as a statement bears; the rest follows. */
async function decideAll(imports: Imports, id: string, decision: 'update' | 'skip'): Promise<void> {
  for (;;) {
    const { outcome } = await decideAllDuplicates(imports, ORG_ID, { id, decision });
    if (outcome === 'refused') return; // Nothing is left to be decided.
  }
}

async function commit(imports: Imports, by: Person, { id, rowsChecked }: BatchProgress) {
  const work = commitImport(imports, ORG_ID, { id, by });
  const look = () => Promise.resolve(`正在导入：${String(imports.writing.get(id) ?? 0)}/${String(rowsChecked)} 行`);
  return shownWhile(work, look);
}

interface Ended {
  readonly batch: BatchProgress;
  readonly before: readonly Batch[];
}

async function reportOf(imports: Imports, sheet: SheetToImport, { batch, before }: Ended): Promise<ImportReport> {
  const { id, rowsGood, rowsBad, rowsSkipped, rowsImported, ignoredColumns, errorKinds } = batch;
  const errors = rowsBad > 0 ? await errorsOf(imports, id) : [];
  return {
    outcome: 'imported',
    register: sheet.register.name,
    file: sheet.path,
    batch: id,
    importedBefore: before.find((one) => one.status === 'committed' && one.id !== id)?.id ?? null,
    rows: { good: rowsGood, bad: rowsBad, skipped: rowsSkipped, imported: rowsImported },
    ignoredColumns,
    errorKinds,
    errors,
    errorsLeftOut: leftOut(errorKinds, errors),
    annotated: rowsBad > 0 ? await writeAnnotated(imports, id, dirname(sheet.path)) : null,
  };
}

async function errorsOf(imports: Imports, id: string): Promise<ReportedError[]> {
  const errors: ReportedError[] = [];
  let afterRow = 0;
  for (;;) {
    const page = await importErrors(imports, ORG_ID, { id, afterRow, limit: ERRORS_AT_ONCE });
    errors.push(...page.errors.slice(0, MOST_ERRORS - errors.length).map(reported));
    afterRow = page.errors.at(-1)?.row ?? afterRow;
    if (!page.hasMore || errors.length >= MOST_ERRORS) return errors;
  }
}

async function batchNow(imports: Imports, id: string): Promise<BatchProgress> {
  const batch = await importProgress(imports, ORG_ID, id);
  invariant(batch !== undefined, 'batches are never removed');
  return batch;
}
