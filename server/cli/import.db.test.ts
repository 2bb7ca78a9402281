/** An operator imports the ledger from the command line: the same rules as on the page, told to a person or to a program. */

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, csvOf, rowMaker, xlsxOf } from '../exchange/exchange.fixture.ts';
import { historyOf } from '../registers/history.ts';
import { listEntries } from '../registers/list.ts';
import { enterprises, orgA } from '../registers/registers.fixture.ts';
import { inOrg } from '../store/database.ts';
import { openCommands, type CommandsWorld } from './commands.fixture.ts';

vi.setConfig({ testTimeout: 180_000 }); // Whole commands, several to a test, each with a thread of its own to start.

let world: CommandsWorld;

beforeAll(async () => {
  world = await openCommands();
});

afterAll(() => world.close());

const rows = rowMaker();

function batchIn(out: string): string {
  return /批次 ([0-9a-f-]{36})（撤销/.exec(out)?.[1] ?? '';
}

const OFFICE = ['--as', 'liufang'] as const;

describe('导入', () => {
  it('good rows go in, what is wrong is said row by row and written beside the file, all is taken back by its number', async () => {
    const sheet = rows(3, (index) => (index === 1 ? { 从业人数: '许多' } : {}));
    const path = await world.write('一月.xlsx', await xlsxOf(sheet));
    const done = await world.run('import', 'enterprises', path, ...OFFICE);
    expect(done.code).toBe(1);
    expect(done.out).toMatch(/第 3 行 从业人数“许多”：“许多”不是数字/);
    expect(done.out).toContain('！ 已导入 2 行，有误 1 行');
    const annotated = new exceljs.Workbook();
    await annotated.xlsx.readFile(join(world.directory, '标好错的表-一月.xlsx'));
    const [page] = annotated.worksheets;
    expect(page?.getRow(3).values).toContainEqual(expect.stringContaining('不是数字'));
    expect(page?.getRow(2).values).toContain('已导入');
    expect(await world.found(codeOf(sheet[0]))).toBe(1);

    const undone = await world.run('import', '--undo', batchIn(done.out), ...OFFICE);
    expect(undone).toMatchObject({ code: 0, out: expect.stringContaining('删去新增的 2 条') });
    expect(await world.found(codeOf(sheet[0]))).toBe(0);
    expect(await world.run('import', '--undo', batchIn(done.out), ...OFFICE)).toMatchObject({ code: 2 });
  });

  it('ends with 0 when every row is in; the history names who did it and that it was here', async () => {
    const sheet = rows(2);
    const path = await world.write('二月.csv', csvOf(sheet));
    expect(await world.run('import', '企业名录', path, ...OFFICE)).toMatchObject({ code: 0 });
    const history = await inOrg(world.registers.database, orgA, async (tx) => {
      const place = { tx, orgId: orgA, register: enterprises };
      const { entries } = await listEntries(place, { search: codeOf(sheet[0]), limit: 1 });
      return historyOf(place, entries[0]?.id ?? '');
    });
    expect(history).toMatchObject([{ by: '刘芳（命令行）', cause: '导入“二月.csv”' }]);
  });

  it('a mended file continues its batch, and the number takes both back', async () => {
    const sheet = rows(2, (index) => (index === 1 ? { 从业人数: 'x' } : {}));
    const first = await world.run('import', 'enterprises', await world.write('三月.csv', csvOf(sheet)), ...OFFICE);
    const batch = batchIn(first.out);
    const mended = await world.write('三月改.csv', csvOf([sheet[0] ?? {}, { ...sheet[1], 从业人数: 12 }]));
    const second = await world.run('import', 'enterprises', mended, ...OFFICE, '--continues', batch);
    expect(second.code).toBe(0);
    expect(batchIn(second.out)).toBe(batch);
    expect((await world.run('import', '--undo', batch, ...OFFICE)).out).toContain('删去新增的 2 条');
  });

  it('what the register has already waits for a decision, or is decided for all at once', async () => {
    const sheet = rows(2);
    await world.run('import', 'enterprises', await world.write('四月.csv', csvOf(sheet)), ...OFFICE);
    const changed = csvOf(sheet.map((row) => ({ ...row, 从业人数: 7 })));
    const path = await world.write('四月新.csv', changed);
    const waiting = await world.run('import', 'enterprises', path, ...OFFICE);
    expect(waiting).toMatchObject({ code: 1, out: expect.stringContaining('已导入 0 行，有误 2 行') });
    const updated = await world.run('import', 'enterprises', path, ...OFFICE, '--existing', 'update');
    expect(updated).toMatchObject({ code: 0, out: expect.stringContaining('已导入 2 行，有误 0 行') });
    const skipped = await world.run('import', 'enterprises', path, ...OFFICE, '--existing', 'skip');
    expect(skipped).toMatchObject({ code: 0, out: expect.stringContaining('跳过 2 行') });
    expect(skipped.out).toContain(`这份文件此前导入过：批次 ${batchIn(updated.out)}`);
  });

  it('officers, too', async () => {
    const sheet = [
      { 姓名: '廖烺', 执法证号: '36070399001', 执法证有效期至: '2028-06-30', 所在机构: '综合行政执法大队' },
    ];
    const path = await world.write('执法人员.csv', csvOf(sheet, Object.keys(sheet[0] ?? {})));
    expect(await world.run('import', 'officers', path, ...OFFICE)).toMatchObject({ code: 0 });
  });
});

describe('只预检', () => {
  it('says what is wrong, and leaves neither batch nor file nor row', async () => {
    const sheet = rows(3, (index) => (index === 2 ? { 风险等级: '红色' } : {}));
    const path = await world.write('五月.xlsx', await xlsxOf(sheet));
    const before = await traces();
    const checked = await world.run('import', 'enterprises', path, ...OFFICE, '--check');
    expect(checked.code).toBe(1);
    expect(checked.out).toMatch(/第 4 行 风险等级“红色”：/);
    expect(checked.out).toContain('合格 2 行，有误 1 行');
    expect(await traces()).toEqual(before);
    expect(await world.found(codeOf(sheet[0]))).toBe(0);
  });

  async function traces() {
    const { rows: batches } = await inOrg(world.registers.database, orgA, (tx) =>
      tx.query('select id from import_batches where org_id = 1 order by id'),
    );
    return { batches, files: await readdir(world.directory) };
  }

  it('says the same of duplicates as the import would', async () => {
    const sheet = rows(1);
    const path = await world.write('六月.csv', csvOf(sheet));
    await world.run('import', 'enterprises', path, ...OFFICE);
    const changed = await world.write('六月新.csv', csvOf(sheet.map((row) => ({ ...row, 从业人数: 7 }))));
    expect(await world.run('import', 'enterprises', changed, ...OFFICE, '--check')).toMatchObject({ code: 1 });
    const decided = await world.run('import', 'enterprises', changed, ...OFFICE, '--check', '--existing', 'update');
    expect(decided).toMatchObject({ code: 0, out: expect.stringContaining('合格 1 行') });
  });
});

describe('给程序看的结果', () => {
  it('is one JSON document with everything a person is told', async () => {
    const sheet = rows(2, (index) => (index === 1 ? { 从业人数: '许多' } : {}));
    const path = await world.write('七月.csv', csvOf(sheet));
    const done = await world.run('import', 'enterprises', path, ...OFFICE, '--json');
    expect(done.code).toBe(1);
    expect(JSON.parse(done.out)).toMatchObject({
      outcome: 'imported',
      register: 'enterprises',
      batch: expect.stringMatching(/^[0-9a-f-]{36}$/),
      rows: { good: 0, bad: 1, skipped: 0, imported: 1 },
      errors: [{ row: 3, column: '从业人数', found: '许多', kind: 'employees.number' }],
      errorsLeftOut: 0,
      annotated: join(world.directory, '标好错的表-七月.xlsx'),
    });
  });

  it('says a refusal in the same way', async () => {
    const path = await world.write('八月.csv', csvOf(rows(1)));
    const refused = await world.run('import', 'enterprises', path, '--as', 'admin', '--json');
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.out)).toMatchObject({
      outcome: 'refused',
      refusal: expect.stringContaining('由办公室人员办理'),
    });
  });
});

describe('拒绝', () => {
  it.each([
    ['系统管理员', 'admin'],
    ['两员之技术检查员', 'jishu'],
    ['两员之社会监督员', 'jiandu'],
    ['执法人员', 'zhong'],
  ])('%s may not import, nor check, nor undo', async (_who, login) => {
    const sheet = rows(1);
    const path = await world.write(`${login}.csv`, csvOf(sheet));
    for (const extra of [[], ['--check']]) {
      const refused = await world.run('import', 'enterprises', path, '--as', login, ...extra);
      expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('由办公室人员办理') });
    }
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await world.run('import', '--undo', nowhere, '--as', login)).toMatchObject({ code: 2 });
    expect(await world.found(codeOf(sheet[0]))).toBe(0);
  });

  it('an account that is not there, has ended, or never chose a password', async () => {
    const path = await world.write('九月.csv', csvOf(rows(1)));
    const attempt = async (login: string) => (await world.run('import', 'enterprises', path, '--as', login)).err;
    expect(await attempt('nobody')).toContain('没有登录名为“nobody”的账号');
    await change('must_change_password = true');
    expect(await attempt('liufang')).toContain('一次性密码');
    await change('must_change_password = false, is_active = false');
    expect(await attempt('liufang')).toContain('已停用');
    await change('is_active = true');
  });

  async function change(what: string): Promise<void> {
    await inOrg(world.registers.database, orgA, (tx) =>
      tx.query(`update accounts set ${what} where org_id = 1 and login = 'liufang'`),
    );
  }

  it.each([
    ['老式 .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.xls/],
    ['缺列', '企业名称,统一社会信用代码,老板\n甲,乙,丙', /缺少/],
    ['空文件', '', /空的/],
  ])('%s, in a sentence, checked or imported', async (_what, bytes, sentence) => {
    const path = await world.write('坏.csv', bytes);
    for (const extra of [[], ['--check']]) {
      const refused = await world.run('import', 'enterprises', path, ...OFFICE, ...extra);
      expect(refused).toMatchObject({ code: 2, err: expect.stringMatching(sentence) });
    }
  });

  it('a call that cannot be meant', async () => {
    const path = await world.write('十月.csv', csvOf(rows(1)));
    expect((await world.run('import')).err).toContain('npx zhifa import 台账 文件');
    expect((await world.run('import', 'townships', path, ...OFFICE)).err).toContain('可以是：enterprises');
    expect((await world.run('import', 'enterprises', '没有.csv', ...OFFICE)).err).toContain('读不了文件');
    expect((await world.run('import', 'enterprises', path)).err).toContain('--as');
    expect((await world.run('import', '--undo', '七', ...OFFICE)).err).toContain('不是批次号');
  });
});

describe('导出', () => {
  it('gives each account what it may see, whole or not at all, and what comes out goes in again', async () => {
    const sheet = rows(1, () => ({ 主要负责人: '廖烺', 主要负责人电话: '13812345678' }));
    await world.run('import', 'enterprises', await world.write('源.csv', csvOf(sheet)), ...OFFICE);
    const only = ['--search', codeOf(sheet[0])] as const;
    const path = join(world.directory, '出.csv');
    expect(await world.run('export', 'enterprises', ...OFFICE, ...only, '--out', path)).toMatchObject({ code: 0 });
    expect(await readFile(path, 'utf8')).toContain('13812345678');
    expect((await world.run('export', 'enterprises', ...OFFICE, '--out', path)).err).toContain('加 --yes 覆盖');
    const masked = ['--as', 'jishu', ...only, '--out', path, '--yes'];
    expect(await world.run('export', '企业名录', ...masked)).toMatchObject({ code: 0 });
    expect(await readFile(path, 'utf8')).toContain('138****5678');

    const book = join(world.directory, '出.xlsx');
    expect(await world.run('export', 'enterprises', ...OFFICE, ...only, '--out', book)).toMatchObject({ code: 0 });
    const again = await world.run('import', 'enterprises', book, ...OFFICE, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ rows: { bad: 0, skipped: 1, imported: 0 } });
  });

  it('refuses who is not there, what is not there, and where nothing can be written', async () => {
    expect(await world.run('export', 'enterprises', '--as', 'nobody')).toMatchObject({ code: 2 });
    expect(await world.run('export', '没有的', ...OFFICE)).toMatchObject({ code: 2 });
    expect(await world.run('export', 'enterprises', ...OFFICE, '--out', '/proc/出.csv')).toMatchObject({ code: 2 });
  });

  it.each(['officers', 'townships', 'enforcementItems'])('%s', async (name) => {
    const path = join(world.directory, `${name}.xlsx`);
    expect(await world.run('export', name, ...OFFICE, '--out', path)).toMatchObject({ code: 0 });
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(path);
    expect(book.worksheets[0]?.getRow(1).cellCount).toBeGreaterThan(2);
  });
});

describe('帮助', () => {
  it('tells in Chinese how to call both, and what the exit codes mean', async () => {
    for (const command of ['import', 'export']) {
      const asked = await world.run('help', command);
      expect(asked).toMatchObject({ code: 0, out: expect.stringContaining('退出码：0') });
      expect(await world.run(command, '--help')).toEqual(asked);
      expect((await world.run('help')).out).toContain(`  ${command} `);
    }
  });
});
