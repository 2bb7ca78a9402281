/**
 * A scheme goes back to its drafter with a reason, is changed and comes again. What was first drafted is not lost: both
 * versions stand in the record, and who sent it back with which words.
 */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { dossierView, inspectionOf } from './support/dossiers.ts';
import { pagesOf, pdfBehind, wordsOf } from './support/papers.ts';
import { openStage } from './support/stage.ts';

const ENTERPRISE = '赣州椴川家居有限公司'; // The task was assigned; nothing is drafted yet.
const REASON = '喷漆房没有列入重点，请写明谁查、查什么。';
const FIRST_SHARE = '现场看砂光工段';
const SECOND_SHARE = '现场看砂光工段，喷漆房的通风、防爆电器和油漆存量';

const { person } = openStage('scheme-returned-and-resubmitted', { visits: 2 });

async function openTodo(page: Page, act: string): Promise<void> {
  await page.getByRole('link', { name: `${ENTERPRISE} ${act}` }).click();
}

function shareOf(page: Page, officer: RegExp) {
  return page.getByRole('region', { name: '分工' }).getByLabel(officer);
}

describe('方案退回重报', () => {
  it('the officer drafts it and sends it to the head', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await openTodo(page, '拟定现场检查方案');
    await page.getByText(/^(1[5-9]|[23]\d|40) 项/).waitFor();
    await shareOf(page, /钟启明/).fill(FIRST_SHARE);
    await picture('drafted');
    await page.getByRole('button', { name: '提交审核' }).click();
    await page.getByText('方案待审核').first().waitFor();
    await leave();
  });

  it('the head sends it back; without words he cannot', async () => {
    const { page, picture, leave } = await person('daduizhang');
    await openTodo(page, '审核方案');
    await page.getByRole('button', { name: '退回', exact: true }).click();
    expect(await page.getByRole('button', { name: '确认退回' }).isDisabled()).toBe(true);
    await page.getByLabel('退回理由').fill(REASON);
    await picture('returning');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '确认退回' }).click();
    await page.getByText('任务已派').first().waitFor();
    await leave();
  });

  it('the drafter reads why on the workbench, and finds what he had written', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    const returned = page.getByRole('region', { name: '被退回' });
    await returned.getByText(`“${REASON}”`).waitFor();
    await picture('workbench');
    expect(await axeFindings(page)).toEqual([]);
    await returned.getByRole('link', { name: '去改' }).click();
    await page.getByText(REASON).waitFor();
    expect(await shareOf(page, /钟启明/).inputValue()).toBe(FIRST_SHARE);
    await shareOf(page, /钟启明/).fill(SECOND_SHARE);
    await picture('changed');
    await page.getByRole('button', { name: '提交审核' }).click();
    await page.getByText('方案待审核').first().waitFor();
    await leave();
  });

  it('on the phone, too, the drafter sees that it came back', async () => {
    const { page, leave } = await person('zhongqiming', phone);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText(REASON).count()).toBe(0); // It is with the head again.
    await leave();
  });

  it('this time it is endorsed and approved; the paper says the second version', async () => {
    for (const [login, act, opinion, button] of [
      ['daduizhang', '审核方案', '同意。', '同意，报审批'],
      ['fenguan', '批准检查和方案', '同意检查和方案。', '同意并签发'],
    ] as const) {
      const { page, leave } = await person(login);
      await openTodo(page, act);
      await page.getByText(SECOND_SHARE).waitFor();
      await page.getByRole('button', { name: opinion, exact: true }).click();
      await page.getByRole('button', { name: button }).click();
      await page
        .getByText(act === '审核方案' ? '方案待审批' : '待检查')
        .first()
        .waitFor();
      await leave();
    }
  });

  it('both versions and the words of the return stand in the record', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    const { id } = await inspectionOf(page, ENTERPRISE, 'approved');
    await page.goto(`/inspections/${id}?tab=record`);
    const entries = page.getByRole('list', { name: '执法全过程记录' }).getByRole('listitem');
    await entries.first().waitFor();
    for (const opener of await page.getByText('填写的内容').all()) await opener.click();
    await page.getByText(FIRST_SHARE, { exact: true }).waitFor();
    await page.getByText(SECOND_SHARE, { exact: true }).waitFor();
    await page.getByText(REASON).waitFor();
    await picture('record');
    await page.getByRole('tab', { name: /文书/ }).click();
    const row = page.getByRole('row', { name: /现场检查方案/ });
    const pdf = await pdfBehind(page, row.getByRole('link', { name: '打印 PDF' }));
    expect(pagesOf(pdf)).toBeGreaterThan(0);
    expect(wordsOf(pdf)).toContain(SECOND_SHARE);
    expect((await dossierView(page, id)).line.stageTitle).toBe('待检查');
    await leave();
  });
});
