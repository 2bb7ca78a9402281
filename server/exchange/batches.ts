/** Import batches (导入批次) as they stand in the database: whatever happens to the server, they say where it stopped. */

import type { Instant } from '@zhifa/law';
import type { OrgId, Tx } from '../store/database.ts';
import type { FoundHeader } from './check/messages.ts';
import type { SheetFormat } from './sheet/guard.ts';

export type BatchStatus = 'checking' | 'checked' | 'stopped' | 'refused' | 'committed' | 'undone';
export type RowState = 'good' | 'bad' | 'imported' | 'skipped' | 'undone';

export interface Person {
  readonly accountId: string;
  readonly name: string;
}

export interface Batch {
  readonly id: string;
  readonly register: string;
  readonly fileName: string;
  readonly format: SheetFormat;
  readonly storedAs: string;
  readonly upload: number;
  readonly status: BatchStatus;
  readonly refusal: string | null;
  readonly header: FoundHeader;
  readonly rowsTotal: number | null;
  readonly rowsChecked: number;
  readonly createdAt: Instant;
  readonly createdById: string;
  readonly createdBy: string;
  /** Of the uploaded file; null for batches older than the column, and for files that were refused. */
  readonly sha256: string | null;
  /** Somebody has asked for the good rows, and they are not in yet. */
  readonly commitAskedBy: Person | null;
}

export interface ErrorKind {
  readonly kind: string;
  readonly title: string;
  readonly count: number;
}

/** A batch with its counts, as the page shows it. */
export interface BatchProgress {
  readonly id: string;
  readonly register: string;
  readonly fileName: string;
  readonly status: BatchStatus;
  readonly refusal: string | null;
  readonly rowsTotal: number | null;
  readonly rowsChecked: number;
  readonly rowsGood: number;
  readonly rowsBad: number;
  readonly rowsImported: number;
  readonly rowsSkipped: number;
  /** While the batch is being imported or undone: rows written so far. */
  readonly rowsWritten: number | null;
  readonly errorKinds: readonly ErrorKind[];
  /** Columns of the sheet that the register does not have; they are not imported. */
  readonly ignoredColumns: readonly string[];
  readonly createdAt: Instant;
  readonly createdBy: string;
}

interface BatchRow {
  readonly id: string;
  readonly register: string;
  readonly file_name: string;
  readonly format: SheetFormat;
  readonly stored_as: string;
  readonly upload: number;
  readonly status: BatchStatus;
  readonly refusal: string | null;
  readonly header: FoundHeader;
  readonly rows_total: number | null;
  readonly rows_checked: number;
  readonly created_at: Instant;
  readonly created_by_id: string;
  readonly created_by: string;
  readonly sha256: string | null;
  readonly commit_asked_by: Person | null;
}

export interface BatchPlace {
  readonly tx: Tx;
  readonly orgId: OrgId;
}

const COLUMNS = `id, register, file_name, format, stored_as, upload, status, refusal, header, rows_total, rows_checked, created_at, created_by_id, created_by,
  sha256, commit_asked_by`;

/** `locked`: nobody else may change the batch until this transaction ends. */
export async function batchOf(
  { tx, orgId }: BatchPlace,
  id: string,
  mode: 'plain' | 'locked' = 'plain',
): Promise<Batch | undefined> {
  const lock = mode === 'locked' ? ' for update' : '';
  const { rows } = await tx.query<BatchRow>(
    `select ${COLUMNS} from import_batches where org_id = $1 and id = $2${lock}`,
    [orgId, id],
  );
  return rows[0] && fromRow(rows[0]);
}

const MOST_BATCHES = 100; // The page shows the newest; nobody looks for older ones by hand.

export async function listBatches({ tx, orgId }: BatchPlace, register?: string): Promise<Batch[]> {
  const { rows } = await tx.query<BatchRow>(
    `select ${COLUMNS} from import_batches where org_id = $1 and ($2::text is null or register = $2)
     order by created_at desc, id desc limit ${String(MOST_BATCHES)}`,
    [orgId, register ?? null],
  );
  return rows.map(fromRow);
}

export async function batchesWithStatus({ tx, orgId }: BatchPlace, status: BatchStatus): Promise<Batch[]> {
  const { rows } = await tx.query<BatchRow>(
    `select ${COLUMNS} from import_batches where org_id = $1 and status = $2 order by id`,
    [orgId, status],
  );
  return rows.map(fromRow);
}

/** Batches whose good rows somebody has asked for, but those that somebody is importing at this moment. */
export async function batchesToCommit({ tx, orgId }: BatchPlace): Promise<Batch[]> {
  const { rows } = await tx.query<BatchRow>(
    `select ${COLUMNS} from import_batches where org_id = $1 and commit_asked_by is not null order by id for update skip locked`,
    [orgId],
  );
  return rows.map(fromRow);
}

export interface SameFile {
  readonly register: string;
  readonly sha256: string;
}

const MOST_OF_A_FILE = 20; // Nobody gives the same file oftener and cares for the first time.

/** Batches of this very file, the newest first. */
export async function batchesOfFile({ tx, orgId }: BatchPlace, { register, sha256 }: SameFile): Promise<Batch[]> {
  const { rows } = await tx.query<BatchRow>(
    `select ${COLUMNS} from import_batches where org_id = $1 and register = $2 and sha256 = $3
     order by created_at desc, id desc limit ${String(MOST_OF_A_FILE)}`,
    [orgId, register, sha256],
  );
  return rows.map(fromRow);
}

export async function insertBatch({ tx, orgId }: BatchPlace, batch: Batch): Promise<void> {
  await tx.query(
    `insert into import_batches (org_id, ${COLUMNS}, header_row, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $13)`,
    [
      orgId,
      batch.id,
      batch.register,
      batch.fileName,
      batch.format,
      batch.storedAs,
      batch.upload,
      batch.status,
      batch.refusal,
      JSON.stringify(batch.header),
      batch.rowsTotal,
      batch.rowsChecked,
      batch.createdAt,
      batch.createdById,
      batch.createdBy,
      batch.sha256,
      batch.commitAskedBy,
      batch.header.row,
    ],
  );
}

export type BatchChange = Partial<
  Pick<
    Batch,
    | 'status'
    | 'refusal'
    | 'rowsTotal'
    | 'rowsChecked'
    | 'header'
    | 'fileName'
    | 'format'
    | 'storedAs'
    | 'upload'
    | 'sha256'
    | 'commitAskedBy'
  >
>;

const columnOf = {
  status: 'status',
  refusal: 'refusal',
  rowsTotal: 'rows_total',
  rowsChecked: 'rows_checked',
  header: 'header',
  fileName: 'file_name',
  format: 'format',
  storedAs: 'stored_as',
  upload: 'upload',
  sha256: 'sha256',
  commitAskedBy: 'commit_asked_by',
} as const satisfies { readonly [Key in keyof Required<BatchChange>]: string };

export async function changeBatch({ tx, orgId }: BatchPlace, id: string, change: BatchChange): Promise<void> {
  const values: unknown[] = [orgId, id];
  const parts = Object.entries(columnOf).flatMap(([key, column]) => {
    if (!Object.hasOwn(change, key)) return [];
    const value: unknown = Reflect.get(change, key);
    values.push(key === 'header' ? JSON.stringify(value) : value);
    return [`${column} = $${String(values.length)}`];
  });
  await tx.query(`update import_batches set ${parts.join(', ')} where org_id = $1 and id = $2`, values);
}

/** All but what is under way at this moment, which only the process knows. */
export async function progressOf(place: BatchPlace, batch: Batch): Promise<Omit<BatchProgress, 'rowsWritten'>> {
  const counts = await countRowsByState(place, batch);
  const { id, register, fileName, status, refusal, rowsTotal, rowsChecked, createdAt, createdBy, header } = batch;
  return {
    id,
    register,
    fileName,
    status,
    refusal,
    rowsTotal,
    rowsChecked,
    rowsGood: counts.get('good') ?? 0,
    rowsBad: counts.get('bad') ?? 0,
    rowsImported: counts.get('imported') ?? 0,
    rowsSkipped: counts.get('skipped') ?? 0,
    errorKinds: await errorKinds(place, batch),
    ignoredColumns: header.unknown,
    createdAt,
    createdBy,
  };
}

/** Imported rows of earlier uploads count, the others of earlier uploads were replaced. */
async function countRowsByState({ tx, orgId }: BatchPlace, { id, upload }: Batch): Promise<Map<string, number>> {
  const { rows } = await tx.query<{ state: RowState; count: number }>(
    `select state, count(*)::integer as count from import_rows where org_id = $1 and batch_id = $2 and (upload = $3 or state in ('imported', 'undone')) group by state`,
    [orgId, id, upload],
  );
  return new Map(rows.map(({ state, count }) => [state, count]));
}

/** The most frequent first: repair the biggest. */
async function errorKinds({ tx, orgId }: BatchPlace, { id, upload }: Batch): Promise<ErrorKind[]> {
  const { rows } = await tx.query<ErrorKind>(
    `select kind, min(title) as title, count(*)::integer as count from import_errors where org_id = $1 and batch_id = $2 and upload = $3
     group by kind order by count desc, kind limit 200`,
    [orgId, id, upload],
  );
  return rows;
}

function fromRow(row: BatchRow): Batch {
  return {
    id: row.id,
    register: row.register,
    fileName: row.file_name,
    format: row.format,
    storedAs: row.stored_as,
    upload: row.upload,
    status: row.status,
    refusal: row.refusal,
    header: row.header,
    rowsTotal: row.rows_total,
    rowsChecked: row.rows_checked,
    createdAt: row.created_at,
    createdById: row.created_by_id,
    createdBy: row.created_by,
    sha256: row.sha256,
    commitAskedBy: row.commit_asked_by,
  };
}
