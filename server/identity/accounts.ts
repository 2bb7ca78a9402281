/** Accounts: who may sign in, with which posts. */

import { z } from 'zod';
import { Post, type Actor } from '@zhifa/procedure';
import type { OrgId, Tx } from '../store/database.ts';
import { v7 } from '../store/ids.ts';
import { hashPassword } from './password.ts';

export const NewAccount = z.strictObject({
  login: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{1,39}$/, { error: '登录名用小写字母、数字、点和短横，2 至 40 位，以字母开头' }),
  name: z.string().min(1, { error: '请填写姓名' }).max(40),
  posts: z.array(Post).min(1, { error: '至少一个岗位' }),
  unitId: z.string().min(1),
  officerId: z.uuid().optional(),
});
export type NewAccount = z.output<typeof NewAccount>;

export interface Account {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly posts: readonly Post[];
  readonly unitId: string;
  readonly unitName: string;
  readonly officerId: string | undefined;
  readonly isActive: boolean;
}

export interface AccountRow {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly password_hash: string;
  readonly must_change_password: boolean;
  readonly posts: string[];
  readonly unit_id: string;
  readonly unit_name: string | null;
  readonly officer_id: string | null;
  readonly is_active: boolean;
}

export const ACCOUNT_COLUMNS = `accounts.id, login, accounts.name, password_hash, must_change_password, posts, unit_id,
  units.name as unit_name, officer_id, is_active`;
export const UNIT_OF_ACCOUNT = 'left join units on units.org_id = accounts.org_id and units.id = accounts.unit_id';

const ACCOUNT = `select ${ACCOUNT_COLUMNS} from accounts ${UNIT_OF_ACCOUNT} where accounts.org_id = $1`;

export async function accountByLogin(tx: Tx, orgId: OrgId, login: string): Promise<Account | undefined> {
  const { rows } = await tx.query<AccountRow>(`${ACCOUNT} and login = $2`, [orgId, login.trim().toLowerCase()]);
  return rows[0] && accountOf(rows[0]);
}

export async function accountById(tx: Tx, orgId: OrgId, id: string): Promise<Account | undefined> {
  const { rows } = await tx.query<AccountRow>({
    name: 'account-by-id',
    text: `${ACCOUNT} and accounts.id = $2`,
    values: [orgId, id],
  });
  return rows[0] && accountOf(rows[0]);
}

export async function listAccounts(tx: Tx, orgId: OrgId): Promise<Account[]> {
  const { rows } = await tx.query<AccountRow>(`${ACCOUNT} order by accounts.id`, [orgId]);
  return rows.map(accountOf);
}

export interface AccountToCreate extends NewAccount {
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  readonly at: string;
}

/** The id of the new account. Throws when the login is taken. */
export async function createAccount(tx: Tx, orgId: OrgId, account: AccountToCreate): Promise<string> {
  const id = v7();
  const { login, name, passwordHash, mustChangePassword, posts, unitId, officerId, at } = account;
  await tx.query(
    `insert into accounts (org_id, id, login, name, password_hash, must_change_password, posts, unit_id, officer_id,
       is_active, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, $10)`,
    [orgId, id, login, name, passwordHash, mustChangePassword, posts, unitId, officerId ?? null, at],
  );
  return id;
}

export interface NewPassword {
  readonly id: string;
  readonly password: string;
  readonly mustChange: boolean;
}

export async function setPassword(tx: Tx, orgId: OrgId, { id, password, mustChange }: NewPassword): Promise<void> {
  const passwordHash = await hashPassword(password);
  await tx.query('update accounts set password_hash = $3, must_change_password = $4 where org_id = $1 and id = $2', [
    orgId,
    id,
    passwordHash,
    mustChange,
  ]);
}

/** The account as the record names it. */
export function actorOf({ id, name, posts, unitId, unitName, officerId }: Account): Actor {
  return { accountId: id, name, posts, unitId, unitName, ...(officerId === undefined ? {} : { officerId }) };
}

export function accountOf(row: AccountRow): Account {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    passwordHash: row.password_hash,
    mustChangePassword: row.must_change_password,
    posts: z.array(Post).parse(row.posts),
    unitId: row.unit_id,
    unitName: row.unit_name ?? '',
    officerId: row.officer_id ?? undefined,
    isActive: row.is_active,
  };
}
