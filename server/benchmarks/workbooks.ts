/** 裁量基准导入模板, and the file that was refused with what is wrong written beside its rows. */

import { readFile, rm } from 'node:fs/promises';
import type exceljs from 'exceljs';
import { benchmarkColumns, columnsOfPart, type ImportProblem } from '@zhifa/law/discretion';
import { penaltyPhases, penaltySubjects } from '@zhifa/law/violations';
import type { Annotation } from '../exchange/annotate/annotated.ts';
import { workbooks } from '../exchange/workbooks.ts';
import type { ReadSheet } from './read-file.ts';

const HEADER: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F0FE' } };

const choices: Readonly<{ [key: string]: readonly string[] }> = {
  level: ['地方', '省', '国家'],
  subject: penaltySubjects,
  phase: penaltyPhases,
};

/** The bytes of an .xlsx file: two rows that are themselves a whole table, to be written over. */
export async function benchmarkTemplate(): Promise<Uint8Array> {
  const { Workbook } = await workbooks();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('裁量基准', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = benchmarkColumns.map(({ examples }) => ({
    width: Math.max(12, Math.min(44, examples[0].length * 1.6)),
    style: { numFmt: '@' }, // Text, so that no spreadsheet turns an amount or a day into something else.
  }));
  const header = sheet.addRow(benchmarkColumns.map(({ title }) => title));
  header.font = { bold: true };
  header.eachCell((cell) => (cell.fill = HEADER));
  for (const index of [0, 1] as const) sheet.addRow(benchmarkColumns.map(({ examples }) => examples[index]));
  explain(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function explain(workbook: exceljs.Workbook): void {
  const sheet = workbook.addWorksheet('填写说明');
  sheet.columns = [{ width: 18 }, { width: 8 }, { width: 60 }, { width: 40 }, { width: 60 }];
  sheet.addRow(['一行写一档对一种主体、一个阶段的罚款；同一个表的各行表头各栏须相同。示例两行请改成本局的']);
  sheet.addRow(['基准不能突破法定幅度；各档从轻到重，罚款首尾相接；条件不能重叠，也不能有缺口']);
  sheet.addRow([]);
  const header = sheet.addRow(['列', '必填', '怎么填', '例子', '可选的内容']);
  header.font = { bold: true };
  for (const { key, title, isRequired, explanation, examples } of benchmarkColumns) {
    const row = sheet.addRow([
      title,
      isRequired ? '是' : '',
      explanation,
      examples[0],
      (choices[key] ?? []).join('、'),
    ]);
    row.alignment = { wrapText: true, vertical: 'top' };
  }
}

interface Annotated {
  readonly path: string;
  readonly sheet: ReadSheet;
  readonly problems: readonly ImportProblem[];
}

/** The bytes of the sheet with its wrong cells in colour and a remark at the end of each wrong row. */
export async function annotatedBenchmark({ path, sheet, problems }: Annotated): Promise<Uint8Array> {
  const output = `${path}-annotated`;
  const { format, headerRow } = sheet;
  const { writeAnnotated } = await import('../exchange/annotate/write.ts'); // It brings the library of workbooks along.
  try {
    await writeAnnotated({ path, format, output, headerRow, annotations: annotationsOf(sheet, problems) });
    return await readFile(output);
  } finally {
    await rm(output, { force: true });
  }
}

function annotationsOf({ columns, lines }: ReadSheet, problems: readonly ImportProblem[]): Map<number, Annotation> {
  return new Map(
    lines.map((line, index) => {
      const own = problems.filter(({ row }) => row === index + 1);
      const wrong = own.flatMap(({ part }) => columnsOfPart(part)).flatMap((key) => columns.get(key) ?? []);
      const remark = own.map(({ problem, mend }) => `${problem}。${mend}`).join('\n');
      return [line, { wrong, remark, mended: [] }];
    }),
  );
}
