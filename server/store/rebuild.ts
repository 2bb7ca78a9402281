/** `zhifa rebuild`: the read tables again, from the acts alone, in one transaction. A damaged record is not built upon. */

import type { Kind } from '@zhifa/procedure';
import { writeReadRows } from './append.ts';
import type { OrgId, Tx } from './database.ts';
import { dossiersOfRecord, replay, type Damage } from './replay.ts';

export interface RebuildReport {
  readonly dossiers: number;
  readonly damages: readonly Damage[];
}

export interface RebuildQuestion {
  readonly kinds: readonly Kind[];
  readonly onProgress: (dossiers: number) => void;
}

/** Leaves everything as it was when the record is damaged: then `damages` says where, and the caller rolls back. */
export async function rebuildReadTables(
  tx: Tx,
  orgId: OrgId,
  { kinds, onProgress }: RebuildQuestion,
): Promise<RebuildReport> {
  for (const table of ['documents', 'todos', 'clocks', 'dossiers'])
    await tx.query(`delete from ${table} where org_id = $1`, [orgId]);
  const damages: Damage[] = [];
  let dossiers = 0;
  for await (const [dossierId, stored] of dossiersOfRecord(tx, orgId)) {
    const { projection, damages: found } = replay(kinds, dossierId, stored);
    damages.push(...found);
    if (projection !== undefined) await writeReadRows(tx, orgId, projection);
    dossiers += 1;
    onProgress(dossiers);
  }
  if (damages.length === 0) await raiseSeries(tx, orgId);
  return { dossiers, damages };
}

/** The next number of each series follows from the documents issued; never lower than it stands, so nothing is reused. */
async function raiseSeries(tx: Tx, orgId: OrgId): Promise<void> {
  await tx.query(
    `insert into document_series (org_id, code, year, last_serial)
     select org_id, number_code, number_year, max(number_serial) from documents
     where org_id = $1 and number_code is not null group by org_id, number_code, number_year
     on conflict (org_id, code, year) do update set last_serial = greatest(document_series.last_serial, excluded.last_serial)`,
    [orgId],
  );
}
