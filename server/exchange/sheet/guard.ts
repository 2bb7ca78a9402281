/** The first look at a file: what it really is, whatever its name says. Refuses with one sentence. */

import { readFile } from 'node:fs/promises';
import { firstBytes } from './csv.ts';
import { openArchive } from './archive.ts';
import { ImportRefused } from '../refusal.ts';

export type SheetFormat = 'xlsx' | 'csv';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const EMPTY_ZIP = Buffer.from('504b0506', 'hex');

export async function formatOf(path: string): Promise<SheetFormat> {
  const start = await firstBytes(path, 512);
  if (start.length === 0) throw new ImportRefused('文件是空的');
  if (start.subarray(0, 8).equals(OLE)) throw await oleRefusal(path);
  if (start.subarray(0, 4).equals(ZIP) || start.subarray(0, 4).equals(EMPTY_ZIP)) {
    (await openArchive(path)).close();
    return 'xlsx';
  }
  refuseBinary(start);
  return 'csv';
}

/** A workbook with a password is wrapped into the container of old .xls files. */
async function oleRefusal(path: string): Promise<ImportRefused> {
  const isEncrypted = (await readFile(path)).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return new ImportRefused(
    isEncrypted
      ? '工作簿加了密码，请在表格软件里取消密码后再传'
      : '这是老式的 .xls 文件，请用表格软件打开后另存为 .xlsx 再传',
  );
}

function refuseBinary(start: Buffer): void {
  const isUtf16 =
    start.subarray(0, 2).equals(Buffer.from([0xff, 0xfe])) || start.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]));
  if (!isUtf16 && start.includes(0)) throw new ImportRefused('这不是表格文件，请使用下载的模板（.xlsx）或 CSV 文件');
  if (start.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new ImportRefused('这是 PDF 文件，请使用下载的模板（.xlsx）或 CSV 文件');
}
