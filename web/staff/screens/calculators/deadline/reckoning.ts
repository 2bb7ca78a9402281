/** From what a person entered to the deadline, or to what is still missing; the same answer as `zhifa law deadline` gives. */

import {
  CountableDay,
  freeDeadline,
  longestTerms,
  type Calendar,
  type CivilDate,
  type Deadline,
  type Instant,
  type Term,
} from '@zhifa/law';
import { deadlineUnder, type ClockRule } from '@zhifa/law/clocks';
import { extensionsOf, hasNoLength, staysOf, termOf, type Given } from './given.ts';
import { texts } from './texts.ts';

export interface Answered {
  readonly outcome: 'deadline';
  readonly deadline: Deadline;
  /** Of what may be done, or takes effect, only after the term: the first such day. */
  readonly actFrom?: CivilDate;
  readonly isInternal: boolean;
  readonly cautions: readonly string[];
}

export type Reckoning = Answered | { readonly outcome: 'waiting' | 'refused'; readonly message: string };

export function reckon(given: Given, calendar: Calendar): Reckoning {
  const { clock, startOn, startAt } = given;
  const term = termOf(given);
  if (clock !== undefined && hasNoLength(clock)) return { outcome: 'refused', message: texts.noLength(clock) };
  if (term === undefined) return { outcome: 'waiting', message: texts.waitingForAmount };
  if (term.amount > longestTerms[term.unit]) return { outcome: 'refused', message: texts.tooLong };
  if (term.unit === 'hour') {
    return startAt === undefined
      ? { outcome: 'waiting', message: texts.waitingForMoment }
      : answer(given, { term, from: startAt, calendar });
  }
  if (startOn === undefined) return { outcome: 'waiting', message: texts.waitingForStart };
  const read = CountableDay.safeParse(startOn);
  if (read.success) return answer(given, { term, from: read.data, calendar });
  return { outcome: 'refused', message: read.error.issues[0]?.message ?? texts.waitingForStart };
}

interface Asked {
  readonly term: Term;
  readonly from: CivilDate | Instant;
  readonly calendar: Calendar;
}

function answer(given: Given, asked: Asked): Reckoning {
  return given.clock === undefined ? freely(given, asked) : underClock(given, given.clock, asked);
}

function underClock(given: Given, clock: ClockRule, { term, from, calendar }: Asked): Reckoning {
  const own = clock.term === undefined ? { ownTerm: term } : {};
  const ledger = { stays: staysOf(given), extensions: extensionsOf(given) };
  return deadlineUnder({ clock, from, calendar, ...ledger, ...own });
}

function freely(given: Given, { term, from, calendar }: Asked): Reckoning {
  const { isBackward, rolls } = given;
  const found = freeDeadline({
    term,
    from,
    calendar,
    isBackward,
    rollsOverDaysOff: rolls && term.unit !== 'hour',
    stays: staysOf(given),
  });
  if (found.outcome === 'refused') return { outcome: 'refused', message: found.message };
  return { ...found, isInternal: false, cautions: [texts.freeCaution] };
}
