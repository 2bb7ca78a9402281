/** Clocks (期限): what an act starts, stops or moves, as data; the kernel turns it into deadlines with their derivation. */

import { z } from 'zod';
import { Deadline, type Citation, type CivilDate, type Instant, type Term } from '@zhifa/law';
import type { GatheredFacts } from './facts.ts';

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
  readonly term: Term | Of<State, Input, Term>;
  /** Undefined when nothing is left to wait for: then the clock stops. */
  readonly from: Of<State, Input, CivilDate | Instant | undefined>;
  readonly startLabel: string;
  readonly citation: Citation;
  readonly rollsOverDaysOff: boolean;
  /** 内部期限: the bureau's own term, or one whose text nobody could read; the screen says so. */
  readonly isInternal: boolean;
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

export type ClockEffect<State, Input> = StartClock<State, Input> | FixClock<State, Input> | StopClock<State, Input>;

export interface StartOptions<State, Input> {
  readonly startLabel: string;
  /** The last day moves to the next workday when it is a day off; the law says so for parties, not for the organ. */
  readonly rollsOverDaysOff?: boolean;
  readonly isInternal?: boolean;
  readonly when?: Of<State, Input, boolean>;
}

/** `start('service', workdays(7), ({ input }) => input.decidedOn, cite(…), { startLabel: '决定日' })` */
export function start<State, Input>(
  ...[clock, term, from, citation, options]: [
    clock: string,
    term: StartClock<State, Input>['term'],
    from: StartClock<State, Input>['from'],
    citation: Citation,
    options: StartOptions<State, Input>,
  ]
): StartClock<State, Input> {
  const usual = { rollsOverDaysOff: false, isInternal: false, when: always };
  return { effect: 'start', clock, term, from, citation, ...usual, ...options };
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

function always(): boolean {
  return true;
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
]);
export type ClockChange = z.output<typeof ClockChange>;

/** What a clock is called and what follows when it runs out; one line a clock in its kind. */
export interface ClockDeclaration {
  readonly name: string;
  readonly title: string;
  /** 后果: what happens if nobody acts, in one sentence. */
  readonly consequence: string;
}
