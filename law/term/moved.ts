/** What a holiday notice that came later does to deadlines that were reckoned before: which move, which become certain. */

import type { Calendar } from '../calendar/calendar.ts';
import { addHours } from '../calendar/instant.ts';
import { deadlineOf, type Deadline } from './deadline.ts';
import type { DeadlineQuestion } from './question.ts';

export interface ReckonedDeadline {
  /** Whatever tells the caller which one it is. */
  readonly id: string;
  readonly deadline: Deadline;
}

export interface MovedDeadline {
  readonly id: string;
  readonly before: Deadline;
  readonly after: Deadline;
  /** moved: another day. confirmed: the same day, no longer provisional. */
  readonly change: 'moved' | 'confirmed';
}

/** Only those that are touched, in the order in which they were given; `before` is the derivation as it was recorded. */
export function touchedBy(deadlines: readonly ReckonedDeadline[], now: Calendar): MovedDeadline[] {
  return deadlines.flatMap(({ id, deadline: before }) => {
    const after = deadlineOf({ ...questionOf(before), calendar: now });
    if (after.dueOn !== before.dueOn) return { id, before, after, change: 'moved' };
    const isConfirmed = before.provisional !== undefined && after.provisional === undefined;
    return isConfirmed ? { id, before, after, change: 'confirmed' } : [];
  });
}

/**
 * The question whose answer the deadline is. Of stays it knows those that the term met: one that begins behind the old last
 * day is not asked again.
 */
export function questionOf(deadline: Deadline): Omit<DeadlineQuestion, 'calendar'> {
  const { term, startOn, startLabel, citation, rule, direction, stayed = [], extended = [], dueAt } = deadline;
  const hours = direction === undefined ? -term.amount : term.amount;
  return {
    term,
    from: dueAt === undefined ? startOn : addHours(dueAt, hours),
    startLabel,
    citation,
    ...(rule === undefined ? {} : { rule }),
    rollsOverDaysOff: doesRoll(deadline),
    ...(direction === undefined ? {} : { direction }),
    stays: stayed,
    extensions: extended,
  };
}

/** What did not keep whether it may roll was provisional either for its workdays, or because it might. */
function doesRoll({ mayRoll, rolledFrom, provisional, term, extended = [] }: Deadline): boolean {
  if (mayRoll === true || rolledFrom !== undefined) return true;
  const hasWorkdays = term.unit === 'workday' || extended.some((extension) => extension.term.unit === 'workday');
  return provisional !== undefined && !hasWorkdays;
}
