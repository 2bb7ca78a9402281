/** Starts the thread for one sheet and hears it out, message by message. */

import { Worker } from 'node:worker_threads';
import { THREAD_MEMORY_MB, THREAD_YOUNG_MB } from '../limits.ts';
import { ImportRefused } from '../refusal.ts';
import type { CheckMessage, CheckTask } from './messages.ts';

/** Whoever listens may stop early; the thread is then ended. */
export async function* hearThread(task: CheckTask): AsyncGenerator<CheckMessage> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB, maxYoungGenerationSizeMb: THREAD_YOUNG_MB },
  });
  try {
    let coming = nextMessage(worker);
    for (;;) {
      const message = await coming;
      if (message.type === 'done') return;
      if (message.type === 'refused') throw new ImportRefused(message.sentence);
      worker.postMessage('next'); // The next chunk is read while this one is written down.
      coming = nextMessage(worker);
      coming.catch(ignored); // It is awaited above, unless whoever listens stops before.
      yield message;
    }
  } finally {
    await worker.terminate();
  }
}

function nextMessage(worker: Worker): Promise<CheckMessage> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (message: CheckMessage) => settle(() => resolve(message));
    const onError = (error: Error & { readonly code?: string }) => settle(() => reject(refusalOf(error)));
    const onExit = () => settle(() => reject(new Error('the checking thread ended without a word')));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

function ignored(): void {
  return undefined;
}

function refusalOf(error: Error & { readonly code?: string }): Error {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new ImportRefused('表里的内容太多，读取时内存不够，请分成几个文件再传');
}
