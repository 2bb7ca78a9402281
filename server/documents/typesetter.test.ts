import { execFileSync } from 'node:child_process';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleForms } from '../../documents/shared/samples.ts';
import { samples as orders } from '../../documents/rectification-order/samples.ts';
import { startTypesetter } from './typesetter.ts';

/** The first paper waits for the fonts to be read. */
const FIRST_PAPER_TIMEOUT_MS = 60_000;

const typesetter = startTypesetter();
const folder = mkdtempSync(join(tmpdir(), 'zhifa-papers-'));
const rows = sampleForms.flatMap(({ form, title, samples }) => samples.map((one) => ({ form, title, ...one })));

afterAll(() => typesetter.close());

describe('sample papers', { timeout: FIRST_PAPER_TIMEOUT_MS }, () => {
  it.each(rows)('$form $name takes $pages page(s), its ending on one', async ({ form, paper, assets, pages }) => {
    const { pages: taken, setting } = await typesetter.report(form, paper, assets);
    expect(taken).toBe(pages);
    expect(setting.closeStart.page).toBe(setting.closeEnd.page);
  });

  it.each(rows)('$form $name gives the same bytes twice', async ({ form, paper, assets }) => {
    const first = await typesetter.renderPdf(form, paper, assets);
    await typesetter.renderPdf('rectification-order', orders[1]?.paper ?? {}, orders[1]?.assets);
    const second = await typesetter.renderPdf(form, paper, assets);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it.each(rows)('$form $name says all it was given', async ({ form, title, paper, assets }) => {
    const text = textOf(await typesetter.renderPdf(form, paper, assets));
    expect(text).toContain(title);
    for (const value of valuesOf(paper)) expect(text).toContain(squeezed(value));
  });

  it.each(rows)('$form $name has one SVG a page', async ({ form, paper, assets, pages }) => {
    const svg = await typesetter.renderSvgPages(form, paper, assets);
    expect(svg).toHaveLength(pages);
    for (const page of svg) expect(page).toMatch(/^<svg class="typst-doc" viewBox="0 0 595[\d.]* 84\d[\d.]*"/);
  });
});

describe('責令限期整改指令书 of any length', { timeout: FIRST_PAPER_TIMEOUT_MS }, () => {
  const [usual] = orders;
  const paper = usual?.paper;
  const finding = paper?.findings[0]?.text ?? '';

  it.each([1, 2, 3, 4, 6, 8, 9, 10, 11, 14, 20, 40])(
    'with %i findings: two lines of text go with the sign-off, no page ends in a hole',
    async (count) => {
      const findings = Array.from({ length: count }, (_, index) => ({ number: String(index + 1), text: finding }));
      const { setting } = await typesetter.report('rectification-order', { ...paper, findings }, usual?.assets);
      const { bodyEnd, closeStart, closeEnd, room, pitch } = setting;
      expect(closeStart.page).toBe(closeEnd.page);
      // The remedies, three lines of text, open the ending: they are never parted from the signatures.
      expect(closeEnd.y - closeStart.y).toBeGreaterThan(200);
      const hole = closeStart.page > bodyEnd.page ? room - bodyEnd.y : 0;
      expect(hole / pitch).toBeLessThan(13);
    },
  );
});

describe('a paper that cannot be set', { timeout: FIRST_PAPER_TIMEOUT_MS }, () => {
  const [usual] = orders;

  it('with a character nobody has is refused by that character', async () => {
    const paper = { ...usual?.paper, inspectee: '南康区\u{2A6A5}木业加工厂' };
    await expect(typesetter.renderPdf('rectification-order', paper, usual?.assets)).rejects.toThrow('（U+2A6A5）');
  });

  it('with a picture that was not handed in says which', async () => {
    await expect(typesetter.renderPdf('rectification-order', usual?.paper ?? {}, {})).rejects.toThrow('刘建明.svg');
  });

  it('of an unknown form is refused', async () => {
    await expect(typesetter.renderPdf('../shared', {}, {})).rejects.toThrow('没有这种文书');
  });

  it('does not spoil the next one', async () => {
    await expect(typesetter.renderPdf('rectification-order', {}, {})).rejects.toThrow();
    const pdf = await typesetter.renderPdf('rectification-order', usual?.paper ?? {}, usual?.assets);
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});

describe('a process that had nothing to do', { timeout: FIRST_PAPER_TIMEOUT_MS }, () => {
  it('rests, and the next paper comes out the same', async () => {
    const [usual] = orders;
    const restless = startTypesetter({ restAfterMs: 0 });
    const render = () => restless.renderPdf('rectification-order', usual?.paper ?? {}, usual?.assets);
    const first = await render();
    await new Promise((resolve) => setTimeout(resolve, 2)); // Timers end in their order: the process was put to rest before this one.
    const [second, third] = await Promise.all([render(), render()]);
    expect([second, third].map((pdf) => Buffer.compare(pdf, first))).toEqual([0, 0]);
    await restless.close();
  });
});

describe('missing characters', () => {
  it('finds none in names that people really have', () => {
    expect(typesetter.missingGlyphs('㛃䶮𬭚烺㐱㺭龑堃旻喆 ¥25,000.00 〔2026〕')).toEqual([]);
  });

  it('names each once, and the yen sign that is drawn as a dollar', () => {
    expect(typesetter.missingGlyphs('\u{2A6A5}甲\u{2A6A5}￥')).toEqual(['\u{2A6A5}（U+2A6A5）', '￥（U+FFE5）']);
  });
});

/** Text without spaces and line ends: a value may be broken over lines and lists run over pages. */
function textOf(pdf: Uint8Array): string {
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  return squeezed(text);
}

function squeezed(text: string): string {
  return text.replace(/\s/gu, '');
}

/** What stands on the paper as it is. (The organ is also the author of the file; tables do not name it.) */
function valuesOf(paper: object): string[] {
  return Object.entries(paper)
    .filter(([key, value]) => typeof value === 'string' && !['focus', 'kind', 'organ'].includes(key))
    .map(([, value]) => String(value));
}
