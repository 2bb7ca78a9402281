/**
 * The cap on inspections stands in a paper that nobody could read in the original: it warns. The legal reviewer compares it with the
 * bureau's own copy, a leader approves, and from then on it refuses and says who confirmed it; withdrawn, it warns again.
 */

import type { Page } from 'playwright-core';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { openStage } from './support/stage.ts';

const ENTERPRISE = '椴坞木业家具厂';
const MISSING = '达到公布的上限';
const SOURCE = '国办发〔2024〕54号 第四部分，第6页';
const CONFIRMED = `批准，核对的是${SOURCE}`;

const { person } = openStage('bureau-confirms-a-rule', { visits: 4 });
const Session = z.object({ csrfToken: z.string() });

async function chooseOption(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
}

/** The head of the brigade fills in a task for a factory that was visited as often as the bureau allows: never. */
async function fillInTask(page: Page): Promise<void> {
  await page.goto('/inspections/new');
  await page.getByRole('combobox', { name: '输入企业名称中任意字或信用代码' }).fill(ENTERPRISE);
  await page.locator('.ant-select-item-option', { hasText: ENTERPRISE }).first().click();
  await page.getByText('本年频次').waitFor();
  await chooseOption(page, '任务来源', '年度监督检查计划');
  await page.getByLabel(/来源文号/).fill('康应急字〔2026〕3号');
  await page.getByRole('radio', { name: '日常检查' }).check();
  await page.getByLabel('检查事项').fill('粉尘防爆');
  await page.getByLabel('钟启明 主办').check();
  await page.getByLabel('刘晓岚 协办').check();
  await page.getByText(MISSING).waitFor();
}

async function sayWhy(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: new RegExp(`${MISSING}.*仍要继续的理由`) }).fill('上级部署专项检查');
}

describe('核实一条规则的依据', () => {
  it('before: the office allows no visit, and the gate only warns', async () => {
    const office = await person('bangongshi');
    const session = Session.parse(await (await office.page.request.get('/api/session')).json());
    for (const grade of ['Low', 'General', 'Considerable', 'Major']) {
      const answer = await office.page.request.put(`/api/settings/frequency.cap${grade}`, {
        headers: { 'x-csrf-token': session.csrfToken },
        data: { value: 0, reason: '年底不再安排检查' },
      });
      expect(answer.status()).toBe(200);
    }
    await office.leave();
    const { page, picture, leave } = await person('daduizhang');
    await fillInTask(page);
    await page.getByText('提醒，可写明理由后继续').first().waitFor();
    await picture('warns');
    await sayWhy(page);
    await page.getByText(MISSING).waitFor({ state: 'detached' });
    await leave();
  });

  it('the legal reviewer finds the rule, compares it with the copy and proposes', async () => {
    const { page, picture, leave } = await person('fazhi');
    await page.getByRole('link', { name: '法律规则', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '前置条件' }).waitFor();
    await page.getByRole('searchbox', { name: '搜索' }).fill('频次 上限');
    await page.getByRole('button', { name: /年度频次上限/ }).click();
    await page.getByText('不具备时只提醒，写明理由可以继续').waitFor();
    await picture('gate-unverified');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '核实', exact: true }).click();
    await page.getByLabel('文件名称').fill('国务院办公厅关于严格规范涉企行政检查的意见');
    await page.getByLabel(/文号或版本/).fill('国办发〔2024〕54号');
    await page.getByLabel('条款、页码').fill('第四部分，第6页');
    await page.getByLabel('文本从哪里来').fill('县政府办公室转发的纸质文件');
    await page.getByLabel('原文怎么写').fill('有关主管部门要公布同一行政机关对同一企业实施行政检查的年度频次上限。');
    await page.getByLabel('选择扫描件、照片或 PDF').setInputFiles({
      name: '国办发54号.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n% a scanned page, as far as this story needs one\n'),
    });
    await page.getByRole('button', { name: '去掉 国办发54号.pdf' }).waitFor();
    const agrees = page.getByRole('radiogroup', { name: '规则与原文一致' });
    await agrees.getByRole('radio', { name: '否' }).check();
    await page.getByText('不一致的不能核实').waitFor();
    await picture('not-the-same');
    await agrees.getByRole('radio', { name: '是' }).check();
    await page.getByText('不一致的不能核实').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '提请核实', exact: true }).click();
    await page.waitForURL(/rules\/confirmations\/0/);
    await page.getByText('批准核实由分管领导、局长办理').waitFor();
    await picture('proposed');
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('a leader finds it on the workbench, on the phone, opens the copy and approves', async () => {
    const { page, picture, leave } = await person('fenguan', phone);
    await page
      .getByRole('link', { name: /批准核实/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: '年度频次上限' }).waitFor();
    const copy = await page.getByRole('link', { name: '打开 国办发54号.pdf' }).getAttribute('href');
    expect((await page.request.get(copy ?? '')).status()).toBe(200);
    await picture('leader');
    await page.getByRole('button', { name: '批准核实', exact: true }).click();
    await page.getByText('已核实', { exact: true }).first().waitFor();
    await picture('approved');
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('after: the same reason is worth nothing, and the refusal says who confirmed the rule by which paper', async () => {
    const { page, picture, leave } = await person('daduizhang');
    await fillInTask(page);
    await page.getByText('已由本机关核实').waitFor();
    await page.getByText(CONFIRMED).waitFor();
    expect(await page.getByText('何建国').first().isVisible()).toBe(true);
    expect(await page.getByRole('textbox', { name: new RegExp(`${MISSING}.*仍要继续的理由`) }).count()).toBe(0);
    await page.getByText(CONFIRMED).scrollIntoViewIfNeeded();
    await picture('refuses');
    await page.goto('/rules/gates?ref=inspect.freq');
    await page.getByText('不具备时拒绝：依据已由本机关核实').waitFor();
    await picture('gate-confirmed');
    await leave();
  });

  it('withdrawn by the head of the bureau with a reason: it warns again', async () => {
    const head = await person('juzhang');
    await head.page.goto('/rules/confirmations');
    await head.page.getByRole('link', { name: '年度频次上限' }).click();
    await head.page.getByRole('form', { name: '撤回核实' }).getByLabel('理由').fill('省政府公布了新的规定，须重新核对');
    await head.page.getByRole('button', { name: '撤回核实', exact: true }).click();
    await head.page.getByText('核实已撤回', { exact: true }).first().waitFor();
    await head.picture('withdrawn');
    await head.leave();
    const { page, leave } = await person('daduizhang');
    await fillInTask(page);
    await page.getByText('提醒，可写明理由后继续').first().waitFor();
    await leave();
  });
});

describe('重大事故隐患、涉罪要件', () => {
  it('answers from the facts, and says what is not known yet', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.goto('/rules/hazards?ref=GM-11-03');
    await page.getByText('还不能判断').waitFor();
    await page.getByText('还要查明').waitFor();
    for (const question of await page.getByRole('radiogroup').all())
      await question.getByRole('radio', { name: '是' }).check();
    await page.getByText('还不能判断').waitFor({ state: 'detached' });
    await picture('hazard');
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('a crime is a checklist that points, on the phone, too, and never a verdict', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    await page.goto('/rules/crimes?ref=C3');
    await page.getByText('核对清单只提示缺什么，不是认定').waitFor();
    await page.getByText('尚有事实没有查明').waitFor();
    await picture('crime-phone');
    const evidence = page.getByRole('checkbox', { name: '被违反的规定、规程文本' });
    await evidence.check();
    expect(await evidence.isChecked()).toBe(true);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });
});
