/** Importing a register from a sheet: the file is stored, checked in the background, and nothing is written to the register. */

import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Instant } from '@zhifa/law';
import { registerOf, type Register } from '@zhifa/registers';
import { inOrg, type Database, type OrgId } from '../store/database.ts';
import { v7 } from '../store/ids.ts';
import {
  batchOf,
  batchesWithStatus,
  changeBatch,
  insertBatch,
  listBatches,
  progressOf,
  type Batch,
  type BatchProgress,
  type BatchStatus,
  type Person,
} from './batches.ts';
import { hearThread } from './check/thread.ts';
import type { CheckMessage } from './check/messages.ts';
import { LARGEST_FILE_BYTES } from './limits.ts';
import { lookupsFor } from './lookups.ts';
import { ImportRefused } from './refusal.ts';
import { assessRows, deleteOpenRows, insertRows } from './rows.ts';
import { formatOf, type SheetFormat } from './sheet/guard.ts';

/** What imports need of the house, and what is under way. */
export interface Imports {
  readonly database: Database;
  /** Where uploaded files lie until their batch is closed. */
  readonly directory: string;
  readonly now: () => Instant;
  /** Checks under way, one after the other: a sheet may take 200 MB while it is read. */
  readonly running: Map<string, Promise<void>>;
  /** Rows that an import, or its undoing, has written so far; none of them counts until all are. */
  readonly writing: Map<string, number>;
  /** Told of a fault that ended a check; the batch says so too. */
  readonly onFault: (error: unknown) => void;
}

export function openImports(parts: Omit<Imports, 'running' | 'writing'>): Imports {
  return { ...parts, running: new Map(), writing: new Map() };
}

export interface ImportRequest {
  readonly orgId: OrgId;
  readonly by: Person;
  readonly register: Register;
  readonly fileName: string;
  readonly stream: Readable;
  /** The batch that this mended file continues. */
  readonly continues?: string | undefined;
}

const NO_HEADER = { row: 0, columns: [], unknown: [] };
const INTERRUPTED = '预检中断了，没有导入任何内容，请重新上传';

/** Stores the file and begins to check it. A file that cannot be read at all gives a refused batch with the sentence why. */
export async function createImport(imports: Imports, request: ImportRequest): Promise<BatchProgress | undefined> {
  const { orgId, continues } = request;
  const id = continues ?? v7();
  const storedAs = `${id}-${v7()}`;
  const outcome = await receive(imports, storedAs, request.stream);
  const batch = await inOrg(imports.database, orgId, async (tx) => {
    if (continues === undefined) return beginBatch({ tx, orgId }, { imports, request, id, storedAs, outcome });
    return continueBatch({ tx, orgId }, { imports, request, id, storedAs, outcome });
  });
  if (batch === undefined) return undefined;
  if (batch.status === 'checking') startCheck(imports, orgId, batch);
  const progress = await importProgress(imports, orgId, batch.id);
  return progress && { ...progress, refusal: progress.refusal ?? outcome.refusal };
}

interface Received {
  readonly format: SheetFormat;
  readonly refusal: string | null;
  readonly sha256: string | null;
}

async function receive({ directory }: Imports, storedAs: string, stream: Readable): Promise<Received> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, storedAs);
  const digest = createHash('sha256');
  try {
    await pipeline(stream, byteLimit(digest), createWriteStream(path, { mode: 0o600 }));
    await sync(path);
    return { format: await formatOf(path), refusal: null, sha256: digest.digest('hex') };
  } catch (error) {
    await rm(path, { force: true });
    if (!(error instanceof ImportRefused)) throw error;
    return { format: 'csv', refusal: error.sentence, sha256: null };
  }
}

function byteLimit(digest: Hash): Transform {
  let received = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      received += chunk.length;
      digest.update(chunk);
      if (received <= LARGEST_FILE_BYTES) done(null, chunk);
      else done(tooLarge());
    },
  });
}

export function tooLarge(): ImportRefused {
  return new ImportRefused(
    `文件超过 ${String(LARGEST_FILE_BYTES / 1_048_576)} MB，请只保留需要导入的那张表，或分成几个文件`,
  );
}

/** What was acknowledged must survive a power cut. */
async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

interface Begun {
  readonly imports: Imports;
  readonly request: ImportRequest;
  readonly id: string;
  readonly storedAs: string;
  readonly outcome: Received;
}

type Place = Parameters<typeof batchOf>[0];

async function beginBatch(place: Place, { imports, request, id, storedAs, outcome }: Begun): Promise<Batch> {
  const { register, fileName, by } = request;
  const batch: Batch = {
    id,
    register: register.name,
    fileName,
    format: outcome.format,
    storedAs,
    upload: 1,
    status: outcome.refusal === null ? 'checking' : 'refused',
    refusal: outcome.refusal,
    header: NO_HEADER,
    rowsTotal: null,
    rowsChecked: 0,
    createdAt: imports.now(),
    createdById: by.accountId,
    createdBy: by.name,
    sha256: outcome.sha256,
    commitAskedBy: null,
  };
  await insertBatch(place, batch);
  return batch;
}

/** Imported rows stay; the others are replaced by those of the mended file. A file that is refused changes nothing. */
async function continueBatch(place: Place, { request, id, storedAs, outcome }: Begun): Promise<Batch | undefined> {
  const batch = await batchOf(place, id, 'locked');
  if (
    batch === undefined ||
    batch.register !== request.register.name ||
    batch.status === 'checking' ||
    batch.status === 'undone'
  )
    return undefined;
  if (outcome.refusal !== null) return batch;
  await deleteOpenRows(place, id);
  const { fileName } = request;
  const change = {
    status: 'checking',
    refusal: null,
    upload: batch.upload + 1,
    fileName,
    format: outcome.format,
    storedAs,
    rowsTotal: null,
    rowsChecked: 0,
    sha256: outcome.sha256,
    commitAskedBy: null, // What was asked for was the good rows of the file before.
  } as const;
  await changeBatch(place, id, change);
  return { ...batch, ...change };
}

export async function importProgress(
  { database, writing }: Imports,
  orgId: OrgId,
  id: string,
): Promise<BatchProgress | undefined> {
  return inOrg(database, orgId, async (tx) => {
    const batch = await batchOf({ tx, orgId }, id);
    return batch && { ...(await progressOf({ tx, orgId }, batch)), rowsWritten: writing.get(id) ?? null };
  });
}

/** Lets others see how far a long writing is. `count` is told how many rows more were written. */
export async function whileWriting<Result>(
  { writing }: Imports,
  id: string,
  write: (count: (rows: number) => void) => Promise<Result>,
): Promise<Result> {
  writing.set(id, 0);
  try {
    return await write((rows) => writing.set(id, (writing.get(id) ?? 0) + rows));
  } finally {
    writing.delete(id);
  }
}

export async function listImports(imports: Imports, orgId: OrgId, register?: string): Promise<BatchProgress[]> {
  return inOrg(imports.database, orgId, async (tx) => {
    const lines: BatchProgress[] = [];
    for (const batch of await listBatches({ tx, orgId }, register)) {
      const rowsWritten = imports.writing.get(batch.id) ?? null;
      lines.push({ ...(await progressOf({ tx, orgId }, batch)), rowsWritten });
    }
    return lines;
  });
}

/** The check ends at its next chunk; the rows checked so far stay and may be imported. */
export async function stopImport(imports: Imports, orgId: OrgId, id: string): Promise<BatchProgress | undefined> {
  await inOrg(imports.database, orgId, async (tx) => {
    const batch = await batchOf({ tx, orgId }, id, 'locked');
    if (batch?.status === 'checking') await changeBatch({ tx, orgId }, id, { status: 'stopped' });
  });
  return importProgress(imports, orgId, id);
}

/** At the start of the server: checks that were under way when it ended begin again. Nothing was written to a register. */
export async function resumeImports(imports: Imports, orgId: OrgId): Promise<number> {
  const interrupted = await inOrg(imports.database, orgId, (tx) => batchesWithStatus({ tx, orgId }, 'checking'));
  let resumed = 0;
  for (const { id } of interrupted) if (await checkAgain(imports, orgId, { id, from: ['checking'] })) resumed += 1;
  return resumed;
}

/** A new upload number ends a check that another program is still making of the same batch. */
export async function checkAgain(
  imports: Imports,
  orgId: OrgId,
  { id, from }: { readonly id: string; readonly from: readonly BatchStatus[] },
): Promise<boolean> {
  const begun = await inOrg(imports.database, orgId, async (tx): Promise<Checked | undefined> => {
    const batch = await batchOf({ tx, orgId }, id, 'locked');
    if (batch === undefined || !from.includes(batch.status)) return undefined;
    const upload = batch.upload + 1;
    await deleteOpenRows({ tx, orgId }, id);
    await changeBatch({ tx, orgId }, id, { status: 'checking', rowsChecked: 0, upload, commitAskedBy: null });
    return { id, upload };
  });
  if (begun === undefined) return false;
  startCheck(imports, orgId, begun);
  return true;
}

/** Ends when the check of this batch has ended, however. */
export async function importSettled({ running }: Imports, id: string): Promise<void> {
  await running.get(id);
}

/** The batch and the upload that a check is made of; whoever finds another upload has been replaced. */
type Checked = Pick<Batch, 'id' | 'upload'>;

function startCheck(imports: Imports, orgId: OrgId, { id, upload }: Checked): void {
  const before = [...imports.running.values()].at(-1) ?? Promise.resolve();
  const check = before.then(() => checkBatch(imports, orgId, { id, upload })).finally(() => imports.running.delete(id));
  imports.running.set(id, check);
}

/** Never throws: however the check ends, the batch says it. */
async function checkBatch(imports: Imports, orgId: OrgId, checked: Checked): Promise<void> {
  try {
    await check(imports, orgId, checked);
  } catch (error) {
    const isRefused = error instanceof ImportRefused;
    if (!isRefused) imports.onFault(error);
    await refuse(imports, orgId, { ...checked, sentence: isRefused ? error.sentence : INTERRUPTED }).catch(
      imports.onFault,
    );
  }
}

async function refuse(
  { database }: Imports,
  orgId: OrgId,
  { sentence, ...checked }: Checked & { readonly sentence: string },
): Promise<void> {
  await inOrg(database, orgId, async (tx) => {
    if ((await batchUnderCheck({ tx, orgId }, checked)) === undefined) return;
    await deleteOpenRows({ tx, orgId }, checked.id);
    await changeBatch({ tx, orgId }, checked.id, { status: 'refused', refusal: sentence });
  });
}

/** Nothing when somebody stopped the check, or began another one. */
async function batchUnderCheck(place: Place, { id, upload }: Checked): Promise<Batch | undefined> {
  const batch = await batchOf(place, id, 'locked');
  return batch?.status === 'checking' && batch.upload === upload ? batch : undefined;
}

async function check(imports: Imports, orgId: OrgId, checked: Checked): Promise<void> {
  const begun = await inOrg(imports.database, orgId, async (tx) => {
    const batch = await batchUnderCheck({ tx, orgId }, checked);
    const register = batch && registerOf(batch.register);
    if (batch === undefined || register === undefined) return undefined;
    return { batch, register, lookups: await lookupsFor({ tx, orgId }, register) };
  });
  if (begun === undefined) return;
  const { batch, register, lookups } = begun;
  const path = join(imports.directory, batch.storedAs);
  for await (const message of hearThread({ path, format: batch.format, register: register.name, lookups })) {
    const goesOn = await inOrg(imports.database, orgId, (tx) => take({ tx, orgId, register }, checked, message));
    if (!goesOn) return;
  }
  await inOrg(imports.database, orgId, async (tx) => {
    const now = await batchUnderCheck({ tx, orgId }, checked);
    if (now !== undefined) await changeBatch({ tx, orgId }, now.id, { status: 'checked', rowsTotal: now.rowsChecked });
  });
}

/** One message, one transaction. False when the check is to end. */
async function take(
  place: Place & { readonly register: Register },
  checked: Checked,
  message: CheckMessage,
): Promise<boolean> {
  const batch = await batchUnderCheck(place, checked);
  if (batch === undefined) return false;
  const { id } = batch;
  if (message.type === 'counted') await changeBatch(place, id, { rowsTotal: Math.max(0, message.rows - 1) });
  if (message.type === 'header') await changeBatch(place, id, { header: message.header });
  if (message.type === 'rows') {
    const rows = { ...place, batch };
    await insertRows(rows, await assessRows(rows, message.rows));
    await changeBatch(place, id, { rowsChecked: batch.rowsChecked + message.rows.length });
  }
  return true;
}
