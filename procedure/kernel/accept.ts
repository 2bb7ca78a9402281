/**
 * From an accepted attempt to the act that is recorded. The shell hands in what only it can make: ids, document numbers,
 * verification codes; the kernel applies, runs the clocks and writes it all down in one value.
 */

import { millisecondsOf, type Instant } from '@zhifa/law';
import type { Act } from './act.ts';
import { clockChanges, type Accepted } from './attempt.ts';
import type { Facts } from './facts.ts';
import type { Issuance, RecordedIssuance } from './issuance.ts';
import type { Kind } from './kind.ts';
import type { RecordedAct } from './record.ts';
import { apply } from './fold.ts';
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
  /** Makes a document of what the act asks for: takes the number, draws the code. */
  readonly issue: (issuance: Issuance) => RecordedIssuance;
  /** What a paper says, from the state after the act. */
  readonly paperOf: (issued: RecordedIssuance, state: StageState, recorded: RecordedAct) => unknown;
}

export interface AcceptedAct {
  readonly recorded: RecordedAct;
  readonly state: StageState;
}

/** Everything in one value: the act as it will be hashed, and the state after it. */
export function accept(acceptance: Acceptance): AcceptedAct {
  const { kind, act, state, accepted, facts } = acceptance;
  const draft = draftOf(acceptance, []);
  const before = apply(kind, state, draft);
  const issued = act.documents(before, accepted.input).map(acceptance.issue);
  const numbered = draftOf(acceptance, issued);
  const after = issued.length === 0 ? before : apply(kind, state, numbered);
  const recorded = {
    ...numbered,
    clocks: clockChanges(act, after, accepted, facts),
    issued: issued.map((one) => ({ ...one, paper: acceptance.paperOf(one, after, numbered) })),
  };
  return { recorded, state: after };
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
