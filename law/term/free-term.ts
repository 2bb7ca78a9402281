/** A term that no clock names: a length, a first day, a direction. It has no article of its own, only the rule of counting. */

import { CivilDate } from '../calendar/civil-date.ts';
import type { Calendar } from '../calendar/calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import { cite } from '../citation/citation.ts';
import { deadlineOf, type Deadline } from './deadline.ts';
import type { Stay } from './stay.ts';
import type { Term, TermUnit } from './term.ts';

const [EARLIEST, LATEST] = ['1950-01-01', '2100-12-31'];

/** No day that matters lies outside. */
export const CountableDay = CivilDate.refine((on) => on >= EARLIEST && on <= LATEST, {
  error: '日期应在1950年至2100年之间',
});

/** No term of the law is longer, so nothing can be counted beyond the calendar. */
export const longestTerms: Readonly<{ [Unit in TermUnit]: number }> = {
  workday: 3660,
  calendarDay: 36_600,
  month: 1200,
  year: 100,
  hour: 87_600,
};

export interface FreeTermQuestion {
  readonly term: Term;
  /** A moment for terms in hours. */
  readonly from: CivilDate | Instant;
  readonly calendar: Calendar;
  readonly isBackward?: boolean;
  readonly rollsOverDaysOff?: boolean;
  readonly stays?: readonly Stay[];
}

export type FreeTermAnswer =
  | { readonly outcome: 'deadline'; readonly deadline: Deadline }
  | {
      readonly outcome: 'refused';
      /** What must be mended. */
      readonly at: 'amount' | 'start' | 'stays' | 'roll';
      readonly message: string;
    };

/** Counted after 民法典第二百零一条, by analogy. */
export function freeDeadline(question: FreeTermQuestion): FreeTermAnswer {
  const { term, from, calendar, isBackward = false, rollsOverDaysOff = false, stays = [] } = question;
  const problem = problemOf(question);
  if (problem !== undefined) return problem;
  const deadline = deadlineOf({
    term,
    from,
    startLabel: isBackward ? '事件日' : '起算日',
    calendar,
    citation: cite('民法典', 201),
    rollsOverDaysOff,
    stays,
    ...(isBackward ? { direction: 'before' } : {}),
  });
  return { outcome: 'deadline', deadline };
}

type Refused = Extract<FreeTermAnswer, { outcome: 'refused' }>;

function problemOf({ term, from, isBackward, rollsOverDaysOff, stays = [] }: FreeTermQuestion): Refused | undefined {
  const isHours = term.unit === 'hour';
  if (term.amount > longestTerms[term.unit]) return refused('amount', '数量太大');
  if (isHours && from.length === 10) return refused('start', '以小时计的期限，起点须写到时刻，如 2026-09-30 17:00');
  if (stays.length > 0 && (isBackward === true || isHours)) return refused('stays', '这一期限不能中止、扣除');
  return rollsOverDaysOff === true && isHours ? refused('roll', '以小时计的期限不顺延') : undefined;
}

function refused(at: Refused['at'], message: string): Refused {
  return { outcome: 'refused', at, message };
}
