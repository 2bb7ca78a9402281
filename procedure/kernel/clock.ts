/** Clocks (期限): what an act starts, stops or moves, as data; the kernel turns it into deadlines with their derivation. */

import { z } from 'zod';
import { CivilDate, Deadline, type Citation, type Instant, type Term } from '@zhifa/law';
import { clockRule, type ClockRule } from '@zhifa/law/clocks';
import type { GatheredFacts } from './facts.ts';
import { invariant } from './invariant.ts';

export interface ClockEffectContext<State, Input> {
  /** The state after the act. */
  readonly state: State;
  readonly input: Input;
  /** When the act happened; a late entry's own time, not the time of typing. */
  readonly at: Instant;
  /** The facts written into the act: a term that the bureau sets comes from its settings. */
  readonly facts: GatheredFacts;
}

type Of<State, Input, Value> = (context: ClockEffectContext<State, Input>) => Value;

export interface StartClock<State, Input> {
  readonly effect: 'start';
  readonly clock: string;
  /** The clock of the law, or those that followed one another: the one in force on the first day counts. */
  readonly rules: readonly [ClockRule, ...ClockRule[]];
  /** The bureau's own number (内部期限); asked only where the law has none. */
  readonly ownTerm: Of<State, Input, Term | undefined>;
  /** Undefined when nothing is left to wait for: then the clock stops. */
  readonly from: Of<State, Input, CivilDate | Instant | undefined>;
  /** Which of the events that start the clock it was; the law's own words where left out. */
  readonly startLabel?: string;
  readonly when: Of<State, Input, boolean>;
}

/** A last day that the act itself fixes: the deadline of an order, a day agreed on. */
export interface FixClock<State, Input> {
  readonly effect: 'fix';
  readonly clock: string;
  /** Undefined when no day is left: then the clock stops. */
  readonly dueOn: Of<State, Input, CivilDate | undefined>;
  readonly startLabel: string;
  readonly citation: Citation;
}

export interface StopClock<State, Input> {
  readonly effect: 'stop';
  readonly clock: string;
  readonly when: Of<State, Input, boolean>;
}

/** Every running deadline that the calendar as it is now moves or makes certain is counted anew. */
export interface RecountClocks {
  readonly effect: 'recount';
}

export type ClockEffect<State, Input> =
  StartClock<State, Input> | FixClock<State, Input> | StopClock<State, Input> | RecountClocks;

export interface StartOptions<State, Input> {
  readonly ownTerm?: Of<State, Input, Term | undefined>;
  readonly startLabel?: string;
  readonly when?: Of<State, Input, boolean>;
}

/**
 * `start('disclosureOfResult', 'pub.result.20wd', ({ at }) => civilDateOf(at))`: term, unit, roll and citation are those of the
 * clock of that ref in `@zhifa/law/clocks`.
 */
export function start<State, Input>(
  ...[clock, refs, from, options = {}]: [
    clock: string,
    refs: string | readonly [string, ...string[]],
    from: StartClock<State, Input>['from'],
    options?: StartOptions<State, Input>,
  ]
): StartClock<State, Input> {
  const [first, ...others] = typeof refs === 'string' ? ([refs] as const) : refs;
  const rules = [ruleNamed(first), ...others.map(ruleNamed)] as const;
  return { effect: 'start', clock, rules, from, ownTerm: none, when: always, ...options };
}

function ruleNamed(ref: string): ClockRule {
  const rule = clockRule(ref);
  invariant(rule !== undefined, `no clock of the law has the ref ${ref}`);
  return rule;
}

export function fix<State, Input>(
  ...[clock, dueOn, citation, startLabel]: [
    clock: string,
    dueOn: FixClock<State, Input>['dueOn'],
    citation: Citation,
    startLabel: string,
  ]
): FixClock<State, Input> {
  return { effect: 'fix', clock, dueOn, citation, startLabel };
}

export function stop<State, Input>(clock: string, when: Of<State, Input, boolean> = always): StopClock<State, Input> {
  return { effect: 'stop', clock, when };
}

export function recount(): RecountClocks {
  return { effect: 'recount' };
}

function always(): boolean {
  return true;
}

function none(): undefined {
  return undefined;
}

/** What an act did to the clocks, written into the record with the whole derivation. */
export const ClockChange = z.discriminatedUnion('change', [
  z
    .strictObject({
      change: z.literal('started'),
      clock: z.string(),
      deadline: Deadline,
      /** 内部期限，依据未核实 */
      isInternal: z.literal(true).optional(),
    })
    .readonly(),
  z.strictObject({ change: z.literal('stopped'), clock: z.string() }).readonly(),
  /** A notice that came later moved it, or made it certain. */
  z
    .strictObject({
      change: z.literal('recounted'),
      clock: z.string(),
      /** The last day it was until then. */
      before: CivilDate,
      deadline: Deadline,
      isInternal: z.literal(true).optional(),
    })
    .readonly(),
]);
export type ClockChange = z.output<typeof ClockChange>;

/** What a clock is called and what follows when it runs out; one line a clock in its kind. */
export interface ClockDeclaration {
  readonly name: string;
  readonly title: string;
  /** 后果: what happens if nobody acts, in one sentence. */
  readonly consequence: string;
}
