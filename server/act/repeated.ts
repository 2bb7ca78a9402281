/** The same request sent twice acts once: the second time it gets the answer of the first. */

import { RecordedAct } from '@zhifa/procedure';
import type { Tx } from '../store/database.ts';
import type { ActRequest, PerformedAct } from './request.ts';

interface Row {
  readonly body: string;
  readonly stage: string;
  readonly name: string;
}

/** The stored answer for the request's idempotency key; undefined when the key was never used. */
export async function performedBefore(
  tx: Tx,
  { orgId, idempotencyKey, act }: ActRequest,
): Promise<PerformedAct | undefined> {
  const { rows } = await tx.query<Row>({
    name: 'performed-before',
    text: `select acts.body, acts.name, dossiers.stage from acts
           join dossiers on dossiers.org_id = acts.org_id and dossiers.id = acts.dossier_id
           where acts.org_id = $1 and acts.idempotency_key = $2`,
    values: [orgId, idempotencyKey],
  });
  const row = rows[0];
  if (row === undefined) return undefined;
  if (row.name !== act) throw new IdempotencyKeyReused(idempotencyKey);
  const recorded = RecordedAct.parse(JSON.parse(row.body));
  return {
    outcome: 'accepted',
    dossierId: recorded.dossierId,
    actId: recorded.id,
    sequence: recorded.sequence,
    stage: row.stage,
    issued: recorded.issued.map(({ paper: _paper, ...issued }) => issued),
    proofs: recorded.proofs,
    isRepeated: true,
  };
}

/** A key that was used for another act: a fault of the caller's program, not of the officer. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
  constructor(key: string) {
    super(`幂等键 ${key} 已用于另一个行为`);
  }
}
