/** Evidence in a folder: kept whole under its hash, from this disk or another, or not at all. */

import { createHash } from 'node:crypto';
import type * as files from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBlobStore, type BlobStore } from './blob-store.ts';

const { copyFile, link, rename } = vi.hoisted(() => ({ copyFile: vi.fn(), link: vi.fn(), rename: vi.fn() }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  copyFile.mockImplementation(real.copyFile);
  link.mockImplementation(real.link);
  rename.mockImplementation(real.rename);
  return { ...real, copyFile, link, rename };
});

const made: string[] = [];
let directory: string;
let store: BlobStore;
let arrived: string;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhifa-blobs-'));
  made.push(folder);
  directory = join(folder, 'evidence');
  store = await openBlobStore(directory);
  arrived = join(folder, 'arrived');
  await writeFile(arrived, bytes);
});

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

const bytes = Buffer.from('现场照片');
const sha256 = createHash('sha256').update(bytes).digest('hex');

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

const kept = () => readFile(join(directory, sha256.slice(0, 2), sha256));
const unfinished = () => readdir(join(directory, 'unfinished'));

describe('证据库', () => {
  it('moves what arrived on the same disk', async () => {
    expect(await store.adopt(arrived, sha256)).toEqual({ sizeBytes: bytes.length });
    expect(await kept()).toEqual(bytes);
    await expect(stat(arrived)).rejects.toThrow('ENOENT');
  });

  it('copies what arrived on another disk, and leaves nothing there', async () => {
    link.mockRejectedValueOnce(failure('EXDEV'));
    rename.mockRejectedValueOnce(failure('EXDEV'));
    expect(await store.adopt(arrived, sha256)).toEqual({ sizeBytes: bytes.length });
    expect([await kept(), await unfinished()]).toEqual([bytes, []]);
    await expect(stat(arrived)).rejects.toThrow('ENOENT');
  });

  it('has nothing of a copy for which there was no room, and what arrived is still there', async () => {
    link.mockRejectedValueOnce(failure('EXDEV'));
    rename.mockRejectedValueOnce(failure('EXDEV'));
    copyFile.mockImplementationOnce(async (_from: string, to: string) => {
      await writeFile(to, bytes.subarray(0, 3));
      throw failure('ENOSPC');
    });
    await expect(store.adopt(arrived, sha256)).rejects.toThrow('ENOSPC');
    await expect(kept()).rejects.toThrow('ENOENT');
    expect([await unfinished(), await readFile(arrived)]).toEqual([[], bytes]);
  });

  it('the same bytes a second time are the same bytes', async () => {
    await store.put(bytes);
    await store.adopt(arrived, sha256);
    expect([await kept(), await unfinished()]).toEqual([bytes, []]);
  });
});
