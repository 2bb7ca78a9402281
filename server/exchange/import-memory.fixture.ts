/** Measures an import: `node --expose-gc --import tsx server/exchange/import-memory.fixture.ts 50000`. Not a test: it asserts nothing. */

import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import exceljs from 'exceljs';
import { sheetColumns } from '@zhifa/registers';
import { setup } from '../database/embedded/test-database.ts';
import { clerk, enterprises, morning, openRegisters, orgA, usccOf } from '../registers/registers.fixture.ts';
import { annotatedWorkbook } from './annotated-workbook.ts';
import { commitImport } from './commit.ts';
import { exportList } from './export.ts';
import { createImport, importProgress, importSettled, openImports } from './imports.ts';
import { undoImport } from './undo.ts';

const rowCount = Number(process.argv[2] ?? 50_000);
const MEGABYTE = 1_048_576;

async function writeSheet(path: string): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true, useStyles: false });
  const sheet = workbook.addWorksheet('企业名录');
  const columns = sheetColumns(enterprises);
  sheet.addRow(columns.map(({ title }) => title)).commit();
  for (let row = 0; row < rowCount; row += 1) {
    const own: Readonly<{ [key: string]: string | number }> = {
      name: `赣州市南康区椴川${String(row)}号家居有限公司`,
      uscc: row % 100 === 7 ? `${usccOf(row).slice(0, 17)}0` : usccOf(row),
      address: `镜坝镇家具产业园 ${String(row)} 栋`,
      employees: row % 300,
      profile: `生产实木床、衣柜第 ${String(row)} 种；开料、砂光、喷漆`,
    };
    sheet.addRow(columns.map(({ key, example }) => own[key] ?? example)).commit();
  }
  sheet.commit();
  await workbook.commit();
}

async function sizeOf(stream: Readable): Promise<number> {
  let size = 0;
  for await (const chunk of stream) size += (chunk as Buffer).length; // Files are bytes.
  return size;
}

/** Runs one step and says how long it took, by how much memory grew at most, and how long the event loop stood still. */
function meter() {
  globalThis.gc?.();
  const base = process.memoryUsage().rss;
  return async (what: string, work: () => Promise<unknown>) => {
    let [peak, pause, last] = [0, 0, performance.now()];
    const timer = setInterval(() => {
      const now = performance.now();
      pause = Math.max(pause, now - last - 10);
      last = now;
      peak = Math.max(peak, process.memoryUsage().rss - base);
    }, 10);
    const started = performance.now();
    const result = await work();
    clearInterval(timer);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${what}: ${seconds} s, +${(peak / MEGABYTE).toFixed(0)} MB RSS at most, longest pause ${pause.toFixed(0)} ms`,
      result,
    );
  };
}

const teardown = await setup();
const world = await openRegisters();
const directory = await mkdtemp(join(tmpdir(), 'zhifa-measure-'));
const path = join(directory, 'sheet.xlsx');
await writeSheet(path);
console.log(`${String(rowCount)} rows, ${((await stat(path)).size / MEGABYTE).toFixed(1)} MB`);
const imports = openImports({ database: world.database, directory, now: () => morning, onFault: console.error });
const measure = meter();
let id = '';
await measure('precheck', async () => {
  const request = {
    orgId: orgA,
    by: clerk,
    register: enterprises,
    fileName: 'sheet.xlsx',
    stream: createReadStream(path),
  };
  id = (await createImport(imports, request))?.id ?? '';
  await importSettled(imports, id);
  const progress = await importProgress(imports, orgA, id);
  return `${String(progress?.rowsGood)} good, ${String(progress?.rowsBad)} bad`;
});
await measure('annotate', async () => {
  const file = await annotatedWorkbook(imports, orgA, id);
  return file && sizeOf(file.stream);
});
await measure('commit', async () => (await commitImport(imports, orgA, { id, by: clerk })).outcome);
for (const format of ['xlsx', 'csv'] as const) {
  const request = { orgId: orgA, register: enterprises, format, showsSensitive: true, showsHandlersFields: true };
  await measure(`export ${format}`, () => sizeOf(exportList(world.database, request).stream));
}
await measure('undo', async () => (await undoImport(imports, orgA, { id, by: clerk })).outcome);
await rm(directory, { recursive: true });
await world.close();
await teardown();
