/** The product as a person starts it: the real program, the demonstration bureau, a data folder of its own. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STARTED = /http:\/\/127\.0\.0\.1:\d+/;
const LONGEST_START_MS = 240_000; // First start on two slow cores: cluster, demonstration year, interface.

export interface RunningServer {
  readonly address: string;
  readonly dataDirectory: string;
  readonly process: ChildProcess;
  /** Everything it printed, for a story that failed. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  readonly dataDirectory?: string;
  readonly port?: number;
  readonly environment?: Readonly<{ [name: string]: string }>;
  /** Fewer visits start sooner; the bureau itself is always whole. */
  readonly visits?: number;
  /** The bureau's clock stands so many hours later than the machine's. */
  readonly hoursLater?: number;
}

/** Starts `zhifa demo` and waits until it says where it is. */
export async function startDemo(options: StartOptions = {}): Promise<RunningServer> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'zhifa-story-')));
  const port = options.port ?? (await freePort());
  const child = spawn(
    process.execPath,
    [
      'server/cli/zhifa.mjs',
      'demo',
      '--data',
      dataDirectory,
      '--port',
      String(port),
      '--visits',
      String(options.visits ?? 40),
      '--hours-later',
      String(options.hoursLater ?? 0),
    ],
    {
      cwd: ROOT,
      env: { ...process.env, ...options.environment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
  await started(child, () => text);
  return {
    address: `http://127.0.0.1:${String(port)}`,
    dataDirectory,
    process: child,
    printed: () => text,
    stop: async () => {
      await end(child);
      if (options.dataDirectory === undefined) await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

function started(child: ChildProcess, printed: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      reject(new Error(`${why}\n${printed()}`));
    };
    const timer = setTimeout(() => {
      fail('the demonstration did not start in time');
    }, LONGEST_START_MS);
    const look = setInterval(() => {
      if (!STARTED.test(printed()) || !printed().includes('演示账号')) return;
      clearInterval(look);
      clearTimeout(timer);
      resolve();
    }, 100);
    child.once('exit', (code) => {
      clearInterval(look);
      clearTimeout(timer);
      fail(`the demonstration ended with ${String(code)}`);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  server.close();
  await once(server, 'close');
  return port;
}
