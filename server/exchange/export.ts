/** Any list of a register as a file, streamed from a cursor: its length does not matter to the memory. */

import { PassThrough, type Readable, type Writable } from 'node:stream';
import {
  exportColumns,
  masked,
  writeCell,
  type EntryValues,
  type NameOf,
  type Register,
  type SheetColumn,
} from '@zhifa/registers';
import { entryColumns, viewOf, type EntryRow } from '../registers/columns.ts';
import { entryReader, type Entry, type RegisterPlace } from '../registers/entry.ts';
import { namesFor } from '../registers/labels.ts';
import { addFilters, conditions, type Filters } from '../registers/filters.ts';
import { gramsOfSearch } from '../registers/grams.ts';
import { orderOf } from '../registers/list.ts';
import { inOrg, type Database, type OrgId } from '../store/database.ts';
import { likePattern } from '../store/grams.ts';
import { slotLine } from './slot-line.ts';
import { XLSX_TYPE, type SheetFile } from './annotated-workbook.ts';
import { workbooks } from './workbooks.ts';

export interface ExportRequest {
  readonly orgId: OrgId;
  readonly register: Register;
  readonly format: 'xlsx' | 'csv';
  readonly filters?: Filters | undefined;
  readonly search?: string | undefined;
  readonly sort?: string | undefined;
  /** Sensitive fields in full, for those whose duty it is; masked for everyone else. */
  readonly showsSensitive: boolean;
  /** Fields that are for those who handle cases only. */
  readonly showsHandlersFields: boolean;
}

const ROWS_AT_ONCE = 500;
const CSV_TYPE = 'text/csv; charset=utf-8';

/** Begins at once and goes on while it is read; a fault on the way destroys the stream. */
export function exportList(database: Database, request: ExportRequest): SheetFile {
  const { register, format, orgId } = request;
  const question = questionOf(request); // Before anything is sent: what cannot be asked is refused.
  const stream = new PassThrough();
  const columns = exportColumns(register).filter(
    ({ field }) => request.showsHandlersFields || field.audience === 'staff',
  );
  void inOrg(database, orgId, async (tx) => {
    const sheet = format === 'xlsx' ? await xlsxSheet(stream, { register, columns }) : csvSheet(stream, columns);
    await writeAll({ tx, orgId, register }, question, { columns, sheet, request });
    return sheet;
  }).then(
    (sheet) => sheet.end(),
    (error: unknown) => stream.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return {
    fileName: `${register.title}.${format}`,
    mediaType: format === 'xlsx' ? XLSX_TYPE : CSV_TYPE,
    stream: stream satisfies Readable,
  };
}

interface Sheet {
  readonly add: (cells: readonly string[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Target {
  readonly columns: readonly SheetColumn[];
  readonly sheet: Sheet;
  readonly request: ExportRequest;
}

async function writeAll(place: RegisterPlace, question: Question, { columns, sheet, request }: Target): Promise<void> {
  for await (const entries of chunks(place, question)) {
    const names = await namesFor(place, entries);
    const nameOf: NameOf = (_target, id) => names[id] ?? '';
    for (const { values } of entries)
      await sheet.add(
        columns.map((column) => cellText(column, values, { nameOf, showsSensitive: request.showsSensitive })),
      );
  }
}

interface Question {
  readonly text: string;
  readonly values: readonly unknown[];
}

function questionOf({ register, filters = {}, search = '', sort }: ExportRequest): Question {
  const wanted = conditions();
  addFilters(wanted, register, filters);
  const grams = gramsOfSearch(search);
  if (grams.length > 0) {
    wanted.add((at) => `grams @> ${at}::text[]`, grams);
    wanted.add((at) => `searched like ${at}`, likePattern(search));
  }
  const { column, isDescending } = orderOf(register, sort);
  const direction = isDescending ? 'desc' : 'asc';
  const order = `${column} ${direction}${column === 'id' ? '' : `, id ${direction}`}`;
  return {
    text: `select ${entryColumns(register)} from ${viewOf(register)} where ${wanted.where()} order by ${order}`,
    values: wanted.values,
  };
}

async function* chunks({ tx, register }: RegisterPlace, { text, values }: Question): AsyncGenerator<Entry[]> {
  await tx.query(`declare exported no scroll cursor for ${text}`, [...values]);
  for (;;) {
    const { rows } = await tx.query<EntryRow>(`fetch ${String(ROWS_AT_ONCE)} from exported`);
    if (rows.length === 0) return;
    yield rows.map(entryReader(register));
  }
}

interface Writing {
  readonly nameOf: NameOf;
  readonly showsSensitive: boolean;
}

function cellText(
  { field, fieldKey, part }: SheetColumn,
  values: EntryValues,
  { nameOf, showsSensitive }: Writing,
): string {
  const value = values[fieldKey];
  const text =
    part === undefined ? writeCell(field, value, nameOf) : writeCell(part.field, slotLine(value, part), nameOf);
  return field.isSensitive && !showsSensitive ? masked(text) : text;
}

/** Texts of a workbook are texts: nothing in them is ever computed. */
async function xlsxSheet(
  stream: Writable,
  { register, columns }: { readonly register: Register; readonly columns: readonly SheetColumn[] },
): Promise<Sheet> {
  const { stream: streams } = await workbooks();
  const workbook = new streams.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const sheet = workbook.addWorksheet(register.title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ title }) => ({ width: Math.max(12, title.length * 2.2), style: { numFmt: '@' } }));
  const header = sheet.addRow(columns.map(({ title }) => title));
  header.font = { bold: true };
  header.commit();
  return {
    add: async (cells) => {
      sheet.addRow(cells.map((text) => (text === '' ? null : text))).commit();
      if (stream.writableNeedDrain) await drained(stream);
    },
    end: async () => {
      sheet.commit();
      await workbook.commit();
    },
  };
}

const BYTE_ORDER_MARK = '\ufeff'; // Without it spreadsheets take UTF-8 for GB18030.

function csvSheet(stream: Writable, columns: readonly SheetColumn[]): Sheet {
  stream.write(BYTE_ORDER_MARK + csvLine(columns.map(({ title }) => title)));
  return {
    add: async (cells) => {
      if (!stream.write(csvLine(cells))) await drained(stream);
    },
    end: () => {
      stream.end();
      return Promise.resolve();
    },
  };
}

/** Whoever stops reading ends the export with a fault, instead of leaving it and its transaction waiting. */
function drained(stream: Writable): Promise<void> {
  if (stream.destroyed) return Promise.reject(readerWentAway()); // It will neither drain nor close again.
  return new Promise((resolve, reject) => {
    const onDrain = () => {
      stream.off('close', onClose);
      resolve();
    };
    const onClose = () => {
      stream.off('drain', onDrain);
      reject(readerWentAway());
    };
    stream.once('drain', onDrain).once('close', onClose);
  });
}

function readerWentAway(): Error {
  return new Error('the reader of an export went away');
}

/** A cell that a spreadsheet would compute is made text by an apostrophe; long digits are kept from becoming numbers. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  if (/^\d{12,}$/.test(safe)) return `"=""${safe}"""`;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
