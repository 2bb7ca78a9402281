/** A database with two organs, each with units and townships, for the tests of registers and imports. */

import { beijing, usccCheckCharacter, type Instant } from '@zhifa/law';
import { enterprises, officers, townships, type Register } from '@zhifa/registers';
import { createTestDatabase } from '../database/embedded/test-database.ts';
import { createOrgan, createUnits } from '../setup/organ.ts';
import { inOrg, openDatabase, OrgId, type Database, type Tx } from '../store/database.ts';
import { createEntry } from './change.ts';
import type { Entry } from './entry.ts';
import type { RegisterChange } from './history.ts';
import { ensureRegisterTables } from './tables.ts';

export const orgA = OrgId.parse(1);
export const orgB = OrgId.parse(2);
export const morning: Instant = beijing('2026-09-28', '09:10');
export const clerk = { accountId: 'a1', name: '谢㛃' };

export interface RegistersDatabase {
  readonly database: Database;
  /** As its owner. */
  readonly url: string;
  readonly townshipId: (orgId: OrgId) => string;
  readonly close: () => Promise<void>;
}

export async function openRegisters(): Promise<RegistersDatabase> {
  const test = await createTestDatabase();
  const database = await openDatabase(test);
  await ensureRegisterTables(database.owner);
  const ids = new Map<OrgId, string>();
  for (const orgId of [orgA, orgB]) ids.set(orgId, await inOrg(database, orgId, (tx) => settle(tx, orgId)));
  return {
    database,
    url: test.ownerUrl,
    townshipId: (orgId) => ids.get(orgId) ?? '',
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}

/** Returns the id of 镜坝镇. */
async function settle(tx: Tx, orgId: OrgId): Promise<string> {
  await createOrgan(tx, { orgId, name: `测试局${String(orgId)}`, isDemo: false, at: morning });
  await createUnits(tx, orgId, [
    { id: 'bureau', name: '应急管理局', unitType: '局', duties: '' },
    { id: 'brigade', parentId: 'bureau', name: '综合行政执法大队', unitType: '大队', duties: '' },
  ]);
  const change = changeOf(tx, orgId, townships);
  const first = await created(change, { name: '镜坝镇', places: '镜坝工业园、家具产业园、洋坝村' });
  await created(change, { name: '东山街道', places: '金赣大道、东山社区' });
  await created(change, { name: '龙岭镇', places: '龙岭工业园' });
  return first.id;
}

export function changeOf(tx: Tx, orgId: OrgId, register: Register, cause = '新增'): RegisterChange {
  return { tx, orgId, register, by: clerk, at: morning, cause };
}

export async function created(change: RegisterChange, values: unknown): Promise<Entry> {
  const result = await createEntry(change, { values });
  if (result.outcome !== 'created') throw new Error(JSON.stringify(result));
  return result.entry;
}

/** A valid code with this number in it. */
export function usccOf(number: number): string {
  const first17 = `91360703MA3${String(number).padStart(6, '0')}`;
  return `${first17}${usccCheckCharacter(first17)}`;
}

export function enterpriseValues(townshipId: string, part: Readonly<{ [key: string]: unknown }> = {}) {
  return {
    name: '赣州椴川家居有限公司',
    uscc: usccOf(1),
    industryCode: '2110',
    townshipId,
    address: '镜坝镇家具产业园 3 栋',
    operatingStatus: 'operating',
    legalRepresentative: '谢㛃',
    employees: 86,
    riskGrade: 'considerable',
    standardisationGrade: 'none',
    ...part,
  };
}

export function officerValues(part: Readonly<{ [key: string]: unknown }> = {}) {
  return {
    name: '钟启明',
    certificateNumber: '36070321015',
    certificateValidUntil: '2028-06-30',
    unitId: 'brigade',
    ...part,
  };
}

export { enterprises, officers, townships };
