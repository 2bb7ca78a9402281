/** Registers in a real PostgreSQL: entries with their history, found by any piece of a name, organs apart. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOrg, type OrgId, type Tx } from '../store/database.ts';
import { createEntry, deactivateEntry, reactivateEntry, updateEntry } from './change.ts';
import { historyOf } from './history.ts';
import { listEntries, type ListQuery } from './list.ts';
import {
  changeOf,
  created,
  enterprises,
  enterpriseValues,
  officers,
  officerValues,
  openRegisters,
  orgA,
  orgB,
  usccOf,
  type RegistersDatabase,
} from './registers.fixture.ts';
import { ensureRegisterTables } from './tables.ts';

let world: RegistersDatabase;

beforeAll(async () => {
  world = await openRegisters();
});

afterAll(async () => {
  await world.close();
});

let next = 1000;

function within<Result>(orgId: OrgId, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inOrg(world.database, orgId, work);
}

function enterprise(part: Readonly<{ [key: string]: unknown }> = {}) {
  next += 1;
  return enterpriseValues(world.townshipId(orgA), { uscc: usccOf(next), ...part });
}

function add(part: Readonly<{ [key: string]: unknown }> = {}) {
  return within(orgA, (tx) => created(changeOf(tx, orgA, enterprises), enterprise(part)));
}

function list(query: Partial<ListQuery>, orgId = orgA) {
  return within(orgId, (tx) => listEntries({ tx, orgId, register: enterprises }, { limit: 50, ...query }));
}

async function foundNames(search: string, orgId = orgA) {
  return (await list({ search }, orgId)).entries.map(({ values }) => values['name']);
}

describe('台账条目', () => {
  it('is created with what was left out filled in, and its history begins', async () => {
    const entry = await add({ name: '新建木业' });
    expect(entry).toMatchObject({
      version: 1,
      isActive: true,
      values: { tags: [], people: [], isKeyUnit: false, profile: null },
    });
    const history = await within(orgA, (tx) => historyOf({ tx, orgId: orgA, register: enterprises }, entry.id));
    expect(history).toMatchObject([
      { version: 1, by: '谢㛃', cause: '新增', before: null, after: { name: '新建木业' } },
    ]);
  });

  it('a stale change is told what was seen, what is there now, and where they differ', async () => {
    const { id } = await add();
    const values = enterprise({ employees: 90 });
    const update = (expectedVersion: number, employees: number) =>
      within(orgA, (tx) =>
        updateEntry(changeOf(tx, orgA, enterprises, '核实人数'), {
          id,
          expectedVersion,
          values: { ...values, employees },
        }),
      );
    expect(await update(1, 90)).toMatchObject({ outcome: 'updated', entry: { version: 2 } });
    expect(await update(1, 95)).toMatchObject({
      outcome: 'stale',
      seen: { employees: 86 },
      current: { version: 2, values: { employees: 90 } },
      changedFields: ['uscc', 'employees'],
    });
  });

  it('a second entry with the same code is refused, and says which one has it', async () => {
    const first = await add({ name: '先来木业' });
    const second = await within(orgA, (tx) =>
      createEntry(changeOf(tx, orgA, enterprises), { values: { ...enterprise(), uscc: first.values['uscc'] } }),
    );
    expect(second).toMatchObject({ outcome: 'duplicate', existing: { id: first.id } });
  });

  it('a deactivated entry leaves the lists, gives its code free, and cannot come back beside its successor', async () => {
    const first = await add({ name: '停用木业甲' });
    await within(orgA, (tx) =>
      deactivateEntry(changeOf(tx, orgA, enterprises, '注销'), { id: first.id, expectedVersion: 1 }),
    );
    expect(await foundNames('停用木业甲')).toEqual([]);
    const second = await add({ name: '停用木业乙', uscc: first.values['uscc'] });
    const back = await within(orgA, (tx) =>
      reactivateEntry(changeOf(tx, orgA, enterprises), { id: first.id, expectedVersion: 2 }),
    );
    expect(back).toMatchObject({ outcome: 'duplicate', existing: { id: second.id } });
  });

  it.each([
    ['校验位不符', { uscc: '91360703MA3000001A' }, 'uscc', /应为/],
    ['涉爆粉尘没有人数', { tags: ['涉爆粉尘'] }, 'dustWorkers', /必填，用来判定重点单位/],
    ['重点单位没有理由', { isKeyUnit: true }, 'keyUnitReason', /理由/],
    ['没有的乡镇', { townshipId: '00000000-0000-4000-8000-000000000000' }, 'townshipId', /已经不在/],
    ['没有的字段', { colour: 'red' }, '', /colour/],
  ])('%s → invalid', async (_when, part, field, wrong) => {
    const result = await within(orgA, (tx) =>
      createEntry(changeOf(tx, orgA, enterprises), { values: enterprise(part) }),
    );
    expect(result).toMatchObject({ outcome: 'invalid', problems: [{ field, wrong: expect.stringMatching(wrong) }] });
  });

  it('the township of another organ is not there', async () => {
    const values = enterprise({ townshipId: world.townshipId(orgB) });
    const result = await within(orgA, (tx) => createEntry(changeOf(tx, orgA, enterprises), { values }));
    expect(result).toMatchObject({ outcome: 'invalid' });
  });

  it('history cannot be changed by the server itself', async () => {
    await expect(within(orgA, (tx) => tx.query('update register_history set cause = cause'))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('a command that starts beside a running server waits for nobody who reads or writes', async () => {
    await within(orgA, async (tx) => {
      await created(changeOf(tx, orgA, officers), officerValues({ certificateNumber: '36070321999' }));
      for (const table of ['reg_enterprises', 'import_batches', 'acts']) await tx.query(`select from ${table}`);
      await ensureRegisterTables(world.database.owner); // Would wait for this very transaction.
    });
  });

  it.each(['revoke insert on reg_officers from zhifa_app', 'drop policy same_org on reg_officers'])(
    'what was taken away is given back at the next start: %s',
    async (taken) => {
      await world.database.owner.query(taken);
      await ensureRegisterTables(world.database.owner);
      const number = taken.startsWith('revoke') ? '36070321997' : '36070321998';
      await within(orgA, (tx) => created(changeOf(tx, orgA, officers), officerValues({ certificateNumber: number })));
    },
  );

  it('tables are made once and again without harm', async () => {
    await ensureRegisterTables(world.database.owner);
    const officer = await within(orgA, (tx) => created(changeOf(tx, orgA, officers), officerValues()));
    expect(officer.values).toMatchObject({ certificateValidUntil: '2028-06-30', recusals: [] });
  });
});

describe('搜索', () => {
  it.each([
    ['䶮', '镜坝䶮木业厂'],
    ['䶮木', '镜坝䶮木业厂'],
    ['坝䶮木业', '镜坝䶮木业厂'],
    ['𬭚', '南康𬭚泰家具'],
    ['𬭚泰家', '南康𬭚泰家具'],
    ['烺', '烺业Ａ8 家居'],
    ['a8家', '烺业Ａ8 家居'],
    ['㛃', '㛃记100%实木_店'],
    ['100%', '㛃记100%实木_店'],
    ['木_店', '㛃记100%实木_店'],
  ])('“%s” finds 「%s」 alone', async (search, name) => {
    if ((await foundNames(name)).length === 0) await add({ name });
    expect(await foundNames(search)).toEqual([name]);
  });

  it('finds by the code: its beginning, its end, any three of it, small letters too', async () => {
    const entry = await add({ name: '代码木业', uscc: usccOf(987654) });
    const uscc = String(entry.values['uscc']);
    for (const piece of [uscc, uscc.slice(-6), '7654', uscc.toLowerCase()])
      expect(await foundNames(piece)).toEqual(['代码木业']);
    expect(await foundNames('91360703ma3')).toContain('代码木业');
  });

  it('does not find across name and code', async () => {
    await add({ name: '尾字丁', uscc: usccOf(123) });
    expect(await foundNames('丁9136')).toEqual([]);
  });

  it('another organ finds nothing, not even with the view that skips row-level security', async () => {
    expect(await foundNames('木', orgB)).toEqual([]);
    const { rowCount } = await within(orgB, (tx) => tx.query('select from reg_enterprises_own'));
    expect(rowCount).toBe(0);
    await expect(within(orgB, (tx) => tx.query('update reg_enterprises_own set name = name'))).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('列表', () => {
  it('pages by cursor without gap or repetition, in either direction of a field', async () => {
    for (let employees = 500; employees < 507; employees += 1)
      await add({ name: `翻页厂${String(employees % 3)}`, employees, riskGrade: 'low' });
    for (const sort of ['employees', '-employees', 'name', '-updatedAt', undefined]) {
      const seen: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ search: '翻页厂', limit: 3, sort, cursor });
        seen.push(...page.entries.map(({ values }) => values['employees']));
        cursor = page.nextCursor ?? undefined;
        expect(page).toMatchObject({ total: 7, totalIsCapped: false, hasMore: cursor !== undefined });
      } while (cursor !== undefined);
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    }
  });

  it.each([
    [{ riskGrade: 'low' }, 7],
    [{ riskGrade: ['low', 'major'] }, 7],
    [{ riskGrade: 'major' }, 0],
    [{ industryCode: '21', riskGrade: 'low' }, 7],
    [{ tags: ['液氨'], riskGrade: 'low' }, 0],
    [{ isKeyUnit: false, riskGrade: 'low' }, 7],
    [{ townshipId: 'nobody', riskGrade: 'low' }, 0],
  ])('filters by %j', async (filters, total) => {
    expect(await list({ filters })).toMatchObject({ total });
  });

  it('names the township of each entry', async () => {
    const { entries } = await list({ search: '翻页厂', limit: 1 });
    const [entry] = entries;
    expect(entry?.names[String(entry.values['townshipId'])]).toBe('镜坝镇');
  });

  it('masks telephones in a list, unless it is somebody’s duty to call', async () => {
    const telephone = '13812345678';
    const given = officerValues({ certificateNumber: '36070321777', name: '遮号', telephone });
    await within(orgA, (tx) => created(changeOf(tx, orgA, officers), given));
    const shown = (showsSensitive: boolean) =>
      within(orgA, (tx) =>
        listEntries({ tx, orgId: orgA, register: officers }, { search: '遮号', limit: 5, showsSensitive }),
      );
    expect((await shown(false)).entries).toMatchObject([{ values: { telephone: '138****5678' } }]);
    expect((await shown(true)).entries).toMatchObject([{ values: { telephone } }]);
  });

  it('reads of each entry what a list shows of it, and what it is sorted by', async () => {
    await add({ name: '少读木业', people: [{ role: 'contact', name: '刘芳', telephone: '13812345678' }] });
    const [entry] = (await list({ search: '少读木业', sort: '-employees' })).entries;
    expect(entry?.values).toMatchObject({ name: '少读木业', employees: expect.anything() as unknown });
    expect(entry?.values).not.toHaveProperty('people');
    expect(entry?.values).not.toHaveProperty('profile');
  });

  it('refuses to filter by what was not declared for it', async () => {
    await expect(list({ filters: { address: '镜坝' } })).rejects.toMatchObject({ problem: { type: 'invalid' } });
  });
});
