/** Importing a register from a spreadsheet: template, check, errors, good rows in, undo. */

import { z } from 'zod';
import { Instant } from '@zhifa/law';
import { FileAnswer, route } from '../route.ts';

/** 办公室 alone: whoever makes the accounts must not also make, by the hundred, the officers that they stand for. */
const clerks = ['office'] as const;
const LAST_ROW = 10_000_000; // No sheet has so many, and the database counts a little further.
const rowNumber = z.coerce.number().int().min(1).max(LAST_ROW);
const ofBatch = z.strictObject({ id: z.uuid() });

export const ImportBatch = z.strictObject({
  id: z.uuid(),
  register: z.string(),
  fileName: z.string(),
  status: z.enum(['checking', 'checked', 'stopped', 'refused', 'committed', 'undone']),
  /** Why the file as a whole was refused. */
  refusal: z.string().nullable(),
  rowsTotal: z.int().nullable(),
  rowsChecked: z.int(),
  rowsGood: z.int(),
  rowsBad: z.int(),
  rowsImported: z.int(),
  rowsSkipped: z.int(),
  /** While the batch is being imported or undone: rows written so far. None of them counts until all are written. */
  rowsWritten: z.int().nullable(),
  errorKinds: z.array(z.strictObject({ kind: z.string(), title: z.string(), count: z.int() })),
  /** Columns of the sheet that the register does not have; they are not imported. */
  ignoredColumns: z.array(z.string()),
  createdAt: Instant,
  createdBy: z.string(),
});
export type ImportBatch = z.output<typeof ImportBatch>;

export const ImportError = z.strictObject({
  row: z.int(),
  field: z.string(),
  column: z.string(),
  kind: z.string(),
  title: z.string(),
  /** What the sheet says. */
  found: z.string(),
  /** What is wrong, in a sentence. */
  wrong: z.string(),
  /** How to mend it. */
  mend: z.string(),
  proposal: z.string().nullable(),
  choices: z.array(z.string()),
  /** Rows with the same error and the same text: 同样的 2 行一起改. */
  alike: z.int(),
});
export type ImportError = z.output<typeof ImportError>;

export const importTemplate = route({
  name: 'import.template',
  method: 'GET',
  path: '/registers/:register/template',
  summary: '下载导入模板',
  access: 'session',
  params: z.strictObject({ register: z.string().max(40) }),
  answer: FileAnswer,
});

/** The body is the file itself, `application/octet-stream`. */
export const createImport = route({
  name: 'import.create',
  method: 'POST',
  path: '/registers/:register/imports',
  summary: '上传并预检导入文件',
  access: clerks,
  params: z.strictObject({ register: z.string().max(40) }),
  query: z.strictObject({ fileName: z.string().min(1).max(200), continues: z.uuid().optional() }),
  body: z.custom<Blob>(() => true),
  answer: ImportBatch,
});

export const listImports = route({
  name: 'import.list',
  method: 'GET',
  path: '/imports',
  summary: '导入批次',
  access: clerks,
  query: z.strictObject({ register: z.string().max(40).optional() }),
  answer: z.strictObject({ batches: z.array(ImportBatch) }),
});

export const showImport = route({
  name: 'import.show',
  method: 'GET',
  path: '/imports/:id',
  summary: '导入进度',
  access: clerks,
  params: ofBatch,
  answer: ImportBatch,
});

export const importErrors = route({
  name: 'import.errors',
  method: 'GET',
  path: '/imports/:id/errors',
  summary: '导入错误，逐行',
  access: clerks,
  params: ofBatch,
  query: z.strictObject({
    kind: z.string().max(60).optional(),
    afterRow: z.coerce.number().int().min(0).max(LAST_ROW).default(0),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.strictObject({ errors: z.array(ImportError), hasMore: z.boolean() }),
});

export const fixImportCell = route({
  name: 'import.fix',
  method: 'PUT',
  path: '/imports/:id/rows/:row',
  summary: '就地改正导入的一格',
  access: clerks,
  params: z.strictObject({ id: z.uuid(), row: rowNumber }),
  body: z.strictObject({
    field: z.string().max(60),
    value: z.string().max(2000),
    sameForAll: z.boolean().default(false),
  }),
  answer: ImportBatch,
});

/** What to do with a row whose enterprise is in the register already. */
export const decideDuplicate = route({
  name: 'import.decide',
  method: 'PUT',
  path: '/imports/:id/rows/:row/duplicate',
  summary: '处理与库内重复的行',
  access: clerks,
  params: z.strictObject({ id: z.uuid(), row: rowNumber }),
  body: z.strictObject({ decision: z.enum(['update', 'skip']) }),
  answer: ImportBatch,
});

/** The same decision for every duplicate that nobody has decided. */
export const decideAllDuplicates = route({
  name: 'import.decideAll',
  method: 'PUT',
  path: '/imports/:id/duplicates',
  summary: '处理全部与库内重复的行',
  access: clerks,
  params: ofBatch,
  body: z.strictObject({ decision: z.enum(['update', 'skip']) }),
  answer: ImportBatch,
});

/** 看差异: what an update would change. */
export const importDifference = route({
  name: 'import.difference',
  method: 'GET',
  path: '/imports/:id/rows/:row/difference',
  summary: '一行与库内条目的差异',
  access: clerks,
  params: z.strictObject({ id: z.uuid(), row: rowNumber }),
  answer: z.strictObject({
    differences: z.array(
      z.strictObject({ field: z.string(), label: z.string(), inRegister: z.string(), inSheet: z.string() }),
    ),
  }),
});

export const commitImport = route({
  name: 'import.commit',
  method: 'POST',
  path: '/imports/:id/commit',
  summary: '导入合格行',
  access: clerks,
  params: ofBatch,
  answer: ImportBatch,
});

export const undoImport = route({
  name: 'import.undo',
  method: 'POST',
  path: '/imports/:id/undo',
  summary: '撤销整批导入',
  access: clerks,
  params: ofBatch,
  answer: ImportBatch,
});

export const annotatedImport = route({
  name: 'import.annotated',
  method: 'GET',
  path: '/imports/:id/annotated',
  summary: '下载标好错的表',
  access: clerks,
  params: ofBatch,
  answer: FileAnswer,
});

/** The check ends at its next rows; those checked so far stay and may be imported. */
export const stopImport = route({
  name: 'import.stop',
  method: 'POST',
  path: '/imports/:id/stop',
  summary: '停止预检',
  access: clerks,
  params: ofBatch,
  answer: ImportBatch,
});
