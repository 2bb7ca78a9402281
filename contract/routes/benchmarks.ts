/** 裁量基准: the tables a bureau imported; template, checked import, the refused file with its mistakes, withdrawal. */

import { z } from 'zod';
import { Instant } from '@zhifa/law';
import type { TierTable } from '@zhifa/law/discretion';
import { FileAnswer, route } from '../route.ts';

/** Who answers for it that a table is the published one. */
const keepers = ['office', 'legalReviewer'] as const;

/** Made by the importer of `@zhifa/law/discretion` on the server; the screen weighs with it as it comes. */
const Table = z.custom<TierTable>((value) => typeof value === 'object' && value !== null && 'tiers' in value);

export const BenchmarkTable = z.strictObject({
  ref: z.string(),
  /** The how manieth import of this table it is. */
  sequence: z.int(),
  table: Table.meta({ description: '裁量基准表' }),
  fileName: z.string(),
  enteredAt: Instant,
  enteredBy: z.string(),
});
export type BenchmarkTable = z.output<typeof BenchmarkTable>;

export const listBenchmarks = route({
  name: 'benchmark.list',
  method: 'GET',
  path: '/benchmarks',
  summary: '本局导入的裁量基准',
  access: 'session',
  answer: z.strictObject({ tables: z.array(BenchmarkTable) }),
});

export const benchmarkTemplateRoute = route({
  name: 'benchmark.template',
  method: 'GET',
  path: '/benchmarks/template',
  summary: '下载裁量基准导入模板',
  access: 'session',
  answer: FileAnswer,
});

export const BenchmarkProblem = z.strictObject({
  /** Line of the sheet, or the how manieth element of a JSON list; 0 of the file as a whole. */
  row: z.int(),
  /** Titles of the columns it is about. */
  columns: z.array(z.string()),
  problem: z.string(),
  mend: z.string(),
});
export type BenchmarkProblem = z.output<typeof BenchmarkProblem>;

const named = z.strictObject({ fileName: z.string().min(1).max(200) });

/** The body is the file itself (.xlsx, .csv, .json), `application/octet-stream`. With any mistake nothing is stored. */
export const importBenchmarks = route({
  name: 'benchmark.import',
  method: 'POST',
  path: '/benchmarks',
  summary: '导入裁量基准',
  access: keepers,
  query: named,
  body: z.custom<Blob>(() => true),
  answer: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('imported'), refs: z.array(z.string()), warnings: z.array(z.string()) }),
    z.strictObject({ outcome: z.literal('refused'), problems: z.array(BenchmarkProblem) }),
  ]),
});

/** The same file once more: it comes back with what is wrong written beside its cells; nothing is stored. */
export const annotateBenchmarks = route({
  name: 'benchmark.annotate',
  method: 'POST',
  path: '/benchmarks/annotated',
  summary: '标好错的裁量基准表',
  access: keepers,
  query: named,
  body: z.custom<Blob>(() => true),
  answer: z.strictObject({ fileName: z.string(), base64: z.string() }),
});

export const withdrawBenchmark = route({
  name: 'benchmark.withdraw',
  method: 'POST',
  path: '/benchmarks/:ref/withdrawal',
  summary: '停用一个裁量基准表',
  access: keepers,
  params: z.strictObject({ ref: z.string().min(1).max(300) }),
  body: z.strictObject({ reason: z.string().trim().min(2, { error: '请写明为什么停用' }).max(500) }),
  answer: z.strictObject({}),
});
