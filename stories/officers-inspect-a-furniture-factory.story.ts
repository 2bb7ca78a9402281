/**
 * A whole inspection of a furniture factory: dispatched, planned, approved; on site with three findings, signed, ordered; three
 * weeks later inspected again and closed. The clock of the bureau is put forward, the people and the screens are real.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { dossierView } from './support/dossiers.ts';
import { fieldOf, type Field } from './support/field.ts';
import { openStage } from './support/stage.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const ENTERPRISE = '椴坞木业家具厂';
const THREE_WEEKS = 21 * 24;
const MOST_TAPS_A_FINDING = 4;
const MOST_TAPS_TO_DISPOSED = 25;
const MOST_TYPED_A_FINDING = 80;

const stage = openStage('officers-inspect-a-furniture-factory', { visits: 5 });
const { person } = stage;
let id: string;

async function actPage(page: Page, act: string): Promise<void> {
  await page.goto(`/inspections/${id}/acts/${act}`);
}

async function backAtInspection(page: Page): Promise<void> {
  await page.waitForURL((url) => url.pathname === `/inspections/${id}`);
}

async function chooseOption(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-item-option:visible', { hasText: option }).first().click();
}

describe('一次完整的检查', () => {
  it('the head dispatches it: refused without the plan’s number, with its article; then accepted', async () => {
    const { page, picture, leave } = await person('daduizhang');
    await page.goto('/inspections/new');
    await page.getByRole('combobox', { name: '输入企业名称中任意字或信用代码' }).fill(ENTERPRISE);
    await page.locator('.ant-select-item-option', { hasText: ENTERPRISE }).first().click();
    await page.getByText('本年频次').waitFor();
    await chooseOption(page, '任务来源', '年度监督检查计划');
    await page.getByRole('radio', { name: '日常检查' }).check();
    await page.getByLabel('检查事项').fill('粉尘防爆、喷漆和主要负责人履职');
    await page.getByLabel('钟启明 主办').check();
    await page.getByLabel('刘晓岚 协办').check();
    await page.getByRole('button', { name: '派发', exact: true }).click();
    await page.getByText('年度监督检查计划的文号或编号').waitFor();
    await page.getByText('安全生产法第六十二条第二款').first().waitFor();
    await picture('refused');
    await page.getByLabel(/来源文号/).fill('康应急字〔2026〕3号');
    await page.getByRole('button', { name: '派发', exact: true }).click();
    await page.waitForURL(/inspections\/0/);
    id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await picture('dispatched');
    await leave();
  });

  it('the scheme is drafted from the checklists, endorsed and approved by the hands the law names', async () => {
    const lead = await person('zhongqiming');
    await actPage(lead.page, 'scheme.draft');
    await lead.page.getByText(/^(1[5-9]|[23]\d|40) 项/).waitFor();
    await lead.picture('scheme');
    expect(await axeFindings(lead.page)).toEqual([]);
    await lead.page.getByRole('button', { name: '提交审核' }).click();
    await backAtInspection(lead.page);
    await lead.leave();
    const approvals = [
      ['daduizhang', 'scheme.endorse', '同意。', '同意，报审批'],
      ['fenguan', 'scheme.approve', '同意检查和方案。', '同意并签发'],
    ] as const;
    for (const [login, act, opinion, button] of approvals) {
      const { page, picture, leave } = await person(login);
      await actPage(page, act);
      await page.getByRole('button', { name: opinion, exact: true }).click();
      await picture(act);
      await page.getByRole('button', { name: button }).click();
      await expect.poll(async () => (await dossierView(page, id)).offered.some(({ name }) => name === act)).toBe(false);
      await leave();
    }
  });

  it('on site: arrival, certificates, notice, recusal, three kinds of people', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    await actPage(page, 'arrival.register');
    await page.getByRole('button', { name: '添加执法记录仪' }).click();
    await page.getByRole('group', { name: '执法记录仪' }).getByRole('textbox').first().fill('4G-0117');
    await page.getByRole('button', { name: '到场登记' }).click();
    await backAtInspection(page);
    await actPage(page, 'announcement.make');
    for (const told of ['钟启明已出示执法证原件', '刘晓岚已出示执法证原件', '已当面告知权利和义务，送达检查通知书'])
      await page.getByLabel(told).check();
    await page.getByRole('radio', { name: '不申请' }).check();
    await page.getByLabel('检查通知书签收人').fill('王玉梅');
    await picture('announcement');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: '已告知，开始逐项检查' }).click();
    await page.waitForURL(/item\.answer/);
    for (const [role, name, post] of [
      ['主要负责人', '王玉梅', '厂长'],
      ['安全管理人员', '邓安', '安全员'],
      ['岗位操作人员', '黄小兵', '砂光工'],
    ] as const) {
      await actPage(page, 'attendance.register');
      await chooseOption(page, '身份', role);
      await page.getByLabel('姓名').fill(name);
      await page.getByLabel('职务或岗位').fill(post);
      await page.getByRole('button', { name: '登记到场人员' }).click();
      await backAtInspection(page);
    }
    await leave();
  });

  it('three findings: one put right at once, two ordered and proposed for a case; few taps, few words', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    const field = fieldOf(page);
    await findingOf(page, field, 'G-40');
    await dispose(page, field, async () => {
      await field.choose(page.getByRole('radio', { name: '当场改正' }));
      await field.photograph(page.getByRole('group', { name: '整改后照片' }).getByLabel('现场拍照'));
      await page.getByRole('group', { name: '整改后照片' }).getByRole('button', { pressed: true }).waitFor();
      await field.choose(page.getByRole('radio', { name: /^不予处罚/ }));
      await field.tap(page.getByLabel('不予处罚的法定情形'));
      await field.tap(page.locator('.ant-select-item-option:visible').first());
      await field.type(page.getByLabel('事实和理由'), '当场搬开，没有造成危害后果');
      await picture('put-right');
    });
    for (const code of ['G-12', 'G-20']) {
      await findingOf(page, field, code);
      await dispose(page, field, async () => {
        await field.choose(page.getByRole('radio', { name: '责令限期整改' }));
        await field.fillBlanks(page.getByLabel('整改要求'), '3');
        await field.tap(page.getByRole('button', { name: '15 日' }));
        await picture(`choice-${code}`);
        await field.choose(page.getByRole('radio', { name: /^立案/ }));
      });
    }
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('the rest passes; nobody leaves before every finding is disposed of; the person on site signs', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    const field = fieldOf(page);
    await actPage(page, 'item.answer');
    await page.getByRole('button', { name: '看清单' }).click();
    await page.getByRole('button', { name: /^其余 \d+ 项都合格/ }).click();
    await page.waitForURL(/summary/); // Nothing is left to check.
    await page.getByText('不合格 3 项，都有处置').waitFor();
    await picture('summary');
    await page.getByRole('link', { name: '去签名' }).click();
    await field.sign(/钟启明.*签名处/);
    await field.sign(/刘晓岚.*签名处/);
    await page.getByRole('radio', { name: '签名', exact: true }).check();
    await field.sign(/^被检查单位签名处/);
    await page.getByRole('radio', { name: '情况属实' }).check();
    await page.getByLabel(/陈述（照原话记）/).fill('我们马上改，培训下周补上。');
    await picture('signed');
    await page.getByRole('button', { name: '签好了，生成记录' }).click();
    await backAtInspection(page);
    await leave();
  });

  it('one order for both findings, received on the spot; then they leave and propose the case', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    await page.goto(`/inspections/${id}`);
    await page.getByRole('link', { name: /^签发限.*整改的指令书/ }).click();
    await page.getByRole('button', { name: '填写当场签收' }).click();
    await page.getByRole('group', { name: '当场签收' }).getByRole('textbox').first().fill('王玉梅');
    await picture('order');
    await page.getByRole('button', { name: '签发责令限期整改指令书' }).last().click();
    await backAtInspection(page);
    await page.getByRole('link', { name: '离场登记' }).click();
    await page.getByRole('button', { name: '离场登记' }).click();
    await backAtInspection(page);
    await actPage(page, 'opening.propose');
    await page.getByRole('checkbox').first().waitFor();
    for (const finding of await page.getByRole('checkbox').all()) await finding.check();
    await page.getByRole('button', { name: '建议立案', exact: true }).click();
    await backAtInspection(page);
    const { documents } = await dossierView(page, id);
    expect(documents.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        '行政检查审批表',
        '现场检查方案',
        '行政检查通知书',
        '现场检查记录',
        '责令限期整改指令书',
      ]),
    );
    for (const { id: paper, title } of documents) {
      const answer = await page.request.get(`/api/documents/${paper}/pdf`);
      expect((await answer.body()).subarray(0, 5).toString('latin1'), title).toBe('%PDF-');
    }
    expect(documents.find(({ title }) => title === '责令限期整改指令书')?.numberText).toMatch(
      /^（康）应急责改〔20\d\d〕\d+号$/,
    );
    await leave();
  });

  it('three weeks later: inspected again item by item, disclosed, closed; the record is whole', async () => {
    await stage.restart({ hoursLater: THREE_WEEKS });
    const lead = await person('zhongqiming', phone);
    const field = fieldOf(lead.page);
    await actPage(lead.page, 'reinspection.start');
    await lead.page.getByRole('radio', { name: '是' }).first().check();
    await lead.page.getByRole('button', { name: '开始复查' }).click();
    await backAtInspection(lead.page);
    await actPage(lead.page, 'reinspection.sign');
    await lead.page.getByText('上次的照片').first().waitFor();
    for (const [index, camera] of (await lead.page.getByLabel('现场拍照').all()).entries()) {
      await field.photograph(camera);
      await lead.page.getByRole('radio', { name: '已整改' }).nth(index).check();
    }
    await field.sign(/钟启明.*签名处/);
    await field.sign(/刘晓岚.*签名处/);
    await lead.page.getByRole('radio', { name: '签名', exact: true }).check();
    await field.sign(/^被检查单位签名处/);
    await lead.page.getByRole('radio', { name: '情况属实' }).check();
    await lead.picture('reinspection');
    await lead.page.getByRole('button', { name: '签好了，生成复查意见书' }).click();
    await backAtInspection(lead.page);
    await lead.leave();
    const office = await person('bangongshi');
    await actPage(office.page, 'result.disclose');
    await office.page.getByLabel('公示平台').fill('区政府网站行政执法公示栏');
    await office.page.getByRole('button', { name: '登记检查结果公示' }).click();
    await backAtInspection(office.page);
    await office.leave();
    const head = await person('daduizhang');
    await actPage(head.page, 'closing.close');
    const close = head.page.locator('.act-foot .ant-btn-primary');
    await close.waitFor();
    await head.picture('closing');
    await close.click();
    await backAtInspection(head.page);
    expect((await dossierView(head.page, id)).line.stageTitle).toBe('已办结');
    await head.page.getByRole('tab', { name: /记录/ }).click();
    await head.picture('record');
    await head.leave();
    const verified = spawnSync(
      process.execPath,
      ['server/cli/zhifa.mjs', 'verify', '--data', stage.server().dataDirectory],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(verified.stdout).toContain('记录完整');
  });
});

/** From the list of items to a finding that waits for its disposition. */
async function findingOf(page: Page, field: Field, code: string): Promise<void> {
  await actPage(page, 'item.answer');
  await page.getByRole('button', { name: '看清单' }).click();
  await page.getByRole('button', { name: new RegExp(`^${code}`) }).click();
  field.effort.taps = 0;
  field.effort.typed = 0;
  await field.tap(page.getByRole('button', { name: '不合格' }));
  await page.waitForURL(/finding\.record/);
  await field.photograph(page.getByLabel('现场拍照'));
  await page.getByRole('button', { pressed: true }).waitFor(); // The picture is recorded and chosen.
  await field.tap(page.getByRole('button', { name: '喷漆房', exact: true }));
  await field.fillBlanks(page.getByLabel(/^事实/), '3');
  await field.tap(page.getByRole('button', { name: '存好，去定处置' }));
  await page.waitForURL(/finding\.dispose/);
  expect(field.effort.taps).toBeLessThanOrEqual(MOST_TAPS_A_FINDING);
}

async function dispose(page: Page, field: Field, fill: () => Promise<void>): Promise<void> {
  await fill();
  await field.tap(page.getByRole('button', { name: '存好这一项' }));
  await page.waitForURL(/item\.answer/);
  expect(field.effort.taps).toBeLessThanOrEqual(MOST_TAPS_TO_DISPOSED);
  expect(field.effort.typed).toBeLessThanOrEqual(MOST_TYPED_A_FINDING);
}
