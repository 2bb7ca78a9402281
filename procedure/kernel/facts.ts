/**
 * Facts: what the record cannot know. `now` and `actor` come with every attempt; the rest is named by the act that needs
 * it, gathered by the shell from the registers, and written into the accepted act, so that a record can be verified later
 * with nothing but itself.
 */

import { civilDateOf, type CivilDate, type Instant } from '@zhifa/law';
import type { FactTypes } from '../shared/facts.ts';
import type { Actor } from './person.ts';
import { invariant } from './invariant.ts';

export type FactName = keyof FactTypes;

export type GatheredFacts = { readonly [Name in FactName]?: FactTypes[Name] | undefined };

export interface Facts {
  readonly now: Instant;
  /** When the act happened, as the gates must judge it; `attempt` fills it in from the envelope. */
  readonly occurredAt?: Instant;
  readonly actor: Actor;
  readonly gathered: GatheredFacts;
}

/** The same of facts already written into the record, as `apply` gets them. */
export function recordedFact<Name extends FactName>(gathered: GatheredFacts, name: Name): FactTypes[Name] {
  const fact = gathered[name];
  invariant(fact !== undefined, `the act must declare the fact ${name} before it may be applied`);
  return fact;
}

/** A gathered fact; asking for one that the act did not declare is a bug of the act. */
export function factOf<Name extends FactName>(facts: Facts, name: Name): FactTypes[Name] {
  return recordedFact(facts.gathered, name);
}

/** When the act happened: a late entry is judged by its own time, not by the time of typing. */
export function happenedAt({ occurredAt, now }: Facts): Instant {
  return occurredAt ?? now;
}

export function happenedOn(facts: Facts): CivilDate {
  return civilDateOf(happenedAt(facts));
}
