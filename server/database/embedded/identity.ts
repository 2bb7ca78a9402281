/**
 * As whom PostgreSQL runs. It refuses root, so root must become somebody else; and it must not outlive us, so it is started
 * through `setpriv --pdeathsig`, where the kernel tells it to shut down when this process dies, however it dies.
 */

import { execFile } from 'node:child_process';
import { chmod, chown, lstat, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';

type Ids = Readonly<{ uid: number; gid: number }>;

export type Identity = Readonly<{
  /** For the log: which way was taken. */
  name: string;
  /** What stands before the program on the command line. */
  prefix: readonly string[];
  /** What `spawn` itself must switch to. */
  spawnAs?: Ids;
  /** Whose the files must be. Undefined: they are ours already. */
  owner?: Ids;
  /** PostgreSQL can read nothing but its own files, so the folder above must let strangers through. */
  needsPassage?: boolean;
}>;

const PROBE_TIMEOUT_MS = 10_000;
const run = promisify(execFile);

/** The first identity that can enter `dataDir` and run `postgres` from there. */
export async function chooseIdentity(dataDir: string, postgres: string): Promise<Identity> {
  const isRoot = process.getuid?.() === 0;
  const candidates = isRoot ? rootIdentities(await unprivilegedIds()) : userIdentities();
  const attempts: string[] = [];
  for (const identity of candidates) {
    if (identity.needsPassage === true) await chmod(dataDir, 0o711);
    const failure = await probe(identity, dataDir, postgres);
    if (failure === undefined) return identity;
    attempts.push(`${identity.name}: ${failure}`);
  }
  throw new EmbeddedDatabaseError(await explainFailure(dataDir, postgres, attempts, isRoot));
}

/** Makes everything below `dir` belong to the identity, if it does not yet. */
export async function handOver(dir: string, { owner }: Identity): Promise<void> {
  const target = owner ?? ownIds();
  if (target === undefined) return;
  const { uid, gid } = await stat(dir);
  if ((uid === target.uid && gid === target.gid) || process.getuid?.() !== 0) return;
  await chownTree(dir, target);
}

function ownIds(): Ids | undefined {
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

const DIES_WITH_US = ['setpriv', '--pdeathsig=SIGINT'];

function rootIdentities(ids: Ids): readonly Identity[] {
  const namespace = ['unshare', '--user', `--map-user=${String(ids.uid)}`, `--map-group=${String(ids.gid)}`, '--'];
  const become = [`--reuid=${String(ids.uid)}`, `--regid=${String(ids.gid)}`, '--clear-groups'];
  const reachFiles = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return [
    { name: 'user namespace', prefix: [...namespace, ...DIES_WITH_US, '--'] },
    { name: 'other uid, dac_override', prefix: [...DIES_WITH_US, ...become, ...reachFiles, '--'], owner: ids },
    { name: 'other uid', prefix: [...DIES_WITH_US, ...become, '--'], owner: ids, needsPassage: true },
    { name: 'user namespace without setpriv', prefix: namespace },
    { name: 'spawned as other uid', prefix: [], spawnAs: ids, owner: ids, needsPassage: true },
  ];
}

function userIdentities(): readonly Identity[] {
  return [
    { name: 'same user', prefix: [...DIES_WITH_US, '--'] },
    { name: 'same user without setpriv', prefix: [] },
  ];
}

/** `nobody`, whose numbers differ between distributions. */
async function unprivilegedIds(): Promise<Ids> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, , uid, gid] = (accounts.split('\n').find((line) => line.startsWith('nobody:')) ?? '').split(':');
  return uid === undefined || gid === undefined ? { uid: 65534, gid: 65534 } : { uid: Number(uid), gid: Number(gid) };
}

/** Undefined when it works, else what went wrong. */
async function probe(identity: Identity, dataDir: string, postgres: string): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const script = 'cd "$0" && exec "$1" --version';
  const [file, ...args] = [...identity.prefix, 'sh', '-c', script, dataDir, postgres];
  try {
    await run(file, args, { timeout: PROBE_TIMEOUT_MS, ...identity.spawnAs });
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? 'failed') : String(error);
  }
}

async function explainFailure(
  dataDir: string,
  postgres: string,
  attempts: readonly string[],
  isRoot: boolean,
): Promise<string> {
  const details = `（试过：${attempts.join('；')}）`;
  if (!isRoot) return `内置数据库程序不能运行。请检查 ${postgres} 与目录 ${dataDir} 的权限。${details}`;
  const closed = (await closedParent(dataDir)) ?? (await closedParent(dirname(postgres)));
  const because = closed === undefined ? '' : `目录 ${closed} 不许其他用户进入。`;
  const advice = '请把数据目录（--data）和程序放到其他用户可以进入的位置，例如 /srv/zhifa；或者不要用 root 运行。';
  return `PostgreSQL 不许以 root 身份运行，而本机不能为它换一个身份。${because}${advice}${details}`;
}

/** The topmost directory on the way to `path` that strangers may not pass. */
async function closedParent(path: string): Promise<string | undefined> {
  const parent = dirname(path);
  const above = parent === path ? undefined : await closedParent(parent);
  if (above !== undefined) return above;
  const { mode } = await stat(path);
  return (mode & 0o001) === 0 ? path : undefined;
}

async function chownTree(path: string, { uid, gid }: Ids): Promise<void> {
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return;
  await chown(path, uid, gid);
  if (!entry.isDirectory()) return;
  for (const name of await readdir(path)) await chownTree(join(path, name), { uid, gid });
}
