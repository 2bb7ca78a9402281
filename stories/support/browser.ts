/** A person at a screen: Chromium, their own session, a picture at each turn. */

import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';

export const ARTEFACTS = fileURLToPath(new URL('../../artefacts/stories/', import.meta.url));
const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export interface Screen {
  readonly width: number;
  readonly height: number;
}

export const desk: Screen = { width: 1366, height: 768 };
export const phone: Screen = { width: 390, height: 844 };

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['ZHIFA_CHROMIUM'] ?? CANDIDATES.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('找不到 Chromium：请安装 chromium，或用 ZHIFA_CHROMIUM 指明路径');
  return chromium.launch({ executablePath, args: QUIET });
}

export interface Person {
  readonly page: Page;
  /** Keeps a picture of this turn of the story as an artefact. */
  readonly picture: (name: string) => Promise<void>;
  readonly leave: () => Promise<void>;
}

export interface PersonOptions {
  readonly browser: Browser;
  readonly address: string;
  readonly story: string;
  readonly login: string;
  readonly password: string;
  readonly screen?: Screen;
}

/** Signs in as one of the demonstration accounts, in a window of their own. */
export async function personAt({
  browser,
  address,
  story,
  login,
  password,
  screen = desk,
}: PersonOptions): Promise<Person> {
  const context = await browser.newContext({
    viewport: screen,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce', // A picture shows the screen, not its way there.
    baseURL: address,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto('/sign-in');
  await page.getByLabel('账号', { exact: true }).fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await mkdir(join(ARTEFACTS, story), { recursive: true });
  let turn = 0;
  return {
    page,
    picture: async (name) => {
      turn += 1;
      await page.screenshot({ path: join(ARTEFACTS, story, `${String(turn).padStart(2, '0')}-${name}.png`) });
    },
    leave: () => context.close(),
  };
}

/** Serious findings of axe on the page as it stands: what, and where. */
export async function axeFindings(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return page.evaluate(async () => {
    interface Axe {
      readonly run: (
        options: unknown,
      ) => Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }>;
    }
    // The script just evaluated has put axe there; its own types are not in the page.
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
