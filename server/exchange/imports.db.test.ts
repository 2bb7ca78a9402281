/** An office clerk imports the ledger: told row by row what is wrong, good rows in, bad rows back, the whole taken back. */

import { Readable } from 'node:stream';
import exceljs from 'exceljs';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { updateEntry } from '../registers/change.ts';
import { getEntry } from '../registers/entry.ts';
import { historyOf } from '../registers/history.ts';
import { listEntries } from '../registers/list.ts';
import {
  changeOf,
  clerk,
  created,
  enterprises,
  enterpriseValues,
  officers,
  openRegisters,
  orgA,
  orgB,
  usccOf,
  type RegistersDatabase,
} from '../registers/registers.fixture.ts';
import { inOrg, type OrgId } from '../store/database.ts';
import { commitImport } from './commit.ts';
import { importDifference, importErrors } from './errors.ts';
import {
  bytesOf,
  codeOf,
  csvOf,
  enterpriseRow,
  type ImportDesk,
  openDesk,
  rowMaker,
  type TitledRow,
  xlsxOf,
} from './exchange.fixture.ts';
import { exportList } from './export.ts';
import { createImport, importSettled, openImports, resumeImports, stopImport } from './imports.ts';
import { decideAllDuplicates, decideDuplicate, fixImportCell } from './mend.ts';
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

const rows = rowMaker();

async function errorsOf(id: string, orgId = orgA) {
  return (await importErrors(desk.imports, orgId, { id, limit: 200 })).errors;
}

function list(search: string, orgId: OrgId = orgA) {
  return inOrg(world.database, orgId, (tx) => listEntries({ tx, orgId, register: enterprises }, { search, limit: 50 }));
}

function commit(id: string, orgId = orgA) {
  return commitImport(desk.imports, orgId, { id, by: clerk });
}

function undo(id: string) {
  return undoImport(desk.imports, orgA, { id, by: clerk });
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

/** One sheet of mistakes, a row each. */
const mistakes: [what: string, part: TitledRow, kind: string, wrong: RegExp, proposal: string | null][] = [
  [
    '校验位写错',
    { 统一社会信用代码: `${usccOf(777001).slice(0, 17)}${usccOf(777001).endsWith('A') ? 'B' : 'A'}` },
    'uscc.check',
    /按前 17 位应为/,
    usccOf(777001),
  ],
  [
    '含字母 O',
    { 统一社会信用代码: usccOf(777002).replace('0', 'O') },
    'uscc.letters',
    /不用 I、O、S、V、Z/,
    usccOf(777002),
  ],
  ['被存成数字', { 统一社会信用代码: 913607030000000000 }, 'uscc.damaged', /位已丢失/, null],
  ['被改写成科学计数', { 统一社会信用代码: '9.13607E+17' }, 'uscc.damaged', /后 12 位已丢失/, null],
  ['17 位', { 统一社会信用代码: '91360703MA3000001' }, 'uscc.length', /现为 17 位/, null],
  [
    '不认识的乡镇，地址能认出',
    { '乡镇（街道）': '南水新区', 生产经营地址: '金赣大道 8 号' },
    'townshipId.unknown',
    /按地址匹配为东山街道/,
    '东山街道',
  ],
  ['园区', { '乡镇（街道）': '镜坝工业园' }, 'townshipId.unknown', /属镜坝镇/, '镜坝镇'],
  ['不认识的行业', { 行业代码: '9999' }, 'industryCode.industry', /没有代码为 99/, null],
  ['丢了前面的 0', { 行业代码: 3 }, 'industryCode.industry', /2 至 4 位/, '03'],
  [
    '涉爆粉尘没有人数',
    { 监管标签: '涉爆粉尘、木制品加工', 粉尘作业人数: null },
    'dustWorkers.missing',
    /用来判定重点单位/,
    null,
  ],
  ['人数不是数字', { 从业人数: '约 80 人' }, 'employees.number', /不是数字/, '80'],
  ['选项里没有', { 风险等级: '红色' }, 'riskGrade.choice', /选项里没有/, null],
  ['电话不对', { 单位电话: '6612' }, 'telephone.telephone', /不是电话号码/, null],
  ['许可证日期不存在', { 行政许可: '其他许可|123|2026-02-30' }, 'licences.list', /没有 2026-02-30 这一天/, null],
  ['公式', { 从业人数: { formula: '40+46', result: 86 } }, 'employees.formula', /公式/, null],
  ['没有名称', { 企业名称: null }, 'name.missing', /必填/, null],
  [
    '有电话没有姓名',
    { 安全管理人员: null, 安全管理人员电话: '13800000000' },
    'people.safetyManager.name.missing',
    /没有填安全管理人员/,
    null,
  ],
];
let mistaken: Promise<string>;

describe('预检', () => {
  beforeAll(() => {
    mistaken = xlsxOf(rows(mistakes.length, (index) => mistakes[index]?.[1] ?? {})).then(
      async (bytes) => (await desk.upload(bytes)).id,
    );
    return mistaken;
  });

  it('writes nothing to the register, and counts good and bad rows', async () => {
    const sheet = rows(3, (index) => (index === 1 ? { '乡镇（街道）': '南水新区' } : {}));
    const batch = await desk.upload(await xlsxOf(sheet));
    expect(batch).toMatchObject({
      status: 'checked',
      rowsTotal: 3,
      rowsChecked: 3,
      rowsGood: 2,
      rowsBad: 1,
      rowsImported: 0,
      ignoredColumns: [],
    });
    expect((await list(codeOf(sheet[0]))).total).toBe(0);
  });

  it.each(mistakes)('%s', async (what, _part, ...[kind, wrong, proposal]) => {
    const row = mistakes.findIndex(([name]) => name === what) + 2;
    const errors = (await errorsOf(await mistaken)).filter((error) => error.row === row);
    expect(errors).toMatchObject([{ kind, wrong: expect.stringMatching(wrong), proposal }]);
    expect(errors[0]?.mend).not.toBe('');
  });

  it.each([
    ['UTF-8 without mark', (text: string) => Buffer.from(text)],
    ['UTF-8 with mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['GB18030', (text: string) => iconv.encode(text, 'gb18030')],
  ])('reads CSV in %s, rare characters and all', async (encoding, encode) => {
    const name = `䶮烺𬭚㛃${encoding}`;
    const sheet = rows(1, () => ({ 企业名称: name, '法定代表人（经营者）': '曾䶮' }));
    const batch = await desk.upload(encode(csvOf(sheet)), { fileName: '名录.csv' });
    expect(batch).toMatchObject({ status: 'checked', rowsGood: 1, rowsTotal: 1 });
    await commit(batch.id);
    const { entries } = await list(name);
    expect(entries).toMatchObject([{ values: { name, legalRepresentative: '曾䶮' } }]);
  });

  it('finds the header below a title, knows other names of columns and says which it does not use', async () => {
    const [row] = rows(1);
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('名录');
    sheet.addRow(['南康区企业名录（2026 年）']);
    const titles = Object.keys(row ?? {});
    sheet.addRow([
      ...titles.map((title) => ({ 企业名称: '单位名称', 统一社会信用代码: '信用代码*' })[title] ?? title),
      '厂长爱好',
    ]);
    sheet.addRow([...Object.values(row ?? {}), '钓鱼'] as exceljs.CellValue[]);
    const batch = await desk.upload(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(batch).toMatchObject({ status: 'checked', rowsGood: 1, ignoredColumns: ['厂长爱好'] });
  });

  it('tells twice the same code in one file, and only the second row has to go', async () => {
    const [row] = rows(1);
    const batch = await desk.upload(await xlsxOf([row ?? {}, { ...row, 企业名称: '同码木业' }]));
    expect(batch).toMatchObject({ rowsGood: 1, rowsBad: 1 });
    expect(await errorsOf(batch.id)).toMatchObject([
      { row: 3, kind: 'uscc.repeated', wrong: '与第 2 行统一社会信用代码相同' },
    ]);
    const fixed = await fixImportCell(desk.imports, orgA, {
      id: batch.id,
      row: 2,
      field: 'uscc',
      value: usccOf(990001),
      sameForAll: false,
    });
    expect(fixed).toMatchObject({ outcome: 'mended', batch: { rowsGood: 2, rowsBad: 0 } });
  });

  it('is seen by its own organ only', async () => {
    const batch = await desk.upload(await xlsxOf(rows(1)), { orgId: orgB });
    await expect(desk.progress(batch.id)).rejects.toThrow(/gone/);
    expect(await commit(batch.id)).toMatchObject({ outcome: 'refused' });
  });

  it('begins again after the server fell in the middle', async () => {
    const batch = await desk.upload(await xlsxOf(rows(3)));
    await inOrg(world.database, orgA, (tx) =>
      tx.query(`update import_batches set status = 'checking', rows_checked = 1 where id = $1`, [batch.id]),
    );
    expect(await resumeImports(desk.imports, orgA)).toBe(1);
    await importSettled(desk.imports, batch.id);
    expect(await desk.progress(batch.id)).toMatchObject({ status: 'checked', rowsChecked: 3, rowsGood: 3 });
  });

  it('is checked by one program only: whoever resumes it replaces whoever began', async () => {
    const restarted = openImports(desk.imports);
    const stream = Readable.from([await xlsxOf(rows(3000))]);
    const request = { orgId: orgA, by: clerk, register: enterprises, fileName: '企业名录.xlsx', stream };
    const begun = await createImport(desk.imports, request);
    const id = begun?.id ?? '';
    expect(await resumeImports(restarted, orgA)).toBe(1);
    await Promise.all([importSettled(desk.imports, id), importSettled(restarted, id)]);
    expect(await desk.progress(id)).toMatchObject({ status: 'checked', rowsChecked: 3000, rowsGood: 3000 });
  });

  it('can be stopped, and what was checked stays', async () => {
    const batch = await desk.upload(await xlsxOf(rows(2)));
    await inOrg(world.database, orgA, (tx) =>
      tx.query(`update import_batches set status = 'checking' where id = $1`, [batch.id]),
    );
    expect(await stopImport(desk.imports, orgA, batch.id)).toMatchObject({ status: 'stopped', rowsGood: 2 });
  });
});

describe('就地改', () => {
  it('a cell is mended, the row checked again; alike rows are mended alike', async () => {
    const sheet = rows(3, (index) => ({ '乡镇（街道）': index < 2 ? '镜坝工业园' : '东山' }));
    const batch = await desk.upload(await xlsxOf(sheet));
    expect(await errorsOf(batch.id)).toMatchObject([{ alike: 2 }, { alike: 2 }, { alike: 1 }]);
    const fix = { id: batch.id, row: 2, field: 'townshipId', value: '镜坝镇', sameForAll: true };
    expect(await fixImportCell(desk.imports, orgA, fix)).toMatchObject({
      outcome: 'mended',
      rows: 2,
      batch: { rowsGood: 2, rowsBad: 1 },
    });
  });

  it('a wrong mend is told again', async () => {
    const batch = await desk.upload(await xlsxOf(rows(1, () => ({ 从业人数: '许多' }))));
    await fixImportCell(desk.imports, orgA, {
      id: batch.id,
      row: 2,
      field: 'employees',
      value: '很多',
      sameForAll: false,
    });
    expect(await errorsOf(batch.id)).toMatchObject([{ found: '很多', kind: 'employees.number' }]);
  });
});

describe('库内已有', () => {
  let known = 90_000; // Far from the codes of the sheets.

  async function existing(part: Readonly<{ [key: string]: unknown }> = {}) {
    known += 1;
    const number = known;
    const values = enterpriseValues(world.townshipId(orgA), {
      uscc: usccOf(number),
      name: '老名字木业',
      employees: 10,
      profile: '做床',
      ...part,
    });
    const entry = await inOrg(world.database, orgA, (tx) => created(changeOf(tx, orgA, enterprises), values));
    return { entry, number };
  }

  it('shows the difference, updates on request and leaves alone what the sheet does not say', async () => {
    const { entry, number } = await existing({
      people: [{ role: 'contact', name: '刘芳', post: null, telephone: null }],
    });
    const batch = await desk.upload(
      await xlsxOf([enterpriseRow(number, { 安全管理人员: '曾䶮', 安全管理人员电话: '13812345678' })]),
    );
    expect(await errorsOf(batch.id)).toMatchObject([
      { kind: 'existing', wrong: expect.stringContaining('老名字木业') },
    ]);
    const difference = await importDifference(desk.imports, orgA, { id: batch.id, row: 2 });
    expect(difference).toContainEqual({ field: 'employees', label: '从业人数', inRegister: '10', inSheet: '86' });
    expect(await decideDuplicate(desk.imports, orgA, { id: batch.id, row: 2, decision: 'update' })).toMatchObject({
      batch: { rowsGood: 1 },
    });
    expect(await commit(batch.id)).toMatchObject({ outcome: 'committed', imported: 1 });
    const after = await inOrg(world.database, orgA, (tx) =>
      getEntry({ tx, orgId: orgA, register: enterprises }, entry.id),
    );
    expect(after).toMatchObject({
      version: 2,
      values: {
        employees: 86,
        profile: '做床',
        people: [
          { role: 'contact', name: '刘芳' },
          { role: 'safetyManager', name: '曾䶮', telephone: '13812345678' },
        ],
      },
    });
    expect(await undo(batch.id)).toMatchObject({ outcome: 'undone', removed: 0, restored: 1 });
    const restored = await inOrg(world.database, orgA, (tx) =>
      getEntry({ tx, orgId: orgA, register: enterprises }, entry.id),
    );
    expect(restored).toMatchObject({ version: 3, values: entry.values });
  });

  it('skips on request, and by itself what says the same', async () => {
    const { number } = await existing();
    const batch = await desk.upload(await xlsxOf([enterpriseRow(number)]));
    expect(await decideAllDuplicates(desk.imports, orgA, { id: batch.id, decision: 'skip' })).toMatchObject({
      rows: 1,
      batch: { rowsSkipped: 1, rowsBad: 0 },
    });
    const again = await desk.upload(await exported('xlsx', usccOf(number)));
    expect(again).toMatchObject({ rowsSkipped: 1, rowsBad: 0, rowsGood: 0 });
  });

  it('one that was entered since the check comes back for a decision', async () => {
    const [row] = rows(1);
    const batch = await desk.upload(await xlsxOf([row ?? {}]));
    await inOrg(world.database, orgA, (tx) =>
      created(changeOf(tx, orgA, enterprises), enterpriseValues(world.townshipId(orgA), { uscc: codeOf(row) })),
    );
    expect(await commit(batch.id)).toMatchObject({ imported: 0, batch: { rowsBad: 1, rowsGood: 0 } });
    expect(await errorsOf(batch.id)).toMatchObject([{ kind: 'existing' }]);
  });
});

describe('导入、再传、撤销', () => {
  it('good rows go in, the mended file continues the batch, nothing goes in twice, all is taken back', async () => {
    const sheet = rows(4, (index) => (index === 3 ? { 从业人数: 'x' } : {}));
    const batch = await desk.upload(await xlsxOf(sheet));
    expect(await commit(batch.id)).toMatchObject({
      imported: 3,
      batch: { status: 'committed', rowsImported: 3, rowsBad: 1 },
    });
    const mended = sheet.map((row, index) => (index === 3 ? { ...row, 从业人数: 12 } : row));
    const second = await desk.upload(await xlsxOf(mended), { continues: batch.id });
    expect(second).toMatchObject({ id: batch.id, status: 'checked', rowsGood: 1, rowsSkipped: 3, rowsImported: 3 });
    expect(await commit(batch.id)).toMatchObject({ imported: 1, batch: { rowsImported: 4 } });
    expect(await commit(batch.id)).toMatchObject({ imported: 0 });
    const { entries } = await list(codeOf(sheet[3]));
    const history = await inOrg(world.database, orgA, (tx) =>
      historyOf({ tx, orgId: orgA, register: enterprises }, entries[0]?.id ?? ''),
    );
    expect(history).toMatchObject([{ cause: '导入“企业名录.xlsx”', by: '谢㛃', before: null }]);
    expect(await undo(batch.id)).toMatchObject({ outcome: 'undone', removed: 4 });
    for (const row of sheet) expect((await list(codeOf(row))).total).toBe(0);
    expect(await undo(batch.id)).toMatchObject({ outcome: 'refused' });
  });

  it('is not undone over somebody else’s later change, nor when a dossier uses it', async () => {
    const sheet = rows(2);
    const batch = await desk.upload(await xlsxOf(sheet));
    await commit(batch.id);
    const ids = await Promise.all(sheet.map(async (row) => (await list(codeOf(row))).entries[0]?.id ?? ''));
    await inOrg(world.database, orgA, async (tx) => {
      const [id = ''] = ids;
      const entry = await getEntry({ tx, orgId: orgA, register: enterprises }, id);
      await updateEntry(changeOf(tx, orgA, enterprises), {
        id,
        expectedVersion: 1,
        values: { ...entry?.values, employees: 1 },
      });
      await tx.query(
        `insert into dossiers (org_id, id, kind, stage, version, title, subtitle, enterprise_id, unit_id, assisting_officer_ids, opened_at, updated_at, is_closed, tags, grams, state, state_version, head_hash)
         values (1, $1, 'inspection', 'tasked', 1, '', '', $2, 'brigade', '{}', '2026-01-01', '2026-01-01', false, '{}', '{}', '{}', 1, '')`,
        ['00000000-0000-4000-8000-000000000001', ids[1]],
      );
    });
    expect(await undo(batch.id)).toMatchObject({
      outcome: 'refused',
      obstacles: [{ reason: '导入后由谢㛃改过' }, { reason: '已用在案卷里' }],
    });
    expect((await list(codeOf(sheet[0]))).total).toBe(1);
  });

  it('is history after the days that the organ allows', async () => {
    const batch = await desk.upload(await xlsxOf(rows(1)));
    await commit(batch.id);
    await inOrg(world.database, orgA, (tx) =>
      tx.query(`update import_batches set created_at = created_at - interval '31 days' where id = $1`, [batch.id]),
    );
    expect(await undo(batch.id)).toMatchObject({ outcome: 'refused', sentence: expect.stringContaining('期限') });
    expect(await commit(batch.id)).toMatchObject({ outcome: 'refused' });
  });

  it('imports officers of the units there are', async () => {
    const titles = ['姓名', '执法证号', '执法证有效期至', '所在机构', '专业方向'];
    const sheet = [
      {
        姓名: '廖烺',
        执法证号: '36070399001',
        执法证有效期至: new Date(Date.UTC(2028, 5, 30)),
        所在机构: '综合行政执法大队',
        专业方向: '木业粉尘、法律',
      },
      { 姓名: '谢某', 执法证号: '36070399002', 执法证有效期至: '2028年2月30日', 所在机构: '特勤队', 专业方向: '' },
    ];
    const batch = await desk.upload(await xlsxOf(sheet, titles, officers), { register: officers });
    expect(await errorsOf(batch.id)).toMatchObject([
      { row: 3, kind: 'certificateValidUntil.date' },
      { row: 3, kind: 'unitId.unknown' },
    ]);
    expect(await commit(batch.id)).toMatchObject({ imported: 1 });
    const page = await inOrg(world.database, orgA, (tx) =>
      listEntries({ tx, orgId: orgA, register: officers }, { search: '廖烺', limit: 5 }),
    );
    expect(page.entries).toMatchObject([
      { values: { certificateValidUntil: '2028-06-30', unitId: 'brigade', speciality: ['wood', 'law'] } },
    ]);
  });
});
