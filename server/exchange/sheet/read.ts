/** One way to read a sheet, whatever its format. */

import { countCsvRows, readCsv } from './csv.ts';
import type { SheetFormat } from './guard.ts';
import type { SheetRow } from './sheet-row.ts';
import { countXlsxRows, readXlsx } from './xlsx.ts';

export function readSheet(path: string, format: SheetFormat): AsyncGenerator<SheetRow> {
  return format === 'xlsx' ? readXlsx(path) : readCsv(path);
}

/** Rows with the header and empty ones: enough for a progress bar and for the limit. */
export function countRows(path: string, format: SheetFormat): Promise<number> {
  return format === 'xlsx' ? countXlsxRows(path) : countCsvRows(path);
}
