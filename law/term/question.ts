/** What is asked of a term, and what counting it gives. */

import type { CivilDate } from '../calendar/civil-date.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Citation } from '../citation/citation.ts';
import type { GrantedExtension } from './extension.ts';
import type { Stay } from './stay.ts';
import type { Term } from './term.ts';

export interface DeadlineQuestion {
  readonly term: Term;
  /** A moment for terms in hours; its Beijing date otherwise. */
  readonly from: CivilDate | Instant;
  /** 决定日, 送达日 … */
  readonly startLabel: string;
  readonly calendar: Calendar;
  readonly citation: Citation;
  /** The ref of the clock, where one of the law's is asked. */
  readonly rule?: string;
  /** Whether a last day off moves to the next workday; the law says so for parties and courts, not for the organ. */
  readonly rollsOverDaysOff?: boolean;
  /** Counted back from the event; forward when absent. */
  readonly direction?: 'before' | 'within';
  /** Days in which the term stands still; only of terms in days, months or years that run forward. */
  readonly stays?: readonly Stay[];
  /** In the order in which they were granted. */
  readonly extensions?: readonly GrantedExtension[];
}

export interface Counted {
  readonly dueOn: CivilDate;
  /** Before a roll. */
  readonly countedOn: CivilDate;
  readonly dueAt?: Instant;
  readonly lenientOn?: CivilDate;
}
