/** What a workbook says besides its sheets: which sheet comes first, its shared texts, which styles are dates. */

import type { Archive } from './archive.ts';
import { ImportRefused } from '../refusal.ts';
import { readWholeXml } from './xml.ts';

export interface Workbook {
  /** The part that holds the first visible sheet. */
  readonly sheetPart: string;
  readonly sharedTexts: readonly string[];
  /** Whether the cell style of this index shows a date. */
  readonly isDate: (style: number) => boolean;
  /** Days are counted from 1904 in workbooks that came from old Macs. */
  readonly countsFrom1904: boolean;
}

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const { relation, countsFrom1904 } = await firstSheet(archive);
  const sheetPart = await partOfRelation(archive, relation);
  return { sheetPart, countsFrom1904, sharedTexts: await sharedTexts(archive), isDate: await dateStyles(archive) };
}

async function firstSheet(archive: Archive): Promise<{ relation: string; countsFrom1904: boolean }> {
  let relation: string | undefined;
  let countsFrom1904 = false;
  await readWholeXml(await archive.open('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') countsFrom1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      const isHidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
      if (name === 'sheet' && !isHidden)
        relation ??= attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    },
  });
  if (relation === undefined) throw new ImportRefused('工作簿里没有可见的工作表');
  return { relation, countsFrom1904 };
}

async function partOfRelation(archive: Archive, relation: string): Promise<string> {
  let target: string | undefined;
  await readWholeXml(await archive.open('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === relation) target = attributes['Target'];
    },
  });
  if (target === undefined) throw new ImportRefused('文件已损坏：找不到第一张工作表，请另存为 .xlsx 再传');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const MOST_SHARED_CHARACTERS = 60_000_000; // 100,000 rows of thirty short texts; more will not fit the thread.

async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  if (!archive.has('xl/sharedStrings.xml')) return texts;
  let [current, inText, inPhonetic, size] = ['', false, false, 0];
  await readWholeXml(await archive.open('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inPhonetic = true; // The pinyin above the characters is not the text.
      inText = name === 't' && !inPhonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name !== 'si') return;
      size += current.length;
      if (size > MOST_SHARED_CHARACTERS) throw new ImportRefused('表里的文字太多，请分成几个文件再传');
      texts.push(current);
    },
  });
  return texts;
}

/** Number formats that show a date, of those that need no declaration; 27–36 and 50–58 are the Chinese ones. */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58)
  );
}

async function dateStyles(archive: Archive): Promise<(style: number) => boolean> {
  if (!archive.has('xl/styles.xml')) return () => false;
  const dateFormats = new Set<number>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await readWholeXml(await archive.open('xl/styles.xml'), {
    open: (name, attributes) => {
      if (name === 'numFmt' && isDateCode(attributes['formatCode'] ?? ''))
        dateFormats.add(Number(attributes['numFmtId']));
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const format = Number(attributes['numFmtId'] ?? 0);
      styles.push(isBuiltInDate(format) || dateFormats.has(format));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return (style) => styles[style] === true;
}

/** Letters of year, month or day outside quotes, brackets and escapes. */
function isDateCode(code: string): boolean {
  return /[ymd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
