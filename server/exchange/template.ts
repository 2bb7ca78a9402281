/** 导入模板: the sheet to fill in, with choices to pick from, and a second sheet that explains each column with an example. */

import type exceljs from 'exceljs';
import { sheetColumns, type Lookups, type Register, type SheetColumn } from '@zhifa/registers';
import { targetOf } from '../registers/labels.ts';
import type { BatchPlace } from './batches.ts';
import { lookupsFor } from './lookups.ts';
import { workbooks } from './workbooks.ts';

const ROWS_WITH_CHOICES = 5000; // A spreadsheet slows down when every row has drop-downs.
const REQUIRED: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFDE7E7' } };
const HEADER: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F0FE' } };

/** The bytes of an .xlsx file. */
export async function templateWorkbook(place: BatchPlace, register: Register): Promise<Uint8Array> {
  const lookups = await lookupsFor(place, register);
  const columns = sheetColumns(register);
  const { Workbook } = await workbooks();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(register.title, { views: [{ state: 'frozen', ySplit: 1 }] });
  explain(workbook, { register, columns, lookups });
  const choices = workbook.addWorksheet('选项', { state: 'veryHidden' });
  columns.forEach((column, index) =>
    fillColumn(sheet, { column, index: index + 1, choices, options: optionsOf(column, lookups) }),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface TemplateColumn {
  readonly column: SheetColumn;
  readonly index: number;
  readonly choices: exceljs.Worksheet;
  readonly options: readonly string[];
}

function fillColumn(sheet: exceljs.Worksheet, { column, index, choices, options }: TemplateColumn): void {
  const { title, isRequired, example, field, part } = column;
  const own = sheet.getColumn(index);
  own.width = Math.max(12, Math.min(40, Math.max(title.length * 2.2, example.length * 1.4)));
  if (!isNumeric(part?.field ?? field)) own.numFmt = '@'; // Text, so that no spreadsheet takes a code for a number.
  const header = sheet.getCell(1, index);
  header.value = title;
  header.font = { bold: true };
  header.fill = isRequired ? REQUIRED : HEADER;
  if (options.length === 0) return;
  options.forEach((option, row) => (choices.getCell(row + 1, index).value = option));
  const letter = choices.getColumn(index).letter;
  const range = `选项!$${letter}$1:$${letter}$${String(options.length)}`;
  const isStrict = (part?.field ?? field).shape.type !== 'multiChoice'; // Several choices are written by hand.
  for (let row = 2; row <= ROWS_WITH_CHOICES && isStrict; row += 1) {
    sheet.getCell(row, index).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: [range],
      showErrorMessage: true,
      errorTitle: title,
      error: '请从列表中选择',
    };
  }
}

function isNumeric({ shape }: SheetColumn['field']): boolean {
  return shape.type === 'integer' || shape.type === 'number' || shape.type === 'fen';
}

function optionsOf({ field, part }: SheetColumn, lookups: Lookups): string[] {
  const own = part?.field ?? field;
  if (own.shape.type === 'boolean') return ['是', '否'];
  if (own.shape.type === 'choice' || own.shape.type === 'multiChoice')
    return own.shape.choices.map(({ label }) => label);
  const target = targetOf(own);
  return target === undefined ? [] : (lookups[target] ?? []).map(({ name }) => name);
}

interface Explained {
  readonly register: Register;
  readonly columns: readonly SheetColumn[];
  readonly lookups: Lookups;
}

function explain(workbook: exceljs.Workbook, { register, columns, lookups }: Explained): void {
  const sheet = workbook.addWorksheet('填写说明');
  sheet.columns = [{ width: 24 }, { width: 8 }, { width: 46 }, { width: 40 }, { width: 60 }];
  sheet.addRow([
    `${register.title}导入模板：从第 2 行起，一行一${register.entryTitle === '企业' ? '家' : '条'}；表头不要改名，列的先后可以调换`,
  ]);
  sheet.addRow(['更新库内已有的条目时，空着的格不改动原来的内容']);
  sheet.addRow([]);
  const header = sheet.addRow(['列', '必填', '怎么填', '例子', '可选的内容']);
  header.font = { bold: true };
  header.eachCell((cell) => (cell.fill = HEADER));
  for (const column of columns) {
    const { title, isRequired, explanation, example, field } = column;
    const when = field.requiredWhen;
    const needed = isRequired ? '是' : when === undefined ? '' : '视情况';
    const condition =
      when === undefined
        ? ''
        : `“${register.fields[when.field]?.label ?? ''}”含“${when.isOneOf.join('、')}”时必填，${when.because}`;
    const text = [explanation, condition].filter((part) => part !== '').join('；');
    const row = sheet.addRow([title, needed, text, example, optionsOf(column, lookups).join('、')]);
    row.alignment = { wrapText: true, vertical: 'top' };
    row.getCell(4).numFmt = '@';
  }
}
