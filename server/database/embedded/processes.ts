/** Who is alive, and who still works in a cluster folder that we are about to start. */

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';

const POLL_MS = 20;
/** A fast shutdown writes a checkpoint first; on a slow disk that takes a while. */
const CLEAR_TIMEOUT_MS = 60_000;

/**
 * After `kill -9` of the program PostgreSQL may still be shutting down, and after `kill -9` of PostgreSQL (or a power cut) its
 * `postmaster.pid` is still there, whose number may by now be a stranger's. Waits for the first, removes the second.
 */
export async function clearTheWay(cluster: string, onWait: () => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const giveUpAt = performance.now() + CLEAR_TIMEOUT_MS;
  for (let isFirst = true; existsSync(pidFile); isFirst = false) {
    const pids = processesIn(cluster);
    if (pids.length === 0) {
      rmSync(pidFile, { force: true });
      return;
    }
    if (isFirst) askToStop(pidFile, pids, onWait);
    if (performance.now() > giveUpAt) {
      const list = pids.join('、');
      throw new EmbeddedDatabaseError(`上次的数据库进程（进程号 ${list}）还在使用 ${cluster}，请先结束它们。`);
    }
    await delay(POLL_MS);
  }
}

/** The moment a process started, as the kernel counts it; empty where that cannot be known, and for one that is dead. */
export function startOfProcess(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // A name may contain spaces and brackets.
    const isDead = state === 'Z' || state === 'X'; // Killed, and nobody has asked for its exit code yet.
    return isDead ? '' : (rest[18] ?? '');
  } catch {
    return '';
  }
}

/** `started` is what `startOfProcess` said when the process was known to be the one meant. */
export function isStillRunning(pid: number, started: string): boolean {
  return isAlive(pid) && startOfProcess(pid) === started;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function askToStop(pidFile: string, pids: readonly number[], onWait: () => void): void {
  onWait();
  const postmaster = postmasterPid(pidFile);
  if (postmaster === undefined || !pids.includes(postmaster)) return;
  try {
    process.kill(postmaster, 'SIGINT');
  } catch {
    // It ended between the two looks: what we wanted.
  }
}

function postmasterPid(pidFile: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** PostgreSQL's processes all have the cluster as their working directory, which no stranger has. */
export function processesIn(cluster: string): readonly number[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((name) => workingDirectory(name) === cluster)
      .map(Number)
      .filter((pid) => pid !== process.pid);
  }
  const pid = postmasterPid(join(cluster, 'postmaster.pid'));
  return pid !== undefined && isAlive(pid) && isPostgres(pid) ? [pid] : [];
}

function workingDirectory(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Without /proc the name must do. On Windows PostgreSQL looks after its own lock file. */
function isPostgres(pid: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return false;
  }
}
