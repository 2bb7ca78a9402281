/** The user's own rows written again, wrong cells in colour, and at the end of each row what is wrong: 哪里不对. */

import exceljs from 'exceljs';
import { normalTitle, type Cell } from '@zhifa/registers';
import { REMARKS_TITLE } from '../sheet/header.ts';
import { readSheet } from '../sheet/read.ts';
import type { SheetRow } from '../sheet/sheet-row.ts';
import type { Annotation, AnnotateTask } from './annotated.ts';

const WRONG: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE08A' } };
const REMARK_FONT = { color: { argb: 'FFB42318' } };
const REMARK_WIDTH = 60;
const COLUMN_WIDTH = 18;

export async function writeAnnotated({ path, format, output, headerRow, annotations }: AnnotateTask): Promise<void> {
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    filename: output,
    useStyles: true,
    useSharedStrings: false,
  });
  const { sheet, remarkColumn, rows } = await begin(workbook, readSheet(path, format), headerRow);
  for await (const row of rows) {
    const written = sheet.getRow(row.number);
    for (const [column, cell] of row.cells) written.getCell(column).value = plainValue(cell);
    const annotation = annotations.get(row.number);
    if (row.number === headerRow) header(written, remarkColumn);
    else if (annotation !== undefined) annotate(written, annotation, remarkColumn);
    written.commit();
  }
  sheet.commit();
  await workbook.commit();
}

interface Begun {
  readonly sheet: exceljs.Worksheet;
  readonly remarkColumn: number;
  readonly rows: AsyncIterable<SheetRow>;
}

/** The rows up to the header are looked at first, because they say in which column the remarks go. */
async function begin(
  workbook: exceljs.stream.xlsx.WorkbookWriter,
  source: AsyncGenerator<SheetRow>,
  headerRow: number,
): Promise<Begun> {
  const first: SheetRow[] = [];
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    first.push(next.value);
    if (next.value.number >= headerRow) break;
  }
  const titles = first.at(-1)?.cells ?? new Map<number, Cell>();
  const own = [...titles].find(([, { text }]) => normalTitle(text) === REMARKS_TITLE)?.[0];
  const remarkColumn = own ?? Math.max(0, ...titles.keys()) + 1;
  const sheet = workbook.addWorksheet('标好错的表', { views: [{ state: 'frozen', ySplit: headerRow }] });
  sheet.columns = Array.from({ length: remarkColumn }, (_none, index) => ({
    width: index + 1 === remarkColumn ? REMARK_WIDTH : COLUMN_WIDTH,
    style: { numFmt: '@' },
  }));
  return { sheet, remarkColumn, rows: chained(first, source) };
}

async function* chained(first: readonly SheetRow[], rest: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  yield* first;
  yield* rest;
}

/** Numbers that a spreadsheet keeps exactly stay numbers; everything else is text, so that it is not damaged again. */
function plainValue({ text, flaw }: Cell): string | number {
  const value = Number(text);
  return flaw === 'number' && Number.isFinite(value) && Math.abs(value) < 1e15 ? value : text;
}

function header(row: exceljs.Row, remarkColumn: number): void {
  row.getCell(remarkColumn).value = REMARKS_TITLE;
  row.font = { bold: true };
}

function annotate(row: exceljs.Row, { wrong, remark, mended }: Annotation, remarkColumn: number): void {
  for (const [column, text] of mended) row.getCell(column).value = text;
  for (const column of wrong) row.getCell(column).fill = WRONG;
  const cell = row.getCell(remarkColumn);
  cell.value = remark === '' ? null : remark; // A remark of an earlier download is wiped out.
  cell.font = REMARK_FONT;
  cell.alignment = { wrapText: true, vertical: 'top' };
}
