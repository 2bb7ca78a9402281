/** The first sheet of a workbook, row by row, holding no more than a chunk. */

import type { Readable } from 'node:stream';
import type { Cell } from '@zhifa/registers';
import { fromDayNumber, dayNumber, civil } from '@zhifa/law';
import { openArchive } from './archive.ts';
import { cellOf, requireColumn, type SheetRow } from './sheet-row.ts';
import { readWorkbook, type Workbook } from './workbook.ts';
import { readXml, type XmlHandler } from './xml.ts';

/** How many rows the sheet has, counted by their tags: for the progress bar, before anything is read. */
export async function countXlsxRows(path: string): Promise<number> {
  const archive = await openArchive(path);
  try {
    const { sheetPart } = await readWorkbook(archive);
    return await countTags(await archive.open(sheetPart));
  } finally {
    archive.close();
  }
}

const TAG = '<row '.length;

async function countTags(stream: Readable): Promise<number> {
  let [count, rest] = [0, ''];
  for await (const chunk of stream) {
    const text = rest + (chunk as Buffer).toString('latin1'); // The stream of a zip entry is bytes; tags are ASCII.
    count += text.match(/[<:]row[\s>]/g)?.length ?? 0;
    rest = text.slice(-(TAG - 1)); // Too short to hold a tag that was counted.
  }
  return count;
}

export async function* readXlsx(path: string): AsyncGenerator<SheetRow> {
  const archive = await openArchive(path);
  try {
    const workbook = await readWorkbook(archive);
    const collected: SheetRow[] = [];
    for await (const _chunk of readXml(await archive.open(workbook.sheetPart), sheetHandler(workbook, collected))) {
      yield* collected.splice(0);
    }
  } finally {
    archive.close();
  }
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly formula: string | undefined;
  readonly text: string;
}

function sheetHandler(workbook: Workbook, collected: SheetRow[]): XmlHandler {
  let number = 0;
  let column = 0;
  let cells = new Map<number, Cell>();
  let cell: OpenCell | undefined;
  let inside: 'value' | 'formula' | 'phonetic' | undefined;
  return {
    open: (name, attributes) => {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1);
        column = 0;
        cells = new Map();
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        requireColumn(column);
        cell = {
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? -1),
          formula: undefined,
          text: '',
        };
      } else if (name === 'rPh') inside = 'phonetic';
      else if (name === 'f' && cell !== undefined) {
        cell = { ...cell, formula: '' };
        inside = 'formula';
      } else if ((name === 'v' || name === 't') && inside !== 'phonetic') inside = 'value';
    },
    text: (text) => {
      if (cell === undefined) return;
      if (inside === 'value') cell = { ...cell, text: cell.text + text };
      if (inside === 'formula') cell = { ...cell, formula: `${cell.formula ?? ''}${text}` };
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') inside = inside === 'phonetic' ? inside : undefined;
      if (name === 'rPh') inside = undefined;
      if (name === 'c' && cell !== undefined) {
        const read = readValue(cell, workbook);
        if (read !== undefined) cells.set(cell.column, read);
        cell = undefined;
      }
      if (name === 'row') collected.push({ number, cells });
    },
  };
}

/** C12 is column 3. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function readValue({ type, style, formula, text }: OpenCell, workbook: Workbook): Cell | undefined {
  if (formula !== undefined) return cellOf(`=${formula}`, 'formula');
  switch (type) {
    case 's':
      return cellOf(unescaped(workbook.sharedTexts[Number(text)] ?? ''));
    case 'inlineStr':
    case 'str':
      return cellOf(unescaped(text));
    case 'b':
      return cellOf(text === '1' ? '是' : '否');
    case 'e':
      return cellOf(text, 'error');
    case 'd':
      return cellOf(text.slice(0, 10));
    default:
      return numberCell(text, workbook.isDate(style), workbook.countsFrom1904);
  }
}

const LARGEST_EXACT = 1e15; // A spreadsheet keeps fifteen digits.
const LAST_DAY = 2_958_465; // 9999-12-31

function numberCell(text: string, isDate: boolean, countsFrom1904: boolean): Cell | undefined {
  if (text === '') return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return cellOf(text, 'error');
  if (isDate && value >= 1 && value <= LAST_DAY) return cellOf(dateOf(Math.floor(value), countsFrom1904));
  if (Math.abs(value) < LARGEST_EXACT) return cellOf(String(value), 'number');
  return cellOf(value.toExponential().replace('e', 'E'), 'number'); // As the person sees it: 9.13607E+17.
}

const FIRST_DAYS = { since1900: dayNumber(civil('1900-01-01')) - 2, since1904: dayNumber(civil('1904-01-01')) };

/** Spreadsheets believe that 1900 was a leap year, so days before March 1900 are off by one; nobody's licence is. */
function dateOf(days: number, countsFrom1904: boolean): string {
  return fromDayNumber((countsFrom1904 ? FIRST_DAYS.since1904 : FIRST_DAYS.since1900) + days);
}

/** _x000D_ stands for a character that XML cannot hold. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
