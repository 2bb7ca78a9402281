/** 保管链: what happened to a piece of evidence, hash-chained per blob, only ever added to. */

import type { Instant } from '@zhifa/law';
import { canonical, chainHash, GENESIS } from '../store/canonical.ts';
import type { OrgId, Tx } from '../store/database.ts';

export type CustodyEventName = 'stored' | 'viewed' | 'downloaded' | 'exported';

export interface CustodyEntry {
  readonly sha256: string;
  readonly event: CustodyEventName;
  readonly accountId: string;
  readonly accountName: string;
  readonly at: Instant;
  readonly note: string;
}

export interface CustodyRow extends CustodyEntry {
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string;
}

/** Adds a link to the chain of the blob; the blob's row is locked, so that links never fork. */
export async function noteCustody(tx: Tx, orgId: OrgId, entry: CustodyEntry): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`custody ${String(orgId)} ${entry.sha256}`]);
  const { rows } = await tx.query<{ sequence: number; hash: string }>(
    'select sequence, hash from custody where org_id = $1 and sha256 = $2 order by sequence desc limit 1',
    [orgId, entry.sha256],
  );
  const previousHash = rows[0]?.hash ?? GENESIS;
  const sequence = (rows[0]?.sequence ?? 0) + 1;
  const hash = custodyHash(previousHash, { ...entry, sequence });
  const { sha256, event, accountId, accountName, at, note } = entry;
  await tx.query(
    `insert into custody (org_id, sha256, sequence, event, account_id, account_name, at, note, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [orgId, sha256, sequence, event, accountId, accountName, at, note, previousHash, hash],
  );
}

export function custodyHash(previousHash: string, entry: CustodyEntry & { readonly sequence: number }): string {
  const { sha256, sequence, event, accountId, accountName, at, note } = entry;
  return chainHash(previousHash, canonical({ sha256, sequence, event, accountId, accountName, at, note }));
}

interface Row {
  readonly sequence: number;
  readonly event: CustodyEventName;
  readonly account_id: string;
  readonly account_name: string;
  readonly at: Instant;
  readonly note: string;
  readonly hash: string;
  readonly previous_hash: string;
}

export async function custodyOf(tx: Tx, orgId: OrgId, sha256: string): Promise<CustodyRow[]> {
  const { rows } = await tx.query<Row>('select * from custody where org_id = $1 and sha256 = $2 order by sequence', [
    orgId,
    sha256,
  ]);
  return rows.map((row) => ({
    sha256,
    sequence: row.sequence,
    event: row.event,
    accountId: row.account_id,
    accountName: row.account_name,
    at: row.at,
    note: row.note,
    hash: row.hash,
    previousHash: row.previous_hash,
  }));
}
