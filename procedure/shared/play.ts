/**
 * Plays acts through the kernel without a server: for fixtures and the walk. Whatever state it reaches was reached lawfully,
 * because every step was attempted and accepted like any other.
 */

import { civilDateOf, yearOf, type Instant } from '@zhifa/law';
import {
  accept,
  actOf,
  attempt,
  firmableRules,
  invariant,
  issuancesOf,
  nothing,
  readInput,
  type Act,
  type Actor,
  type Facts,
  type FactSubject,
  type GatheredFacts,
  type Issuance,
  type Kind,
  type Outcome,
  type RecordedAct,
  type RecordedIssuance,
  type StageState,
} from '../kernel/index.ts';
import type { FactTypes } from './facts.ts';

export interface Step {
  readonly act: string;
  readonly input: unknown;
  readonly by: Actor;
  /** When it is entered. */
  readonly at: Instant;
  /** When it happened, where that is earlier. */
  readonly occurredAt?: Instant;
  readonly overrides?: Readonly<{ [gate: string]: string }>;
}

export interface Played {
  readonly kind: Kind;
  readonly state: StageState;
  readonly record: readonly RecordedAct[];
}

/** What the registers would say; one world for a whole play. */
export type World = FactTypes;

export function beginning(kind: Kind): Played {
  return { kind, state: nothing, record: [] };
}

/** Plays on from where `played` stands; a step that is not accepted throws, with everything that was missing. */
export function play(played: Played, steps: readonly Step[], world: World): Played {
  return steps.reduce((before, step) => {
    const after = playStep(before, step, world);
    invariant('state' in after, `${step.act} was not accepted: ${'state' in after ? '' : reasons(after)}`);
    return after;
  }, played);
}

/** Plays one step: the dossier after it, or why it was refused. */
export function playStep(played: Played, step: Step, world: World): Played | Exclude<Outcome, { outcome: 'accepted' }> {
  const { kind, state, record } = played;
  const { act, facts, outcome } = tryStep(played, step, world);
  if (outcome.outcome !== 'accepted') return outcome;
  const sequence = record.length + 1;
  const ids = { id: `${kind.name}-act-${String(sequence)}`, dossierId: `${kind.name}-dossier`, sequence };
  const acceptance = {
    kind,
    act,
    state,
    accepted: outcome,
    facts,
    ...ids,
    lateAfterHours: world.settings.lateEntryHours,
  };
  const on = civilDateOf(outcome.occurredAt);
  const documents = issuancesOf(acceptance).map((issuance, index) =>
    issued(issuance, { serial: sequence * 10 + index, on }),
  );
  const accepted = accept(acceptance, { documents, paperOf: () => null });
  return { kind, state: accepted.state, record: [...record, accepted.recorded] };
}

/** Only asks the gates. */
export function tryStep(played: Played, step: Step, world: World): { act: Act; facts: Facts; outcome: Outcome } {
  const { kind, state } = played;
  const act = actOf(kind, step.act);
  invariant(act !== undefined, `${kind.name} has no act ${step.act}`);
  const facts = { now: step.at, actor: step.by, gathered: gather({ kind, act, state, input: step.input }, world) };
  const { occurredAt, overrides } = step;
  const envelope = {
    ...(occurredAt === undefined ? {} : { occurredAt }),
    ...(overrides === undefined ? {} : { overrides }),
  };
  return { act, facts, outcome: attempt({ kind, act, state, input: step.input, facts, envelope }) };
}

interface Gathering {
  readonly kind: Kind;
  readonly act: Act;
  readonly state: StageState;
  readonly input: unknown;
}

/** The facts an act declares, about the subject it names: what the server gathers from its registers. */
function gather({ kind, act, state, input }: Gathering, world: World): GatheredFacts {
  const parsed = readInput(act, input);
  if (!act.from.includes(state.stage) || !parsed.success) return {};
  const team = act.certifiedOfficers > 0 ? kind.teamOf(state) : [];
  const subject = act.subject(state, parsed.data);
  const firmable = firmableRules(act);
  const about = { ...subject, officerIds: [...(subject.officerIds ?? []), ...team], firmable };
  const known = factsAbout(about, world);
  return Object.fromEntries(act.facts.map((name) => [name, known[name]]));
}

function factsAbout({ officerIds = [], blobs = [], firmable = [] }: FactSubject, world: World): World {
  return {
    ...world,
    officers: world.officers.filter(({ id }) => officerIds.includes(id)),
    storedBlobs: world.storedBlobs.filter(({ sha256 }) => blobs.includes(sha256)),
    firmRules: world.firmRules.filter(({ ref }) => firmable.includes(ref)),
  };
}

function issued(
  { form, key }: Issuance,
  { serial, on }: { serial: number; on: RecordedIssuance['issuedOn'] },
): RecordedIssuance {
  const year = yearOf(on);
  const number = { code: form, year, serial, text: `（康）应急${form}〔${String(year)}〕${String(serial)}号` };
  const keyed = key === undefined ? {} : { key };
  return { id: `document-${String(serial)}`, form, ...keyed, formSet: '2026', title: form, number, issuedOn: on };
}

function reasons(outcome: Exclude<Outcome, { outcome: 'accepted' }>): string {
  if (outcome.outcome === 'invalid') {
    return outcome.problems.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
  }
  return outcome.refusals.map(({ gate, missing }) => `${gate}: ${missing}`).join('; ');
}
