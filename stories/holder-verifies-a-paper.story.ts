/** Someone without an account holds a paper: genuine, made up, or changed by one byte. */

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFindings, desk, phone } from './support/browser.ts';
import { openStage } from './support/stage.ts';

const Lines = z.object({ lines: z.array(z.object({ id: z.string() })) });
const Papers = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      numberText: z.string().nullable(),
      verificationCode: z.string().nullable(),
    }),
  ),
});

interface Paper {
  readonly title: string;
  readonly number: string;
  readonly code: string;
  readonly pdf: Buffer;
}

const stage = openStage('holder-verifies');
let paper: Paper;

beforeAll(async () => {
  paper = await issuedPaper();
});

/** A paper that the bureau has issued and handed over as a file. */
async function issuedPaper(): Promise<Paper> {
  const { page, leave } = await stage.person('zhongqiming');
  const get = async (address: string): Promise<unknown> => (await page.request.get(address)).json();
  const { lines } = Lines.parse(await get('/api/dossiers?kind=inspection&stage=closed&limit=20'));
  for (const { id } of lines) {
    const { documents } = Papers.parse(await get(`/api/dossiers/${id}`));
    const found = documents.find(
      ({ verificationCode, numberText }) => verificationCode !== null && numberText !== null,
    );
    if (found === undefined) continue;
    const pdf = await (await page.request.get(`/api/documents/${found.id}/pdf`)).body();
    await leave();
    return { title: found.title, number: found.numberText ?? '', code: found.verificationCode ?? '', pdf };
  }
  throw new Error('the demonstration has issued papers');
}

async function visitor(screen = desk) {
  const baseURL = stage.server().address;
  const context = await stage.browser().newContext({ viewport: screen, locale: 'zh-CN', baseURL });
  const page = await context.newPage();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return { page, sent, leave: () => context.close() };
}

async function give(page: Page, buffer: Buffer): Promise<void> {
  await page
    .getByLabel('电子文件（PDF），可以不给')
    .setInputFiles({ name: '收到的文书.pdf', mimeType: 'application/pdf', buffer });
}

describe('持文书的人验真伪', () => {
  it('a genuine code tells kind, number and day, and nothing of what the paper says', async () => {
    const { page, leave } = await visitor();
    await page.goto('/public');
    await page.getByLabel('验真码').fill(paper.code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '真的，是本局签发的' }).waitFor();
    const words = await page.getByRole('main').innerText();
    expect(words).toContain(paper.title);
    expect(words).toContain(paper.number);
    expect(words).not.toMatch(/有限公司|家居厂|家具厂/);
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('a file is compared in the browser: the same bytes are genuine, one byte more is not', async () => {
    const { page, sent, leave } = await visitor(phone);
    await page.goto(`/v/${paper.code}`);
    await page.getByRole('heading', { name: '真的，是本局签发的' }).waitFor();
    const before = sent.length;
    await give(page, paper.pdf);
    await page.getByText('您的文件和本局签发的一字不差').waitFor();
    const changed = Buffer.from(paper.pdf);
    changed.writeUInt8(changed.readUInt8(changed.length - 40) ^ 1, changed.length - 40);
    await give(page, changed);
    await page.getByRole('heading', { name: '不一致，不要按这份办' }).waitFor();
    expect(sent.slice(before)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await leave();
  });

  it('a made-up code is unknown, a short one is asked for again', async () => {
    const { page, leave } = await visitor();
    await page.goto('/v');
    await page.getByLabel('验真码').fill('ABCDE');
    await page.getByRole('button', { name: '验一验' }).click();
    await page.getByText('验真码应为 20 位，现在是 5 位').waitFor();
    await page.getByLabel('验真码').fill('ABCDE FGHJK MNPQR STUVW');
    await page.getByRole('button', { name: '验一验' }).click();
    await page.getByRole('heading', { name: '查不到，不要按这份办' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await leave();
  });

  it('the anchors of the record are published', async () => {
    const { page, leave } = await visitor();
    await page.goto('/public');
    await page.getByText('每天公布一次记录锚').waitFor();
    await page.locator('td code').first().waitFor();
    expect(await page.locator('td code').first().innerText()).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    await leave();
  });
});
