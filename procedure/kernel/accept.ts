/**
 * From an accepted attempt to the act that is recorded. The shell hands in what only it can make: ids, document numbers,
 * verification codes; the kernel applies, runs the clocks and writes it all down in one value.
 */

import { millisecondsOf, type Instant } from '@zhifa/law';
import type { Act } from './act.ts';
import type { Accepted } from './attempt.ts';
import { clockChanges } from './clock-changes.ts';
import type { Facts } from './facts.ts';
import { apply } from './fold.ts';
import type { Issuance, RecordedIssuance } from './issuance.ts';
import type { Kind } from './kind.ts';
import type { RecordedAct } from './record.ts';
import type { StageState } from './state.ts';

export interface Acceptance {
  readonly kind: Kind;
  readonly act: Act;
  readonly state: StageState;
  readonly accepted: Accepted;
  readonly facts: Facts;
  readonly id: string;
  readonly dossierId: string;
  readonly sequence: number;
  /** Hours after which an entry counts as late (补录). */
  readonly lateAfterHours: number;
}

/** What the shell adds: the documents with their numbers, and how to word them. */
export interface Issued {
  readonly documents: readonly RecordedIssuance[];
  /** What a paper says, from the state after the act. */
  readonly paperOf: (issued: RecordedIssuance, state: StageState, recorded: RecordedAct) => unknown;
}

export interface AcceptedAct {
  readonly recorded: RecordedAct;
  readonly state: StageState;
}

/** The documents the act makes, asked before their numbers are taken. */
export function issuancesOf(acceptance: Acceptance): readonly Issuance[] {
  const { kind, act, state, accepted } = acceptance;
  return act.documents(apply(kind, state, draftOf(acceptance, [])), accepted.input);
}

/** Everything in one value: the act as it will be hashed, and the state after it. */
export function accept(acceptance: Acceptance, { documents, paperOf }: Issued): AcceptedAct {
  const { kind, act, accepted, facts } = acceptance;
  const numbered = draftOf(acceptance, documents);
  const state = apply(kind, acceptance.state, numbered);
  const clocks = clockChanges(act, state, accepted, facts);
  const issued = documents.map((one) => ({ ...one, paper: paperOf(one, state, numbered) }));
  return { recorded: { ...numbered, clocks, issued }, state };
}

function draftOf(acceptance: Acceptance, issued: readonly RecordedIssuance[]): RecordedAct {
  const { kind, act, accepted, facts, id, dossierId, sequence } = acceptance;
  return {
    id,
    dossierId,
    sequence,
    kind: kind.name,
    name: act.name,
    actor: facts.actor,
    recordedAt: facts.now,
    occurredAt: accepted.occurredAt,
    isLate: hoursBetween(accepted.occurredAt, facts.now) > acceptance.lateAfterHours,
    input: accepted.input,
    facts: facts.gathered,
    proofs: accepted.proofs,
    clocks: [],
    issued: issued.map((one) => ({ ...one, paper: null })),
  };
}

function hoursBetween(from: Instant, to: Instant): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / 3_600_000;
}
