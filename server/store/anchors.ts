/**
 * 锚定: once a day the heads of all chains are hashed into one value that is published. Who rewrites a whole chain, hashes
 * and all, can no longer do it without the published value saying so.
 */

import { civilDateOf, type CivilDate, type Instant } from '@zhifa/law';
import { canonical, chainHash, GENESIS } from './canonical.ts';
import type { OrgId, Tx } from './database.ts';

export interface Head {
  readonly dossierId: string;
  readonly sequence: number;
  readonly hash: string;
}

export interface AnchorView {
  readonly on: CivilDate;
  readonly hash: string;
  readonly dossiers: number;
  readonly acts: number;
}

/** Chains that grew since they were last anchored; an anchor covers these and, by its link, all anchors before it. */
const GROWN_HEADS = `select id as dossier_id, version as sequence, head_hash as hash from dossiers where org_id = $1
  and not exists (select from anchor_heads where anchor_heads.org_id = dossiers.org_id
    and anchor_heads.dossier_id = dossiers.id and anchor_heads.sequence = dossiers.version)
  order by id`;

/**
 * Anchors the record as it stands; once a day at most. Returns undefined when that day, or a later one, has its anchor
 * already: a clock that was moved back must not break the chain of anchors.
 */
export async function anchorRecord(tx: Tx, orgId: OrgId, now: Instant): Promise<AnchorView | undefined> {
  const on = civilDateOf(now);
  const existing = await tx.query('select 1 from anchors where org_id = $1 and anchored_on >= $2', [orgId, on]);
  if (existing.rowCount !== 0) return undefined;
  const heads = await grownHeads(tx, orgId);
  const { rows } = await tx.query<{ hash: string }>(
    'select hash from anchors where org_id = $1 order by anchored_on desc limit 1',
    [orgId],
  );
  const previousHash = rows[0]?.hash ?? GENESIS;
  const counted = await tx.query<{ dossiers: string; acts: string }>(
    'select count(*) as dossiers, coalesce(sum(version), 0) as acts from dossiers where org_id = $1',
    [orgId],
  );
  const dossiers = Number(counted.rows[0]?.dossiers ?? 0);
  const acts = Number(counted.rows[0]?.acts ?? 0);
  const hash = anchorHash(previousHash, on, heads);
  await tx.query(
    `insert into anchors (org_id, anchored_on, anchored_at, dossier_count, act_count, hash, previous_hash)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [orgId, on, now, dossiers, acts, hash, previousHash],
  );
  await tx.query(
    `insert into anchor_heads (org_id, anchored_on, dossier_id, sequence, hash)
     select $1, $2, row.* from jsonb_to_recordset($3::jsonb) as row("dossierId" uuid, sequence integer, hash text)`,
    [orgId, on, JSON.stringify(heads)],
  );
  return { on, hash, dossiers, acts };
}

/** What an anchor says: the day, the anchor before it, and the last act of every chain that grew. */
export function anchorHash(previousHash: string, on: CivilDate, heads: readonly Head[]): string {
  return chainHash(
    previousHash,
    canonical({ on, heads: heads.map(({ dossierId, sequence, hash }) => [dossierId, sequence, hash]) }),
  );
}

async function grownHeads(tx: Tx, orgId: OrgId): Promise<Head[]> {
  const { rows } = await tx.query<{ dossier_id: string; sequence: number; hash: string }>(GROWN_HEADS, [orgId]);
  return rows.map(({ dossier_id: dossierId, sequence, hash }) => ({ dossierId, sequence, hash }));
}

export async function latestAnchors(tx: Tx, orgId: OrgId, limit: number): Promise<AnchorView[]> {
  const { rows } = await tx.query<{ anchored_on: CivilDate; hash: string; dossier_count: number; act_count: string }>(
    'select anchored_on, hash, dossier_count, act_count from anchors where org_id = $1 order by anchored_on desc limit $2',
    [orgId, limit],
  );
  return rows.map((row) => ({
    on: row.anchored_on,
    hash: row.hash,
    dossiers: row.dossier_count,
    acts: Number(row.act_count),
  }));
}
