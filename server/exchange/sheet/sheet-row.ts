/** A row of any sheet, whatever file it came from. */

import type { Cell } from '@zhifa/registers';
import { LONGEST_CELL, MOST_COLUMNS } from '../limits.ts';
import { ImportRefused } from '../refusal.ts';

export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  /** By column, from 1; empty cells are absent. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A cell of text, without the blanks around it; what is too long is cut and marked. */
export function cellOf(text: string, flaw?: Cell['flaw']): Cell | undefined {
  const trimmed = text.trim();
  if (trimmed === '' && flaw === undefined) return undefined;
  if (trimmed.length > LONGEST_CELL) return { text: [...trimmed.slice(0, 100)].slice(0, -1).join(''), flaw: 'tooLong' };
  return flaw === undefined ? { text: trimmed } : { text: trimmed, flaw };
}

export function requireColumn(column: number): void {
  if (column > MOST_COLUMNS)
    throw new ImportRefused(`表有 ${String(column)} 列，超过 ${String(MOST_COLUMNS)} 列，请使用下载的模板`);
}
