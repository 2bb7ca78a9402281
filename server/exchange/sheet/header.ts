/** The header of a sheet against the columns of a register: which column is which, and what is missing or strange. */

import { normalTitle, type SheetColumn } from '@zhifa/registers';
import { ImportRefused } from '../refusal.ts';
import type { SheetRow } from './sheet-row.ts';

export const REMARKS_TITLE = '哪里不对';
/** Columns that people add and nobody imports. */
const IGNORED = [REMARKS_TITLE, '序号', '备注'].map(normalTitle);
/** Sheets often begin with a title and a date. */
const HEADER_WITHIN_ROWS = 10;

export interface Header {
  readonly row: number;
  /** Column of the sheet, from 1 → key of the column. */
  readonly columns: ReadonlyMap<number, string>;
  /** Titles of columns that the register does not have; they are not imported. */
  readonly unknown: readonly string[];
  readonly width: number;
}

/** Whether the row is the header: it names at least two columns of the register. */
export function isHeader(row: SheetRow, columns: readonly SheetColumn[]): boolean {
  return [...row.cells.values()].filter(({ text }) => columnOf(columns, text) !== undefined).length >= 2;
}

export function readHeader(row: SheetRow, columns: readonly SheetColumn[]): Header {
  const found = new Map<number, string>();
  const unknown: string[] = [];
  for (const [index, { text }] of row.cells) {
    const column = columnOf(columns, text);
    if (column === undefined) {
      if (!IGNORED.includes(normalTitle(text))) unknown.push(text);
      continue;
    }
    if ([...found.values()].includes(column.key))
      throw new ImportRefused(`表头里“${column.title}”出现了两次，请只留一列`);
    found.set(index, column.key);
  }
  requireColumns([...found.values()], { columns, unknown });
  return { row: row.number, columns: found, unknown, width: Math.max(0, ...row.cells.keys()) };
}

export function refuseWithoutHeader(rowsSeen: number, columns: readonly SheetColumn[]): void {
  if (rowsSeen < HEADER_WITHIN_ROWS) return;
  throw noHeader(columns);
}

export function noHeader(columns: readonly SheetColumn[]): ImportRefused {
  const required = columns.filter(({ isRequired }) => isRequired).map(({ title }) => title);
  return new ImportRefused(
    `前 ${String(HEADER_WITHIN_ROWS)} 行里没有找到表头，表头应有：${required.join('、')}；请使用下载的模板`,
  );
}

interface Titles {
  readonly columns: readonly SheetColumn[];
  readonly unknown: readonly string[];
}

function requireColumns(found: readonly string[], { columns, unknown }: Titles): void {
  const missing = columns
    .filter(({ key, isRequired }) => isRequired && !found.includes(key))
    .map(({ title }) => `“${title}”`);
  if (missing.length === 0) return;
  const strange = unknown.length === 0 ? '' : `；不认识的列：${unknown.map((title) => `“${title}”`).join('、')}`;
  throw new ImportRefused(`表头缺少 ${missing.join('、')}${strange}。请按模板改列名后再传`);
}

function columnOf(columns: readonly SheetColumn[], text: string): SheetColumn | undefined {
  const title = normalTitle(text);
  return columns.find((column) => [column.title, ...column.aliases].some((each) => normalTitle(each) === title));
}
