/** Throttled sign-in: after a few wrong passwords every further try waits, twice as long each time. */

import { addMinutes, millisecondsOf, type Instant } from '@zhifa/law';
import type { OrgId, Tx } from '../store/database.ts';

const FREE_TRIES = 5;
const WINDOW_MINUTES = 60;
const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 900;
/** One address may stand for a whole office behind a router, so it gets more. */
const FREE_TRIES_OF_ADDRESS = 40;

export interface LoginTry {
  readonly login: string;
  readonly address: string;
  readonly now: Instant;
}

/** Seconds to wait before the next try; 0 when it may go on. */
export async function secondsToWait(tx: Tx, orgId: OrgId, { login, address, now }: LoginTry): Promise<number> {
  const since = addMinutes(now, -WINDOW_MINUTES);
  const { rows } = await tx.query<{ by_login: string; by_address: string; last_at: Instant | null }>(
    `select count(*) filter (where login = $2 and at > coalesce(
        (select max(at) from login_attempts where org_id = $1 and login = $2 and succeeded), '-infinity')) as by_login,
       count(*) filter (where address = $3) as by_address, max(at) as last_at
     from login_attempts where org_id = $1 and at > $4 and not succeeded and (login = $2 or address = $3)`,
    [orgId, login, address, since],
  );
  const row = rows[0];
  if (row?.last_at == null) return 0;
  const excess = Math.max(Number(row.by_login) - FREE_TRIES, Number(row.by_address) - FREE_TRIES_OF_ADDRESS);
  if (excess < 0) return 0;
  const wait = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(excess, 10));
  const elapsed = (millisecondsOf(now) - millisecondsOf(row.last_at)) / 1000;
  return Math.max(0, Math.ceil(wait - elapsed));
}

export async function noteLogin(
  tx: Tx,
  orgId: OrgId,
  { login, address, now }: LoginTry,
  succeeded: boolean,
): Promise<void> {
  await tx.query('insert into login_attempts (org_id, login, address, at, succeeded) values ($1, $2, $3, $4, $5)', [
    orgId,
    login,
    address,
    now,
    succeeded,
  ]);
}
