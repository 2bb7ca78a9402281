/** What an act does to the clocks, once the state after it is known: deadlines with their whole derivation. */

import {
  calendarWith,
  CivilDate,
  civilDateOf,
  daysBetween,
  deadlineOf,
  Instant,
  touchedBy,
  type Calendar,
  type Term,
} from '@zhifa/law';
import { clockVerification, isClockInForce, type ClockRule } from '@zhifa/law/clocks';
import type { Act } from './act.ts';
import type { Accepted } from './attempt.ts';
import type { ClockChange, ClockEffect, ClockEffectContext, FixClock, StartClock } from './clock.ts';
import { recordedFact, type Facts, type GatheredFacts } from './facts.ts';
import { invariant } from './invariant.ts';
import type { StageState } from './state.ts';

type Effect = ClockEffect<StageState, unknown>;
type Context = ClockEffectContext<StageState, unknown>;

export function clockChanges(act: Act, state: StageState, accepted: Accepted, facts: Facts): ClockChange[] {
  const context = { state, input: accepted.input, at: accepted.occurredAt, facts: facts.gathered };
  return act.clocks.flatMap((effect) => changesBy(effect, context));
}

/** The published years and those the bureau has entered, as the facts of the act have them. */
export function calendarIn({ enteredYears = [] }: GatheredFacts): Calendar {
  return calendarWith(enteredYears);
}

function changesBy(effect: Effect, context: Context): ClockChange[] {
  switch (effect.effect) {
    case 'stop':
      return effect.when(context) ? [{ change: 'stopped', clock: effect.clock }] : [];
    case 'fix':
      return [fixed(effect, context)];
    case 'start':
      return effect.when(context) ? [started(effect, context)] : [];
    case 'recount':
      return recounted(context);
  }
}

function started(effect: StartClock<StageState, unknown>, context: Context): ClockChange {
  const { clock, startLabel } = effect;
  const from = effect.from(context);
  if (from === undefined) return { change: 'stopped', clock };
  const startOn = from.length > 10 ? civilDateOf(Instant.parse(from)) : CivilDate.parse(from);
  const rule = inForceAmong(effect.rules, startOn);
  const deadline = deadlineOf({
    term: rule.term ?? ownTerm(effect, context),
    from,
    startLabel: startLabel ?? rule.start,
    calendar: calendarIn(context.facts),
    citation: rule.bases[0].citation,
    rule: rule.ref,
    rollsOverDaysOff: rule.roll === 'rolls',
    ...(rule.direction === undefined ? {} : { direction: rule.direction }),
  });
  return { change: 'started', clock, deadline, ...(isInternal(rule) ? { isInternal: true } : {}) };
}

/** The bureau's own term, or one that is known from memory only: the screen says so. */
function isInternal(rule: ClockRule): boolean {
  return rule.term === undefined || clockVerification(rule) === 'memory';
}

/** The one in force on the first day; between two texts, the last. */
function inForceAmong(rules: StartClock<StageState, unknown>['rules'], on: CivilDate): ClockRule {
  return rules.find((rule) => isClockInForce(rule, on)) ?? rules.at(-1) ?? rules[0];
}

function ownTerm({ clock, ownTerm: own, rules }: StartClock<StageState, unknown>, context: Context): Term {
  const term = own(context) ?? rules.findLast(({ suggested }) => suggested !== undefined)?.suggested;
  invariant(term !== undefined, `the clock ${clock} has no number, neither of the law nor of the bureau`);
  return term;
}

function fixed(effect: FixClock<StageState, unknown>, context: Context): ClockChange {
  const { clock, citation, startLabel } = effect;
  const dueOn = effect.dueOn(context);
  if (dueOn === undefined) return { change: 'stopped', clock };
  const startOn = civilDateOf(context.at);
  const term = { amount: Math.max(0, daysBetween(startOn, dueOn)), unit: 'calendarDay' as const };
  return { change: 'started', clock, deadline: { dueOn, startOn, startLabel, term, skipped: [], citation } };
}

/** Only those that the calendar moves or makes certain; the others stay as they were recorded. */
function recounted({ facts }: Context): ClockChange[] {
  const running = recordedFact(facts, 'runningClocks');
  const asked = running.map(({ clock, deadline }) => ({ id: clock, deadline }));
  return touchedBy(asked, calendarIn(facts)).map(({ id, before, after }) => {
    const isOwn = running.some(({ clock, isInternal: own }) => clock === id && own === true);
    return {
      change: 'recounted',
      clock: id,
      before: before.dueOn,
      deadline: after,
      ...(isOwn ? { isInternal: true } : {}),
    };
  });
}
