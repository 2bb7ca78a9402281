/** Sessions: a random token in an httpOnly cookie; here only its hash. They end idle, end for good, and change their token. */

import { createHash, randomBytes } from 'node:crypto';
import { addHours, addMinutes, instant, type Instant } from '@zhifa/law';
import type { OrgId, Tx } from '../store/database.ts';
import { accountOf, ACCOUNT_COLUMNS, UNIT_OF_ACCOUNT, type Account, type AccountRow } from './accounts.ts';

const IDLE_HOURS = 8; // A working day in the field without a network must not sign anybody out.
const ABSOLUTE_HOURS = 24 * 7;
const ROTATE_AFTER_MINUTES = 60;
const GRACE_MINUTES = 2; // Requests already under way still carry the old token.

export interface Session {
  readonly account: Account;
  readonly csrfToken: string;
  /** Set when the cookie must be sent anew. */
  readonly newToken?: string;
}

interface SessionRow extends AccountRow {
  readonly account_id: string;
  readonly csrf_token: string;
  readonly created_at: Date;
  readonly seen_at: Date;
  readonly expires_at: Date;
  readonly user_agent: string;
}

export async function createSession(
  tx: Tx,
  orgId: OrgId,
  session: { readonly accountId: string; readonly userAgent: string; readonly now: Instant },
): Promise<{ token: string; csrfToken: string }> {
  const token = secret();
  const csrfToken = secret();
  const { accountId, userAgent, now } = session;
  await insertSession(tx, orgId, {
    token,
    csrfToken,
    accountId,
    userAgent,
    now,
    expiresAt: addHours(now, ABSOLUTE_HOURS),
  });
  return { token, csrfToken };
}

/** The live session of a token, with whose it is; undefined when it is unknown, idle too long, or over. */
export async function useSession(tx: Tx, orgId: OrgId, token: string, now: Instant): Promise<Session | undefined> {
  const { rows } = await tx.query<SessionRow>({
    name: 'use-session',
    text: `select account_id, csrf_token, sessions.created_at, seen_at, expires_at, user_agent, ${ACCOUNT_COLUMNS}
           from sessions join accounts on accounts.org_id = sessions.org_id and accounts.id = account_id ${UNIT_OF_ACCOUNT}
           where sessions.org_id = $1 and token_hash = $2`,
    values: [orgId, hashOf(token)],
  });
  const row = rows[0];
  if (row === undefined) return undefined;
  const [seenAt, expiresAt, createdAt] = [row.seen_at, row.expires_at, row.created_at].map((at) =>
    instant(at.toISOString()),
  );
  if (seenAt === undefined || expiresAt === undefined || createdAt === undefined) return undefined;
  if (now >= expiresAt || now >= addHours(seenAt, IDLE_HOURS)) return undefined;
  if (now >= addMinutes(createdAt, ROTATE_AFTER_MINUTES)) return rotate(tx, orgId, { row, token, now, expiresAt });
  if (now >= addMinutes(seenAt, 1)) await touch(tx, orgId, token, now);
  return { account: accountOf(row), csrfToken: row.csrf_token };
}

export async function endSession(tx: Tx, orgId: OrgId, token: string): Promise<void> {
  await tx.query('delete from sessions where org_id = $1 and token_hash = $2', [orgId, hashOf(token)]);
}

/** Ends all sessions of an account: after a change of password, or when it is locked. */
export async function endAllSessions(tx: Tx, orgId: OrgId, accountId: string): Promise<void> {
  await tx.query('delete from sessions where org_id = $1 and account_id = $2', [orgId, accountId]);
}

interface Rotation {
  readonly row: SessionRow;
  readonly token: string;
  readonly now: Instant;
  readonly expiresAt: Instant;
}

async function rotate(tx: Tx, orgId: OrgId, { row, token, now, expiresAt }: Rotation): Promise<Session> {
  const { account_id: accountId, csrf_token: csrfToken, user_agent: userAgent } = row;
  const grace = addMinutes(now, GRACE_MINUTES);
  const account = accountOf(row);
  if (expiresAt <= grace) return { account, csrfToken };
  const newToken = secret();
  await insertSession(tx, orgId, { token: newToken, csrfToken, accountId, userAgent, now, expiresAt });
  // The old token lives on for the grace time only, and is not rotated a second time.
  await tx.query('update sessions set expires_at = $3, created_at = $4 where org_id = $1 and token_hash = $2', [
    orgId,
    hashOf(token),
    grace,
    now,
  ]);
  return { account, csrfToken, newToken };
}

async function touch(tx: Tx, orgId: OrgId, token: string, now: Instant): Promise<void> {
  await tx.query('update sessions set seen_at = $3 where org_id = $1 and token_hash = $2', [orgId, hashOf(token), now]);
}

interface NewSession {
  readonly token: string;
  readonly csrfToken: string;
  readonly accountId: string;
  readonly userAgent: string;
  readonly now: Instant;
  readonly expiresAt: Instant;
}

async function insertSession(tx: Tx, orgId: OrgId, session: NewSession): Promise<void> {
  const { token, csrfToken, accountId, userAgent, now, expiresAt } = session;
  await tx.query(
    `insert into sessions (org_id, token_hash, account_id, csrf_token, created_at, seen_at, expires_at, user_agent)
     values ($1, $2, $3, $4, $5, $5, $6, $7)`,
    [orgId, hashOf(token), accountId, csrfToken, now, expiresAt, userAgent.slice(0, 300)],
  );
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
