/** Clocks (期限): what an act starts, stops or moves, as data; the kernel turns it into deadlines with their derivation. */

import { z } from 'zod';
import { Deadline, type Citation, type CivilDate, type Instant, type Term } from '@zhifa/law';

export interface ClockEffectContext<State, Input> {
  /** The state after the act. */
  readonly state: State;
  readonly input: Input;
  /** When the act happened; a late entry's own time, not the time of typing. */
  readonly at: Instant;
}

export interface StartClock<State, Input> {
  readonly effect: 'start';
  readonly clock: string;
  readonly term: Term;
  readonly from: (context: ClockEffectContext<State, Input>) => CivilDate | Instant;
  readonly startLabel: string;
  readonly citation: Citation;
  readonly rollsOverDaysOff: boolean;
}

/** A last day that the act itself fixes: the deadline of an order, a day agreed on. */
export interface FixClock<State, Input> {
  readonly effect: 'fix';
  readonly clock: string;
  readonly dueOn: (context: ClockEffectContext<State, Input>) => CivilDate;
  readonly startLabel: string;
  readonly citation: Citation;
}

export interface StopClock {
  readonly effect: 'stop';
  readonly clock: string;
}

export type ClockEffect<State, Input> = StartClock<State, Input> | FixClock<State, Input> | StopClock;

export interface StartOptions {
  readonly startLabel: string;
  /** The last day moves to the next workday when it is a day off; the law says so for parties, not for the organ. */
  readonly rollsOverDaysOff?: boolean;
}

export function start<State, Input>(
  clock: string,
  term: Term,
  from: StartClock<State, Input>['from'],
  citation: Citation,
  options: StartOptions,
): StartClock<State, Input> {
  return { effect: 'start', clock, term, from, citation, rollsOverDaysOff: false, ...options };
}

export function fix<State, Input>(
  clock: string,
  dueOn: FixClock<State, Input>['dueOn'],
  citation: Citation,
  startLabel: string,
): FixClock<State, Input> {
  return { effect: 'fix', clock, dueOn, citation, startLabel };
}

export function stop(clock: string): StopClock {
  return { effect: 'stop', clock };
}

/** What an act did to the clocks, written into the record with the whole derivation. */
export const ClockChange = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('started'), clock: z.string(), deadline: Deadline }).readonly(),
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
