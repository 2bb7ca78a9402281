/**
 * 没有传完的上传: pieces of files whose rest nobody sends any more would fill the disk. Nothing is lost with them: a device
 * keeps its own copy until it is told that the whole has arrived, and begins again when its upload is gone.
 */

import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addHours, instantOf, type Instant } from '@zhifa/law';
import type { House } from '../house.ts';
import { unfinishedIn } from './blob-store.ts';

/** Longer than anybody is in the field without a network. */
const ABANDONED_AFTER_DAYS = 30;
const NOTE = '.json';

/** Removes uploads of which no piece has come for so long, and copies that a fall of the program cut short. */
export async function removeAbandoned({ dataDirectory, now }: Pick<House, 'dataDirectory' | 'now'>): Promise<void> {
  const since = addHours(now(), -24 * ABANDONED_AFTER_DAYS);
  const uploads = await filesIn(join(dataDirectory, 'uploads'));
  const copies = await filesIn(unfinishedIn(join(dataDirectory, 'evidence')));
  const left = byUpload([...uploads, ...copies]).filter((files) => files.every(({ changedAt }) => changedAt < since));
  for (const { path } of left.flat()) await rm(path, { force: true });
  // Of an upload that did arrive whole only the note of what was announced is left: nobody needs to be told of that.
  const unfinished = left.filter((files) => files.some(({ path }) => !path.endsWith(NOTE)));
  if (unfinished.length === 0) return;
  const megabytes = unfinished.flat().reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) / 1024 ** 2;
  const what = `${String(unfinished.length)} 个超过 ${String(ABANDONED_AFTER_DAYS)} 天没有传完的上传`;
  console.log(`已清理 ${what}，腾出 ${megabytes.toFixed(1)} MB`);
}

interface FoundFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly changedAt: Instant;
}

async function filesIn(directory: string): Promise<FoundFile[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const found: FoundFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const file = await stat(path).catch(() => undefined); // It may have arrived whole meanwhile, and left.
    if (file !== undefined) found.push({ path, sizeBytes: file.size, changedAt: instantOf(Math.floor(file.mtimeMs)) });
  }
  return found;
}

/** An upload is two files: the bytes, and beside them what was announced, which does not change any more. */
function byUpload(files: readonly FoundFile[]): FoundFile[][] {
  const uploads = new Map<string, FoundFile[]>();
  for (const file of files) {
    const id = file.path.endsWith(NOTE) ? file.path.slice(0, -NOTE.length) : file.path;
    uploads.set(id, [...(uploads.get(id) ?? []), file]);
  }
  return [...uploads.values()];
}
