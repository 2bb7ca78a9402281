/** Waits for something to become true; the test's own time limit ends it. */

import { setTimeout as delay } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

export async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isTrue())) await delay(LOOK_EVERY_MS);
}

export async function isHealthy(address: string): Promise<boolean> {
  return (await fetch(`${address}/api/health`)).ok;
}
