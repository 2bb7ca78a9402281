/** Somebody asks "how much, and why?" without a case: the violation, its tier, the amount with its reasons; offline and on the phone too. */

import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { openStage } from './support/stage.ts';

const { person } = openStage('officer-weighs-a-penalty', { visits: 4 });

const HEAD =
  '表编号,名称,层级,省份,违法行为编号,施行日,失效日,档次,适用条件,核对条件,处罚谁,到哪一步,罚款下限,罚款上限';
const tier = (name: string, when: string, least: string, most: string) =>
  `JX-26,江西省基准第26项,省,江西,AQSCF-97-7,2026-01-01,,${name},${when}人次,无证上岗的有几人次=${when},单位,首次即可,${least},${most}`;

describe('裁量计算', () => {
  it('finds the welder, weighs, tests an amount of its own, and copies the reasons once everything is proved', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.getByRole('link', { name: '计算', exact: true }).click();
    await page.getByRole('link', { name: '裁量计算' }).click();
    await page.getByRole('button', { name: '特种作业', exact: true }).click();
    await page.getByRole('button', { name: /^特种作业人员未取得相应资格上岗作业/ }).click();
    await page.getByRole('radio', { name: '单位', exact: true }).check();
    await page.getByRole('radio', { name: '首次即可' }).check();
    await page.getByRole('textbox', { name: '未取得相应资格上岗作业的有几人次？' }).fill('1');
    await page.getByRole('button', { name: '本项罚款：¥15,000.00（壹万伍仟元整），看怎么算的' }).waitFor();
    await page.getByText('还差 5 项，补齐以前只是试算').waitFor();
    await picture('trial');

    await page.getByRole('textbox', { name: '拟罚金额' }).fill('100000.01');
    await page.getByText('法定幅度：高于上限').waitFor();
    await page.getByText('拟罚金额还不能用').waitFor();
    await page.getByRole('textbox', { name: '拟罚金额' }).fill('2万');
    await page.getByText('“A”档：在里面').waitFor();
    await page.getByRole('textbox', { name: '拟罚金额' }).fill('');

    await page.getByRole('button', { name: '加一个情节' }).click();
    await page.getByRole('button', { name: /^主动消除或者减轻违法行为危害后果/ }).click();
    await page.getByRole('textbox', { name: '主动消除或者减轻违法行为危害后果 事实' }).fill('已调离岗位并办理取证');
    await page.getByRole('textbox', { name: '主动消除或者减轻违法行为危害后果的证据' }).fill('复查意见书');
    await answerFive(page);
    await page.getByRole('button', { name: /^本项罚款：¥7,500.00（柒仟伍佰元整）/ }).waitFor();
    await page.getByRole('button', { name: '复制理由' }).scrollIntoViewIfNeeded();
    const reasons = await page.locator('.discretion-paragraph').innerText();
    expect(reasons).toContain('已调离岗位并办理取证，属主动消除或者减轻违法行为危害后果，从轻处罚〔复查意见书〕');
    expect(reasons).toContain('依据安全生产法第九十七条第七项，适用应急〔2024〕90号第26项“A”档，处罚款7500元。');
    await picture('reasons');
    await page.getByRole('button', { name: /^本项罚款：/ }).click();
    const steps = await page.locator('.amount-steps').innerText();
    expect(steps).toContain('中位（0元 ＋ 3万元）÷ 2 ＝ 1.5万元');
    await picture('arithmetic');
    await page.keyboard.press('Escape');
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('adds a second violation, and a person only with an own part; one act is fined once', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.goto('/calculators/discretion?violation=AQSCF-97-7');
    await page.getByRole('radio', { name: '单位', exact: true }).check();
    await page.getByRole('radio', { name: '逾期未改正' }).check();
    await page.getByRole('textbox', { name: '未取得相应资格上岗作业的有几人次？' }).fill('1');
    await page.getByRole('button', { name: /^本项罚款：¥115,000.00/ }).waitFor();
    await page.getByRole('button', { name: /^为直接负责的主管人员和其他直接责任人员另立一项/ }).click();
    await page.getByText('没有写明其本人的责任和证据').waitFor();
    await page.getByRole('textbox', { name: '本人的责任', exact: true }).fill('分管安全，明知无证仍安排上岗');
    await page.getByRole('textbox', { name: '本人的责任的证据' }).fill('询问笔录');
    await page.getByRole('button', { name: '加一个违法行为' }).click();
    await page.getByRole('searchbox', { name: '找违法行为' }).fill('警示标志');
    await page.getByRole('button', { name: /安全生产法第九十九条第一项/ }).click();
    await page.getByRole('radio', { name: '单位', exact: true }).check();
    await page.getByRole('radio', { name: '首次即可' }).check();
    const foot = page.locator('.discretion-foot');
    await foot.getByText('¥140,000.00').waitFor();
    expect(await foot.innerText()).toContain('直接负责的主管人员和其他直接责任人员合计 ¥24,500.00');
    await page.getByRole('region', { name: '分别裁量、合并处罚' }).scrollIntoViewIfNeeded();
    await picture('together');
    await leave();
  });

  it('answers on the phone without a network once it is open, and says when a penalty must not be imposed', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    await page.goto('/calculators/discretion?violation=AQSCF-99-1');
    await page.getByRole('radio', { name: '单位', exact: true }).check();
    await page.context().setOffline(true);
    await page.getByRole('radio', { name: '首次即可' }).check();
    await page.getByText('没有可用的裁量基准').waitFor();
    await page.getByRole('button', { name: /^本项罚款：¥25,000.00/ }).waitFor();
    await picture('phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: '逐项判断' }).click();
    for (const [question, evidence] of [
      ['违法行为是否轻微？', '检查记录'],
      ['是否及时改正（责令以前主动改正，或者在责令的期限内改正）？', '复查意见书'],
      ['是否没有造成危害后果？', '情况说明'],
    ] as const) {
      await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: '是' }).check();
      await page.getByRole('textbox', { name: `${question}的证据` }).fill(evidence);
    }
    await picture('phone-exemption');
    await page.getByRole('button', { name: 'Close' }).or(page.locator('.ant-drawer-close')).first().click();
    await page.getByText('应当不予处罚：本项不罚款').scrollIntoViewIfNeeded();
    await picture('phone-exempt');
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });
});

describe('裁量基准和违法行为', () => {
  it('the office imports a table: refused by line and column, mended, and used by the calculator', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhifa-benchmark-'));
    const [wrong, right] = [join(folder, '基准.csv'), join(folder, '基准改.csv')];
    await writeFile(wrong, [HEAD, tier('A', '1', '0元', '3万元'), tier('B', '3以上', '3万元', '11万元')].join('\n'));
    await writeFile(right, [HEAD, tier('A', '1', '0元', '3万元'), tier('B', '2以上', '3万元', '10万元')].join('\n'));
    const { page, picture, leave } = await person('bangongshi');
    await page.goto('/calculators/benchmarks');
    await page.getByText('本局还没有导入裁量基准').waitFor();
    const file = page.getByLabel('裁量基准文件（.xlsx、.csv、.json）');
    await file.setInputFiles(wrong);
    await page.getByText('没有导入任何内容：有 2 处不对').waitFor();
    await page.getByText('超出法定幅度10万元以下').waitFor();
    await page.getByText('没有一档包含：无证上岗的有几人次2').waitFor();
    await picture('benchmark-refused');
    await file.setInputFiles(right);
    await page.getByText('已导入：JX-26').waitFor();
    await page.getByRole('article', { name: '江西省基准第26项' }).getByText('未核实').waitFor();
    await picture('benchmark-imported');
    expect(await axeFindings(page)).toEqual([]);
    await page.goto('/calculators/discretion?violation=AQSCF-97-7');
    await page.getByRole('radio', { name: '单位', exact: true }).check();
    await page.getByRole('radio', { name: '首次即可' }).check();
    await page.getByRole('textbox', { name: '无证上岗的有几人次' }).fill('2');
    await page.getByRole('button', { name: /^本项罚款：¥65,000.00/ }).waitFor();
    await page.getByText('江西省基准第26项未核实，本局核对确认后才能用于文书').first().waitFor();
    await picture('weighed-by-own-table');
    await leave();
    await rm(folder, { recursive: true, force: true });
  });

  it('a violation is found by a check item, and leads back to it', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.goto('/violations?item=FC-10');
    await page.getByText('检查项 FC-10').first().waitFor();
    await page.getByRole('button', { name: /^未采取措施消除事故隐患/ }).click();
    await page.getByRole('heading', { level: 2, name: '未采取措施消除事故隐患' }).waitFor();
    await page.getByRole('row', { name: /单位 首次即可 处 5万元以下 应当罚/ }).waitFor();
    await picture('violation');
    await page.getByRole('link', { name: /^FC-10/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '算裁量' }).click();
    await page.getByRole('heading', { level: 1, name: '裁量计算' }).waitFor();
    await leave();
  });
});

async function answerFive(page: Page): Promise<void> {
  for (const factor of ['事实', '性质', '情节', '社会危害', '主观过错']) {
    await page.getByRole('textbox', { name: factor, exact: true }).fill(`${factor}已查明`);
    await page.getByRole('textbox', { name: `${factor}的证据` }).fill('现场检查记录、询问笔录');
  }
}
