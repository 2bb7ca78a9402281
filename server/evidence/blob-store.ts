/** Evidence bytes in a folder, addressed by SHA-256, synced to disk before anybody is told that they arrived. */

import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream, type ReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';

export interface BlobStore {
  /** Takes over a finished file: checks its hash, syncs it, and puts it where it stays. */
  readonly adopt: (file: string, sha256: string) => Promise<{ sizeBytes: number }>;
  readonly put: (bytes: Uint8Array) => Promise<{ sha256: string; sizeBytes: number }>;
  readonly read: (sha256: string) => ReadStream;
  readonly sizeOf: (sha256: string) => Promise<number | undefined>;
}

/** What arrived is not what was announced: the bytes were damaged on the way, or the sender is mistaken. */
export class HashMismatch extends Error {
  override readonly name = 'HashMismatch';
  readonly actual: string;
  constructor(announced: string, actual: string) {
    super(`文件内容与散列不符：应为 ${announced}，实为 ${actual}`);
    this.actual = actual;
  }
}

/** Where bytes are gathered before they get their name; what a fall of the program left there nobody ever reads. */
export function unfinishedIn(directory: string): string {
  return join(directory, 'unfinished');
}

export async function openBlobStore(directory: string): Promise<BlobStore> {
  const unfinished = unfinishedIn(directory);
  await mkdir(unfinished, { recursive: true });
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256);
  return {
    adopt: async (file, sha256) => {
      const actual = await hashFile(file);
      if (actual !== sha256) throw new HashMismatch(sha256, actual);
      const { size } = await stat(file);
      await settle(file, pathOf(sha256)).catch(async (error: unknown) => {
        // On another disk there is no second name for the same bytes: they are copied over, and the copy gets the name.
        if (!isCode(error, 'EXDEV')) throw error;
        const copied = (copy: string) => copyFile(file, copy, constants.COPYFILE_EXCL);
        await settleNew(unfinished, pathOf(sha256), copied);
        await unlink(file);
      });
      return { sizeBytes: size };
    },
    put: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await settleNew(unfinished, pathOf(sha256), (file) => writeFile(file, bytes, { flag: 'wx' }));
      return { sha256, sizeBytes: bytes.byteLength };
    },
    read: (sha256) => createReadStream(pathOf(sha256)),
    sizeOf: async (sha256) =>
      stat(pathOf(sha256)).then(
        ({ size }) => size,
        () => undefined,
      ),
  };
}

export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done();
    },
  });
  await pipeline(createReadStream(file), sink);
  return hash.digest('hex');
}

/**
 * File first, then its name, then the folder and the one above it, which may be new: after a cut at any moment the bytes are
 * there whole, or not at all.
 */
async function settle(temporary: string, target: string): Promise<void> {
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  await syncPath(temporary);
  // `link` fails when the bytes are there already; then they are the same bytes, and the new copy goes.
  await link(temporary, target).catch(async (error: unknown) => {
    if (!isCode(error, 'EEXIST')) await rename(temporary, target);
  });
  await unlink(temporary).catch(() => undefined);
  await syncPath(folder);
  await syncPath(dirname(folder));
}

/** The same for bytes that are still to be written; what could not be written whole leaves nothing behind. */
async function settleNew(
  unfinished: string,
  target: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(unfinished, randomUUID());
  try {
    await write(temporary);
    await settle(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function syncPath(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
