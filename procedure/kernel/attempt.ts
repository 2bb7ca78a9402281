/**
 * `attempt` asks every gate and answers accepted with proofs, refused with everything that is missing, or invalid with the
 * path of each bad field. It changes nothing: the same answer on a server, in a browser, on a tablet without a network.
 */

import { civilDateOf, daysBetween, deadlineOf, publishedCalendar, type Instant } from '@zhifa/law';
import type { Act } from './act.ts';
import type { Proof, Refusal } from './answer.ts';
import type { ClockChange, ClockEffect, ClockEffectContext, FixClock } from './clock.ts';
import { commonGates } from './common-gates.ts';
import type { Facts } from './facts.ts';
import type { Gate } from './gate.ts';
import type { Kind } from './kind.ts';
import { withoutUndefined } from './plain.ts';
import type { RuleConfirmedBy } from '../shared/facts.ts';
import type { StageState } from './state.ts';

/** What comes with the input of any act. */
export interface Envelope {
  /** When it happened, where that is not now. */
  readonly occurredAt?: Instant;
  /** Written reasons for going on against advisory gates, by the gate's name. */
  readonly overrides?: Readonly<{ [gate: string]: string }>;
}

export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface Accepted {
  readonly outcome: 'accepted';
  readonly input: unknown;
  readonly occurredAt: Instant;
  readonly proofs: readonly Proof[];
}

export interface Refused {
  readonly outcome: 'refused';
  readonly refusals: readonly Refusal[];
  /** Gates that were passed all the same, so that the officer sees what is done already. */
  readonly proofs: readonly Proof[];
}

export interface Invalid {
  readonly outcome: 'invalid';
  readonly problems: readonly Problem[];
}

export type Outcome = Accepted | Refused | Invalid;

export interface Attempt {
  readonly kind: Kind;
  readonly act: Act;
  readonly state: StageState;
  readonly input: unknown;
  readonly facts: Facts;
  readonly envelope?: Envelope;
}

export function attempt({ kind, act, state, input, facts: given, envelope = {} }: Attempt): Outcome {
  const parsed = readInput(act, input);
  if (!parsed.success) {
    return {
      outcome: 'invalid',
      problems: parsed.error.issues.map(({ path, message }) => ({ path: keys(path), message })),
    };
  }
  const occurredAt = envelope.occurredAt ?? given.now;
  const facts = { ...given, occurredAt };
  const common = commonGates({ kind, act, state, facts, occurredAt });
  // An act's own gates are written for the states it may come from; of any other state only the common gates speak.
  const own = act.from.includes(state.stage) ? act.gates.map((gate) => ask(gate, state, parsed.data, facts)) : [];
  const { proofs, refusals } = weigh([...common, ...own].map(firmer(facts)), envelope.overrides ?? {});
  if (refusals.length > 0) return { outcome: 'refused', refusals, proofs };
  return { outcome: 'accepted', input: parsed.data, occurredAt, proofs };
}

/** Reads an input as `attempt` does: shells that gather facts for it must see the same one. */
export function readInput(act: Act, input: unknown): ReturnType<Act['input']['safeParse']> {
  return act.input.safeParse(withoutUndefined(input));
}

/** What the act does to the clocks, once the state after it is known. */
export function clockChanges(act: Act, state: StageState, accepted: Accepted, facts: Facts): ClockChange[] {
  const context = { state, input: accepted.input, at: accepted.occurredAt, facts: facts.gathered };
  return act.clocks
    .filter((effect) => effect.effect === 'fix' || effect.when(context))
    .map((effect) => clockChange(effect, context, facts));
}

type Answered = readonly [Gate<StageState, unknown>, ReturnType<Gate<StageState, unknown>['check']>];

function ask(gate: Gate<StageState, unknown>, state: StageState, input: unknown, facts: Facts): Answered {
  return [gate, gate.check(state, input, facts)];
}

/** A gate whose rule the bureau has confirmed refuses, and is unverified no more. */
function firmer({ gathered: { firmRules = [] } }: Facts): (answered: Answered) => Weighed {
  return ([gate, answer]) => {
    const firm = firmRules.find(({ ref }) => ref === gate.ref);
    return firm === undefined
      ? [gate, answer]
      : [{ ...gate, severity: 'firm', isUnverified: false }, answer, firm.confirmed];
  };
}

type Weighed = readonly [...Answered, RuleConfirmedBy?];

function weigh(answers: readonly Weighed[], overrides: Readonly<{ [gate: string]: string }>) {
  const proofs: Proof[] = [];
  const refusals: Refusal[] = [];
  for (const [{ name, title, citation, severity, isUnverified }, answer, confirmed] of answers) {
    const reason = overrides[name]?.trim() ?? '';
    if (answer.answer === 'satisfied') proofs.push({ gate: name, answer: 'satisfied', by: answer.by, citation });
    else if (answer.answer === 'notNeeded')
      proofs.push({ gate: name, answer: 'notNeeded', by: answer.because, citation });
    else if (severity === 'advisory' && reason !== '') {
      proofs.push({ gate: name, answer: 'overridden', by: reason, citation });
    } else {
      const { missing, next } = answer;
      refusals.push({
        gate: name,
        title,
        missing,
        ...(next === undefined ? {} : { next }),
        citation,
        severity,
        isUnverified,
        ...(confirmed === undefined ? {} : { confirmed }),
      });
    }
  }
  return { proofs, refusals };
}

function clockChange(
  effect: ClockEffect<StageState, unknown>,
  context: ClockEffectContext<StageState, unknown>,
  { calendar = publishedCalendar }: Facts,
): ClockChange {
  const { clock } = effect;
  if (effect.effect === 'stop') return { change: 'stopped', clock };
  if (effect.effect === 'fix') return fixed(effect, context);
  const { citation, startLabel, rollsOverDaysOff, isInternal } = effect;
  const from = effect.from(context);
  if (from === undefined) return { change: 'stopped', clock };
  const term = typeof effect.term === 'function' ? effect.term(context) : effect.term;
  const deadline = deadlineOf({ term, from, startLabel, calendar, citation, rollsOverDaysOff });
  return { change: 'started', clock, deadline, ...(isInternal ? { isInternal } : {}) };
}

function fixed(effect: FixClock<StageState, unknown>, context: ClockEffectContext<StageState, unknown>): ClockChange {
  const { clock, citation, startLabel } = effect;
  const dueOn = effect.dueOn(context);
  if (dueOn === undefined) return { change: 'stopped', clock };
  const startOn = civilDateOf(context.at);
  const term = { amount: Math.max(0, daysBetween(startOn, dueOn)), unit: 'calendarDay' as const };
  return { change: 'started', clock, deadline: { dueOn, startOn, startLabel, term, skipped: [], citation } };
}

function keys(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}
