/** One row of a sheet against a register: the values it stands for, and everything wrong with it. */

import { readCell } from './cell.ts';
import { partOf } from './cell-list.ts';
import { nearest } from './cell.ts';
import type { Cell, Lookups } from './cell-reading.ts';
import { sheetColumns, type SheetColumn } from './columns.ts';
import type { FieldProblem } from './problem.ts';
import { valueProblems, type EntryValues, type Register } from './register.ts';

/** The cells of a row by column key; an empty cell is absent. */
export type Row = Readonly<{ [columnKey: string]: Cell }>;

export interface ReadRow {
  /** What the row says, empty cells left out: laid over an existing entry, they leave it as it is. */
  readonly given: EntryValues;
  readonly problems: readonly FieldProblem[];
}

/** Columns are made once for the many rows of a sheet. */
export interface RowReader {
  readonly columns: readonly SheetColumn[];
  readonly read: (row: Row) => ReadRow;
}

export function rowReader(register: Register, lookups: Lookups): RowReader {
  const columns = sheetColumns(register);
  return { columns, read: (row) => readRow(row, { register, columns, lookups }) };
}

interface Sheet {
  readonly register: Register;
  readonly columns: readonly SheetColumn[];
  readonly lookups: Lookups;
}

function readRow(row: Row, sheet: Sheet): ReadRow {
  const given: { [key: string]: unknown } = {};
  const problems: FieldProblem[] = [];
  for (const column of sheet.columns) {
    const cell = row[column.key];
    if (cell === undefined || cell.text === '') {
      if (column.isRequired) problems.push(missing(column));
      continue;
    }
    const reading = readCell(column.key, column.part?.field ?? column.field, cell, sheet.lookups);
    if (reading.ok) place(given, column, reading.value);
    else problems.push(withHints(reading.problem, { row, column, lookups: sheet.lookups }));
  }
  const known = new Set(problems.map(({ field }) => field.split('.')[0]));
  const byForm = valueProblems(sheet.register, given).filter(({ field }) => !known.has(field));
  return { given, problems: [...problems, ...byForm, ...namelessParts(given, sheet)] };
}

function missing({ key, title }: SheetColumn): FieldProblem {
  return { field: key, kind: `${key}.missing`, title: `缺${title}`, wrong: `${title}必填`, mend: `填写${title}` };
}

function place(given: { [key: string]: unknown }, { fieldKey, part }: SheetColumn, value: unknown): void {
  if (part === undefined) {
    given[fieldKey] = value;
    return;
  }
  const before: readonly unknown[] = Array.isArray(given[fieldKey]) ? given[fieldKey] : [];
  const { slot, subField } = part;
  const own = before.find((line) => partOf(line, slot.field) === slot.value);
  const filled = { [slot.field]: slot.value, ...(typeof own === 'object' ? own : {}), [subField]: value };
  given[fieldKey] = [...before.filter((line) => line !== own), filled];
}

/** A telephone without the person it belongs to. */
function namelessParts(given: EntryValues, { columns }: Sheet): FieldProblem[] {
  return columns.flatMap(({ key, title, fieldKey, part }) => {
    if (part?.field.isRequired !== true) return [];
    const lines: readonly unknown[] = Array.isArray(given[fieldKey]) ? given[fieldKey] : [];
    const own = lines.find((line) => partOf(line, part.slot.field) === part.slot.value);
    if (own === undefined || partOf(own, part.subField) !== undefined) return [];
    return [
      {
        field: key,
        kind: `${key}.missing`,
        title: `缺${title}`,
        wrong: `填了${title}的其他项，没有填${title}`,
        mend: `填写${title}`,
      },
    ];
  });
}

interface CellPlace {
  readonly row: Row;
  readonly column: SheetColumn;
  readonly lookups: Lookups;
}

/** A township nobody knows is looked for in the address of the same row. */
function withHints(problem: FieldProblem, { row, column, lookups }: CellPlace): FieldProblem {
  const { shape } = column.field;
  if (problem.proposal !== undefined || shape.type !== 'entry' || shape.register !== 'townships') return problem;
  const near = nearest(lookups['townships'] ?? [], row['address']?.text ?? '');
  if (near === undefined) return problem;
  return { ...problem, wrong: `${problem.wrong}；按地址匹配为${near.name}`, proposal: near.name };
}

/** What a row says laid over what the register has; sub-records are replaced by their slot, the others stay. */
export function laidOver(register: Register, before: EntryValues, given: EntryValues): EntryValues {
  const merged: { [key: string]: unknown } = { ...before, ...given };
  for (const [key, { shape }] of Object.entries(register.fields)) {
    if (shape.type !== 'list' || shape.slots.length === 0 || given[key] === undefined) continue;
    merged[key] = mergedLines(shape.slots[0]?.field ?? '', before[key], given[key]);
  }
  return merged;
}

function mergedLines(by: string, before: unknown, given: unknown): unknown[] {
  const newLines: readonly unknown[] = Array.isArray(given) ? given : [];
  const oldLines: readonly unknown[] = Array.isArray(before) ? before : [];
  const renewed = new Set(newLines.map((line) => partOf(line, by)));
  const isKept = (line: unknown) => !renewed.has(partOf(line, by));
  const overlaid = newLines.map((line) => ({
    ...asObject(oldLines.find((old) => partOf(old, by) === partOf(line, by))),
    ...asObject(line),
  }));
  return [...oldLines.filter(isKept), ...overlaid];
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
