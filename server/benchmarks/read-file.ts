/** A file of benchmark tables, sheet or JSON, as the rows the importer checks, with the line of the file each stood in. */

import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchmarkColumns, benchmarkRowOf, type BenchmarkColumnKey } from '@zhifa/law/discretion';
import { normalTitle } from '@zhifa/registers';
import { ImportRefused } from '../exchange/refusal.ts';
import { formatOf, type SheetFormat } from '../exchange/sheet/guard.ts';
import { readSheet } from '../exchange/sheet/read.ts';
import type { SheetRow } from '../exchange/sheet/sheet-row.ts';
import { v7 } from '../store/ids.ts';

const MOST_ROWS = 20_000; // What the importer looks at; reading stops soon after.
const HEADER_WITHIN_ROWS = 10; // Sheets often begin with a title.

export interface BenchmarkFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly rows: readonly unknown[];
  /** Absent of JSON, which has no cells to write beside. */
  readonly sheet?: ReadSheet;
}

export interface ReadSheet {
  readonly format: SheetFormat;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<BenchmarkColumnKey, number>;
  /** The line of the sheet of each row. */
  readonly lines: readonly number[];
}

/** Throws `ImportRefused` where the file as a whole cannot be read. `path` is where the sheet lies. */
export async function readBenchmarkFile(path: string, fileName: string, bytes: Uint8Array): Promise<BenchmarkFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (fileName.toLowerCase().endsWith('.json')) return { fileName, sha256, rows: rowsOfJson(bytes) };
  const format = await formatOf(path);
  const { rows, ...sheet } = await readRows(path, format);
  return { fileName, sha256, rows, sheet: { format, ...sheet } };
}

/** The file lies on disk while it is looked at: the readers of sheets take it from there, in pieces. */
export async function withFile<Answer>(
  directory: string,
  bytes: Uint8Array,
  use: (path: string) => Promise<Answer>,
): Promise<Answer> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, `benchmark-${v7()}`);
  await writeFile(path, bytes, { mode: 0o600 });
  try {
    return await use(path);
  } finally {
    await rm(path, { force: true });
  }
}

function rowsOfJson(bytes: Uint8Array): unknown[] {
  const read = parsed(bytes);
  if (!Array.isArray(read)) throw new ImportRefused('JSON 文件应是一个列表，每个元素一行；样子见“这页怎么用”');
  const rows: unknown[] = read; // What an array holds is checked row by row by the importer.
  return rows;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ImportRefused('文件不是有效的 JSON（UTF-8），没有导入任何内容');
  }
}

interface Rows extends Omit<ReadSheet, 'format'> {
  readonly rows: readonly unknown[];
}

async function readRows(path: string, format: SheetFormat): Promise<Rows> {
  const [rows, lines]: [unknown[], number[]] = [[], []];
  let header: Omit<Rows, 'rows' | 'lines'> | undefined;
  let seen = 0;
  for await (const row of readSheet(path, format)) {
    if (row.cells.size === 0) continue;
    if (header === undefined) {
      header = headerOf(row);
      seen += 1;
      if (header === undefined && seen >= HEADER_WITHIN_ROWS) throw noHeader();
      continue;
    }
    const cells = cellsOf(row, header.columns);
    if (Object.values(cells).every((text) => text === undefined)) continue; // Something stands beside the table only.
    rows.push(benchmarkRowOf(cells));
    lines.push(row.number);
    if (rows.length > MOST_ROWS) break; // The importer says that there are too many.
  }
  if (header === undefined) throw noHeader();
  return { ...header, rows, lines };
}

function cellsOf(row: SheetRow, columns: ReadonlyMap<BenchmarkColumnKey, number>) {
  return Object.fromEntries([...columns].map(([key, column]) => [key, row.cells.get(column)?.text]));
}

/** Undefined where the row is no header; a header that lacks a column is refused by its name. */
function headerOf(row: SheetRow): Omit<Rows, 'rows' | 'lines'> | undefined {
  const columns = new Map<BenchmarkColumnKey, number>();
  for (const [index, { text }] of row.cells) {
    const own = benchmarkColumns.find(({ title }) => normalTitle(title) === normalTitle(text));
    if (own !== undefined && !columns.has(own.key)) columns.set(own.key, index);
  }
  if (columns.size < 2) return undefined;
  const missing = benchmarkColumns.filter(({ key, isRequired }) => isRequired && !columns.has(key));
  if (missing.length === 0) return { headerRow: row.number, columns };
  const titles = missing.map(({ title }) => `“${title}”`).join('、');
  throw new ImportRefused(`表头缺少 ${titles}。请按模板改列名后再传`);
}

function noHeader(): ImportRefused {
  const titles = benchmarkColumns.filter(({ isRequired }) => isRequired).map(({ title }) => title);
  return new ImportRefused(`没有找到表头，表头应有：${titles.join('、')}；请使用下载的模板`);
}
