/** What a database must hold before anybody can work: the organ, its units, and its first administrator. */

import type { Instant } from '@zhifa/law';
import { createAccount, type NewAccount } from '../identity/accounts.ts';
import { hashPassword, oneTimePassword } from '../identity/password.ts';
import type { OrgId, Tx } from '../store/database.ts';

export interface UnitRow {
  readonly id: string;
  readonly parentId?: string;
  readonly name: string;
  /** 局、股室、大队、中队、中心、乡镇（街道） */
  readonly unitType: string;
  /** 三定职责 */
  readonly duties: string;
}

export interface NewOrgan {
  readonly orgId: OrgId;
  readonly name: string;
  readonly isDemo: boolean;
  readonly at: Instant;
}

export async function createOrgan(tx: Tx, { orgId, name, isDemo, at }: NewOrgan): Promise<void> {
  await tx.query(`insert into organs (org_id, name, is_demo, settings, created_at) values ($1, $2, $3, '{}', $4)`, [
    orgId,
    name,
    isDemo,
    at,
  ]);
}

export async function createUnits(tx: Tx, orgId: OrgId, units: readonly UnitRow[]): Promise<void> {
  await tx.query(
    `insert into units (org_id, id, parent_id, name, unit_type, duties, position)
     select $1, row.id, row."parentId", row.name, row."unitType", row.duties, row.position
     from jsonb_to_recordset($2::jsonb) as row(id text, "parentId" text, name text, "unitType" text, duties text, position integer)`,
    [orgId, JSON.stringify(units.map((unit, position) => ({ ...unit, position })))],
  );
}

/** Creates an account with a one-time password, which is returned and stored nowhere. */
export async function createAccountWithOneTimePassword(
  tx: Tx,
  orgId: OrgId,
  account: NewAccount & { readonly at: Instant },
): Promise<string> {
  const password = oneTimePassword();
  await createAccount(tx, orgId, { ...account, passwordHash: await hashPassword(password), mustChangePassword: true });
  return password;
}
