/** Reads a sheet against its register: rows with their values and everything wrong with each by itself and with its kind. */

import {
  readValues,
  registerOf,
  rowReader,
  type Cell,
  type EntryValues,
  type FieldProblem,
  type Register,
  type RowReader,
} from '@zhifa/registers';
import { MOST_ROWS } from '../limits.ts';
import { ImportRefused } from '../refusal.ts';
import { isHeader, noHeader, readHeader, refuseWithoutHeader, type Header } from '../sheet/header.ts';
import { countRows, readSheet } from '../sheet/read.ts';
import type { SheetRow } from '../sheet/sheet-row.ts';
import type { CheckedRow, CheckMessage, CheckTask } from './messages.ts';
import { CHUNK_ROWS } from '../limits.ts';

/** What is said along the way; the last chunk is followed by nothing. */
export async function* checkSheet({ path, format, register: name, lookups }: CheckTask): AsyncGenerator<CheckMessage> {
  const register = registerOf(name);
  if (register === undefined) throw new Error(`no register ${name}`);
  const reader = rowReader(register, lookups);
  const counted = await countRows(path, format);
  if (counted > MOST_ROWS * 2) throw tooManyRows(counted); // Empty rows at the end are forgiven, but not without end.
  yield { type: 'counted', rows: counted };
  let header: Header | undefined;
  let rowsSeen = 0;
  const seen = new Map<string, number>();
  const chunk: CheckedRow[] = [];
  for await (const row of readSheet(path, format)) {
    if (row.cells.size === 0) continue;
    rowsSeen += 1;
    if (header === undefined) {
      if (isHeader(row, reader.columns)) {
        header = readHeader(row, reader.columns);
        rowsSeen = 0;
        yield { type: 'header', header: { row: header.row, columns: [...header.columns], unknown: header.unknown } };
      } else refuseWithoutHeader(rowsSeen, reader.columns);
      continue;
    }
    if (rowsSeen > MOST_ROWS) throw tooManyRows(rowsSeen);
    const checked = checkRow(row, { header, register, reader, seen });
    if (checked !== undefined) chunk.push(checked);
    if (chunk.length >= CHUNK_ROWS) yield { type: 'rows', rows: chunk.splice(0) };
  }
  if (header === undefined) throw rowsSeen === 0 ? new ImportRefused('表里没有内容') : noHeader(reader.columns);
  if (rowsSeen === 0) throw new ImportRefused('表里只有表头，没有数据行');
  if (chunk.length > 0) yield { type: 'rows', rows: chunk };
}

function tooManyRows(rows: number): ImportRefused {
  return new ImportRefused(
    `表有 ${rows > MOST_ROWS * 2 ? String(rows) : `${String(MOST_ROWS)} 以上`} 行，一次最多导入 ${String(MOST_ROWS)} 行，请分成几个文件`,
  );
}

interface Sheet {
  readonly header: Header;
  readonly register: Register;
  readonly reader: RowReader;
  /** Natural keys met so far, and in which row. */
  readonly seen: Map<string, number>;
}

function checkRow(row: SheetRow, { header, register, reader, seen }: Sheet): CheckedRow | undefined {
  const cells: { [key: string]: Cell } = {};
  for (const [column, key] of header.columns) {
    const cell = row.cells.get(column);
    if (cell !== undefined) cells[key] = cell;
  }
  if (Object.keys(cells).length === 0) return undefined; // Something stands beside the table only.
  const { given, problems } = reader.read(cells);
  const key = keyTextOf(register, given);
  const before = key === null ? undefined : seen.get(key);
  if (key !== null && before === undefined) seen.set(key, row.number);
  const repeated = before === undefined ? [] : [repeatedKey(register, before)];
  const whole = problems.length > 0 ? undefined : readValues(register, given);
  return {
    row: row.number,
    cells,
    given,
    key,
    problems: [...problems, ...(whole?.ok === false ? whole.problems : []), ...repeated],
  };
}

/** The natural key as text, when the row has all of it. */
export function keyTextOf(register: Register, values: EntryValues): string | null {
  const parts = register.key.map((key) => values[key]);
  return parts.every((part) => typeof part === 'string') ? parts.join('\n') : null;
}

export function repeatedKey({ key, fields }: Register, row: number): FieldProblem {
  const [first = ''] = key;
  const label = fields[first]?.label ?? '';
  return {
    field: first,
    kind: `${first}.repeated`,
    title: `表里${label}重复`,
    wrong: `与第 ${String(row)} 行${label}相同`,
    mend: '只留一行，或改正其中一行',
  };
}
