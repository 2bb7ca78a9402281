/**
 * The factory's head has read the record and will not sign. The officers say so in the record, with what he said, who saw it
 * and to whom they reported it (安全生产法第六十八条); nobody is stuck, and nothing is signed in his place.
 */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { fieldOf, type Field } from './support/field.ts';
import { pagesOf, pdfBehind, wordsOf } from './support/papers.ts';
import { openStage } from './support/stage.ts';

const ENTERPRISE = '赣州𬭚声家居有限公司'; // Every item answered, every finding disposed of, nothing signed yet.
const REASON = '厂长看过全部记录，说除尘器的事要先问律师，拒绝签字。';
const WORDS = '除尘器是去年才装的，凭啥说不合格，我要先问律师！';

const { person } = openStage('party-declines-to-sign', { visits: 6 });

describe('拒签', () => {
  it('is told with reason, words and witness; without a witness or a recording it is refused', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    const field = fieldOf(page);
    await page.getByRole('link', { name: ENTERPRISE }).first().click();
    await page.getByRole('link', { name: '签署现场检查记录' }).click();
    await field.sign(/钟启明.*签名处/);
    await field.sign(/刘晓岚.*签名处/);
    await page.getByRole('radio', { name: '拒绝签名' }).check();
    await page.getByText('被检查单位的负责人拒绝签字的，检查人员应当将情况记录在案').waitFor();
    await page.getByLabel('情况和原因').fill('');
    expect(await page.getByRole('button', { name: '还差：拒签的情况和原因' }).isDisabled()).toBe(true);
    await page.getByLabel('情况和原因').fill(REASON);
    await page.getByLabel(/^陈述（照原话记）/).fill(WORDS);
    await page.getByLabel('向谁报告').fill('何建国');
    await page.getByText('见证人或者音像记录').waitFor();
    await picture('refused-without-witness');
    await attest(page, field);
    await picture('declined');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '记为拒签，报告本局' }).click();
    await page.getByText('文书制作中').first().waitFor();
    await picture('after');
    await leave();
  });

  it('stands on the printed record in the words that were said, with the witness and no signature of the party', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.getByRole('link', { name: ENTERPRISE }).first().click();
    await page.getByRole('tab', { name: /文书/ }).click();
    await page
      .getByRole('img', { name: /现场检查记录/ })
      .first()
      .waitFor();
    await picture('record');
    expect(await axeFindings(page)).toEqual([]);
    const row = page.getByRole('row', { name: /现场检查记录/ });
    const pdf = await pdfBehind(page, row.getByRole('link', { name: '打印 PDF' }));
    expect(pagesOf(pdf)).toBeGreaterThan(0);
    const words = wordsOf(pdf);
    expect(words).toContain(`在场人员拒绝签字，理由：${REASON.slice(0, -1)}`);
    expect(words).toContain(`其称：“${WORDS}”`);
    expect(words).toContain('王林（南康区龙岭镇人民政府）在场见证');
    expect(words).toContain('执法人员已将情况向何建国报告');
    expect(words).toContain('拒绝填写（理由见上）');
    await leave();
  });

  it('does not keep the orders from being issued: they can be handed over another way', async () => {
    const { page, leave } = await person('zhongqiming', phone);
    await page.getByRole('link', { name: ENTERPRISE }).first().click();
    await page.getByRole('link', { name: /^签发/ }).first().waitFor();
    await leave();
  });
});

async function attest(page: Page, field: Field): Promise<void> {
  await page.getByRole('button', { name: '请见证人签名' }).click();
  await page.getByLabel('见证人姓名').fill('王林');
  await page.getByLabel('见证人单位').fill('南康区龙岭镇人民政府');
  await field.sign(/见证人.*签名处/);
  await page.getByText('见证人或者音像记录').waitFor({ state: 'detached' });
}
