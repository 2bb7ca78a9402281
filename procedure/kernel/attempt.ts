/**
 * `attempt` asks every gate and answers accepted with proofs, refused with everything that is missing, or invalid with the
 * path of each bad field. It changes nothing: the same answer on a server, in a browser, on a tablet without a network.
 */

import type { Instant } from '@zhifa/law';
import type { Act } from './act.ts';
import type { Proof, Refusal } from './answer.ts';
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

function keys(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === 'number' ? key : String(key)));
}
