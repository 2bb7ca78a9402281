/** The organ this database belongs to. */

import type { OrgId, Tx } from '../store/database.ts';

export interface Organ {
  readonly name: string;
  readonly isDemo: boolean;
}

/** Throws when the database was never set up for this organ. */
export async function organOf(tx: Tx, orgId: OrgId): Promise<Organ> {
  const organ = await findOrgan(tx, orgId);
  if (organ === undefined) throw new Error(`数据库中没有编号为 ${String(orgId)} 的机关`);
  return organ;
}

export async function findOrgan(tx: Tx, orgId: OrgId): Promise<Organ | undefined> {
  const { rows } = await tx.query<{ name: string; is_demo: boolean }>(
    'select name, is_demo from organs where org_id = $1',
    [orgId],
  );
  const row = rows[0];
  return row && { name: row.name, isDemo: row.is_demo };
}
