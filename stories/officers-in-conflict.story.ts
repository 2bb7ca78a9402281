/**
 * Two officers at one inspection. Each has items and photos of his own and neither is interrupted; where both speak of the
 * same matter, the second sees both versions and decides. Nothing is overwritten, and nothing that is sent twice acts twice.
 */

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, phone } from './support/browser.ts';
import { dossierView, inspectionOf, inspectionsAt, recordAfter, sendAct, sendOnce } from './support/dossiers.ts';
import { fieldOf } from './support/field.ts';
import { openStage } from './support/stage.ts';

const ENTERPRISE = '赣州𬭚声家居有限公司'; // Both are on site; every item has its answer, three findings stand.
const FIRST = '砂光工段积尘约3毫米，覆盖设备和地面';
const SECOND = '砂光工段积尘约3毫米，除尘器停用，2人未戴防尘口罩';
const THIRD = '砂光工段地面积尘，已要求停机清理';
const OPINION = '同意，喷漆房要重点看。';
const FOOT_OF_SCREEN = 700; // Above the bar with the button.
const PATIENCE = { timeout: 30_000 }; // For a slow machine to come round, not a claim about speed.

const { person } = openStage('officers-in-conflict', { visits: 6 });
let id: string;

async function openAct(page: Page, act: string, search = ''): Promise<void> {
  await page.goto(`/inspections/${id}/acts/${act}${search}`);
}

async function openFinding(page: Page, number: number): Promise<void> {
  await openAct(page, 'finding.revise', `?finding=${String(number)}`);
  await page.getByLabel(/^事实/).waitFor();
}

async function write(page: Page, fact: string): Promise<void> {
  await page.getByLabel(/^事实/).fill(fact);
  await page.getByRole('button', { name: '存好修改' }).click();
}

async function saved(page: Page): Promise<void> {
  await page.waitForURL(/finding\.dispose/);
}

/** Items nobody has anything to say about any more. */
async function passedItems(page: Page): Promise<readonly string[]> {
  const { state } = await dossierView(page, id);
  return (state.answers ?? []).filter(({ result }) => result === 'pass').map(({ checkItem }) => checkItem);
}

async function openItem(page: Page, item: string): Promise<void> {
  await openAct(page, 'item.answer', `?item=${item}`);
  await page.getByRole('button', { name: '不适用' }).waitFor();
}

async function notApplicable(page: Page): Promise<void> {
  await page.getByRole('button', { name: '不适用' }).click();
  await page.getByRole('button', { name: '该工艺已停用' }).click();
  await page.getByRole('button', { name: '不适用' }).click();
}

async function version(page: Page): Promise<number> {
  return (await dossierView(page, id)).line.version;
}

describe('两人同时办理', () => {
  beforeAll(async () => {
    const { page, leave } = await person('zhongqiming');
    id = (await inspectionOf(page, ENTERPRISE, 'onSite')).id;
    await leave();
  });

  it('both change the same finding: the second sees both versions, decides, and both stay in the record', async () => {
    const [zhong, liu] = [await person('zhongqiming'), await person('liuxiaolan')];
    const before = await version(liu.page);
    await Promise.all([openFinding(zhong.page, 1), openFinding(liu.page, 1)]);
    await write(zhong.page, FIRST);
    await saved(zhong.page);
    await write(liu.page, SECOND);
    const dialog = liu.page.getByRole('dialog', { name: '钟启明先办理了这件事' });
    const row = dialog.getByRole('row', { name: /问题的事实.*不同/ });
    await row.getByRole('cell', { name: FIRST }).waitFor();
    await row.getByRole('cell', { name: SECOND }).waitFor();
    expect(await dialog.getByRole('row', { name: /不同/ }).count()).toBe(1);
    await liu.picture('both-versions');
    expect(await axeFindings(liu.page)).toEqual([]);
    expect(await version(liu.page)).toBe(before + 1); // Nothing of the second is recorded yet.
    await dialog.getByRole('button', { name: '仍按我填写的提交' }).click();
    await saved(liu.page);
    expect(await recordAfter(liu.page, id, before)).toMatchObject([
      { name: 'finding.revise', by: '钟启明', input: { fact: FIRST } },
      { name: 'finding.revise', by: '刘晓岚', input: { fact: SECOND } },
    ]);
    await zhong.leave();
    await liu.leave();
  });

  it('what was begun on an earlier visit is held against what came since; going back keeps it', async () => {
    const [zhong, liu] = [await person('zhongqiming'), await person('liuxiaolan')];
    await openFinding(liu.page, 2);
    await liu.page.getByLabel(/^事实/).fill(SECOND);
    await liu.page.getByText('已存本机', { exact: true }).waitFor();
    await openFinding(zhong.page, 2);
    await write(zhong.page, FIRST);
    await saved(zhong.page);
    await openFinding(liu.page, 2);
    await liu.page.getByText('已带回您上次没有提交的内容').waitFor();
    await liu.page.getByRole('button', { name: '存好修改' }).click();
    await liu.page.getByRole('dialog').getByRole('cell', { name: FIRST }).waitFor();
    await liu.page.getByRole('button', { name: '先不提交，回去改' }).click();
    expect(await liu.page.getByLabel(/^事实/).inputValue()).toBe(SECOND);
    const before = await version(liu.page);
    await write(liu.page, THIRD); // Seen once is seen: he is not asked again.
    await saved(liu.page);
    expect(await recordAfter(liu.page, id, before)).toMatchObject([{ by: '刘晓岚', input: { fact: THIRD } }]);
    await zhong.leave();
    await liu.leave();
  });

  it('on two phones each has items of his own, and nobody is interrupted', async () => {
    const [zhong, liu] = [await person('zhongqiming', phone), await person('liuxiaolan', phone)];
    const [one = '', other = ''] = await passedItems(liu.page);
    const before = await version(liu.page);
    await Promise.all([openItem(zhong.page, one), openItem(liu.page, other)]);
    await notApplicable(zhong.page);
    await expect.poll(() => version(zhong.page), PATIENCE).toBe(before + 1);
    await notApplicable(liu.page);
    await expect.poll(() => version(liu.page), PATIENCE).toBe(before + 2);
    expect(await liu.page.getByRole('dialog').count()).toBe(0);
    expect(await recordAfter(liu.page, id, before)).toMatchObject([
      { by: '钟启明', input: { answers: [{ checkItem: one }] } },
      { by: '刘晓岚', input: { answers: [{ checkItem: other }] } },
    ]);
    await zhong.leave();
    await liu.leave();
  });

  it('on the phone, too, one item answered by both is decided by the second; he may take what is there', async () => {
    const [zhong, liu] = [await person('zhongqiming', phone), await person('liuxiaolan', phone)];
    const [item = ''] = await passedItems(liu.page);
    const before = await version(liu.page);
    await Promise.all([openItem(zhong.page, item), openItem(liu.page, item)]);
    await notApplicable(zhong.page);
    await expect.poll(() => version(zhong.page), PATIENCE).toBe(before + 1);
    await liu.page.getByRole('button', { name: '不合格' }).click();
    await liu.page.getByRole('dialog', { name: '钟启明先办理了这件事' }).waitFor();
    await liu.picture('both-answers');
    expect(await axeFindings(liu.page)).toEqual([]);
    await liu.page.getByRole('button', { name: '用在卷的，放弃我填写的' }).click();
    await liu.page.getByRole('dialog').waitFor({ state: 'detached' });
    await liu.page.getByRole('button', { name: '不适用', pressed: true }).waitFor();
    expect(await recordAfter(liu.page, id, before)).toMatchObject([{ by: '钟启明' }]);
    await zhong.leave();
    await liu.leave();
  });

  it('what both found is one finding: the second takes his words over into the one that is there', async () => {
    const [zhong, liu] = [await person('zhongqiming'), await person('liuxiaolan')];
    const item = (await passedItems(liu.page)).findLast((code) => code.startsWith('G-')) ?? ''; // None of the major-hazard ones.
    const failed = { answers: [{ checkItem: item, result: 'fail', methods: ['site'] }] };
    expect((await sendAct(zhong.page, id, 'item.answer', failed)).status()).toBe(200);
    const before = await version(liu.page);
    for (const [{ page }, fact] of [
      [zhong, FIRST],
      [liu, SECOND],
    ] as const) {
      await openAct(page, 'finding.record', `?item=${item}`);
      await page.getByRole('button', { name: /^选用/ }).first().click();
      await page.getByRole('button', { name: '喷漆房', exact: true }).click();
      await page.getByLabel(/^事实/).fill(fact);
    }
    await zhong.page.getByRole('button', { name: '存好，去定处置' }).click();
    await saved(zhong.page);
    await liu.page.getByRole('button', { name: '存好，去定处置' }).click();
    await liu.page.getByRole('dialog').getByRole('cell', { name: FIRST }).waitFor();
    await liu.picture('both-found');
    await liu.page.getByRole('button', { name: /^把我填写的改到问题 \d+ 上/ }).click();
    await liu.page.waitForURL(/finding\.revise/);
    await expect.poll(() => liu.page.getByLabel(/^事实/).inputValue(), PATIENCE).toBe(SECOND);
    await liu.page.getByRole('button', { name: '存好修改' }).click();
    await saved(liu.page);
    expect(await recordAfter(liu.page, id, before)).toMatchObject([
      { name: 'finding.record', by: '钟启明', input: { fact: FIRST } },
      { name: 'finding.revise', by: '刘晓岚', input: { fact: SECOND } },
    ]);
    await zhong.leave();
    await liu.leave();
  });
});

describe('自己的照片', () => {
  it('a finding waits for its own photo, and an own photo is no conflict, from whichever window', async () => {
    const [desk, mobile] = [await person('liuxiaolan'), await person('liuxiaolan', phone)];
    const before = await version(desk.page);
    await Promise.all([openFinding(desk.page, 3), openFinding(mobile.page, 2)]);
    await fieldOf(mobile.page).photograph(mobile.page.getByLabel('现场拍照'));
    await expect.poll(() => version(mobile.page), PATIENCE).toBe(before + 1);
    const line = await heldLine(desk.page);
    await fieldOf(desk.page).photograph(desk.page.getByLabel('现场拍照'));
    await desk.page.getByRole('button', { name: '照片正在存入案卷，存好再提交', disabled: true }).waitFor();
    await desk.picture('photo-on-its-way');
    line.release();
    await write(desk.page, SECOND);
    await saved(desk.page);
    expect((await recordAfter(desk.page, id, before)).map(({ name }) => name)).toEqual([
      'evidence.add',
      'evidence.add',
      'finding.revise',
    ]);
    await desk.leave();
    await mobile.leave();
  });
});

describe('同一次提交', () => {
  it('whose answer was lost acts once, however often the button is pressed', async () => {
    const { page, picture, leave } = await person('liuxiaolan');
    const before = await version(page);
    await openFinding(page, 1);
    await page.route('**/acts/finding.revise', loseAnswer, { times: 1 });
    await write(page, THIRD);
    await page.getByRole('alert').getByText('连不上服务器').waitFor();
    expect(await version(page)).toBe(before + 1); // It was done; only the answer never came.
    const told = page.getByText('服务器若已收到，不会重复办理');
    await expect.poll(async () => (await told.boundingBox())?.y, PATIENCE).toBeLessThan(FOOT_OF_SCREEN);
    await picture('answer-lost');
    await page.getByRole('button', { name: '存好修改' }).click();
    await saved(page);
    expect(await version(page)).toBe(before + 1);
    await leave();
  });

  it('sent twice in one moment acts once, and both are told the same', async () => {
    const { page, leave } = await person('liuxiaolan');
    const before = await version(page);
    const input = { number: 1, reason: '与问题2是同一处' };
    const submission = { id, act: 'finding.withdraw', input, version: before, key: 'story-pressed-twice' };
    const answers = await Promise.all([sendOnce(page, submission), sendOnce(page, submission)]);
    const told = await Promise.all(answers.map((answer) => answer.json() as Promise<unknown>)); // Whatever it is, both alike.
    expect(told).toEqual([
      expect.objectContaining({ sequence: before + 1 }),
      expect.objectContaining({ sequence: before + 1 }),
    ]);
    expect((await recordAfter(page, id, before)).map(({ name }) => name)).toEqual(['finding.withdraw']);
    await leave();
  });
});

describe('一件只能办一次的事', () => {
  it('who comes second is told why it is over; what he wrote stays on his machine', async () => {
    const [first, second] = [await person('fenguan'), await person('fenguan2')];
    const [{ id: endorsed } = { id: '' }] = await inspectionsAt(second.page, 'endorsed');
    id = endorsed;
    for (const { page } of [first, second]) {
      await openAct(page, 'scheme.approve');
      await page.getByLabel('意见', { exact: true }).fill(page === first.page ? '同意。' : OPINION);
    }
    await first.page.getByRole('button', { name: '同意并签发' }).click();
    await first.page.getByText('待检查').first().waitFor();
    await second.page.getByRole('button', { name: '同意并签发' }).click();
    const dialog = second.page.getByRole('dialog', { name: '何建国先办理了这件事' });
    await dialog.getByText('现在这一卷是「待检查」').waitFor();
    expect(await dialog.getByRole('button', { name: '仍按我填写的提交' }).count()).toBe(0);
    await second.picture('too-late');
    expect(await axeFindings(second.page)).toEqual([]);
    await dialog.getByRole('button', { name: '先留着，去看最新情况' }).click();
    await second.page.getByText('待检查').first().waitFor();
    await openAct(second.page, 'scheme.approve');
    await expect.poll(() => second.page.getByLabel('意见', { exact: true }).inputValue(), PATIENCE).toBe(OPINION);
    await first.leave();
    await second.leave();
  });
});

/** Holds back the pieces of an upload until it is released. */
async function heldLine(page: Page): Promise<{ readonly release: () => void }> {
  let release = (): void => undefined; // Replaced at once: a promise runs its body as it is made.
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/uploads**', async (route) => {
    await held;
    await route.continue();
  });
  return { release: () => release() };
}

/** The server acts and answers; the line is cut before the answer arrives. */
async function loseAnswer(route: Parameters<Parameters<Page['route']>[1]>[0]): Promise<void> {
  await route.fetch();
  await route.abort();
}
