/** The editable draft of every sample paper: all the paper says, in the layout's own words, and nothing that makes it official. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { openPromise } from 'yauzl';
import { documentForms, wordDraft, type DocumentForm } from '@zhifa/documents';
import { sampleForms } from '../../documents/shared/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhifa-drafts-'));
const rows = sampleForms.flatMap(({ form: name, title, samples }) =>
  samples.map(({ name: sample, paper }) => ({ form: formIn(name), name, title, sample, paper })),
);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function formIn(name: string): DocumentForm {
  const form = documentForms.find(({ formSets }) => formSets[0].template.startsWith(`${name}/`));
  if (form === undefined) throw new Error(`no form in the folder ${name}`);
  return form;
}

let made = 0;

/** The parts of the file by their names, and the texts of each, checked to be well-formed. */
async function partsOf(form: DocumentForm, paper: unknown): Promise<ReadonlyMap<string, string>> {
  made += 1;
  const path = join(folder, `${made}.docx`);
  writeFileSync(path, await wordDraft(form, paper));
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk as Buffer));
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  zip.close();
  return parts;
}

/** What a reader sees of a part, without the spaces between characters. Throws where the XML is not well-formed. */
function textIn(parts: ReadonlyMap<string, string>, name = 'word/document.xml'): string {
  const texts: string[] = [];
  let isText = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    isText = tag.name === 'w:t';
  });
  parser.on('text', (text) => {
    if (isText) texts.push(text);
  });
  parser.write(parts.get(name) ?? '').close();
  return squeezed(texts.join(''));
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

const UNSAID = ['draft', 'preview', 'focus', 'qr', 'kind', 'image', 'by', 'seal', 'hint', 'byHand', 'fingerprint'];

/** Every text of a paper that is meant for its reader. The number and the organ of the letterhead stand at the top. */
function valuesOf(paper: object): string[] {
  const { number: _number, organ: _organ, ...said } = paper as { number?: unknown; organ?: unknown };
  return deepValuesOf(said);
}

function deepValuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (UNSAID.includes(key) ? [] : deepValuesOf(one)));
}

/** The runs of Chinese that a layout prints itself; values and functions stand between them. */
function wordsIn(layout: string): string[] {
  const source = readFileSync(new URL(`../../documents/${layout}`, import.meta.url), 'utf8');
  const printed = source.replace(/^\s*\/\/.*$/gmu, '');
  return (
    printed.match(/[\p{Script=Han}，。；：？、《》（）“”\d]{2,}/gu)?.filter((run) => /\p{Script=Han}/u.test(run)) ?? []
  );
}

describe('可编辑稿', () => {
  it.each(rows)('$name $sample says all the paper says', async ({ form, title, paper }) => {
    const text = textIn(await partsOf(form, paper));
    expect(text).toContain(title);
    for (const value of valuesOf(paper)) expect(text).toContain(squeezed(value));
  });

  it.each(rows)('$name $sample is well-formed in all its parts', async ({ form, paper }) => {
    const parts = await partsOf(form, paper);
    expect([...parts.keys()]).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/fontTable.xml']));
    for (const name of parts.keys()) textIn(parts, name);
  });

  it.each(rows)(
    '$name $sample is marked 草稿, and has neither number nor seal nor check code',
    async ({ form, paper }) => {
      const parts = await partsOf(form, paper);
      const text = textIn(parts);
      expect(text).toContain('（草稿，没有文号）');
      expect(textIn(parts, 'word/header1.xml')).toContain('草稿');
      expect(parts.get('word/header1.xml')).toContain('string="草稿"');
      expect(text).not.toContain(numberOf(paper));
      expect(text).not.toContain('扫码核验');
      expect([...parts.keys()].filter((name) => name.startsWith('word/media'))).toEqual([]);
    },
  );

  it.each(sampleForms)('$form has every sentence of its layout', async ({ form: name, samples }) => {
    const texts = await Promise.all(samples.map(async ({ paper }) => textIn(await partsOf(formIn(name), paper))));
    const said = texts.join('\n');
    for (const words of wordsIn(`${name}/2026.typ`)) expect(said).toContain(words);
  });

  it('words remedies as the layouts do', async () => {
    const order = sampleForms.find(({ form }) => form === 'rectification-order');
    const said = textIn(await partsOf(formIn('rectification-order'), order?.samples[1]?.paper));
    for (const words of wordsIn('shared/prose.typ').filter((run) => run !== '附件：' && run !== '答：'))
      expect(said).toContain(words);
  });

  it('leaves out what no word processor could open', async () => {
    const [{ form, paper } = { form: formIn('proof-of-service'), paper: {} }] = rows.filter(
      ({ name }) => name === 'proof-of-service',
    );
    const strange = { ...paper, remarks: '甲\u0001乙\u000b<b>&丙\ud800丁\uffff𬭚' };
    expect(textIn(await partsOf(form, strange))).toContain('甲乙<b>&丙丁𬭚');
  });

  it('names faces for which a word processor finds others', async () => {
    const [{ form, paper } = { form: formIn('proof-of-service'), paper: {} }] = rows;
    const table = (await partsOf(form, paper)).get('word/fontTable.xml');
    expect(table).toMatch(/w:name="方正小标宋简体"><w:altName w:val="[^"]*宋体/);
    expect(table).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="仿宋,/);
  });
});

/** A preview has only the parts around the number that will be taken. */
function numberOf(paper: object): string {
  const { number } = paper as { number: string | { before: string } };
  return typeof number === 'string' ? number : number.before;
}
