/** An office clerk brings the bureau's ledger: told row by row what is wrong, mends in place, imports, finds, takes back. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFindings, phone } from './support/browser.ts';
import { enterpriseSheet, miscopied, unusedCode } from './support/enterprise-sheet.ts';
import { openStage } from './support/stage.ts';

const RARE = '㙦'; // No name of the demonstration has it.
const Entries = z.object({
  entries: z.array(z.object({ id: z.string(), values: z.object({ name: z.string(), uscc: z.string() }) })),
});

const { person } = openStage('clerk-imports');

async function someEnterprise(page: Page) {
  const answer = await page.request.get('/api/registers/enterprises?limit=1');
  const [entry] = Entries.parse(await answer.json()).entries;
  if (entry === undefined) throw new Error('the demonstration has enterprises');
  return { id: entry.id, ...entry.values };
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('要导入的表格').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function badRows(page: Page): Promise<number> {
  const text = await page.getByRole('button', { name: /^全部 / }).innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

describe('办公室导入企业名录', () => {
  it('a file that cannot be read is refused in one sentence', async () => {
    const { page, picture, leave } = await person('bangongshi');
    await page.getByRole('link', { name: '台账' }).click();
    await page.getByRole('link', { name: '导入', exact: true }).click();
    await upload(page, '企业名录.xls', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'));
    await page.getByText('这个文件没有收下').waitFor();
    await page.getByText('.xlsx').first().waitFor();
    await picture('refused');
    await leave();
  });

  it('six kinds of errors are told row by row, mended in place, the rest imported, found, and taken back', async () => {
    const { page, picture, leave } = await person('bangongshi');
    const existing = await someEnterprise(page);
    const sheet = enterpriseSheet([
      ...[1, 2, 3, 4, 5, 6].map((number) => ({
        企业名称: number === 3 ? `赣州${RARE}川家居厂` : `赣州新录${String(number)}号家居厂`,
        统一社会信用代码: unusedCode(number),
      })),
      { 企业名称: '赣州错码家居厂', 统一社会信用代码: miscopied(unusedCode(7)) },
      { 企业名称: '赣州坏码家居厂', 统一社会信用代码: '9.13607E+17' },
      { 企业名称: '赣州甲镇家居厂', 统一社会信用代码: unusedCode(9), '乡镇（街道）': '火星镇', 生产经营地址: '火星路' },
      {
        企业名称: '赣州乙镇家居厂',
        统一社会信用代码: unusedCode(10),
        '乡镇（街道）': '火星镇',
        生产经营地址: '火星路',
      },
      { 企业名称: '赣州粉尘家居厂', 统一社会信用代码: unusedCode(11), 监管标签: '涉爆粉尘、木制品加工' },
      { 企业名称: '赣州人数家居厂', 统一社会信用代码: unusedCode(12), 从业人数: '三十多' },
      { 企业名称: '赣州再录家居厂', 统一社会信用代码: unusedCode(1) },
      { 企业名称: '赣州改名家居厂', 统一社会信用代码: existing.uscc },
    ]);

    await page.goto('/registers/enterprises/import');
    await upload(page, '企业名录.csv', sheet);
    await page.getByText('预检完了').waitFor();
    expect(page.url()).toContain('batch=');
    const batchAddress = page.url();
    expect(await badRows(page)).toBe(8);
    for (const kind of ['校验位不对', '已损坏', '不在目录里', '缺粉尘作业人数', '从业人数不是数字', '与库内企业重复'])
      await page.getByRole('button', { name: new RegExp(kind) }).waitFor();
    await page.getByText('这些列台账里没有，不导入：备注栏').waitFor();
    await picture('errors');
    expect(await axeFindings(page)).toEqual([]);

    const row = (name: string) => page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
    await row(miscopied(unusedCode(7)))
      .getByRole('button', { name: '采用' })
      .click();
    await expect.poll(() => badRows(page)).toBe(7);
    const township = row('火星镇').first();
    await township.getByRole('combobox').click();
    await page.getByTitle('镜坝镇', { exact: true }).click();
    await township.getByRole('button', { name: '同样的 2 行一起改' }).click();
    await expect.poll(() => badRows(page)).toBe(5);
    await row('赣州改名家居厂').getByRole('button', { name: '看差异' }).click();
    await page.getByRole('dialog').getByText(existing.name).waitFor();
    await picture('difference');
    await page.keyboard.press('Escape');
    await row('赣州改名家居厂').getByRole('button', { name: '跳过本行' }).click();
    await expect.poll(() => badRows(page)).toBe(4);

    const marked = await page.request.get(
      `/api/imports/${new URL(batchAddress).searchParams.get('batch') ?? ''}/annotated`,
    );
    expect(marked.status()).toBe(200);
    await page.getByRole('button', { name: '导入 9 行合格的' }).click();
    await page.getByText('已导入 9 行').waitFor();
    await picture('imported');

    await page.getByRole('link', { name: '到台账里查看' }).click();
    await page.getByLabel('查找').fill(RARE);
    await page.getByText('共 1 条').waitFor();
    await picture('found-by-a-rare-character');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: `赣州${RARE}川家居厂` }).click();
    await page.getByRole('tab', { name: '变更历史' }).click();
    await page.getByText('导入“企业名录.csv”').waitFor();

    await page.goto(batchAddress);
    await page.getByRole('button', { name: '撤销本批' }).click();
    const dialog = page.getByRole('dialog');
    const confirm = dialog.getByRole('button', { name: '撤销本批' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('企业名录.csv');
    await confirm.click();
    await page.getByText('这一批已经撤销').waitFor();
    await picture('undone');
    await page.goto(`/registers/enterprises?search=${encodeURIComponent(RARE)}`);
    await page.getByText('没有符合条件的条目').waitFor();
    await leave();
  });

  it('two clerks change one enterprise: the second sees both versions and decides', async () => {
    const clerk = await person('bangongshi');
    const other = await person('admin');
    const { id } = await someEnterprise(clerk.page);
    for (const { page } of [clerk, other]) {
      await page.goto(`/registers/enterprises/${id}/edit`);
      await page.getByLabel('从业人数').waitFor();
    }
    await clerk.page.getByLabel('从业人数').fill('41');
    await clerk.page.getByRole('button', { name: '保存' }).click();
    await clerk.page.getByText('41 人').waitFor();
    await other.page.getByLabel('从业人数').fill('');
    await other.page.getByRole('button', { name: '保存' }).click();
    await other.page.getByRole('alert').filter({ hasText: '从业人数' }).waitFor();
    await other.page.getByLabel('从业人数').fill('42');
    await other.page.getByRole('button', { name: '保存' }).click();
    const dialog = other.page.getByRole('dialog');
    await dialog.getByText('41 人').waitFor();
    await dialog.getByText('42 人').waitFor();
    await other.picture('conflict');
    await dialog.getByRole('button', { name: '看过了，按我填写的保存' }).click();
    await other.page.getByText('42 人').waitFor();
    await other.page.getByRole('tab', { name: '变更历史' }).click();
    await other.page.getByText('41 人').first().waitFor();
    await other.picture('history');
    await Promise.all([clerk.leave(), other.leave()]);
  });

  it('settings, units and the calendar tell their sources, on the phone too', async () => {
    const { page, picture, leave } = await person('bangongshi', phone);
    for (const [path, words] of [
      ['/registers/enterprises', '企业名录'],
      ['/settings', '未核实'],
      ['/units', '负责的执法事项'],
      ['/calendar?year=2026', '国办发明电〔2025〕7号'],
      ['/calendar?year=2027', '还没有公布'],
      ['/registers/enterprises/import', '以前的批次'],
    ] as const) {
      await page.goto(path);
      await page.getByText(words).first().waitFor({ state: 'attached' });
      await picture(path.replace(/\W+/g, '-').slice(1));
      expect(await axeFindings(page)).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([path, Math.max(0, wider)]).toEqual([path, 0]);
    }
    await leave();
  });
});
