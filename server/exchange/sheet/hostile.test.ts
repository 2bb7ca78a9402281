/** Files nobody should have sent: each is refused with one sentence, and none is unpacked to the end. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportRefused } from '../refusal.ts';
import { formatOf } from './guard.ts';
import { countRows, readSheet } from './read.ts';
import type { SheetRow } from './sheet-row.ts';
import { workbookParts, zipOf, type ZipPart } from './zip.fixture.ts';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'zhifa-hostile-'));
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

async function stored(bytes: Buffer | string): Promise<string> {
  const path = join(directory, 'upload');
  await writeFile(path, bytes);
  return path;
}

async function rowsOf(bytes: Buffer | string): Promise<SheetRow[]> {
  const path = await stored(bytes);
  const rows: SheetRow[] = [];
  for await (const row of readSheet(path, await formatOf(path))) rows.push(row);
  return rows;
}

async function refusalOf(bytes: Buffer | string): Promise<string> {
  try {
    await rowsOf(bytes);
  } catch (error) {
    if (error instanceof ImportRefused) return error.sentence;
    throw error;
  }
  return 'accepted';
}

function sheet(rows: string): string {
  return `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
}

function text(value: string, reference: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

function book(rows: string, others: readonly ZipPart[] = []): Buffer {
  return zipOf(workbookParts(sheet(rows), others));
}

describe('拒收', () => {
  it.each<[string, () => Buffer | string, RegExp]>([
    ['老式 .xls', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), /老式的 \.xls/],
    [
      '加密的工作簿',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      /加了密码/,
    ],
    ['加密的压缩件', () => book('', [{ name: 'xl/a.xml', bytes: 'x', flags: 1 }]), /加了密码/],
    ['宏', () => book('', [{ name: 'xl/vbaProject.bin', bytes: 'x' }]), /宏/],
    ['二进制工作簿', () => zipOf([{ name: 'xl/workbook.bin', bytes: 'x' }]), /\.xlsb/],
    ['不是工作簿的压缩文件', () => zipOf([{ name: 'a.txt', bytes: 'x' }]), /不是 Excel 工作簿/],
    ['截断的压缩文件', () => book(text('a', 'A1')).subarray(0, 300), /已损坏/],
    ['压缩炸弹', () => book('', [{ name: 'xl/media/a.xml', bytes: Buffer.alloc(30 * 1024 * 1024) }]), /不相称/],
    ['声明的大小过大', () => book('', [{ name: 'xl/b.xml', bytes: 'x', declaredSize: 900 * 1024 * 1024 }]), /不相称/],
    [
      '瞒报大小',
      () =>
        zipOf(
          workbookParts(sheet('')).map((part) =>
            part.name.includes('sheet1') ? { ...part, bytes: sheet(' '.repeat(5_000_000)), declaredSize: 200 } : part,
          ),
        ),
      /声明的大小不符/,
    ],
    [
      '三千个部件',
      () =>
        book(
          '',
          Array.from({ length: 3000 }, (_none, index) => ({ name: `a${String(index)}`, bytes: '' })),
        ),
      /3003 个部件/,
    ],
    ['同名部件', () => book('', [{ name: 'xl/workbook.xml', bytes: '<workbook/>' }]), /出现了两次/],
    ['实体展开', () => zipOf(workbookParts('<!DOCTYPE a [<!ENTITY a "aaaa">]><worksheet/>')), /文档类型声明/],
    ['不合规的 XML', () => book('<row><c></row>'), /已损坏/],
    ['三百列', () => book(`<row r="1">${text('a', 'KN1')}</row>`), /300 列/],
    ['PDF', () => '%PDF-1.7 …', /PDF/],
    ['二进制', () => Buffer.from([1, 2, 0, 4]), /不是表格文件/],
    ['没有关上的引号', () => `名称\r\n"${'长'.repeat(300_000)}`, /引号或换行有误/],
  ])('%s', async (_what, build, sentence) => {
    expect(await refusalOf(build())).toMatch(sentence);
  });
});

describe('读得对', () => {
  it('characters on the border of two chunks, pairs of surrogates, pinyin above a name, rich text', async () => {
    const many = Array.from(
      { length: 20_000 },
      (_none, index) => `<row r="${String(index + 1)}">${text('䶮烺𬭚㛃木业有限公司', `A${String(index + 1)}`)}</row>`,
    ).join('');
    const rows = await rowsOf(book(many));
    expect(rows).toHaveLength(20_000);
    expect(new Set(rows.map(({ cells }) => cells.get(1)?.text))).toEqual(new Set(['䶮烺𬭚㛃木业有限公司']));
    const shared = '<sst><si><r><t>椴</t></r><r><t>川</t></r><rPh sb="0" eb="1"><t>duan</t></rPh></si></sst>';
    const [row] = await rowsOf(
      book('<row><c t="s"><v>0</v></c><c><v>5</v></c></row>', [{ name: 'xl/sharedStrings.xml', bytes: shared }]),
    );
    expect(row).toEqual({
      number: 1,
      cells: new Map([
        [1, { text: '椴川' }],
        [2, { text: '5', flaw: 'number' }],
      ]),
    });
  });

  it('dates by their style, in either count of days; formulas, errors and long numbers by their flaw', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>';
    const cells =
      '<c s="1"><v>46293</v></c><c s="2"><v>46293.5</v></c><c s="0"><v>46293</v></c><c><f>A1+1</f><v>3</v></c><c t="e"><v>#N/A</v></c><c><v>9.1360703000000003E+17</v></c><c t="b"><v>1</v></c>';
    const [row] = await rowsOf(book(`<row>${cells}</row>`, [{ name: 'xl/styles.xml', bytes: styles }]));
    expect([...(row?.cells.values() ?? [])]).toEqual([
      { text: '2026-09-28' },
      { text: '2026-09-28' },
      { text: '46293', flaw: 'number' },
      { text: '=A1+1', flaw: 'formula' },
      { text: '#N/A', flaw: 'error' },
      { text: '9.1360703E+17', flaw: 'number' },
      { text: '是' },
    ]);
  });

  it('counts the rows before it reads them', async () => {
    const path = await stored(book('<row r="1"/>'.repeat(5000)));
    expect(await countRows(path, 'xlsx')).toBe(5000);
  });
});
