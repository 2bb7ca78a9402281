/** The first five minutes of anybody who opens the demonstration: sign in, see what is due, open a dossier, read its papers. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFindings, openBrowser, personAt, phone, type PersonOptions } from './support/browser.ts';
import { startDemo, type RunningServer } from './support/server.ts';

const Lines = z.object({ lines: z.array(z.object({ id: z.string(), version: z.number() })) });
const Offered = z.object({ offered: z.array(z.object({ name: z.string(), isMine: z.boolean() })) });

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemo(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

function person(login: string, screen?: PersonOptions['screen']) {
  const base = { browser, address: server.address, story: 'office-sees-the-year', login, password: 'zhifa-demo-2026' };
  return personAt(screen === undefined ? base : { ...base, screen });
}

describe('打开演示局', () => {
  it('an officer sees today’s duties with their consequence, and one inspection with its papers', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.getByRole('heading', { name: '今天必须做的事' }).waitFor();
    await picture('workbench');
    await page.getByRole('link', { name: '检查', exact: true }).first().click();
    await page.locator('a[href^="/inspections/0"]').first().waitFor();
    await picture('inspections');
    await page.locator('a[href^="/inspections/0"]').first().click();
    await page.getByRole('tab').first().waitFor();
    await picture('inspection');
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('the same workbench fits a phone', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    await picture('workbench-phone');
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await leave();
  });

  it('a technical inspector is offered nothing, and refused by every road', async () => {
    const { page, leave } = await person('jishu');
    const get = async (address: string): Promise<unknown> => (await page.request.get(address)).json();
    const { csrfToken } = z.object({ csrfToken: z.string() }).parse(await get('/api/session'));
    const { lines } = Lines.parse(await get('/api/dossiers?kind=inspection&stage=approved&limit=1'));
    const { id, version } = lines[0] ?? { id: '', version: 0 };
    const { offered } = Offered.parse(await get(`/api/dossiers/${id}`));
    expect(offered.filter(({ isMine }) => isMine)).toEqual([]);
    const answer = await page.request.post(`/api/dossiers/${id}/acts/task.cancel`, {
      headers: {
        'x-csrf-token': csrfToken,
        'if-match': `"${String(version)}"`,
        'idempotency-key': 'story-auxiliary-1',
      },
      data: { input: { reason: '不想去了' } },
    });
    expect(answer.status()).toBe(409);
    expect(await answer.text()).toContain('两员');
    await leave();
  });
});
