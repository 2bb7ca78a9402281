/** Sheets for tests, built in the test. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import exceljs from 'exceljs';
import { sheetColumns, type Register } from '@zhifa/registers';
import type { Database, OrgId } from '../store/database.ts';
import { clerk, enterprises, morning, orgA, usccOf } from '../registers/registers.fixture.ts';
import { createImport, importProgress, importSettled, openImports, type Imports } from './imports.ts';
import type { BatchProgress } from './batches.ts';

/** A row by the titles of its columns. */
export type TitledRow = Readonly<{ [title: string]: string | number | Date | exceljs.CellValue }>;

export function enterpriseRow(number: number, part: TitledRow = {}): TitledRow {
  return {
    企业名称: `赣州椴川${String(number)}号家居有限公司`,
    统一社会信用代码: usccOf(number),
    行业代码: '2110',
    '乡镇（街道）': '镜坝镇',
    生产经营地址: '镜坝镇家具产业园 3 栋',
    经营状态: '在营',
    '法定代表人（经营者）': '谢㛃',
    从业人数: 86,
    风险等级: '较大风险',
    标准化等级: '三级',
    ...part,
  };
}

/** Makes rows of enterprises with codes that no other row of the file has: it counts on from `last`. */
export function rowMaker(last = 0): (count: number, part?: (index: number) => TitledRow) => TitledRow[] {
  let number = last;
  return (count, part = () => ({})) =>
    Array.from({ length: count }, (_none, index) => {
      number += 1;
      return enterpriseRow(number, part(index));
    });
}

export function codeOf(row: TitledRow | undefined): string {
  return plain(row?.['统一社会信用代码']);
}

export async function xlsxOf(
  rows: readonly TitledRow[],
  titles = titlesOf(rows),
  register: Register = enterprises,
): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(register.title);
  sheet.addRow(titles);
  for (const row of rows) sheet.addRow(titles.map((title) => row[title] ?? null));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export function csvOf(rows: readonly TitledRow[], titles = titlesOf(rows)): string {
  const line = (cells: readonly unknown[]) => cells.map((cell) => `"${plain(cell).replaceAll('"', '""')}"`).join(',');
  return [line(titles), ...rows.map((row) => line(titles.map((title) => row[title])))].join('\r\n');
}

export function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function titlesOf(rows: readonly TitledRow[]): string[] {
  const own = new Set(rows.flatMap((row) => Object.keys(row)));
  return sheetColumns(enterprises)
    .map(({ title }) => title)
    .filter((title) => own.has(title));
}

export interface ImportDesk {
  readonly imports: Imports;
  readonly faults: unknown[];
  readonly upload: (bytes: Buffer | string, part?: UploadPart) => Promise<BatchProgress>;
  readonly progress: (id: string) => Promise<BatchProgress>;
  readonly close: () => Promise<void>;
}

export interface UploadPart {
  readonly orgId?: OrgId;
  readonly register?: Register;
  readonly fileName?: string;
  readonly continues?: string;
}

export async function openDesk(database: Database): Promise<ImportDesk> {
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-imports-'));
  const faults: unknown[] = [];
  const imports = openImports({ database, directory, now: () => morning, onFault: (error) => faults.push(error) });
  return {
    imports,
    faults,
    upload: async (bytes, { orgId = orgA, register = enterprises, fileName = '企业名录.xlsx', continues } = {}) => {
      const stream = Readable.from([typeof bytes === 'string' ? Buffer.from(bytes) : bytes]);
      const begun = await createImport(imports, { orgId, by: clerk, register, fileName, stream, continues });
      if (begun === undefined) throw new Error('no such batch');
      await importSettled(imports, begun.id);
      const settled = await importProgress(imports, orgId, begun.id);
      if (settled === undefined) throw new Error('the batch is gone');
      return { ...settled, refusal: settled.refusal ?? begun.refusal };
    },
    progress: async (id) => {
      const progress = await importProgress(imports, orgA, id);
      if (progress === undefined) throw new Error('the batch is gone');
      return progress;
    },
    close: () => rm(directory, { recursive: true, force: true }),
  };
}

export async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array)); // Files are bytes.
  return Buffer.concat(chunks);
}
