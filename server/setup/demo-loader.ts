/**
 * Loads a demonstration bureau into an empty database. Registers go in as a bulk, the year is played through `performAct`
 * like everything else: what would be unlawful stops the loading.
 */

import { civilDateOf, type Instant } from '@zhifa/law';
import type { Post } from '@zhifa/procedure';
import { enterprises, officers, readValues, townships, type Register } from '@zhifa/registers';
import { performAct } from '../act/perform.ts';
import { noteStored } from '../evidence/uploads.ts';
import type { House } from '../house.ts';
import { actorOf, createAccount, listAccounts } from '../identity/accounts.ts';
import { hashPassword } from '../identity/password.ts';
import { insertEntries } from '../registers/bulk.ts';
import { changeSetting } from '../registers/settings.ts';
import { inOrg, type Tx } from '../store/database.ts';
import { createOrgan, createUnits, type UnitRow } from './organ.ts';

interface Registered {
  readonly id: string;
  readonly values: Readonly<{ [field: string]: unknown }>;
}

export interface DemoStep {
  readonly at: Instant;
  readonly by: string;
  readonly dossier: string;
  readonly act: string;
  readonly input: unknown;
  readonly overrides?: Readonly<{ [gate: string]: string }>;
}

/** What `demo/` tells; nobody here imports it. */
export interface DemoBureau {
  readonly organName: string;
  readonly password: string;
  readonly settings: Readonly<{ [key: string]: string }>;
  readonly units: readonly UnitRow[];
  readonly townships: readonly Registered[];
  readonly enterprises: readonly Registered[];
  readonly officers: readonly Registered[];
  readonly accounts: readonly {
    readonly login: string;
    readonly name: string;
    readonly posts: readonly Post[];
    readonly unitId: string;
    readonly officerId?: string;
  }[];
  readonly year: {
    readonly steps: readonly DemoStep[];
    readonly pictures: readonly { readonly sha256: string; readonly bytes: Uint8Array; readonly mediaType: string }[];
  };
}

export interface LoadReport {
  readonly acts: number;
  readonly dossiers: number;
}

type Tell = (line: string) => void;
const LOADER = { accountId: 'demo', name: '演示数据' };
const TELL_EVERY = 500;

export async function loadDemo(house: House, bureau: DemoBureau, tell: Tell): Promise<LoadReport> {
  tell('正在写入机构、人员、企业……');
  await inOrg(house.database, house.orgId, (tx) => loadBureau(tx, house, bureau));
  tell(`已写入 ${String(bureau.enterprises.length)} 家企业、${String(bureau.officers.length)} 名执法人员`);
  await keepPictures(house, bureau);
  const report = await playYear(house, bureau, tell);
  await inOrg(house.database, house.orgId, (tx) =>
    tx.query(`update organs set settings = settings || '{"demoIsLoaded": true}' where org_id = $1`, [house.orgId]),
  );
  return report;
}

/** Whether the demonstration was loaded to its end; a load that was cut short begins anew. */
export async function isDemoLoaded(tx: Tx, orgId: House['orgId']): Promise<boolean> {
  const { rows } = await tx.query<{ loaded: boolean | null }>(
    `select (settings->>'demoIsLoaded')::boolean as loaded from organs where org_id = $1`,
    [orgId],
  );
  return rows[0]?.loaded === true;
}

async function loadBureau(tx: Tx, house: House, bureau: DemoBureau): Promise<void> {
  const { orgId } = house;
  const at = house.now();
  await createOrgan(tx, { orgId, name: bureau.organName, isDemo: true, at });
  await createUnits(tx, orgId, bureau.units);
  for (const [key, value] of Object.entries(bureau.settings)) {
    const result = await changeSetting({ tx, orgId, by: LOADER, at, cause: '演示数据' }, key, value);
    if (result.outcome !== 'changed') throw new Error(`setting ${key}: ${JSON.stringify(result)}`);
  }
  const insert = async (register: Register, entries: readonly Registered[]) => {
    const change = { tx, orgId, register, by: LOADER, at, cause: '演示数据' };
    await insertEntries(
      change,
      entries.map((entry) => ({ id: entry.id, values: checkedValues(register, entry) })),
    );
  };
  await insert(townships, bureau.townships);
  await insert(enterprises, bureau.enterprises);
  await insert(officers, bureau.officers);
  const passwordHash = await hashPassword(bureau.password);
  for (const account of bureau.accounts) {
    await createAccount(tx, orgId, {
      ...account,
      posts: [...account.posts],
      passwordHash,
      mustChangePassword: false,
      at,
    });
  }
}

function checkedValues(register: Register, { id, values }: Registered) {
  const checked = readValues(register, values);
  if (!checked.ok) throw new Error(`${register.name} ${id}: ${JSON.stringify(checked.problems)}`);
  return checked.values;
}

async function keepPictures(house: House, { year }: DemoBureau): Promise<void> {
  for (const { bytes, mediaType } of year.pictures) {
    const { sha256, sizeBytes } = await house.blobs.put(bytes);
    await noteStored(house, { sha256, sizeBytes, mediaType, caller: undefined, now: house.now() });
  }
}

async function playYear(house: House, { year }: DemoBureau, tell: Tell): Promise<LoadReport> {
  const accounts = await inOrg(house.database, house.orgId, (tx) => listAccounts(tx, house.orgId));
  const actors = new Map(accounts.map((account) => [account.login, actorOf(account)]));
  const dossiers = new Map<string, { id: string; version: number }>();
  let acts = 0;
  for (const step of year.steps) {
    const known = dossiers.get(step.dossier);
    const actor = actors.get(step.by);
    if (actor === undefined) throw new Error(`no account ${step.by}`);
    const result = await performAct(house, {
      orgId: house.orgId,
      kind: 'inspection',
      act: step.act,
      ...(known === undefined ? {} : { dossierId: known.id }),
      expectedVersion: known?.version ?? 0,
      idempotencyKey: `demo-${step.dossier}-${String((known?.version ?? 0) + 1)}`,
      actor,
      now: step.at,
      input: step.input,
      envelope: step.overrides === undefined ? {} : { overrides: step.overrides },
    });
    if (result.outcome !== 'accepted') throw new DemoUnlawful(step, result);
    dossiers.set(step.dossier, { id: result.dossierId, version: result.sequence });
    acts += 1;
    if (acts % TELL_EVERY === 0)
      tell(`已演到 ${civilDateOf(step.at)}，${String(acts)} / ${String(year.steps.length)} 个执法行为`);
  }
  return { acts, dossiers: dossiers.size };
}

/** The demonstration tells something the law forbids: a bug of the demonstration, shown in full. */
class DemoUnlawful extends Error {
  override readonly name = 'DemoUnlawful';
  constructor(
    { dossier, act, at }: DemoStep,
    { proofs: _passed, ...result }: { readonly outcome: string; readonly proofs?: unknown },
  ) {
    super(`${dossier} ${act} ${at}: ${JSON.stringify(result, null, 1)}`);
  }
}
