/** Where a story is played: a running demonstration, a browser, and its people, each in a window of their own. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { ARTEFACTS, openBrowser, personAt, type Person, type Screen } from './browser.ts';
import { startDemo, type RunningServer, type StartOptions } from './server.ts';

export interface Stage {
  readonly server: () => RunningServer;
  readonly browser: () => Browser;
  readonly person: (login: string, screen?: Screen) => Promise<Person>;
  /** The same bureau with the same data, started anew. */
  readonly restart: (options: Omit<StartOptions, 'dataDirectory'>) => Promise<void>;
}

/** Opened before the first turn of the story, closed after the last; a turn that fails leaves a picture of every window. */
export function openStage(story: string, options: Omit<StartOptions, 'dataDirectory'> = {}): Stage {
  let running: RunningServer;
  let browser: Browser;
  let dataDirectory: string;
  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'zhifa-story-'));
    [running, browser] = await Promise.all([startDemo({ ...options, dataDirectory }), openBrowser()]);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await mkdir(join(ARTEFACTS, story), { recursive: true });
    for (const [index, context] of browser.contexts().entries())
      await context.pages()[0]?.screenshot({ path: join(ARTEFACTS, story, `failed-${String(index)}.png`) });
  });
  afterAll(async () => {
    await browser.close();
    await running.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  });
  return {
    server: () => running,
    browser: () => browser,
    person: (login, screen) =>
      personAt({
        browser,
        address: running.address,
        story,
        login,
        password: 'zhifa-demo-2026',
        ...(screen === undefined ? {} : { screen }),
      }),
    restart: async (changed) => {
      await running.stop();
      running = await startDemo({ ...options, ...changed, dataDirectory });
    },
  };
}
