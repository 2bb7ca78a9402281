/**
 * What the server does by itself: once a day it anchors the record; it finishes imports that were cut short, and removes
 * uploads that nobody finished; it counts deadlines anew that a holiday notice moved. A new nightly job is one file and one line here.
 */

import { removeAbandoned } from '../evidence/abandoned.ts';
import { recountDeadlines } from '../calendar/recount.ts';
import type { House } from '../house.ts';
import { anchorRecord } from '../store/anchors.ts';
import { inOrg } from '../store/database.ts';
import { finishImports } from './finish-imports.ts';

const CHECK_EVERY_MS = 10 * 60 * 1000; // The anchor of a day is made at the first look after midnight.

export interface Jobs {
  readonly stop: () => Promise<void>;
}

type Job = (house: House) => Promise<unknown>;

const jobs: readonly Job[] = [
  (house) => inOrg(house.database, house.orgId, (tx) => anchorRecord(tx, house.orgId, house.now())),
  finishImports,
  recountDeadlines,
  removeAbandoned,
];

/** Every job is safe to run at any time and as often as one likes: a server that was off catches up at its next start. */
export function startJobs(house: House): Jobs {
  let running = runAll(house);
  const timer = setInterval(() => {
    running = running.then(() => runAll(house));
  }, CHECK_EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

async function runAll(house: House): Promise<void> {
  for (const job of jobs)
    await job(house).catch((error: unknown) => {
      console.error('定时任务没有成功，稍后重试：', error);
    });
}
