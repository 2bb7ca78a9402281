/** Keeps PostgreSQL running: the kernel kills the largest process when memory is short, and that is often the database. */

import { clearTheWay } from './processes.ts';
import { launch, shutDown, type Launch, type Postmaster } from './postmaster.ts';

export type Supervised = Readonly<{ port: number; stop: () => Promise<void> }>;

/** More than this is no accident; then the server's own error messages must say so. */
const MAX_RESTARTS = 5;
const WITHIN_MS = 600_000;

type Supervision = Readonly<{ launched: Launch; log: (message: string) => void; release: () => void }>;

/** Watches a running postmaster, restarts it on the same port if it dies, and ends when it is told to stop. */
export function supervise(first: Postmaster, { launched, log, release }: Supervision): Supervised {
  const state = { current: first, isStopping: false, restarts: [] as number[] }; // `as`: an empty list has no type.

  const restart = async (): Promise<void> => {
    log('the embedded PostgreSQL ended unexpectedly; starting it again');
    await clearTheWay(launched.folder.cluster, () => undefined);
    state.current = await launch(launched, first.port);
    if (state.current.port !== first.port) log(`port ${String(first.port)} was taken meanwhile; clients cannot follow`);
  };
  const watch = async (): Promise<void> => {
    for (;;) {
      await state.current.exited;
      if (state.isStopping) return;
      const now = performance.now();
      state.restarts = [...state.restarts.filter((at) => now - at < WITHIN_MS), now];
      if (state.restarts.length > MAX_RESTARTS) {
        log('the embedded PostgreSQL ended too often; it stays down');
        return;
      }
      await restart();
    }
  };
  const watching = watch().catch((error: unknown) => {
    log(`the embedded PostgreSQL could not be restarted: ${String(error)}`);
  });
  // Where `setpriv` is missing nobody else tells PostgreSQL that we are gone.
  const atExit = (): void => {
    state.current.process.kill('SIGINT');
  };
  process.once('exit', atExit);
  const stop = async (): Promise<void> => {
    state.isStopping = true;
    process.off('exit', atExit);
    await shutDown(state.current, launched);
    await watching;
    await shutDown(state.current, launched); // A restart may have been under way.
    release();
  };
  return { port: first.port, stop };
}
