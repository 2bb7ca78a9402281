/** 下载标好错的表: the file that was uploaded, with what is wrong written into it. */

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { inOrg, type OrgId } from '../store/database.ts';
import { v7 } from '../store/ids.ts';
import type { Annotation, AnnotateTask } from './annotate/annotated.ts';
import { batchOf, type Batch, type BatchPlace, type RowState } from './batches.ts';
import type { Imports } from './imports.ts';
import { THREAD_MEMORY_MB } from './limits.ts';

export interface SheetFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly stream: Readable;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Undefined when there is no such batch, or nothing of it was checked. */
export async function annotatedWorkbook(imports: Imports, orgId: OrgId, id: string): Promise<SheetFile | undefined> {
  const task = await inOrg(imports.database, orgId, (tx) => taskOf({ tx, orgId }, imports, id));
  if (task === undefined) return undefined;
  await write(task);
  const stream = createReadStream(task.output);
  stream.once('close', () => void rm(task.output, { force: true }));
  return { fileName: `标好错的表-${task.fileName.replace(/\.[^.]*$/, '')}.xlsx`, mediaType: XLSX_TYPE, stream };
}

async function write(task: AnnotateTask): Promise<void> {
  const worker = new Worker(new URL('./annotate/thread.mjs', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
  });
  await once(worker, 'exit'); // Rejects when the thread fails.
}

async function taskOf(
  place: BatchPlace,
  { directory }: Imports,
  id: string,
): Promise<(AnnotateTask & { readonly fileName: string }) | undefined> {
  const batch = await batchOf(place, id);
  if (batch === undefined || batch.header.row === 0) return undefined;
  const path = join(directory, batch.storedAs);
  await access(path);
  const output = join(directory, `annotated-${v7()}`);
  return {
    path,
    format: batch.format,
    output,
    headerRow: batch.header.row,
    annotations: await annotationsOf(place, batch),
    fileName: batch.fileName,
  };
}

interface AnnotatedRow {
  readonly row_number: number;
  readonly state: RowState;
  readonly cells: Readonly<{ [key: string]: { readonly text: string } }>;
  readonly fields: readonly string[];
  readonly remarks: readonly string[];
}

/** Every row: one that is good now wipes out the remark of an earlier download. */
async function annotationsOf(
  { tx, orgId }: BatchPlace,
  { id, upload, header }: Batch,
): Promise<Map<number, Annotation>> {
  const { rows } = await tx.query<AnnotatedRow>(
    `select row_number, state, case when state = 'bad' then cells else '{}' end as cells,
       coalesce(array_agg(field order by position) filter (where field is not null), '{}') as fields,
       coalesce(array_agg(column_title || '：' || wrong || '。' || mend order by position) filter (where field is not null), '{}') as remarks
     from import_rows left join import_errors using (org_id, batch_id, upload, row_number)
     where org_id = $1 and batch_id = $2 and upload = $3 group by row_number, state, cells`,
    [orgId, id, upload],
  );
  const columns = new Map(header.columns.map(([column, key]) => [key, column]));
  return new Map(rows.map((row) => [row.row_number, annotationOf(row, columns)]));
}

const stateWords: Readonly<{ [State in RowState]: string }> = {
  good: '',
  bad: '',
  imported: '已导入',
  skipped: '库内已有，已跳过',
  undone: '已撤销',
};

function annotationOf(
  { state, cells, fields, remarks }: AnnotatedRow,
  columns: ReadonlyMap<string, number>,
): Annotation {
  return {
    wrong: fields.flatMap((field) => columns.get(field) ?? columns.get(field.split('.')[0] ?? '') ?? []),
    remark: remarks.length > 0 ? remarks.join('\n') : stateWords[state],
    mended: Object.entries(cells).flatMap(([key, { text }]) =>
      columns.has(key) ? [[columns.get(key) ?? 0, text] as const] : [],
    ),
  };
}
