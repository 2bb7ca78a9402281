/**
 * The zip archive that a workbook is, opened with suspicion: what it declares is checked before anything is unpacked, and
 * the library stops any entry that turns out larger than it declared.
 */

import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { HIGHEST_RATIO, LARGEST_UNPACKED_BYTES, MOST_ZIP_ENTRIES, RATIO_COUNTS_FROM_BYTES } from '../limits.ts';
import { ImportRefused } from '../refusal.ts';

export interface Archive {
  readonly has: (name: string) => boolean;
  readonly open: (name: string) => Promise<Readable>;
  readonly close: () => void;
}

const ENCRYPTED = 1; // The lowest bit of the general purpose flags.

export async function openArchive(path: string): Promise<Archive> {
  const zip = await openZip(path);
  try {
    const entries = await checkedEntries(zip);
    return {
      has: (name) => entries.has(name),
      open: async (name) => {
        const entry = entries.get(name);
        if (entry === undefined)
          throw new ImportRefused('文件已损坏：工作簿里缺少必要的部分，请用表格软件打开后另存为 .xlsx 再传');
        return zip.openReadStreamPromise(entry);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch (cause) {
    throw new ImportRefused(
      `文件已损坏，打不开（${cause instanceof Error ? cause.message : '压缩格式有误'}），请重新导出后再传`,
    );
  }
}

async function checkedEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ZIP_ENTRIES)
    throw new ImportRefused(`文件里有 ${String(zip.entryCount)} 个部件，不像是一张名录，没有打开`);
  const entries = new Map<string, Entry>();
  let [packed, unpacked] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    refuseEntry(entry);
    if (entries.has(entry.fileName)) throw new ImportRefused('文件已损坏：同一个部件出现了两次，请另存为 .xlsx 再传');
    entries.set(entry.fileName, entry);
  }
  const isBomb = unpacked > RATIO_COUNTS_FROM_BYTES && unpacked > packed * HIGHEST_RATIO;
  if (unpacked > LARGEST_UNPACKED_BYTES || isBomb) {
    throw new ImportRefused(
      `文件解开后有 ${String(Math.round(unpacked / 1_048_576))} MB，与它的大小不相称，没有打开；请只保留需要导入的那张表再传`,
    );
  }
  requireWorkbook(entries);
  return entries;
}

function refuseEntry({ fileName, generalPurposeBitFlag }: Entry): void {
  if ((generalPurposeBitFlag & ENCRYPTED) !== 0) throw new ImportRefused('文件加了密码，请取消密码后再传');
  if (/vbaproject\.bin$/i.test(fileName))
    throw new ImportRefused('文件带有宏（.xlsm），为安全起见不接收，请另存为 .xlsx 再传');
}

function requireWorkbook(entries: ReadonlyMap<string, Entry>): void {
  if (entries.has('xl/workbook.bin')) throw new ImportRefused('这是二进制工作簿（.xlsb），请另存为 .xlsx 再传');
  if (!entries.has('xl/workbook.xml'))
    throw new ImportRefused('这不是 Excel 工作簿，请使用下载的模板（.xlsx）或 CSV 文件');
}
