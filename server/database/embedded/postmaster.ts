/** One PostgreSQL process, from spawn to exit. */

import { spawn, execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import type { Folder } from './folder.ts';
import type { Identity } from './identity.ts';

export type Launch = Readonly<{
  folder: Folder;
  binaries: Binaries;
  identity: Identity;
  onProgress: (line: string) => void;
}>;

export type Postmaster = Readonly<{ port: number; process: ChildProcess; exited: Promise<void> }>;

const POLL_MS = 10;
const SAY_SOMETHING_EVERY_MS = 5_000;
/** Recovery after a power cut replays at most `max_wal_size`; far more than this means a broken disk. */
const READY_TIMEOUT_MS = 600_000;
const STOP_TIMEOUT_MS = 60_000;
const LOG_LIMIT_BYTES = 5_000_000;
const MAX_PORT_ATTEMPTS = 5;

/** Starts on `wantedPort` if it is free, else on another one. Resolves when connections are accepted. */
export async function launch(options: Launch, wantedPort: number | undefined): Promise<Postmaster> {
  for (let attempt = 1; attempt <= MAX_PORT_ATTEMPTS; attempt++) {
    const port = await freePort(attempt === 1 ? wantedPort : undefined);
    const logStart = rotateLog(options.folder.log);
    const postmaster = spawnPostmaster(options, port);
    if (await isReady(postmaster, options)) return postmaster;
    const said = readFileSync(options.folder.log).subarray(logStart).toString();
    if (!/could not (bind|create any TCP)/.test(said)) {
      throw new EmbeddedDatabaseError(`内置数据库未能启动。它的日志（${options.folder.log}）说：\n${said.trim()}`);
    }
  }
  throw new EmbeddedDatabaseError('没有找到可用的本机端口来启动内置数据库。');
}

/** Shuts down fast but clean; if that takes too long, at once, which the next start repairs. */
export async function shutDown({ process: child, exited }: Postmaster, launched: Launch): Promise<void> {
  const hasExited = () => child.exitCode !== null || child.signalCode !== null;
  if (hasExited()) return;
  if (process.platform === 'win32')
    execFile(launched.binaries.pgCtl, ['stop', '-m', 'fast', '-D', launched.folder.cluster]);
  else child.kill('SIGINT');
  await Promise.race([exited, delay(STOP_TIMEOUT_MS, undefined, { ref: false })]);
  if (hasExited()) return;
  child.kill('SIGQUIT');
  await exited;
}

function spawnPostmaster({ folder, binaries, identity }: Launch, port: number): Postmaster {
  const command = [...identity.prefix, binaries.postgres, '-D', folder.cluster, '-p', String(port)];
  const [file = binaries.postgres, ...args] = command;
  const log = openSync(folder.log, 'a', 0o600);
  try {
    const child = spawn(file, args, {
      stdio: ['ignore', log, log],
      env: { PATH: process.env['PATH'] },
      // Its own session: Ctrl-C in a terminal must reach us alone, so that we finish with the database before it goes.
      detached: true,
      ...identity.spawnAs,
    });
    const exited = once(child, 'exit').then(
      () => undefined,
      () => undefined,
    );
    return { port, process: child, exited };
  } finally {
    closeSync(log);
  }
}

/** PostgreSQL writes its state into the eighth line of its pid file; pg_ctl waits for it in the same way. */
async function isReady({ process: child, exited }: Postmaster, { folder, onProgress }: Launch): Promise<boolean> {
  const state = { hasExited: false };
  void exited.then(() => (state.hasExited = true));
  const begun = performance.now();
  let nextWord = SAY_SOMETHING_EVERY_MS;
  while (!state.hasExited) {
    if (pidFileSaysReady(folder.cluster, child.pid)) return true;
    const elapsed = performance.now() - begun;
    if (elapsed > READY_TIMEOUT_MS) child.kill('SIGQUIT');
    if (elapsed > nextWord) {
      onProgress(`数据库正在恢复上次未正常关闭的数据，已用 ${String(Math.round(elapsed / 1000))} 秒……`);
      nextWord += SAY_SOMETHING_EVERY_MS;
    }
    await delay(POLL_MS);
  }
  return false;
}

function pidFileSaysReady(cluster: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

const LAST_LINES = 8;

/** The end of the log: why it stopped, if it knew. Empty when there is no log to read. */
export function lastWords(log: string): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LAST_LINES).join('\n');
  } catch {
    return '';
  }
}

/** Where this start's own words begin in the log. */
function rotateLog(file: string): number {
  try {
    const { size } = statSync(file);
    if (size < LOG_LIMIT_BYTES) return size;
    renameSync(file, `${file}.1`);
    return 0;
  } catch {
    return 0;
  }
}

/** Another process may still take it before PostgreSQL does; then `launch` tries another one. */
async function freePort(wanted: number | undefined): Promise<number> {
  const server = createServer();
  try {
    server.listen(wanted ?? 0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('a TCP server has a TCP address');
    return address.port;
  } catch (error) {
    if (wanted === undefined) throw error;
    return await freePort(undefined);
  } finally {
    server.close();
  }
}
