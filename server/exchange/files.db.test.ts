/** Files that are refused as a whole, and files that go back: annotated, template, export. */

import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { clerk, enterprises, openRegisters, orgA, type RegistersDatabase } from '../registers/registers.fixture.ts';
import { inOrg } from '../store/database.ts';
import { annotatedWorkbook } from './annotated-workbook.ts';
import { commitImport } from './commit.ts';
import { importErrors } from './errors.ts';
import {
  bytesOf,
  codeOf,
  csvOf,
  enterpriseRow,
  type ImportDesk,
  openDesk,
  rowMaker,
  xlsxOf,
} from './exchange.fixture.ts';
import { exportList } from './export.ts';
import { templateWorkbook } from './template.ts';
import { undoImport } from './undo.ts';

let world: RegistersDatabase;
let desk: ImportDesk;

beforeAll(async () => {
  world = await openRegisters();
  desk = await openDesk(world.database);
});

afterAll(async () => {
  expect(desk.faults).toEqual([]);
  await desk.close();
  await world.close();
});

const rows = rowMaker(500);

async function errorsOf(id: string) {
  return (await importErrors(desk.imports, orgA, { id, limit: 200 })).errors;
}

function commit(id: string) {
  return commitImport(desk.imports, orgA, { id, by: clerk });
}

async function exported(format: 'xlsx' | 'csv', search: string, showsSensitive = true) {
  const file = exportList(world.database, {
    orgId: orgA,
    register: enterprises,
    format,
    search,
    showsSensitive,
    showsHandlersFields: true,
  });
  return bytesOf(file.stream);
}

async function sheetOf(bytes: Buffer) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as exceljs.Buffer);
  return workbook;
}

describe('整张表拒收', () => {
  it.each([
    ['缺列', () => xlsxOf(rows(1), ['企业名称', '统一社会信用代码', '老板']), /缺少 .*“行业代码”.*不认识的列：“老板”/],
    ['只有表头', () => xlsxOf([], Object.keys(enterpriseRow(1))), /只有表头/],
    ['空表', () => xlsxOf([], []), /没有内容/],
    ['列重复', () => xlsxOf(rows(1), [...Object.keys(enterpriseRow(1)), '单位名称']), /“企业名称”出现了两次/],
    ['空文件', () => Promise.resolve(Buffer.alloc(0)), /空的/],
  ])('%s', async (_what, build, sentence) => {
    const batch = await desk.upload(await build());
    expect(batch).toMatchObject({ status: 'refused', refusal: expect.stringMatching(sentence), rowsGood: 0 });
  });

  it('a refused file does not touch the batch it should have continued', async () => {
    const batch = await desk.upload(await xlsxOf(rows(1)));
    const after = await desk.upload(Buffer.from('d0cf11e0a1b11ae1', 'hex'), { continues: batch.id });
    expect(after).toMatchObject({ status: 'checked', rowsGood: 1, refusal: expect.stringContaining('.xls') });
  });
});

describe('下载', () => {
  it('the annotated file is the user’s own, wrong cells in colour, the last column says what is wrong; re-uploaded it reads the same', async () => {
    const sheet = rows(3, (index) => (index === 1 ? { 从业人数: '许多', 风险等级: '红色' } : {}));
    const batch = await desk.upload(await xlsxOf(sheet));
    const file = await annotatedWorkbook(desk.imports, orgA, batch.id);
    const bytes = await bytesOf(file!.stream);
    const [page] = (await sheetOf(bytes)).worksheets;
    const titles = (page?.getRow(1).values as string[]).slice(1);
    expect(titles.at(-1)).toBe('哪里不对');
    const wrong = page?.getRow(3);
    expect(wrong?.getCell(titles.indexOf('从业人数') + 1).fill).toMatchObject({ pattern: 'solid' });
    expect(wrong?.getCell(titles.length).value).toMatch(/从业人数：“许多”不是数字。.*\n风险等级：/);
    expect(page?.getRow(2).getCell(titles.length).value).toBeNull();
    expect(wrong?.getCell(titles.indexOf('统一社会信用代码') + 1).value).toBe(codeOf(sheet[1]));
    expect(await desk.upload(bytes, { continues: batch.id })).toMatchObject({
      rowsGood: 2,
      rowsBad: 1,
      ignoredColumns: [],
    });
  });

  it('the template has every column, explains it, and imports as it is filled in with its own examples', async () => {
    const bytes = Buffer.from(
      await inOrg(world.database, orgA, (tx) => templateWorkbook({ tx, orgId: orgA }, enterprises)),
    );
    const workbook = await sheetOf(bytes);
    const [page, help] = workbook.worksheets;
    const examples = new Map<string, string>();
    help?.eachRow((row) => examples.set(row.getCell(1).text, row.getCell(4).text));
    page?.getRow(1).eachCell((cell, column) => (page.getCell(2, column).value = examples.get(cell.text) ?? ''));
    expect(page?.getCell(2, 2).dataValidation).toBeUndefined();
    expect(page?.getColumn(2).numFmt).toBe('@');
    const batch = await desk.upload(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(await errorsOf(batch.id)).toEqual([]);
    expect(batch).toMatchObject({ rowsGood: 1 });
  });

  it('an export keeps rare characters, masks telephones, computes nothing, and can be imported again', async () => {
    const name = '=cmd|䶮烺𬭚㛃木业';
    const batch = await desk.upload(
      await xlsxOf(rows(1, () => ({ 企业名称: name, 主要负责人: '廖烺', 主要负责人电话: '13812345678' }))),
    );
    await commit(batch.id);
    const csv = (await exported('csv', '䶮烺𬭚㛃木业')).toString('utf8');
    expect(csv).toContain(`'${name}`);
    expect(csv).toContain('13812345678');
    expect((await exported('csv', '䶮烺𬭚㛃木业', false)).toString('utf8')).toContain('138****5678');
    const [page] = (await sheetOf(await exported('xlsx', '䶮烺𬭚㛃木业'))).worksheets;
    expect(page?.getCell(2, 1).value).toBe(name);
    for (const format of ['csv', 'xlsx'] as const) {
      expect(await desk.upload(await exported(format, '䶮烺𬭚㛃木业'))).toMatchObject({ rowsSkipped: 1, rowsBad: 0 });
    }
  });
});

describe('多行写入', () => {
  it('tells how many rows are written while an import, and its undoing, is under way', async () => {
    const batch = await desk.upload(csvOf(rows(1100)), { fileName: '企业名录.csv' });
    const { writing } = desk.imports;
    const seen: number[] = [];
    const set = writing.set.bind(writing);
    vi.spyOn(writing, 'set').mockImplementation((id, written) => {
      seen.push(written);
      return set(id, written);
    });
    expect(await commit(batch.id)).toMatchObject({ batch: { rowsImported: 1100, rowsWritten: null } });
    expect(seen.splice(0)).toEqual([0, 500, 1000, 1100]);
    expect(await undoImport(desk.imports, orgA, { id: batch.id, by: clerk })).toMatchObject({ removed: 1100 });
    expect(seen).toEqual([0, 1000, 1100]);
  });
});
