/** Reads a dossier as it stands, locked for the act that is about to follow. */

import type { Instant } from '@zhifa/law';
import type { Kind, StageState } from '@zhifa/procedure';
import { together, type OrgId, type Tx } from './database.ts';
import type { ClockRow } from './projection.ts';
import { KEPT_STATE, keptStateOf, stateOf, type KeptRow } from './kept-state.ts';
import type { KnownDossier, RecentDossiers } from './recent-dossiers.ts';

export interface LoadedDossier extends KnownDossier {
  /** When its last act was recorded. */
  readonly recordedAt: Instant;
  /** When the organ last recorded anything at all. */
  readonly recordedInOrgan: Instant;
}

const IN_ORGAN = `(
    select recorded_at from acts where org_id = $1 order by recorded_at desc, id desc limit 1
  ) as recorded_in_organ`;

const LOCK = 'select from dossiers where org_id = $1 and id = $2 for update';

const LOAD = `
  select kind, version, head_hash, opened_at, updated_at, ${IN_ORGAN}, ${KEPT_STATE}, (
    select coalesce(jsonb_agg(jsonb_build_object('clock', clock, 'due_on', due_on, 'due_at', due_at,
      'is_provisional', is_provisional, 'is_running', is_running, 'is_internal', is_internal, 'deadline', deadline) order by clock), '[]')
    from clocks where clocks.org_id = dossiers.org_id and clocks.dossier_id = dossiers.id
  ) as clocks
  from dossiers where org_id = $1 and id = $2`;

interface LoadRow extends KeptRow {
  readonly version: number;
  readonly head_hash: string;
  readonly opened_at: Instant;
  readonly updated_at: Instant;
  readonly recorded_in_organ: Instant;
  readonly clocks: ClockRow[];
}

export interface LoadQuestion extends SightQuestion {
  readonly recent?: RecentDossiers | undefined;
}

export interface SightQuestion {
  readonly kinds: readonly Kind[];
  readonly orgId: OrgId;
  readonly dossierId?: string | undefined;
}

/** Undefined when there is no such dossier in this organ, or none yet. */
export async function loadForAct(tx: Tx, question: LoadQuestion): Promise<LoadedDossier | undefined> {
  const { orgId, dossierId, recent } = question;
  if (dossierId === undefined) return undefined;
  const known = recent?.find(orgId, dossierId);
  return (known && (await unchanged(tx, question, known))) ?? (await wholeDossier(tx, question));
}

const HEAD = `
  select version, head_hash, updated_at, ${IN_ORGAN} from dossiers where org_id = $1 and id = $2 for update of dossiers`;

/** What is known of it, if nobody else has added to it since. */
async function unchanged(
  tx: Tx,
  { orgId, dossierId }: LoadQuestion,
  known: KnownDossier,
): Promise<LoadedDossier | undefined> {
  const { rows } = await tx.query<Pick<LoadRow, 'version' | 'head_hash' | 'updated_at' | 'recorded_in_organ'>>({
    name: 'lock-for-act',
    text: HEAD,
    values: [orgId, dossierId],
  });
  const head = rows[0];
  const { version, headHash } = known.before;
  if (head?.version !== version || head.head_hash !== headHash) return undefined;
  return { ...known, recordedAt: head.updated_at, recordedInOrgan: head.recorded_in_organ };
}

/**
 * Locked by a question of its own: one that had to wait for the lock would see the row as it is then, and the acts and clocks
 * beside it as they were when it began.
 */
async function wholeDossier(tx: Tx, { kinds, orgId, dossierId }: LoadQuestion): Promise<LoadedDossier | undefined> {
  const values = [orgId, dossierId];
  const [, { rows }] = await together(
    tx.query({ name: 'lock-dossier', text: LOCK, values }),
    tx.query<LoadRow>({ name: 'load-for-act', text: LOAD, values }),
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  const { kind, version, head_hash: headHash, clocks } = row;
  const standing = { state: stateOf(kinds, row), kept: keptStateOf(row), version, headHash };
  const recorded = { recordedAt: row.updated_at, recordedInOrgan: row.recorded_in_organ };
  return { kind, before: { ...standing, openedAt: row.opened_at, clocks }, ...recorded };
}

export interface SeenDossier extends Pick<LoadedDossier, 'kind' | 'recordedAt'> {
  readonly state: StageState;
}

/** What a trial needs of it, without a lock. */
export async function seeDossier(tx: Tx, { kinds, orgId, dossierId }: SightQuestion): Promise<SeenDossier | undefined> {
  if (dossierId === undefined) return undefined;
  const { rows } = await tx.query<KeptRow & Pick<LoadRow, 'updated_at'>>({
    name: 'see-dossier',
    text: `select kind, updated_at, ${KEPT_STATE} from dossiers where org_id = $1 and id = $2`,
    values: [orgId, dossierId],
  });
  const row = rows[0];
  return row && { kind: row.kind, state: stateOf(kinds, row), recordedAt: row.updated_at };
}
