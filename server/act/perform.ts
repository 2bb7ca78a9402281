/**
 * Performs an act: loads the dossier under a lock, gathers the facts, asks the kernel, takes numbers, appends. One
 * transaction; what the caller is told was accepted is on disk.
 */

import { v7 } from '../store/ids.ts';
import {
  accept,
  actOf,
  attempt,
  type Act,
  type Accepted,
  type Facts,
  type GatheredFacts,
  type Kind,
  type RecordedAct,
  type StageState,
} from '@zhifa/procedure';
import { canonical, chainHash } from '../store/canonical.ts';
import { inOrg, type Tx } from '../store/database.ts';
import { appendAct } from '../store/append.ts';
import { loadForAct } from '../store/load.ts';
import { beforeFirstAct, project, type Before } from '../store/projection.ts';
import { gatherFacts } from '../facts/gather.ts';
import { issueDocuments } from './issue.ts';
import { paperMaker, PaperNotReady } from './paper.ts';
import { performedBefore } from './repeated.ts';
import type { ActHouse, ActRequest, ActResult, PerformedAct } from './request.ts';

const LATE_AFTER_HOURS = 24; // 网上录入 within a day (seed row H8); later entries are marked as such.
const UNIQUE_VIOLATION = '23505';

export async function performAct(house: ActHouse, request: ActRequest): Promise<ActResult> {
  const kind = house.kinds.find(({ name }) => name === request.kind);
  if (kind === undefined) return { outcome: 'unknown', what: 'kind' };
  const act = actOf(kind, request.act);
  if (act === undefined || act.isRetired) return { outcome: 'unknown', what: 'act' };
  try {
    return await inOrg(house.database, request.orgId, (tx) => performInTransaction({ house, request, kind, act, tx }));
  } catch (error) {
    if (error instanceof PaperNotReady) return { outcome: 'refused', refusals: [error.refusal], proofs: [] };
    return afterCollision(house, request, error);
  }
}

interface Performance {
  readonly house: ActHouse;
  readonly request: ActRequest;
  readonly kind: Kind;
  readonly act: Act;
  readonly tx: Tx;
}

async function performInTransaction(performance: Performance): Promise<ActResult> {
  const { request, kind, act, tx } = performance;
  const repeated = await performedBefore(tx, request);
  if (repeated !== undefined) return repeated;
  const loaded = request.dossierId === undefined ? undefined : await loadForAct(tx, request.orgId, request.dossierId);
  if (request.dossierId !== undefined && loaded?.kind !== kind.name) return { outcome: 'unknown', what: 'dossier' };
  const before = loaded?.before ?? beforeFirstAct;
  if (before.version !== request.expectedVersion) {
    const repeatedMeanwhile = await performedBefore(tx, request); // The first try may have committed while we waited.
    return (
      repeatedMeanwhile ?? {
        outcome: 'stale',
        expectedVersion: request.expectedVersion,
        currentVersion: before.version,
      }
    );
  }
  const facts = await factsFor(performance, before.state);
  const outcome = attempt({ kind, act, state: before.state, input: request.input, facts, envelope: request.envelope });
  return outcome.outcome === 'accepted' ? record(performance, before, outcome, facts) : outcome;
}

async function factsFor({ house, request, act, kind, tx }: Performance, state: StageState): Promise<Facts> {
  const { orgId, now, actor } = request;
  const parsed = act.input.safeParse(request.input);
  const gathered: GatheredFacts = parsed.success
    ? await gatherFacts({ tx, orgId, now, kind, act, state, input: parsed.data, providers: house.factProviders })
    : {};
  return { now, actor, gathered };
}

async function record(
  performance: Performance,
  before: Before,
  accepted: Accepted,
  facts: Facts,
): Promise<PerformedAct> {
  const { house, request, kind, act, tx } = performance;
  const acceptance = {
    kind,
    act,
    state: before.state,
    accepted,
    facts,
    id: v7(),
    dossierId: request.dossierId ?? v7(),
    sequence: before.version + 1,
    lateAfterHours: LATE_AFTER_HOURS,
  };
  const documents = await issueDocuments(tx, request.orgId, acceptance);
  const { recorded, state } = accept(acceptance, { documents, paperOf: paperMaker(house, act) });
  await append(performance, before, recorded, state);
  return { ...performed(recorded, state.stage), isRepeated: false };
}

async function append(
  { request, kind, tx }: Performance,
  before: Before,
  recorded: RecordedAct,
  state: StageState,
): Promise<void> {
  const body = canonical(recorded);
  const hash = chainHash(before.headHash, body);
  const row = {
    org_id: request.orgId,
    dossier_id: recorded.dossierId,
    sequence: recorded.sequence,
    id: recorded.id,
    kind: kind.name,
    name: recorded.name,
    account_id: request.actor.accountId,
    recorded_at: recorded.recordedAt,
    occurred_at: recorded.occurredAt,
    idempotency_key: request.idempotencyKey,
    body,
    previous_hash: before.headHash,
    hash,
  };
  await appendAct(tx, row, project({ kind, before, recorded, state, hash }));
}

function performed(recorded: RecordedAct, stage: string): Omit<PerformedAct, 'isRepeated'> {
  return {
    outcome: 'accepted',
    dossierId: recorded.dossierId,
    actId: recorded.id,
    sequence: recorded.sequence,
    stage,
    issued: recorded.issued.map(({ paper: _paper, ...issued }) => issued),
    proofs: recorded.proofs,
  };
}

/** Two requests at once: the one that lost the race either was the same request, or must look again. */
async function afterCollision(house: ActHouse, request: ActRequest, error: unknown): Promise<ActResult> {
  if (!isUniqueViolation(error)) throw error;
  const repeated = await inOrg(house.database, request.orgId, (tx) => performedBefore(tx, request));
  if (repeated !== undefined) return repeated;
  throw error;
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
}
