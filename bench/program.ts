/** The two servers that are compared, each in a process of its own as its operator would start it. */

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const ZHIFA = 'server/cli/zhifa.mjs';
const LONGEST_START_MS = 300_000;
const LOOK_EVERY_MS = 10;

export interface Running {
  readonly address: string;
  readonly pid: number;
  /** From the command to the first answer that needed the database. */
  readonly startMs: number;
  readonly stop: () => Promise<void>;
}

/** The real program with a bureau's own data, as `npx zhifa serve` starts it. */
export async function startProgram(dataDirectory: string): Promise<Running> {
  const port = String(await freePort());
  const args = [ZHIFA, 'serve', '--data', dataDirectory, '--port', port];
  return start(args, `http://127.0.0.1:${port}`, '/api/health');
}

export async function startBaseline(databaseUrl: string): Promise<Running> {
  const port = String(await freePort());
  const args = ['--import', 'tsx', fileURLToPath(new URL('./baseline.ts', import.meta.url)), databaseUrl, port];
  return start(args, `http://127.0.0.1:${port}`, '/');
}

async function start(args: readonly string[], address: string, firstQuestion: string): Promise<Running> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (!(await answers(`${address}${firstQuestion}`))) {
    if (hasEnded(child)) throw new Error(`${args.join(' ')} ended with ${String(child.exitCode ?? child.signalCode)}`);
    if (performance.now() - begun > LONGEST_START_MS) throw new Error(`${args.join(' ')} did not start in time`);
    await delay(LOOK_EVERY_MS);
  }
  const startMs = performance.now() - begun;
  const stop = async () => {
    if (hasEnded(child)) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { address, pid: child.pid ?? 0, startMs, stop };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** The demonstration bureau with a short year, played through the kernel, and nothing started. */
export function loadBureau(dataDirectory: string, visits: number): void {
  run([ZHIFA, 'demo', '--load-only', '--visits', String(visits), '--data', dataDirectory]);
}

/** `serve` wants the interface built. */
export function buildInterface(): void {
  if (!existsSync(`${ROOT}web/dist/index.html`)) run(['--import', 'tsx', 'tools/build-web.ts']);
}

function run(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}`);
}

/** Resident memory of the process itself; PostgreSQL is not counted, it is the same for both. */
export async function megabytesOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  server.close();
  await once(server, 'close');
  return typeof at === 'object' && at !== null ? at.port : 0;
}
