/** The office brings the official texts; a reviewer finds an article by word and by number, of a day, and without a network. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { openStage } from './support/stage.ts';
import { formerSafetyLaw, safetyLaw, statuteFile } from './support/statute-files.ts';

const { person } = openStage('reviewer-searches-the-law', { visits: 4 });

describe('导入法规正文', () => {
  it('many files at once: what is recognised, what is broken and where, what needs its day; only good ones go in', async () => {
    const { page, picture, leave } = await person('bangongshi');
    await page.getByRole('link', { name: '法律库', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '法律库' }).waitFor();
    await picture('library-empty');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: '导入正文' }).click();
    const good = statuteFile(safetyLaw);
    await chooseFiles(page, [
      ['安全生产法(2021-06-10).md', good],
      ['安全生产法(2014-08-31).md', `\ufeff${statuteFile(formerSafetyLaw).replaceAll('\n', '\r\n')}`],
      ['缺条.md', good.replace(/第三十条[\s\S]*?(?=第三十一条)/, '')],
      ['安全生产法(2009-08-27).md', good.replace('2021年6月10日', '2009年8月27日')],
    ]);
    await page.getByText('缺少第三十条').waitFor();
    await page
      .getByText(/本系统引用的第二十一条第一项、.*文中没有/)
      .first()
      .waitFor();
    await page.getByText('请填写这一文本的施行日期').waitFor();
    await picture('import-report');
    expect(await page.getByRole('button', { name: /^导入可以导入的/ }).isDisabled()).toBe(true); // Nobody said from where.
    await page.getByRole('textbox', { name: '正文取自' }).fill('国家法律法规数据库，2026-11-29 下载');
    const day = page.getByRole('textbox', { name: '施行日期' });
    await day.fill('2009-08-27');
    await day.press('Enter');
    await page.getByText('另行收录').first().waitFor();
    await page.getByRole('button', { name: '导入可以导入的 3 部' }).click();
    await page.getByText('这次导入了 3 部').waitFor();
    await picture('import-done');
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });
});

describe('检索', () => {
  it('by word, with the chapter, the words marked; by number, with the place marked and what rests on it', async () => {
    const { page, picture, leave } = await person('fazhi');
    await page.goto('/library');
    await search(page, '特种作业 上岗');
    await page.getByRole('link', { name: '安全生产法 第九十七条' }).waitFor();
    await page.getByText('第六章 法律责任').first().waitFor();
    expect(await page.locator('mark').allInnerTexts()).toContain('特种作业');
    await picture('search-words');

    await search(page, '安全生产法第97条第(七)项');
    await page.getByText('共 1 条').waitFor();
    await page.getByRole('link', { name: '安全生产法 第九十七条第七项' }).click();
    await page.getByRole('heading', { level: 1, name: '安全生产法 第九十七条第七项' }).waitFor();
    const cited = page.locator('[aria-current=true]');
    expect(await cited.innerText()).toContain('（七）特种作业人员');
    await page.getByRole('region', { name: '违法行为' }).getByRole('link').first().waitFor();
    await picture('article');
    expect(await axeFindings(page)).toEqual([]);
    await page
      .getByRole('region', { name: '违法行为' })
      .getByRole('link', { name: /特种作业人员未取得/ })
      .first()
      .click();
    await page.waitForURL(/\/violations\?violation=/);
    await leave();
  });

  it('in the version of a day, and laid beside the version of another day', async () => {
    const { page, picture, leave } = await person('fazhi');
    await page.goto('/library');
    await search(page, '特种作业人员未按照规定');
    await page.getByRole('link', { name: '安全生产法 第九十七条' }).waitFor();
    await setDay(page, '某日有效的版本', '2021-08-31');
    await page.getByRole('link', { name: '安全生产法2014 第九十四条' }).waitFor();
    expect(await page.getByRole('link', { name: '安全生产法 第九十七条' }).count()).toBe(0);
    await picture('search-on-a-day');

    await page.goto('/library/compare?statute=安全生产法&conductOn=2021-08-01&decidedOn=2021-10-08&article=94');
    await page.getByText('两个文本不同，尚待比较').waitFor();
    const present = page.getByRole('region', { name: '决定时的文本' });
    await present.getByRole('textbox', { name: '对照的条' }).fill('97');
    await present.getByText('处十万元以下的罚款').waitFor();
    await page.getByRole('region', { name: '行为时的文本' }).getByText('可以处五万元以下的罚款').waitFor();
    await page.getByRole('radio', { name: '处罚较重' }).check();
    await page.getByText('适用 《中华人民共和国安全生产法》（2014修正）').waitFor();
    await picture('compare');
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('a citation anywhere opens what it demands, its words, and the article', async () => {
    const { page, picture, leave } = await person('zhongqiming');
    await page.goto('/calculators/range?violation=AQSCF-97-7');
    await page
      .getByRole('button', { name: /第九十七条第七项，看出处/ })
      .first()
      .click();
    const source = page.locator('.citation-source');
    await source.getByText('（七）特种作业人员').waitFor();
    await source.getByText('七类违法').waitFor();
    await picture('citation');
    await source.getByRole('link', { name: '在法律库中打开这一条' }).click();
    await page.getByRole('heading', { level: 1, name: '安全生产法 第九十七条第七项' }).waitFor();
    await leave();
  });
});

describe('没有网络', () => {
  it('library and both calculators open again on the phone, by reload, with texts and search', async () => {
    const { page, picture, leave } = await person('zhongqiming', phone);
    await page.goto('/library');
    await search(page, '特种作业');
    await page.getByRole('link', { name: '安全生产法 第九十七条' }).waitFor();
    await page.evaluate(async () => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('没有网络：显示本机保存的内容').waitFor();
    await search(page, '资格 上岗');
    await page.getByRole('link', { name: '安全生产法 第九十七条' }).waitFor();
    await picture('offline-search-phone');
    await page.getByRole('link', { name: '安全生产法 第九十七条' }).click();
    await page.getByRole('heading', { level: 1, name: '安全生产法 第九十七条' }).waitFor();
    await picture('offline-article-phone');
    expect(await widerThanScreen(page)).toBeLessThanOrEqual(0);

    await page.goto('/calculators/deadline?clock=evid.register.7d');
    await setDay(page, '起点', '2021-09-24');
    await page.getByText('2021年10月9日（周六）', { exact: true }).waitFor();
    await picture('offline-deadline-phone');
    await page.goto('/calculators/range?violation=AQSCF-97-7');
    await page.getByRole('radio', { name: '单位' }).check();
    await page.getByRole('radio', { name: '首次即可' }).check();
    await page.getByText('处 10万元以下', { exact: true }).waitFor();

    await page.context().setOffline(false);
    await page.goto('/library');
    await page.getByText('部已导入正文').waitFor();
    expect(await page.getByText('没有网络：显示本机保存的内容').count()).toBe(0);
    await leave();
  });

  it('keeps nobody signed in who has signed out, and serves no stale answer', async () => {
    const { page, leave } = await person('zhongqiming', phone);
    await page.goto('/library');
    await page.evaluate(async () => navigator.serviceWorker.ready.then(() => undefined));
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return lists.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/index.html');
    expect(kept.filter((path) => !/^\/(index\.html|icon\.svg|assets\/.+)$/.test(path))).toEqual([]);
    await page.goto('/me');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('button', { name: '登录', exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.goto('/library');
    await page.getByRole('heading', { name: '连不上服务器' }).waitFor();
    expect(await page.getByRole('heading', { level: 1, name: '法律库' }).count()).toBe(0);
    await leave();
  });
});

async function chooseFiles(page: Page, files: readonly (readonly [name: string, content: string])[]): Promise<void> {
  await page
    .getByLabel('法规文件')
    .setInputFiles(
      files.map(([name, content]) => ({ name, mimeType: 'text/markdown', buffer: Buffer.from(content, 'utf8') })),
    );
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: '检索' }).fill(words);
}

async function setDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(day);
  await field.press('Enter');
  await page.locator('.ant-picker-dropdown').last().waitFor({ state: 'hidden' });
}

function widerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
