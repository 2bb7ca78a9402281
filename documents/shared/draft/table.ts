/** Tables of a draft and what stands in them: heads, labels, opinions, choices. */

import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  TextRun,
  WidthType,
} from 'docx';
import type { z } from 'zod';
import type { Choices, FilledOrByHand, Opinion } from '../paper.ts';
import { faceOf } from './faces.ts';
import { millimetres, paragraphOf, textOf, val } from './text.ts';

/** What stands in one place of a table, over how many of its columns. */
export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly span: number;
}

export interface Ruled {
  /** Widths in millimetres; together the width of the type area. */
  readonly columns: readonly number[];
  /** Printed again on each page. */
  readonly head?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function ruledTable({ columns, head, rows }: Ruled): Table {
  const headRow = head === undefined ? [] : [rowOf(head.map(headCell), columns, true)];
  return new Table({
    rows: [...headRow, ...rows.map((row) => rowOf(row, columns, false))],
    columnWidths: columns.map(millimetres),
    width: { size: millimetres(columns.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

interface Judged {
  readonly number: string;
  readonly problem: FilledOrByHand;
  readonly state: FilledOrByHand;
  readonly opinion: FilledOrByHand;
}

/** What was found, what it is like now, and what is thought of it; the head says how each is called. */
export function judgedItems(
  head: readonly [problem: string, state: string, opinion: string],
  items: readonly Judged[],
) {
  return ruledTable({
    columns: [9, 50, 77.5, 19.5],
    head: ['序号', ...head],
    rows: items.map(({ number, problem, state, opinion: judgement }) => [
      short(number),
      cell(problem),
      cell(state),
      short(judgement),
    ]),
  });
}

export function cell(value: FilledOrByHand, span = 1): Cell {
  return { paragraphs: [paragraphOf([val(value)], { style: 'cell' })], span };
}

/** A value of several lines. */
export function lines(...values: readonly FilledOrByHand[]): Cell {
  return { paragraphs: values.map((value) => paragraphOf([val(value)], { style: 'cell' })), span: 1 };
}

/** A few characters in the middle of a narrow column. */
export function short(value: FilledOrByHand): Cell {
  return { paragraphs: [centred(new TextRun(textOf(value)))], span: 1 };
}

/** The label beside a value. */
export function side(label: string): Cell {
  return { paragraphs: [centred(new TextRun({ text: label, font: faceOf.song }))], span: 1 };
}

/** All options are printed, the chosen one ticked. */
export function choices(options: z.output<typeof Choices>): Cell {
  return cell(options.map(({ label, chosen }) => `${chosen ? '☑' : '□'}${label}`).join('　'));
}

/** The opinion above, signature and date at the bottom right. */
export function opinion({ text, date }: Opinion, span: number): Cell {
  const close = ['签名：', '　'.repeat(8), val(date)];
  return {
    paragraphs: [
      paragraphOf(['　　', val(text)], { style: 'cell', keepNext: true }),
      paragraphOf(close, { style: 'cell', alignment: AlignmentType.RIGHT, spacing: { before: 240 } }),
    ],
    span,
  };
}

/** The last row, so that nothing can be written in afterwards. */
export function endRow(span: number): readonly Cell[] {
  return [cell('（以下空白）', span)];
}

function headCell(label: string): Cell {
  return { paragraphs: [paragraphOf([label], { style: 'head', alignment: AlignmentType.CENTER })], span: 1 };
}

function centred(run: TextRun): Paragraph {
  return paragraphOf([run], { style: 'cell', alignment: AlignmentType.CENTER });
}

function rowOf(cells: readonly Cell[], columns: readonly number[], isHead: boolean): TableRow {
  let next = 0;
  const children = cells.map(({ paragraphs, span }) => {
    const width = columns.slice(next, next + span).reduce((sum, one) => sum + one, 0);
    next += span;
    return new TableCell({
      children: paragraphs,
      columnSpan: span,
      width: { size: millimetres(width), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 80, bottom: 80, left: 80, right: 80 },
    });
  });
  return new TableRow({ children, cantSplit: true, tableHeader: isHead });
}
