/**
 * Performs an act: loads the dossier under a lock, gathers the facts, asks the kernel, takes numbers, appends. One
 * transaction; what the caller is told was accepted is on disk.
 */

import { accept, type Accepted, type Facts, type RecordedAct, type StageState } from '@zhifa/procedure';
import { appendAct } from '../store/append.ts';
import { canonical, chainHash } from '../store/canonical.ts';
import { inOrg, inOrgEnding, together, type Ending, type Tx } from '../store/database.ts';
import { v7 } from '../store/ids.ts';
import { loadForAct } from '../store/load.ts';
import { beforeFirstAct, beforeNext, changesOf, project, type Before } from '../store/projection.ts';
import { askAct } from './ask.ts';
import { lastRecordedAt, LATE_AFTER_HOURS } from './clock.ts';
import { findAct, type FoundAct } from './find.ts';
import { issueDocuments } from './issue.ts';
import { paperMaker, PaperNotReady } from './paper.ts';
import { performed, performedBefore } from './repeated.ts';
import type { ActHouse, ActRequest, ActResult } from './request.ts';

const UNIQUE_VIOLATION = '23505';

export async function performAct(house: ActHouse, request: ActRequest): Promise<ActResult> {
  try {
    return await inOrgEnding(house.database, request.orgId, (tx) => performInTransaction({ house, request, tx }));
  } catch (error) {
    if (error instanceof PaperNotReady) return { outcome: 'refused', refusals: [error.refusal], proofs: [] };
    return afterCollision(house, request, error);
  }
}

interface Setting {
  readonly house: ActHouse;
  readonly request: ActRequest;
  readonly tx: Tx;
}

interface Performance extends Setting, FoundAct {}

/** What was recorded is told; anything else is told without a last question. */
type Performed = Ending<ActResult>;

async function performInTransaction(setting: Setting): Promise<Performed> {
  const { house, request, tx } = setting;
  const { orgId, dossierId } = request;
  const [, loaded, inOrgan] = await together(
    request.confirmActor?.(tx) ?? Promise.resolve(),
    loadForAct(tx, { kinds: house.kinds, orgId, dossierId, recent: house.recentDossiers }),
    dossierId === undefined ? lastRecordedAt(house, tx, orgId) : Promise.resolve(undefined),
  );
  const found = findAct(house.kinds, request, loaded?.kind);
  if ('what' in found) return nothingWritten(await repeatedOr(setting, { outcome: 'unknown', what: found.what }));
  const before = loaded?.before ?? beforeFirstAct;
  if (before.version !== request.expectedVersion)
    return nothingWritten(await repeatedOr(setting, stale(request, before)));
  const recorded = {
    inDossier: loaded?.recordedAt,
    inOrgan: house.isTimeTold === true ? undefined : (loaded?.recordedInOrgan ?? inOrgan),
  };
  const { outcome, facts } = await askAct(setting, found, { state: before.state, recorded });
  if (outcome.outcome !== 'accepted') return nothingWritten(await repeatedOr(setting, outcome));
  return record({ ...setting, ...found }, before, outcome, facts);
}

function nothingWritten(result: ActResult): Performed {
  return { result, last: Promise.resolve() };
}

function stale({ expectedVersion }: ActRequest, { version: currentVersion }: Before): ActResult {
  return { outcome: 'stale', expectedVersion, currentVersion };
}

/**
 * The answer of the first time, if the request is a second one. It is asked for only where nothing would be written: what
 * would be written a second time collides with the key of the first (`afterCollision`).
 */
async function repeatedOr({ house, request, tx }: Setting, otherwise: ActResult): Promise<ActResult> {
  return (await performedBefore(tx, house.kinds, request)) ?? otherwise;
}

async function record(performance: Performance, before: Before, accepted: Accepted, facts: Facts): Promise<Performed> {
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
  return {
    result: performed(recorded, { stage: state.stage, isRepeated: false }),
    last: append(performance, before, recorded, state),
  };
}

async function append(
  { house, request, kind, tx }: Performance,
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
  const after = project({ kind, before, recorded, state, hash });
  await appendAct(tx, row, changesOf(kind, before, after));
  house.recentDossiers?.keep(request.orgId, recorded.dossierId, { kind: kind.name, before: beforeNext(after) });
}

/** Two requests at once: the one that lost the race either was the same request, or must look again. */
async function afterCollision(house: ActHouse, request: ActRequest, error: unknown): Promise<ActResult> {
  if (!isUniqueViolation(error)) throw error;
  const repeated = await inOrg(house.database, request.orgId, (tx) => performedBefore(tx, house.kinds, request));
  if (repeated !== undefined) return repeated;
  throw error;
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION;
}
