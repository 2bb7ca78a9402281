/** Facts of the registers as the gates get them, two organs in one database. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beijing, type Instant } from '@zhifa/law';
import { factSchemas, type FactName, type FactTypes } from '@zhifa/procedure';
import { createEntry, updateEntry } from '../registers/change.ts';
import {
  changeOf,
  clerk,
  created,
  enterprises,
  enterpriseValues,
  morning,
  officers,
  officerValues,
  openRegisters,
  orgA,
  orgB,
  type RegistersDatabase,
} from '../registers/registers.fixture.ts';
import { changeSetting, listSettings, missingSettings } from '../registers/settings.ts';
import { inOrg, type OrgId, type Tx } from '../store/database.ts';
import { factProviders } from './index.ts';
import { officersOfUnit } from './officers.ts';
import type { FactProvider, FactQuery } from './providers.ts';

let world: RegistersDatabase;
let enterpriseId: string;
let officerId: string;

beforeAll(async () => {
  world = await openRegisters();
  await within(orgA, async (tx) => {
    const values = enterpriseValues(world.townshipId(orgA), {
      tags: ['涉爆粉尘'],
      dustWorkers: 24,
      people: [{ role: 'safetyManager', name: '曾䶮', telephone: '13812345678' }],
      keyPlaces: [{ name: '砂光工段' }],
    });
    enterpriseId = (await created(changeOf(tx, orgA, enterprises), values)).id;
    officerId = (
      await created(
        changeOf(tx, orgA, officers),
        officerValues({ recusals: [{ enterpriseId, relation: 'kin', note: '配偶任职' }] }),
      )
    ).id;
  });
});

afterAll(async () => {
  await world.close();
});

function within<Result>(orgId: OrgId, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return inOrg(world.database, orgId, work);
}

async function fact<Name extends FactName>(
  name: Name,
  subject: FactQuery['subject'],
  { orgId = orgA, now = morning }: { orgId?: OrgId; now?: Instant } = {},
): Promise<FactTypes[Name]> {
  const provider: FactProvider<Name> = factProviders[name];
  const answer = await within(orgId, (tx) => provider({ tx, orgId, now, subject }));
  expect(factSchemas[name].parse(answer)).toEqual(answer);
  return answer;
}

let nextDossier = 0;

interface VisitPart {
  readonly arrivedAt?: string;
  readonly counts?: boolean;
  readonly isClosed?: boolean;
  readonly stage?: string;
  readonly state?: object;
}

/** A dossier as the store would have it, as far as the facts look. */
async function dossier({ arrivedAt, counts = true, isClosed = true, stage = 'closed', state = {} }: VisitPart) {
  nextDossier += 1;
  const full = {
    task: { countsTowardsCap: counts, plannedFrom: '2026-10-08' },
    ...(arrivedAt === undefined ? {} : { arrival: { at: arrivedAt } }),
    ...state,
  };
  const id = `00000000-0000-4000-8000-${String(nextDossier).padStart(12, '0')}`;
  await within(orgA, (tx) =>
    tx.query(
      `insert into dossiers (org_id, id, kind, stage, version, title, subtitle, enterprise_id, unit_id, assisting_officer_ids, opened_at, updated_at, is_closed, tags, grams, state, state_version, head_hash)
       values (1, $1, 'inspection', $2, 1, '粉尘专项', '', $3, 'brigade', '{}', '2026-01-01', '2026-01-01', $4, '{}', '{}', $5, 1, '')`,
      [id, stage, enterpriseId, isClosed, JSON.stringify(full)],
    ),
  );
  return id;
}

describe('企业、人员', () => {
  it('the enterprise as a paper quotes it', async () => {
    expect(await fact('enterprise', { enterpriseId })).toMatchObject({
      name: '赣州椴川家居有限公司',
      township: '镜坝镇',
      industryName: '木质家具制造',
      riskGrade: '较大风险',
      contactName: '曾䶮',
      telephone: '13812345678',
      keyPlaces: ['砂光工段'],
      isSoleTrader: false,
      isOperating: true,
      legalRepresentativePost: '',
    });
    await expect(fact('enterprise', { enterpriseId }, { orgId: orgB })).rejects.toThrow(/没有找到/);
  });

  it('officers in the order asked for, with certificate and recusal; nobody of another organ', async () => {
    const second = await within(orgA, (tx) =>
      created(changeOf(tx, orgA, officers), officerValues({ certificateNumber: '2', name: '廖烺' })),
    );
    const facts = await fact('officers', { officerIds: [second.id, officerId, 'nobody'] });
    expect(facts.map(({ name }) => name)).toEqual(['廖烺', '钟启明']);
    expect(facts[1]).toMatchObject({
      certificateValidUntil: '2028-06-30',
      unitName: '综合行政执法大队',
      recusals: [{ enterpriseId, relation: '近亲属：配偶任职' }],
    });
    expect(await fact('officers', { officerIds: [officerId] }, { orgId: orgB })).toEqual([]);
    expect((await within(orgA, (tx) => officersOfUnit(tx, orgA, 'brigade'))).length).toBe(2);
  });
});

describe('频次', () => {
  it('counts arrivals of this year in Beijing that count, and lists what is open', async () => {
    expect(await fact('frequency', { enterpriseId })).toEqual({
      year: 2026,
      counted: 0,
      cap: 4,
      openTasks: [],
      repetitionDays: 30,
    });
    await dossier({ arrivedAt: beijing('2025-12-31', '23:59') });
    await dossier({ arrivedAt: beijing('2026-01-01', '00:00') });
    await dossier({ arrivedAt: beijing('2026-03-01', '09:00'), counts: false });
    const open = await dossier({ isClosed: false, stage: 'tasked' });
    expect(await fact('frequency', { enterpriseId })).toEqual({
      year: 2026,
      counted: 1,
      cap: 4,
      lastVisitOn: '2026-03-01',
      openTasks: [{ dossierId: open, unitName: '综合行政执法大队', title: '粉尘专项', plannedOn: '2026-10-08' }],
      repetitionDays: 30,
    });
    expect(await fact('frequency', { enterpriseId }, { now: beijing('2025-12-31', '23:59') })).toMatchObject({
      year: 2025,
      counted: 1,
    });
  });

  it('follows the grade of the enterprise and the setting of the organ at once', async () => {
    const change = (tx: Tx) => ({ tx, orgId: orgA, by: clerk, at: morning, cause: '县政府公布' });
    await within(orgA, (tx) => changeSetting(change(tx), 'frequency.capConsiderable', 3));
    expect(await fact('frequency', { enterpriseId })).toMatchObject({ cap: 3 });
    const values = enterpriseValues(world.townshipId(orgA), { riskGrade: 'low' });
    await within(orgA, (tx) =>
      updateEntry(changeOf(tx, orgA, enterprises), { id: enterpriseId, expectedVersion: 1, values }),
    );
    expect(await fact('frequency', { enterpriseId })).toMatchObject({ cap: 1 });
  });
});

describe('未闭环问题', () => {
  const finding = (number: number, disposition: object) => ({
    number,
    checkItem: 'FC-06',
    fact: `问题${String(number)}`,
    disposition,
  });
  const order = (deadline: string) => ({ way: 'order', deadline });

  it('those ordered and not put right, with the deadline as it stands now', async () => {
    const id = await dossier({
      isClosed: false,
      stage: 'rectifying',
      arrivedAt: beijing('2026-09-01', '09:00'),
      state: {
        findings: [
          finding(1, order('2026-09-20')),
          finding(2, order('2026-09-20')),
          finding(3, { way: 'onTheSpot' }),
          finding(4, order('2026-09-20')),
          finding(5, { way: 'measure' }),
        ],
        extensions: [
          { findings: [1, 9], answer: { granted: true, until: '2026-10-20' } },
          { findings: [4], answer: { granted: false } },
        ],
        reinspections: [
          { items: [{ finding: 2, result: 'notDone', consequence: { way: 'furtherOrder' } }] },
          {
            items: [
              { finding: 2, result: 'done' },
              { finding: 4, result: 'notDone', consequence: { way: 'opening' } },
            ],
          },
        ],
      },
    });
    expect(await fact('openFindings', { enterpriseId })).toEqual([
      { dossierId: id, number: 1, checkItem: 'FC-06', fact: '问题1', deadline: '2026-10-20' },
      { dossierId: id, number: 5, checkItem: 'FC-06', fact: '问题5' },
    ]);
  });
});

describe('设置、证据', () => {
  it('the legal default holds until the organ chooses; who chose is on record; the other organ keeps its own', async () => {
    expect(await fact('settings', {})).toMatchObject({ schemeItemsMinimum: 15, schemeItemsMaximum: 40 });
    const change = (tx: Tx) => ({ tx, orgId: orgA, by: clerk, at: morning, cause: '局办公会' });
    await within(orgA, (tx) => changeSetting(change(tx), 'inspection.schemeItemsMaximum', 50));
    expect(
      await within(orgA, (tx) => changeSetting(change(tx), 'inspection.schemeItemsMaximum', 'many')),
    ).toMatchObject({ outcome: 'invalid' });
    expect(await within(orgA, (tx) => changeSetting(change(tx), 'inspection.gone', 1))).toEqual({ outcome: 'unknown' });
    expect(await fact('settings', {})).toMatchObject({ schemeItemsMaximum: 50 });
    expect(await fact('settings', {}, { orgId: orgB })).toMatchObject({ schemeItemsMaximum: 40 });
    const lines = await within(orgA, (tx) => listSettings(tx, orgA));
    expect(lines).toContainEqual({
      key: 'inspection.schemeItemsMaximum',
      value: 50,
      changedBy: '谢㛃',
      changedAt: morning,
    });
  });

  it('names what a paper still lacks of the organ', async () => {
    const change = (tx: Tx) => ({ tx, orgId: orgA, by: clerk, at: morning, cause: '填写' });
    await within(orgA, (tx) => changeSetting(change(tx), 'organ.shortName', '康'));
    expect(await fact('organ', {})).toMatchObject({ shortName: '康', court: '' });
    const missing = await within(orgA, (tx) => missingSettings(tx, orgA));
    expect(missing).toContain('organ.court');
    expect(missing).not.toContain('organ.shortName');
  });

  it('blobs that are stored, of those asked for', async () => {
    const sha256 = 'a'.repeat(64);
    await within(orgA, (tx) => tx.query(`insert into blobs values (1, $1, 5, 'image/jpeg', $2)`, [sha256, morning]));
    expect(await fact('storedBlobs', { blobs: [sha256, 'b'.repeat(64)] })).toEqual([
      { sha256, sizeBytes: 5, storedAt: morning },
    ]);
    expect(await fact('storedBlobs', { blobs: [sha256] }, { orgId: orgB })).toEqual([]);
  });

  it('a register entry that refers to a unit nobody has is refused', async () => {
    const result = await within(orgA, (tx) =>
      createEntry(changeOf(tx, orgA, officers), { values: officerValues({ certificateNumber: '9', unitId: 'gone' }) }),
    );
    expect(result).toMatchObject({ outcome: 'invalid', problems: [{ field: 'unitId' }] });
  });
});
