/** The thread in which a sheet is read: its memory is bounded, and a file that breaks it breaks nothing else. */

import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { ImportRefused } from '../refusal.ts';
import { checkSheet } from './read-rows.ts';
import type { CheckMessage, CheckTask } from './messages.ts';

const task = workerData as CheckTask; // handed over by thread.ts

async function tell(message: CheckMessage): Promise<void> {
  if (parentPort === null) throw new Error('this file runs in a thread');
  const answered = once(parentPort, 'message');
  parentPort.postMessage(message);
  await answered;
}

try {
  for await (const message of checkSheet(task)) await tell(message);
  await tell({ type: 'done' });
} catch (error) {
  if (!(error instanceof ImportRefused)) throw error;
  await tell({ type: 'refused', sentence: error.sentence });
}
parentPort?.unref();
