/** What entering a year's notice does to deadlines: which move, and which are confirmed as they stood. */

import type { Calendar } from '../calendar/calendar.ts';
import { deadlineOf, type Deadline } from './deadline.ts';
import type { DeadlineQuestion } from './question.ts';

export interface AskedDeadline {
  /** Whatever tells the caller which one it is. */
  readonly id: string;
  readonly question: Omit<DeadlineQuestion, 'calendar'>;
}

export interface MovedDeadline {
  readonly id: string;
  readonly before: Deadline;
  readonly after: Deadline;
  /** moved: another day. confirmed: the same day, no longer provisional. */
  readonly change: 'moved' | 'confirmed';
}

/** Only those that are touched, in the order in which they were given. */
export function touchedBy(asked: readonly AskedDeadline[], before: Calendar, after: Calendar): MovedDeadline[] {
  return asked.flatMap(({ id, question }) => {
    const old = deadlineOf({ ...question, calendar: before });
    const present = deadlineOf({ ...question, calendar: after });
    if (old.dueOn !== present.dueOn) return { id, before: old, after: present, change: 'moved' };
    const isConfirmed = old.provisional !== undefined && present.provisional === undefined;
    return isConfirmed ? { id, before: old, after: present, change: 'confirmed' } : [];
  });
}
