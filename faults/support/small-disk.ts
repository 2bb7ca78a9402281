/** Disks that are really full: a small file system of its own where this user may mount one, else a limit on file size. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, closeSync, rmSync, rmdirSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  /** Leaves so many bytes free, or none. */
  readonly fill: (leftBytes: number) => void;
  readonly makeRoom: () => void;
}

export interface MountedDisk extends SmallDisk {
  readonly unmount: () => void;
}

export const MEGABYTE = 1024 ** 2;

/** Whether this user may mount a disk on this machine: root may, unless it lives in a container that forbids it. */
export function mayMountDisks(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'zhifa-disk-'));
  const isMounted = run('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
  if (isMounted) run('umount', folder);
  rmdirSync(folder);
  return isMounted;
}

export function mountSmallDisk(folder: string, sizeBytes: number): MountedDisk {
  mkdirSync(folder, { recursive: true });
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${String(sizeBytes)},mode=700`, 'tmpfs', folder)) {
    throw new Error(`cannot mount a disk on ${folder}`);
  }
  const filler = join(folder, 'filler');
  return {
    fill: (leftBytes) => {
      writeZeros(filler, (free(folder) - leftBytes) / BLOCK_BYTES);
    },
    makeRoom: () => {
      rmSync(filler, { force: true });
    },
    unmount: () => {
      if (!run('umount', folder)) throw new Error(`cannot unmount ${folder}`);
    },
  };
}

/** For a process that may not have a disk of its own: each file it writes may be so long and no longer. */
export function limitedFiles(pid: number): SmallDisk {
  const limit = (fsize: string): void => {
    if (!run('prlimit', '--pid', String(pid), `--fsize=${fsize}:`)) throw new Error('prlimit (util-linux) is missing');
  };
  return {
    fill: (leftBytes) => {
      limit(String(leftBytes));
    },
    makeRoom: () => {
      limit('unlimited');
    },
  };
}

const BLOCK_BYTES = 4096;

function free(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function writeZeros(file: string, blocks: number): void {
  const handle = openSync(file, 'w', 0o600);
  try {
    for (let written = 0; written < blocks; written += 1) writeSync(handle, Buffer.alloc(BLOCK_BYTES));
  } finally {
    closeSync(handle);
  }
}

function run(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
