/**
 * Keeps PostgreSQL running: the kernel kills the largest process when memory is short, and that is often the database; and a
 * full disk ends it until somebody makes room. It is started again each time, and the operator is told what happened.
 */

import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { lastWords, launch, shutDown, type Launch, type Postmaster } from './postmaster.ts';
import { clearTheWay } from './processes.ts';

export type Supervised = Readonly<{ port: number; stop: () => Promise<void> }>;

/** Who ran so long did not fall because of how it was started. */
const RAN_WELL_MS = 60_000;
/** What falls at every start is not started in a tight loop; the first time nobody waits. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

type Supervision = Readonly<{
  launched: Launch;
  /** For the operator, in Chinese. */
  onTrouble: (line: string) => void;
  release: () => void;
}>;

/** Watches a running postmaster, starts it again on the same port whenever it ends, and ends when it is told to stop. */
export function supervise(first: Postmaster, { launched, onTrouble, release }: Supervision): Supervised {
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  let current = first;
  const watch = async (): Promise<void> => {
    for (let falls = 0; ; falls += 1) {
      const begun = performance.now();
      await current.exited;
      if (isStopping()) return;
      if (performance.now() - begun > RAN_WELL_MS) falls = 0;
      onTrouble(`内置数据库意外停止，正在重新启动。它的日志最后说：\n${lastWords(launched.folder.log)}`);
      const again = await startAgain({ launched, onTrouble, port: first.port, signal: stopping.signal }, falls);
      if (again === undefined) return;
      current = again;
      if (isStopping()) return;
      onTrouble('内置数据库已重新启动，已确认的内容都在。');
    }
  };
  const watching = watch();
  // Where `setpriv` is missing nobody else tells PostgreSQL that we are gone.
  const atExit = (): void => {
    current.process.kill('SIGINT');
  };
  process.once('exit', atExit);
  const stop = async (): Promise<void> => {
    stopping.abort();
    process.off('exit', atExit);
    await shutDown(current, launched);
    await watching;
    await shutDown(current, launched); // A restart may have been under way.
    release();
  };
  return { port: first.port, stop };
}

type Restart = Omit<Supervision, 'release'> & Readonly<{ port: number; signal: AbortSignal }>;

/** Tries until it runs, with longer and longer pauses. Undefined when it was told to stop meanwhile. */
async function startAgain(restart: Restart, falls: number): Promise<Postmaster | undefined> {
  const { onTrouble, signal } = restart;
  for (let tries = falls; ; tries += 1) {
    await delay(pauseMs(tries), undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return undefined;
    try {
      return await startOnPort(restart);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      onTrouble(`内置数据库没有启动起来，${String(pauseMs(tries + 1) / 1000)} 秒后再试。${why}`);
    }
  }
}

function pauseMs(tries: number): number {
  return tries === 0 ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);
}

/** Whoever is connected knows one port only. */
async function startOnPort({ launched, port }: Restart): Promise<Postmaster> {
  await clearTheWay(launched.folder.cluster, () => undefined);
  const again = await launch(launched, port);
  if (again.port === port) return again;
  await shutDown(again, launched);
  throw new EmbeddedDatabaseError(`端口 ${String(port)} 被别的程序占用了，请先停止它。`);
}
