/** The first five minutes of anybody who opens the demonstration: sign in, see what is due, open a dossier, read its papers. */

import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { openStage } from './support/stage.ts';

const { person } = openStage('office-sees-the-year');

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
});
