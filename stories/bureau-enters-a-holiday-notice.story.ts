/**
 * Late in the year the State Council publishes the holidays of the next. The office enters the notice in its own wording, a leader
 * compares and approves; deadlines that were provisional become firm, and the page says which, from which day to which.
 */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { openStage } from './support/stage.ts';

/** As it might be worded; nobody has published it. */
const wording2027 = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
　　经国务院批准，现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
　　一、元旦：1月1日（周五）至3日（周日）放假，共3天。
　　二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月30日（周六）、2月20日（周六）上班。
　　三、清明节：4月3日（周六）至5日（周一）放假，共3天。
　　四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
　　五、端午节：6月9日（周三）放假，共1天。
　　六、中秋节：9月15日（周三）放假，共1天。
　　七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
国务院办公厅
2026年11月28日`;

/** By then inspections of the last weeks have twenty workdays that run into the year nobody has published. */
const MID_DECEMBER = Date.parse('2026-12-16T09:00:00+08:00');
const HOUR_MS = 3_600_000;
const hoursLater = Math.max(0, Math.ceil((MID_DECEMBER - Date.now()) / HOUR_MS));

const { person } = openStage('bureau-enters-a-holiday-notice', { visits: 60, hoursLater });

describe('2027 年放假通知', () => {
  let provisional = 0;

  it('a year nobody has published says so, how many deadlines hang on it, and who enters it', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.goto('/calendar?year=2027');
    await page.getByText('2027 年的放假安排还没有公布', { exact: true }).waitFor();
    await page.getByText('由办公室人员录入，局领导批准。').waitFor();
    expect(await page.getByRole('button', { name: '录入放假通知' }).count()).toBe(0);
    const told = await page.getByText(/现在有 \d+ 个正在计算的期限因此是暂定的/).innerText();
    provisional = Number(/\d+/.exec(told)?.[0]);
    expect(provisional).toBeGreaterThan(0);
    await picture('unpublished');
    await leave();
  });

  it('the office pastes the notice: a slip is refused with its sentence, the original is read day by day', async () => {
    const { page, picture, leave } = await person('bangongshi');
    await page.goto('/calendar?year=2027');
    await page.getByRole('button', { name: '录入放假通知' }).click();
    const wording = page.getByRole('textbox', { name: '通知原文' });
    await wording.fill(wording2027.replace('2月20日（周六）', '2月20日（周日）'));
    await page.getByText('2027-02-20是周六，通知写的是周日').waitFor();
    await picture('misread');
    await wording.fill(wording2027);
    await page.getByText('2027 年，国办发明电〔2026〕9号').waitFor();
    await page.getByRole('textbox', { name: '来源' }).fill('中国政府网，2026年11月28日');
    await page.getByRole('textbox', { name: '公布日期' }).fill('2026-11-28');
    await page.keyboard.press('Enter');
    await picture('entered');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '提请批准' }).click();
    await page.getByText('等局领导批准；批准以前期限仍按暂定计算。').waitFor();
    expect(await page.getByRole('button', { name: '批准启用' }).count()).toBe(0);
    await picture('waiting');
    await leave();
  });

  it('the leader finds it on the workbench, compares, approves, and sees what moved and why', async () => {
    const { page, picture, leave } = await person('fenguan');
    await page.getByRole('heading', { name: '今天必须做的事' }).waitFor();
    const all = page.getByRole('button', { name: '全部待办' }); // Leaders have more than five things to do.
    if (await all.isVisible()) await all.click();
    await page.getByRole('heading', { name: '批准2027年放假安排' }).waitFor();
    await picture('workbench');
    await page.getByRole('link', { name: /批准启用/ }).click();
    await page.getByRole('heading', { level: 1, name: '2027 年放假安排' }).waitFor();
    await page.getByRole('button', { name: '批准启用' }).waitFor();
    await picture('to-approve');
    await page.getByRole('button', { name: '批准启用' }).click();
    await page.getByText('与公布原文的逐条核对').waitFor();
    await page.getByRole('checkbox', { name: /已与公布的原文逐条核对/ }).check();
    await page.getByRole('button', { name: '批准启用' }).click();
    const moved = page.getByRole('region', { name: '受影响的期限' });
    await moved.getByText(/按国办发明电〔2026〕9号重新计算/).waitFor();
    expect(await moved.getByRole('listitem').count()).toBe(provisional);
    expect(await moved.getByText('暂定', { exact: true }).count()).toBe(0);
    await picture('moved');
    expect(await axeFindings(page)).toEqual([]);
    await openFirst(page);
    await page.getByText('2027年放假通知（国办发明电〔2026〕9号）').first().waitFor();
    await picture('arithmetic');
    await leave();
  });

  it('the dossier is firm, its record says why; the calculator counts with the year', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.goto('/calendar?year=2027');
    const line = page.getByRole('region', { name: '受影响的期限' }).getByRole('listitem').first();
    await line.getByRole('link').click();
    await page.getByText('检查结果公示').first().waitFor();
    expect(await page.getByText('暂定', { exact: true }).count()).toBe(0);
    await page.getByRole('tab', { name: /记录/ }).click();
    await page.getByText('按放假通知重新计算期限').first().waitFor();
    await picture('record');
    await page.goto('/calculators/deadline?isFree=true');
    await page.getByRole('spinbutton', { name: '数量' }).fill('7');
    const start = page.getByRole('textbox', { name: '起点' });
    await start.fill('2026-12-28');
    await start.press('Enter');
    await page.getByText('2027年1月7日（周四）', { exact: true }).waitFor();
    await leave();
  });

  it('the same year fits a phone', async () => {
    const { page, picture, leave } = await person('fenguan', phone);
    await page.goto('/calendar?year=2027');
    await page.getByRole('region', { name: '受影响的期限' }).waitFor();
    await picture('year-phone');
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await leave();
  });
});

/** The first of the moved deadlines opens its arithmetic. */
async function openFirst(page: Page): Promise<void> {
  const moved = page.getByRole('region', { name: '受影响的期限' });
  await moved
    .getByRole('button', { name: /看怎么算的/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
}
