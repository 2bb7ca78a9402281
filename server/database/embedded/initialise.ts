/** `initdb`, all or nothing. */

import { execFile } from 'node:child_process';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { readIfPresent, type Folder } from './folder.ts';
import type { Identity } from './identity.ts';

export const SUPERUSER = 'postgres';

const INITDB_TIMEOUT_MS = 300_000;
const run = promisify(execFile);

export async function hasCluster({ cluster }: Folder, majorVersion: number): Promise<boolean> {
  const version = await readIfPresent(join(cluster, 'PG_VERSION'));
  if (version === undefined) return false;
  if (Number(version) === majorVersion) return true;
  const [was, is] = [version.trim(), String(majorVersion)];
  const advice = '请用旧版程序导出数据后再升级。';
  throw new EmbeddedDatabaseError(`数据目录 ${cluster} 属于 PostgreSQL ${was}，本程序带的是 ${is}。${advice}`);
}

type Initialisation = Readonly<{ folder: Folder; binaries: Binaries; identity: Identity; superuserPassword: string }>;

/** Works in a side folder that is renamed when complete, so that an interrupted first start is simply begun again. */
export async function initialise({ folder, binaries, identity, superuserPassword }: Initialisation): Promise<void> {
  const partial = join(folder.dir, 'cluster.partial');
  const passwordFile = join(folder.dir, 'initdb-password');
  try {
    await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
    if (identity.owner !== undefined) await chown(passwordFile, identity.owner.uid, identity.owner.gid);
    for (const locale of ['C.UTF-8', 'C']) {
      const failure = await initdb({ partial, passwordFile, locale, binaries, identity });
      if (failure === undefined) {
        await rename(partial, folder.cluster);
        return;
      }
      if (!failure.includes('invalid locale name')) throw new EmbeddedDatabaseError(`建立数据库失败：${failure}`);
    }
    throw new EmbeddedDatabaseError('建立数据库失败：本机没有可用的 locale。');
  } finally {
    await rm(passwordFile, { force: true });
    await rm(partial, { recursive: true, force: true });
  }
}

type Initdb = Readonly<{
  partial: string;
  passwordFile: string;
  locale: string;
  binaries: Binaries;
  identity: Identity;
}>;

/** ICU, because with a C collation `ILIKE` and `ORDER BY` treat 汉字 as bytes. Undefined when it worked. */
async function initdb({ partial, passwordFile, locale, binaries, identity }: Initdb): Promise<string | undefined> {
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { mode: 0o700 });
  if (identity.owner !== undefined) await chown(partial, identity.owner.uid, identity.owner.gid);
  const options = [
    `--pgdata=${partial}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=zh-Hans-CN',
    `--locale=${locale}`,
    '--data-checksums',
    '--no-instructions',
  ];
  const [file = binaries.initdb, ...args] = [...identity.prefix, binaries.initdb, ...options];
  try {
    const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
    await run(file, args, { timeout: INITDB_TIMEOUT_MS, env, ...identity.spawnAs });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
