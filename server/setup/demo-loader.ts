/**
 * Loads a demonstration bureau into an empty database. Registers go in as a bulk, the year is played through `performAct`
 * like everything else: what would be unlawful stops the loading.
 */

import type { Instant } from '@zhifa/law';
import type { Post } from '@zhifa/procedure';
import { enforcementItems, enterprises, officers, readValues, townships, type Register } from '@zhifa/registers';
import type { House } from '../house.ts';
import { createAccount } from '../identity/accounts.ts';
import { hashPassword } from '../identity/password.ts';
import { insertEntries } from '../registers/bulk.ts';
import { changeSetting } from '../registers/settings.ts';
import { inOrg, type Tx } from '../store/database.ts';
import { keepPictures, playSteps, type DemoPicture, type DemoStep } from './demo-player.ts';
import { createOrgan, createUnits, type UnitRow } from './organ.ts';

interface Registered {
  readonly id: string;
  readonly values: Readonly<{ [field: string]: unknown }>;
}

/** What `demo/` tells; nobody here imports it. */
export interface DemoBureau {
  readonly organName: string;
  readonly password: string;
  /** When the registers were filled: before the first act. */
  readonly begins: Instant;
  readonly settings: Readonly<{ [key: string]: unknown }>;
  readonly units: readonly UnitRow[];
  readonly townships: readonly Registered[];
  readonly enforcementItems: readonly Registered[];
  readonly enterprises: readonly Registered[];
  readonly officers: readonly Registered[];
  readonly accounts: readonly {
    readonly login: string;
    readonly name: string;
    readonly posts: readonly Post[];
    readonly unitId: string;
    readonly officerId?: string;
  }[];
  readonly year: { readonly steps: readonly DemoStep[]; readonly pictures: readonly DemoPicture[] };
}

export interface LoadReport {
  readonly enterprises: number;
  readonly acts: number;
  readonly dossiers: number;
}

type Tell = (line: string) => void;
const LOADER = { accountId: 'demo', name: '演示数据' };
const CAUSE = '演示数据';

export async function loadDemo(house: House, bureau: DemoBureau, tell: Tell): Promise<LoadReport> {
  tell('正在写入机构、人员、企业……');
  await inOrg(house.database, house.orgId, (tx) => loadBureau(tx, house, bureau));
  const count = bureau.enterprises.length;
  tell(
    `已写入 ${String(count)} 家企业、${String(bureau.officers.length)} 名执法人员、${String(bureau.accounts.length)} 个账号`,
  );
  await keepPictures(house, bureau.year.pictures);
  tell(`已存入 ${String(bureau.year.pictures.length)} 件照片和签名，正在演一年的检查……`);
  const played = await playSteps(house, bureau.year.steps, tell);
  await inOrg(house.database, house.orgId, (tx) =>
    tx.query(`update organs set settings = settings || '{"demoIsLoaded": true}' where org_id = $1`, [house.orgId]),
  );
  return { enterprises: count, ...played };
}

/** Whether the demonstration was loaded to its end; a load that was cut short begins anew. */
export async function isDemoLoaded(tx: Tx, orgId: House['orgId']): Promise<boolean> {
  const { rows } = await tx.query<{ loaded: boolean | null }>(
    `select (settings->>'demoIsLoaded')::boolean as loaded from organs where org_id = $1`,
    [orgId],
  );
  return rows[0]?.loaded === true;
}

/** All or nothing: organ, units, settings, registers, accounts. */
async function loadBureau(tx: Tx, { orgId }: House, bureau: DemoBureau): Promise<void> {
  const at = bureau.begins;
  await createOrgan(tx, { orgId, name: bureau.organName, isDemo: true, at });
  await createUnits(tx, orgId, bureau.units);
  for (const [key, value] of Object.entries(bureau.settings)) {
    const result = await changeSetting({ tx, orgId, by: LOADER, at, cause: CAUSE }, key, value);
    if (result.outcome !== 'changed') throw new Error(`setting ${key}: ${JSON.stringify(result)}`);
  }
  const insert = async (register: Register, entries: readonly Registered[]) => {
    const checked = entries.map((entry) => ({ id: entry.id, values: checkedValues(register, entry) }));
    await insertEntries({ tx, orgId, register, by: LOADER, at, cause: CAUSE }, checked);
  };
  await insert(townships, bureau.townships);
  await insert(enforcementItems, bureau.enforcementItems);
  await insert(enterprises, bureau.enterprises);
  await insert(officers, bureau.officers);
  const passwordHash = await hashPassword(bureau.password);
  for (const { posts, ...account } of bureau.accounts) {
    await createAccount(tx, orgId, { ...account, posts: [...posts], passwordHash, mustChangePassword: false, at });
  }
}

function checkedValues(register: Register, { id, values }: Registered) {
  const checked = readValues(register, values);
  if (!checked.ok) throw new Error(`${register.name} ${id}: ${JSON.stringify(checked.problems)}`);
  return checked.values;
}
