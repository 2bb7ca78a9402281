/** The bureau is well formed, whole, and the same every time. */

import { describe, expect, it } from 'vitest';
import { civil, usccProblem } from '@zhifa/law';
import {
  enforcementItems,
  enterprises,
  officers,
  readValues,
  townships,
  unclearResponsibilities,
} from '@zhifa/registers';
import { demoAccounts } from './bureau/accounts.ts';
import { enforcementItemEntries } from './bureau/enforcement-items.ts';
import { demoEnterpriseNamed, demoEnterprises } from './bureau/enterprises.ts';
import { demoOfficers } from './bureau/officers.ts';
import { townshipEntries } from './bureau/townships.ts';
import { woodTrades } from './bureau/trades-wood.ts';
import { demoUnits } from './bureau/units.ts';

const today = civil('2026-11-24');

describe('企业', () => {
  it('1,200 家，六成是家具木业', () => {
    const ofWood = demoEnterprises().filter(({ trade }) => woodTrades.includes(trade));
    expect(demoEnterprises()).toHaveLength(1200);
    expect(ofWood).toHaveLength(720);
  });

  it('名称、信用代码、编号各不相同，代码校验位都对', () => {
    const all = demoEnterprises();
    for (const key of ['name', 'uscc'] as const) expect(new Set(all.map(({ values }) => values[key])).size).toBe(1200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(1200);
    expect(all.filter(({ values }) => usccProblem(String(values['uscc'])) !== undefined)).toEqual([]);
  });

  it('有生僻字的名称，也有很长的名称', () => {
    const names = demoEnterprises().map(({ name }) => name);
    for (const rare of ['㛃', '䶮', '𬭚', '烺']) expect(names.some((name) => name.includes(rare))).toBe(true);
    expect(names.filter((name) => name.length > 45).length).toBeGreaterThanOrEqual(2);
  });

  it('按名称找得到', () => {
    expect(demoEnterpriseNamed('榫禾木业家具厂').township).toBe('龙岭镇');
    expect(() => demoEnterpriseNamed('家具')).toThrow();
  });
});

describe('登记', () => {
  it.each([
    ['企业', enterprises, demoEnterprises()],
    ['执法人员', officers, demoOfficers(today)],
    ['乡镇', townships, townshipEntries],
    ['执法事项', enforcementItems, enforcementItemEntries],
  ] as const)('%s都合台账的规则', (_name, register, entries) => {
    expect(entries.flatMap(({ values }) => problemsOf(readValues(register, values)))).toEqual([]);
  });

  it('三定：每个事项恰有一个责任机构', () => {
    const items = enforcementItemEntries.map(({ values }) => values);
    const ids = demoUnits.map(({ id }) => id);
    expect(unclearResponsibilities(items, ids)).toEqual([]);
  });
});

describe('机构和人员', () => {
  it('6 个股室、大队和 3 个中队、防灾减灾中心、20 个乡镇（街道）', () => {
    const count = (type: string) => demoUnits.filter(({ unitType }) => unitType === type).length;
    expect(['股室', '大队', '中队', '中心', '乡镇（街道）'].map(count)).toEqual([6, 1, 3, 1, 20]);
  });

  it('45 名执法人员：1 人证件已过期，2 人一个月内到期，其余有效', () => {
    const until = demoOfficers(today).map(({ values }) => String(values['certificateValidUntil']));
    expect(until).toHaveLength(45);
    expect(until.filter((day) => day < today)).toHaveLength(1);
    expect(until.filter((day) => day >= today && day < '2026-12-24')).toHaveLength(2);
  });

  it('每个岗位都有账号，登录名不重复，每名执法人员一个', () => {
    const accounts = demoAccounts(today);
    expect(new Set(accounts.map(({ login }) => login)).size).toBe(accounts.length);
    expect(new Set(accounts.flatMap(({ posts }) => posts)).size).toBe(11);
    expect(accounts.filter(({ officerId }) => officerId !== undefined)).toHaveLength(45);
  });
});

function problemsOf(read: ReturnType<typeof readValues>) {
  return read.ok ? [] : read.problems;
}
