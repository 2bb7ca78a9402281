/** Evidence bytes in a folder, addressed by SHA-256, synced to disk before anybody is told that they arrived. */

import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { link, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
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

export async function openBlobStore(directory: string): Promise<BlobStore> {
  await mkdir(directory, { recursive: true });
  const pathOf = (sha256: string) => join(directory, sha256.slice(0, 2), sha256);
  return {
    adopt: async (file, sha256) => {
      const actual = await hashFile(file);
      if (actual !== sha256) throw new HashMismatch(sha256, actual);
      const { size } = await stat(file);
      await settle(file, pathOf(sha256));
      return { sizeBytes: size };
    },
    put: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const target = pathOf(sha256);
      await mkdir(dirname(target), { recursive: true });
      const temporary = `${target}.${process.pid.toString()}.${Date.now().toString(36)}.part`;
      const handle = await open(temporary, 'wx');
      try {
        await handle.writeFile(bytes);
      } finally {
        await handle.close();
      }
      await settle(temporary, target);
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

/** File first, then its name, then the folder: after a cut at any moment the bytes are there whole, or not at all. */
async function settle(temporary: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await syncPath(temporary);
  // `link` fails when the bytes are there already; then they are the same bytes, and the new copy goes.
  await link(temporary, target).catch(async (error: unknown) => {
    if (!isCode(error, 'EEXIST')) await rename(temporary, target);
  });
  await unlink(temporary).catch(() => undefined);
  await syncPath(dirname(target));
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
