/** The record of a dossier, act by act, with its hashes. */

import { actOf, kindOf, RecordedAct } from '@zhifa/procedure';
import type { OrgId, Tx } from '../store/database.ts';

export interface RecordQuestion {
  readonly dossierId: string;
  readonly after: number;
  readonly limit: number;
}

export async function recordOf(tx: Tx, orgId: OrgId, { dossierId, after, limit }: RecordQuestion) {
  const { rows } = await tx.query<{ body: string; hash: string; previous_hash: string; kind: string; name: string }>(
    `select body, hash, previous_hash, kind, name from acts where org_id = $1 and dossier_id = $2 and sequence > $3
     order by sequence limit $4`,
    [orgId, dossierId, after, limit + 1],
  );
  const acts = rows.slice(0, limit).map(({ body, hash, previous_hash: previousHash, kind, name }) => {
    const declared = kindOf(kind);
    const title = declared && actOf(declared, name)?.title;
    return { act: RecordedAct.parse(JSON.parse(body)), title: title ?? name, hash, previousHash };
  });
  return { acts, hasMore: rows.length > limit };
}
