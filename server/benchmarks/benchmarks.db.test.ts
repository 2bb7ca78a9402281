/** 裁量基准 over HTTP: the template comes back whole, a broken table stores nothing and says where, a later import keeps the earlier. */

import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchmarkColumns } from '@zhifa/law/discretion';
import { confirmableRuleFacts } from '../facts/confirmable-rule.ts';
import { openWeb, visitorOf, type Visitor, type WebWorld } from '../http/http.fixture.ts';
import { inOrg } from '../store/database.ts';

let world: WebWorld;

beforeAll(async () => {
  world = await openWeb();
});

afterAll(() => world.close());

interface Told {
  readonly outcome: 'imported' | 'refused';
  readonly refs?: readonly string[];
  readonly problems?: readonly { row: number; columns: readonly string[]; problem: string; mend: string }[];
}

function send(visitor: Visitor, content: string | Buffer, fileName: string, path = '/api/benchmarks') {
  return visitor.send({
    method: 'POST',
    url: `${path}?${new URLSearchParams({ fileName }).toString()}`,
    payload: Buffer.from(content),
    headers: { 'content-type': 'application/octet-stream' },
  });
}

async function imported(visitor: Visitor, content: string | Buffer, fileName: string): Promise<Told> {
  const answer = await send(visitor, content, fileName);
  expect(answer.statusCode).toBe(200);
  return answer.json<Told>();
}

interface Held {
  readonly ref: string;
  readonly sequence: number;
  readonly enteredBy: string;
  readonly table: { readonly tiers: readonly unknown[] };
}

async function held(visitor: Visitor): Promise<readonly Held[]> {
  return (await visitor.get('/api/benchmarks')).json<{ tables: readonly Held[] }>().tables;
}

/** The template with one cell written over; rows count from the header, which is the first. */
async function template(visitor: Visitor, change?: { row: number; column: string; text: string }): Promise<Buffer> {
  const answer = await visitor.get('/api/benchmarks/template');
  const workbook = new exceljs.Workbook();
  // Types of two versions of Node's own buffer; the bytes are the same.
  await workbook.xlsx.load(answer.rawPayload as unknown as exceljs.Buffer);
  if (change !== undefined) {
    const index = benchmarkColumns.findIndex(({ title }) => title === change.column) + 1;
    workbook.worksheets[0]!.getCell(change.row, index).value = change.text;
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('本局的裁量基准', () => {
  it('the template is taken over as it is, with who and which version, in this organ only', async () => {
    const office = await visitorOf(world.own, 'office');
    expect(await imported(office, await template(office), '基准.xlsx')).toMatchObject({
      outcome: 'imported',
      refs: ['JX-ZJ-01'],
    });
    const officer = await visitorOf(world.own, 'officer');
    expect(await held(officer)).toMatchObject([
      { ref: 'JX-ZJ-01', sequence: 1, table: { level: 'provincial', tiers: [{ name: 'A' }, { name: 'B' }] } },
    ]);
    expect(await held(await visitorOf(world.other, 'office'))).toEqual([]);
  });

  it.each([
    ['出法定幅度一分', { row: 3, column: '罚款上限', text: '100000.01' }, 3, ['罚款下限', '罚款上限'], '法定幅度'],
    ['两档重叠', { row: 3, column: '核对条件', text: '未取得资格上岗的有几人次=1以上' }, 3, ['核对条件'], '都包含'],
    [
      '两档之间有缺口',
      { row: 3, column: '核对条件', text: '未取得资格上岗的有几人次=4以上' },
      3,
      ['核对条件'],
      '没有一档包含',
    ],
    ['没有条件', { row: 2, column: '核对条件', text: '' }, 2, ['核对条件'], '没有适用条件'],
    ['科学记数法', { row: 2, column: '罚款上限', text: '3e4' }, 2, ['罚款下限', '罚款上限'], '科学记数法'],
  ] as const)('refuses the whole file and names line and cell: %s', async (...[, change, row, columns, said]) => {
    const office = await visitorOf(world.own, 'office');
    const before = await held(office);
    const told = await imported(office, await template(office, change), '基准.xlsx');
    expect(told).toMatchObject({ outcome: 'refused' });
    expect(told.problems).toContainEqual(
      expect.objectContaining({ row, columns: [...columns], problem: expect.stringContaining(said) }),
    );
    expect(await held(office)).toEqual(before);
  });

  it('gives the refused sheet back with the remark beside its row and the cell in colour', async () => {
    const office = await visitorOf(world.own, 'office');
    const wrong = await template(office, { row: 3, column: '罚款上限', text: '11万元' });
    const answer = await send(office, wrong, '基准.xlsx', '/api/benchmarks/annotated');
    const { fileName, base64 } = answer.json<{ fileName: string; base64: string }>();
    expect(fileName).toBe('标好错的表-基准.xlsx');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(Buffer.from(base64, 'base64') as unknown as exceljs.Buffer); // As above.
    const sheet = workbook.worksheets[0]!;
    const remarks = benchmarkColumns.length + 1;
    expect(sheet.getCell(1, remarks).text).toBe('哪里不对');
    expect(sheet.getCell(2, remarks).text).toBe('');
    expect(sheet.getCell(3, remarks).text).toContain('法定幅度');
    expect(sheet.getCell(3, remarks - 1).fill).toMatchObject({ type: 'pattern' });
  });

  it('a later import of the same table is its next version; a rival under another number is refused', async () => {
    const reviewer = await visitorOf(world.own, 'legalReviewer');
    expect(await imported(reviewer, await template(reviewer), '再来.xlsx')).toMatchObject({ outcome: 'imported' });
    expect(await held(reviewer)).toMatchObject([{ ref: 'JX-ZJ-01', sequence: 2 }]);
    const rows = (table: string) => [
      {
        table,
        title: '另一个基准',
        level: 'provincial',
        province: '江西',
        violations: ['AQSCF-97-7'],
        inForceFrom: '2026-06-01',
        tier: 'A',
        tierTitle: '任何人次',
        when: [[{ key: 'n', question: '几人次？', atLeast: 1 }]],
        subject: '单位',
        phase: '首次即可',
        fine: { min: '0元', max: '10万元' },
      },
    ];
    const told = await imported(reviewer, JSON.stringify(rows('JX-ZJ-02')), '基准.json');
    expect(told.problems).toContainEqual(expect.objectContaining({ problem: expect.stringContaining('同时有效') }));
    const renewed = await imported(reviewer, JSON.stringify(rows('JX-ZJ-01')), '基准.json');
    expect(renewed).toMatchObject({ outcome: 'imported' });
    expect(await held(reviewer)).toMatchObject([{ sequence: 3, table: { title: '另一个基准' } }]);
  });

  it('may be confirmed like a table the product brings, in the version that holds and in this organ only', async () => {
    const versionIn = async ({ house: { database, orgId } }: WebWorld['own']) => {
      const subject = { rule: { catalogue: 'benchmark', ref: 'JX-ZJ-01' } } as const;
      const { rule } = await inOrg(database, orgId, (tx) =>
        confirmableRuleFacts({ tx, orgId, subject, now: world.own.house.now() }),
      );
      return rule?.version;
    };
    const first = await versionIn(world.own);
    expect(first).toBeGreaterThan(0);
    expect(await versionIn(world.other)).toBeUndefined();
    const office = await visitorOf(world.own, 'office');
    expect(await imported(office, await template(office), '基准.xlsx')).toMatchObject({ outcome: 'imported' });
    expect(await versionIn(world.own)).not.toBe(first);
  });

  it('is withdrawn with a reason and stays in the record', async () => {
    const office = await visitorOf(world.own, 'office');
    expect((await office.post('/api/benchmarks/JX-ZJ-01/withdrawal', { reason: '' })).statusCode).toBe(422);
    expect((await office.post('/api/benchmarks/JX-ZJ-01/withdrawal', { reason: '省厅已废止' })).statusCode).toBe(200);
    expect(await held(office)).toEqual([]);
    expect((await office.post('/api/benchmarks/JX-ZJ-01/withdrawal', { reason: '省厅已废止' })).statusCode).toBe(404);
    const { database, orgId } = world.own.house;
    const kept = await inOrg(database, orgId, (tx) =>
      tx.query('select sequence, reason from benchmark_tables where org_id = $1 order by sequence', [orgId]),
    );
    expect(kept.rows).toEqual([
      { sequence: 1, reason: '' },
      { sequence: 2, reason: '' },
      { sequence: 3, reason: '' },
      { sequence: 4, reason: '' },
      { sequence: 5, reason: '省厅已废止' },
    ]);
    const change = inOrg(database, orgId, (tx) => tx.query('update benchmark_tables set reason = $1', ['改了']));
    await expect(change).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['空文件', '', '基准.xlsx', '空的'],
    ['没有表头', '甲,乙\n1,2\n', '基准.csv', '没有找到表头'],
    ['缺一列', '表编号,名称\nX,Y\n', '基准.csv', '表头缺少'],
    ['坏的 JSON', '[{', '基准.json', '不是有效的 JSON'],
    ['编码坏了的 JSON', Buffer.from([0x5b, 0xff, 0xfe, 0x5d]), '基准.json', '不是有效的 JSON'],
    ['不是列表', '{}', '基准.json', '应是一个列表'],
    ['一行也没有', '[]', '基准.json', '没有一行数据'],
  ])('a file that cannot be read stores nothing: %s', async (...[, content, fileName, said]) => {
    const office = await visitorOf(world.own, 'office');
    const told = await imported(office, content, fileName);
    expect(told).toMatchObject({ outcome: 'refused', problems: [{ problem: expect.stringContaining(said) }] });
    expect(await held(office)).toEqual([]);
  });

  it('whoever does not answer for the tables may read, not import', async () => {
    const officer = await visitorOf(world.own, 'officer');
    expect((await send(officer, '[]', '基准.json')).statusCode).toBe(403);
    expect((await officer.post('/api/benchmarks/X/withdrawal', { reason: '不要了' })).statusCode).toBe(403);
  });
});
