/** What the data folder of the embedded database remembers between two starts: passwords, port, and who runs it now. */

import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { access, chmod, constants, mkdir, open, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { isErrorCode } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { isStillRunning, startOfProcess } from './processes.ts';

export type Folder = Readonly<{ dir: string; cluster: string; log: string }>;

const Secrets = z.strictObject({ superuser: z.string().min(1), owner: z.string().min(1), app: z.string().min(1) });
export type Secrets = Readonly<z.output<typeof Secrets>>;

const Owner = z.strictObject({ pid: z.number(), started: z.string() });

export async function openFolder(dataDir: string): Promise<Folder> {
  const wanted = resolve(dataDir);
  try {
    const created = await mkdir(wanted, { recursive: true });
    if (created !== undefined) await chmod(wanted, 0o700);
    await access(wanted, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new EmbeddedDatabaseError(`当前用户不能读写数据目录 ${wanted}。请检查权限，或用 --data 另选目录。`, {
      cause,
    });
  }
  const dir = await realpath(wanted);
  return { dir, cluster: join(dir, 'cluster'), log: join(dir, 'postgres.log') };
}

/** Passwords are made before the cluster, and made durable first: a cluster whose password is lost is lost. */
export async function readOrMakeSecrets({ dir, cluster }: Folder): Promise<Secrets> {
  const file = join(dir, 'secrets.json');
  const stored = await readIfPresent(file);
  if (stored !== undefined) return parseSecrets(file, stored);
  if ((await readIfPresent(join(cluster, 'PG_VERSION'))) !== undefined) {
    throw new EmbeddedDatabaseError(`数据库的密码文件 ${file} 不见了，数据还在。请从备份中找回这个文件。`);
  }
  const secrets = { superuser: newPassword(), owner: newPassword(), app: newPassword() };
  await writeDurably(file, JSON.stringify(secrets));
  return secrets;
}

export async function rememberedPort({ dir }: Folder): Promise<number | undefined> {
  const port = Number(await readIfPresent(join(dir, 'port')));
  return Number.isInteger(port) && port > 1023 && port < 65536 ? port : undefined;
}

export async function rememberPort({ dir }: Folder, port: number): Promise<void> {
  await writeFile(join(dir, 'port'), `${String(port)}\n`);
}

/** A killed process needs a moment to die, in which the next start may already be here. */
const DYING_MS = 1_500;
const POLL_MS = 20;

/**
 * One process per folder. The owner is remembered with the moment it started, because after a reboot another process may
 * have its number. PostgreSQL's own lock file is the second fence. Returns how to let go.
 */
export async function takeOwnership({ dir }: Folder): Promise<() => void> {
  const file = join(dir, 'owner.json');
  const mine = JSON.stringify({ pid: process.pid, started: startOfProcess(process.pid) });
  const giveUpAt = performance.now() + DYING_MS;
  for (;;) {
    try {
      await writeFile(file, mine, { flag: 'wx', mode: 0o600 });
      return () => {
        rmSync(file, { force: true });
      };
    } catch (error) {
      if (!isErrorCode(error, 'EEXIST')) throw error;
    }
    const owner = readOwner(file);
    if (owner === undefined || !isStillRunning(owner.pid, owner.started)) rmSync(file, { force: true });
    else if (performance.now() > giveUpAt) throw inUse(dir, owner.pid);
    await delay(POLL_MS);
  }
}

function inUse(dir: string, pid: number): EmbeddedDatabaseError {
  const advice = '请先停止它，或用 --data 另选一个目录。';
  return new EmbeddedDatabaseError(`数据目录 ${dir} 正由另一个 zhifa 进程（进程号 ${String(pid)}）使用。${advice}`);
}

/** An unreadable owner file was cut off while being written by a process that died. */
function readOwner(file: string): z.output<typeof Owner> | undefined {
  try {
    return Owner.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function parseSecrets(file: string, text: string): Secrets {
  try {
    return Secrets.parse(JSON.parse(text));
  } catch (cause) {
    throw new EmbeddedDatabaseError(`数据库的密码文件 ${file} 已损坏，请从备份中找回。`, { cause });
  }
}

/** Only letters, digits, `-` and `_`: it stands in SQL and in URLs unescaped. */
function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(`${file}.new`, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
}

export async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
