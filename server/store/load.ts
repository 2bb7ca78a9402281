/** Reads a dossier as it stands, locked for the act that is about to follow. */

import type { Instant } from '@zhifa/law';
import type { StageState } from '@zhifa/procedure';
import type { OrgId, Tx } from './database.ts';
import type { ClockRow } from './projection.ts';
import type { KnownDossier, RecentDossiers } from './recent-dossiers.ts';

export interface LoadedDossier extends KnownDossier {
  /** When its last act was recorded. */
  readonly recordedAt: Instant;
}

const LOAD = `
  select kind, version, head_hash, opened_at, updated_at, state, (
    select coalesce(jsonb_agg(jsonb_build_object('clock', clock, 'due_on', due_on, 'due_at', due_at,
      'is_provisional', is_provisional, 'is_running', is_running, 'is_internal', is_internal, 'deadline', deadline) order by clock), '[]')
    from clocks where clocks.org_id = dossiers.org_id and clocks.dossier_id = dossiers.id
  ) as clocks
  from dossiers where org_id = $1 and id = $2 for update of dossiers`;

interface LoadRow {
  readonly kind: string;
  readonly version: number;
  readonly head_hash: string;
  readonly opened_at: Instant;
  readonly updated_at: Instant;
  readonly state: StageState;
  readonly clocks: ClockRow[];
}

export interface LoadQuestion {
  readonly orgId: OrgId;
  readonly dossierId?: string | undefined;
  readonly recent?: RecentDossiers | undefined;
}

/** Undefined when there is no such dossier in this organ, or none yet. */
export async function loadForAct(tx: Tx, question: LoadQuestion): Promise<LoadedDossier | undefined> {
  const { orgId, dossierId, recent } = question;
  if (dossierId === undefined) return undefined;
  const known = recent?.find(orgId, dossierId);
  return (known && (await unchanged(tx, question, known))) ?? (await wholeDossier(tx, orgId, dossierId));
}

const HEAD = 'select version, head_hash, updated_at from dossiers where org_id = $1 and id = $2 for update';

/** What is known of it, if nobody else has added to it since. */
async function unchanged(
  tx: Tx,
  { orgId, dossierId }: LoadQuestion,
  known: KnownDossier,
): Promise<LoadedDossier | undefined> {
  const { rows } = await tx.query<Pick<LoadRow, 'version' | 'head_hash' | 'updated_at'>>({
    name: 'lock-for-act',
    text: HEAD,
    values: [orgId, dossierId],
  });
  const head = rows[0];
  const { version, headHash } = known.before;
  if (head?.version !== version || head.head_hash !== headHash) return undefined;
  return { ...known, recordedAt: head.updated_at };
}

async function wholeDossier(tx: Tx, orgId: OrgId, dossierId: string): Promise<LoadedDossier | undefined> {
  const { rows } = await tx.query<LoadRow>({ name: 'load-for-act', text: LOAD, values: [orgId, dossierId] });
  const row = rows[0];
  if (row === undefined) return undefined;
  const { kind, state, version, head_hash: headHash, clocks } = row;
  const before = { state, version, headHash, openedAt: row.opened_at, clocks };
  return { kind, before, recordedAt: row.updated_at };
}

export interface SeenDossier extends Pick<LoadedDossier, 'kind' | 'recordedAt'> {
  readonly state: StageState;
}

/** What a trial needs of it, without a lock. */
export async function seeDossier(tx: Tx, orgId: OrgId, dossierId?: string): Promise<SeenDossier | undefined> {
  if (dossierId === undefined) return undefined;
  const { rows } = await tx.query<Pick<LoadRow, 'kind' | 'state' | 'updated_at'>>({
    name: 'see-dossier',
    text: 'select kind, state, updated_at from dossiers where org_id = $1 and id = $2',
    values: [orgId, dossierId],
  });
  const row = rows[0];
  return row && { kind: row.kind, state: row.state, recordedAt: row.updated_at };
}
