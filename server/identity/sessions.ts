/** Sessions: a random token in an httpOnly cookie; here only its hash. They end idle, end for good, and change their token. */

import { createHash, randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { addHours, addMinutes, type Instant } from '@zhifa/law';
import type { Actor } from '@zhifa/procedure';
import { unitAndBelowOf } from '../queries/units.ts';
import { inOrg, inOrgAtOnce, type Database, type OrgId, type Tx } from '../store/database.ts';
import { accountOf, ACCOUNT_COLUMNS, UNIT_OF_ACCOUNT, type Account, type AccountRow } from './accounts.ts';
import { leading } from './actor.ts';

const IDLE_HOURS = 8; // A working day in the field without a network must not sign anybody out.
const ABSOLUTE_HOURS = 24 * 7;
const ROTATE_AFTER_MINUTES = 60;
const GRACE_MINUTES = 2; // Requests already under way still carry the old token.

export interface Session {
  readonly account: Account;
  readonly actor: Actor;
  readonly csrfToken: string;
  /** Set when the cookie must be sent anew. */
  readonly newToken?: string;
}

interface SessionRow extends AccountRow {
  readonly account_id: string;
  readonly csrf_token: string;
  readonly created_at: Instant;
  readonly seen_at: Instant;
  readonly expires_at: Instant;
  readonly user_agent: string;
  readonly leads: string[] | null;
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

export interface SessionQuestion {
  readonly orgId: OrgId;
  readonly token: string;
  readonly now: Instant;
}

/** The live session of a token, with whose it is; undefined when it is unknown, idle too long, or over. */
export async function useSession(database: Database, question: SessionQuestion): Promise<Session | undefined> {
  const { orgId, now } = question;
  const row = await inOrgAtOnce(database, orgId, (tx) => sessionRow(tx, question));
  if (row === undefined) return undefined;
  const { createdAt, seenAt, expiresAt } = row;
  if (now >= expiresAt || now >= addHours(seenAt, IDLE_HOURS)) return undefined;
  const isOld = now >= addMinutes(createdAt, ROTATE_AFTER_MINUTES) && expiresAt > addMinutes(now, GRACE_MINUTES);
  if (isOld) return inOrg(database, orgId, (tx) => rotate(tx, question, row));
  if (now >= addMinutes(seenAt, 1)) await inOrgAtOnce(database, orgId, (tx) => touch(tx, question));
  return row.session;
}

/** Who asks is no longer who was seen a moment ago: the session ended, or the account was locked or has other posts. */
export class CallerChanged extends Error {
  override readonly name = 'CallerChanged';
}

/** For who acts on the word of a session seen a moment ago: asked in the transaction of the deed. Throws `CallerChanged`. */
export async function confirmCaller(tx: Tx, question: SessionQuestion, seen: Actor): Promise<void> {
  const row = await sessionRow(tx, question);
  const isLive = row !== undefined && question.now < row.expiresAt && row.session.account.isActive;
  if (!isLive || !isDeepStrictEqual(row.session.actor, seen)) throw new CallerChanged();
}

interface LiveRow {
  readonly session: Session;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
  readonly userAgent: string;
}

const SESSION = `
  select account_id, csrf_token, sessions.created_at, seen_at, expires_at, user_agent, ${ACCOUNT_COLUMNS},
    case when posts @> '{unitHead}' then array(${unitAndBelowOf('accounts.org_id', 'accounts.unit_id')}) end as leads
  from sessions join accounts on accounts.org_id = sessions.org_id and accounts.id = account_id ${UNIT_OF_ACCOUNT}
  where sessions.org_id = $1 and token_hash = $2`;

async function sessionRow(tx: Tx, { orgId, token }: SessionQuestion): Promise<LiveRow | undefined> {
  const { rows } = await tx.query<SessionRow>({ name: 'session', text: SESSION, values: [orgId, hashOf(token)] });
  const row = rows[0];
  if (row === undefined) return undefined;
  const account = accountOf(row);
  const { csrf_token: csrfToken, user_agent: userAgent, leads } = row;
  return {
    session: { account, actor: leading(account, leads), csrfToken },
    createdAt: row.created_at,
    seenAt: row.seen_at,
    expiresAt: row.expires_at,
    userAgent,
  };
}

export async function endSession(tx: Tx, orgId: OrgId, token: string): Promise<void> {
  await tx.query('delete from sessions where org_id = $1 and token_hash = $2', [orgId, hashOf(token)]);
}

/** Ends all sessions of an account: after a change of password, or when it is locked. */
export async function endAllSessions(tx: Tx, orgId: OrgId, accountId: string): Promise<void> {
  await tx.query('delete from sessions where org_id = $1 and account_id = $2', [orgId, accountId]);
}

/**
 * A new token in the place of the old one, which lives on for the grace time only. Of two requests at once the second
 * finds the old token renewed already, or ended, and gets none.
 */
async function rotate(tx: Tx, { orgId, token, now }: SessionQuestion, row: LiveRow): Promise<Session> {
  const { session, createdAt, userAgent, expiresAt } = row;
  const { rowCount } = await tx.query(
    `update sessions set expires_at = $3, created_at = $4 where org_id = $1 and token_hash = $2 and created_at = $5`,
    [orgId, hashOf(token), addMinutes(now, GRACE_MINUTES), now, createdAt],
  );
  if (rowCount === 0) return session;
  const { csrfToken, account } = session;
  const newToken = secret();
  await insertSession(tx, orgId, { token: newToken, csrfToken, accountId: account.id, userAgent, now, expiresAt });
  return { ...session, newToken };
}

async function touch(tx: Tx, { orgId, token, now }: SessionQuestion): Promise<void> {
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
