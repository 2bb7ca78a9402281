/** 两员 come along and advise. They may look; they are offered no act, and refused by every road. */

import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { dossierView, inspectionOf, sendAct } from './support/dossiers.ts';
import { openStage } from './support/stage.ts';

const ENTERPRISE = '榫禾木业家具厂';

const { person } = openStage('auxiliaries-are-refused', { visits: 40 });

describe('两员', () => {
  it.each([
    ['技术检查员', 'jishu'],
    ['社会监督员', 'shehui'],
  ])('%s has nothing to press: not on the workbench, not in a dossier', async (post, login) => {
    const { page, picture, leave } = await person(login);
    expect(await page.getByRole('link', { name: '派发检查任务' }).count()).toBe(0);
    await page.getByText('今天没有必须做的事').waitFor();
    await picture(`${login}-workbench`);
    const { id } = await inspectionOf(page, ENTERPRISE, 'approved');
    await page.goto(`/inspections/${id}`);
    await page.getByRole('heading', { level: 1, name: ENTERPRISE }).waitFor();
    await page.getByText(`您是${post}，可以看、可以提建议，不能办理`).waitFor();
    expect(await page.locator('a[href*="/acts/"]').count()).toBe(0);
    expect(await page.getByRole('button', { name: '更多' }).count()).toBe(0);
    await picture(`${login}-inspection`);
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('who types the address of an act is told who may do it, and cannot send it', async () => {
    const { page, picture, leave } = await person('jishu', phone);
    const { id } = await inspectionOf(page, ENTERPRISE, 'approved');
    await page.goto(`/inspections/${id}/acts/arrival.register`);
    await page.getByText('这一步由其他人办理').waitFor();
    expect(await page.getByRole('button', { name: '不由您办理' }).isDisabled()).toBe(true);
    await picture('act-by-address-phone');
    await leave();
  });

  it('every act that is open to somebody is refused over the network, and nothing is recorded', async () => {
    const { page, leave } = await person('jishu');
    const { id } = await inspectionOf(page, ENTERPRISE, 'approved');
    const before = await dossierView(page, id);
    expect(before.offered.length).toBeGreaterThan(0);
    expect(before.offered.filter(({ isMine }) => isMine)).toEqual([]);
    const answer = await sendAct(page, id, 'task.cancel', { reason: '不想去了' });
    expect(answer.status()).toBe(409);
    expect(await answer.text()).toContain('两员');
    for (const { name } of before.offered) {
      const status = (await sendAct(page, id, name, {})).status();
      expect(status, name).toBeGreaterThanOrEqual(400);
      expect(status, name).toBeLessThan(500);
    }
    expect((await dossierView(page, id)).line.version).toBe(before.line.version);
    await leave();
  });
});
