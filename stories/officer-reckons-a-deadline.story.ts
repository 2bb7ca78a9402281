/** Somebody asks "until when?" and "up to how much?" without a case: two calculators, on the desk and on the phone, offline too. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { openStage } from './support/stage.ts';

const { person } = openStage('officer-reckons-a-deadline', { visits: 4 });

describe('期限计算', () => {
  it('finds 先行登记保存 by its words, moves the start, takes out an appraisal and reads every step', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.getByRole('link', { name: '计算', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '期限计算' }).waitFor();
    await picture('deadline-pick');
    await page.getByRole('searchbox', { name: '找期限' }).fill('登记保存 处理');
    await page.getByRole('button', { name: /先行登记保存证据后作出处理决定 7个工作日/ }).click();
    await setDay(page, '起点', '2021-09-24');
    await page.getByText('2021年10月9日（周六）', { exact: true }).waitFor();
    await picture('deadline-answer');
    const steps = await page.locator('.arithmetic-steps').innerText();
    expect(steps).toContain('国庆节');
    expect(steps).toContain('行政处罚法第八十五条');

    await page.getByRole('button', { name: '加一段扣除' }).click();
    await setDay(page, '从', '2021-09-27');
    await setDay(page, '到', '2021-09-28');
    await page.getByRole('combobox', { name: '原因' }).fill('听证');
    await page.keyboard.press('Escape');
    await page.getByText('2021年10月12日（周二）', { exact: true }).waitFor();
    await page.getByText('没有见到这一期限因“听证”扣除的规定').waitFor();
    await picture('deadline-stayed');
    expect(await page.locator('.arithmetic-steps').innerText()).toContain('9月27日—9月28日 听证，2 日不计入');
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('counts back from a hearing, says what is provisional, and asks for a moment where hours run', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.goto('/calculators/deadline?clock=hearing.notify.7wd');
    await setDay(page, '事件日', '2026-10-20');
    await page.getByText('2026年10月9日（周五）', { exact: true }).waitFor();
    await page.getByText('从宽为 10月10日').waitFor();
    await picture('deadline-backward');

    await page.goto('/calculators/deadline?isFree=true');
    await page.getByRole('spinbutton', { name: '数量' }).fill('7');
    await setDay(page, '起点', '2026-12-28');
    await page.getByText('可能在 2027年1月5日（周二） 至 2027年1月7日（周四） 之间变动').waitFor();
    await picture('deadline-provisional');

    await page.goto('/calculators/deadline?clock=seize.urgent.24h');
    await page.getByText('以小时计的期限，请写起点的时刻').waitFor();
    await setDay(page, '起点', '2026-09-30 17:00');
    await page.getByText('2026年10月1日17时0分', { exact: true }).waitFor();
    await picture('deadline-hours');
    await leave();
  });

  it('answers on the phone without a network once it is open', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    await page.getByRole('link', { name: '我的' }).click();
    await page.getByRole('link', { name: '期限计算与法定幅度' }).click();
    await page.getByRole('searchbox', { name: '找期限' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('searchbox', { name: '找期限' }).fill('查封');
    await picture('deadline-pick-phone');
    await page.getByRole('button', { name: /^查封、扣押 30日/ }).click();
    await setDay(page, '起点', '2026-09-28');
    await page.getByText('2026年10月28日（周三）', { exact: true }).waitFor();
    await picture('deadline-phone');
    await page.getByRole('button', { name: '复制算式' }).scrollIntoViewIfNeeded();
    await picture('deadline-phone-steps');
    expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);

    await page.getByRole('button', { name: '换一个' }).click();
    await page.getByRole('searchbox', { name: '找期限' }).fill('紧急 补办批准');
    await page.getByRole('button', { name: /^紧急查封、扣押补办批准/ }).click();
    await page.getByRole('textbox', { name: '起点' }).click();
    const picker = page.locator('.ant-picker-dropdown').last();
    await picker.getByRole('button', { name: '确定' }).waitFor();
    await picker.getByRole('button', { name: '确定' }).scrollIntoViewIfNeeded();
    await picture('deadline-moment-phone');
    const box = await picker.boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(phone.width);
    await leave();
  });
});

describe('法定幅度计算', () => {
  it('finds the welder without a certificate and keeps the phases apart', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.goto('/calculators/range');
    await page.getByRole('button', { name: '特种作业', exact: true }).click();
    await picture('range-pick');
    await page.getByRole('button', { name: /特种作业人员未取得相应资格上岗作业/ }).click();
    await page.getByRole('radio', { name: '单位' }).check();
    await page.getByRole('radio', { name: '首次即可' }).check();
    await page.getByText('处 10万元以下', { exact: true }).waitFor();
    await page.getByText('幅度以内罚多少，不在这里决定').first().waitFor();
    await picture('range-first');
    await page.getByRole('radio', { name: '逾期未改正' }).check();
    await page.getByText('并处 10万元以上20万元以下', { exact: true }).waitFor();
    await page.getByText('责令停产停业整顿').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('asks for the income where the fine is a share of it, and for the new rule where the old one has ended', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    await page.goto('/calculators/range?violation=SGTL-38-1');
    await page.getByText('2021-09-01起').first().waitFor();
    await page.getByRole('link', { name: /^改用/ }).scrollIntoViewIfNeeded();
    await picture('range-superseded-phone');
    await page.getByRole('link', { name: /^改用 安全生产法第九十五条/ }).click();
    await page.getByRole('textbox', { name: '上一年年收入' }).fill('12.8万');
    await page.getByText('壹拾贰万捌仟元整').waitFor();
    await page.getByText('处 5.12万元', { exact: true }).waitFor();
    await page.getByText('处 5.12万元', { exact: true }).scrollIntoViewIfNeeded();
    await picture('range-share-phone');
    expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);
    await leave();
  });
});

async function setDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(day);
  await field.press('Enter');
  await page.locator('.ant-picker-dropdown').last().waitFor({ state: 'hidden' });
}

function widerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
