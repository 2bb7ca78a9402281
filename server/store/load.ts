/** Reads a dossier as it stands, locked for the act that is about to follow. */

import type { StageState } from '@zhifa/procedure';
import type { OrgId, Tx } from './database.ts';
import { beforeFirstAct, type Before, type ClockRow } from './projection.ts';

export interface LoadedDossier {
  readonly kind: string;
  readonly before: Before;
}

const LOAD = `
  select kind, version, head_hash, opened_at, state, (
    select coalesce(jsonb_agg(jsonb_build_object('clock', clock, 'due_on', due_on, 'due_at', due_at,
      'is_provisional', is_provisional, 'is_running', is_running, 'is_internal', is_internal, 'deadline', deadline) order by clock), '[]')
    from clocks where clocks.org_id = dossiers.org_id and clocks.dossier_id = dossiers.id
  ) as clocks
  from dossiers where org_id = $1 and id = $2 for update of dossiers`;

interface LoadRow {
  readonly kind: string;
  readonly version: number;
  readonly head_hash: string;
  readonly opened_at: Date;
  readonly state: StageState;
  readonly clocks: ClockRow[];
}

/** Undefined when there is no such dossier in this organ. */
export async function loadForAct(tx: Tx, orgId: OrgId, dossierId: string): Promise<LoadedDossier | undefined> {
  const { rows } = await tx.query<LoadRow>({ name: 'load-for-act', text: LOAD, values: [orgId, dossierId] });
  const row = rows[0];
  if (row === undefined) return undefined;
  const { state, version, head_hash: headHash, opened_at: openedAt, clocks } = row;
  return { kind: row.kind, before: { state, version, headHash, openedAt: openedAt.toISOString(), clocks } };
}

/** The state alone, without a lock; the nothing before the first act when there is no dossier yet. */
export async function stateOf(tx: Tx, orgId: OrgId, dossierId: string | undefined): Promise<StageState | undefined> {
  if (dossierId === undefined) return beforeFirstAct.state;
  const { rows } = await tx.query<{ state: StageState }>('select state from dossiers where org_id = $1 and id = $2', [
    orgId,
    dossierId,
  ]);
  return rows[0]?.state;
}
