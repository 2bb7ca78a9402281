/**
 * From a term and its first fact to a last day, with the whole derivation kept: the day it started from, the days that
 * were passed over and why, the roll over a day off, and whether the calendar for it has been published at all.
 *
 * Law: the day of the event is not counted (民法典第二百零一条, 行政诉讼法解释第四十八条, by analogy); months and years end on the
 * day of the same number, or the month's last (民法典第二百零二条).
 */

import { z } from 'zod';
import { addDays, addMonths, CivilDate, yearOf } from '../calendar/civil-date.ts';
import { addHours, civilDateOf, Instant } from '../calendar/instant.ts';
import { dayOf, isWorked, type Calendar, type DayOfCalendar } from '../calendar/calendar.ts';
import { Citation } from '../citation/citation.ts';
import { Term } from './term.ts';

/** A run of days passed over, with the reason: 周末, 国庆节 … */
const SkippedDays = z.strictObject({ from: CivilDate, to: CivilDate, name: z.string() }).readonly();
export type SkippedDays = z.output<typeof SkippedDays>;

export const Deadline = z
  .strictObject({
    /** The last day on which the thing may still be done. */
    dueOn: CivilDate,
    /** For terms in hours: the moment itself. */
    dueAt: Instant.optional(),
    /** Why the date may still move; absent when it is certain. */
    provisional: z.string().optional(),
    startOn: CivilDate,
    startLabel: z.string(),
    term: Term,
    skipped: z.array(SkippedDays).readonly(),
    /** The day it would have been, when the law moves it to the next workday. */
    rolledFrom: CivilDate.optional(),
    citation: Citation,
  })
  .readonly();
export type Deadline = z.output<typeof Deadline>;

export interface DeadlineQuestion {
  readonly term: Term;
  /** A moment for terms in hours; its Beijing date otherwise. */
  readonly from: CivilDate | Instant;
  /** 决定日, 送达日 … */
  readonly startLabel: string;
  readonly calendar: Calendar;
  readonly citation: Citation;
  /** Whether a last day off moves to the next workday; the law says so for parties and courts, not for the organ. */
  readonly rollsOverDaysOff?: boolean;
}

/** The last day of a term that runs forward. Longest term: ten years, so that a wrong unit cannot loop. */
export function deadlineOf(question: DeadlineQuestion): Deadline {
  const { term, from, calendar } = question;
  const startOn = from.length > 10 ? civilDateOf(Instant.parse(from)) : CivilDate.parse(from);
  const dueAt = term.unit === 'hour' ? addHours(Instant.parse(from), term.amount) : undefined;
  const passed: DayOfCalendar[] = [];
  const counted = dueAt === undefined ? lastDay(term, startOn, calendar, passed) : civilDateOf(dueAt);
  const dueOn = question.rollsOverDaysOff === true ? nextWorkday(counted, calendar, passed) : counted;
  const provisional = provisionalBecause(question, startOn, counted, dueOn);
  return {
    dueOn,
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(provisional === undefined ? {} : { provisional }),
    startOn,
    startLabel: question.startLabel,
    term,
    skipped: runsOf(passed),
    ...(dueOn === counted ? {} : { rolledFrom: counted }),
    citation: question.citation,
  };
}

function lastDay(term: Term, startOn: CivilDate, calendar: Calendar, passed: DayOfCalendar[]): CivilDate {
  switch (term.unit) {
    case 'workday':
      return countWorkdays(term.amount, startOn, calendar, passed);
    case 'calendarDay':
      return addDays(startOn, term.amount);
    case 'month':
      return addMonths(startOn, term.amount);
    case 'year':
      return addMonths(startOn, term.amount * 12);
    case 'hour':
      return startOn;
  }
}

function countWorkdays(amount: number, startOn: CivilDate, calendar: Calendar, passed: DayOfCalendar[]): CivilDate {
  let on = startOn;
  for (let counted = 0; counted < amount;) {
    on = addDays(on, 1);
    const day = dayOf(calendar, on);
    if (isWorked(day)) counted += 1;
    else passed.push(day);
  }
  return on;
}

function nextWorkday(from: CivilDate, calendar: Calendar, passed: DayOfCalendar[]): CivilDate {
  let on = from;
  for (let day = dayOf(calendar, on); !isWorked(day); day = dayOf(calendar, on)) {
    passed.push(day);
    on = addDays(on, 1);
  }
  return on;
}

/** Workdays depend on every year they run through; a roll only on the year in which the term ends. */
function provisionalBecause(
  { term, calendar, rollsOverDaysOff }: DeadlineQuestion,
  startOn: CivilDate,
  counted: CivilDate,
  dueOn: CivilDate,
): string | undefined {
  if (term.unit !== 'workday' && rollsOverDaysOff !== true) return undefined;
  const first = yearOf(term.unit === 'workday' ? addDays(startOn, 1) : counted);
  const spanned = Array.from({ length: yearOf(dueOn) - first + 1 }, (_unused, index) => first + index);
  const unpublished = spanned.find((year) => !calendar.years.includes(year));
  if (unpublished === undefined) return undefined;
  const isPast = unpublished < Math.max(...calendar.years);
  const reason = isPast ? '本系统没有收录' : '国务院办公厅尚未公布';
  return `${reason}${String(unpublished)}年放假安排，暂按周一至周五为工作日推算，${isPast ? '收录' : '公布'}后重新计算`;
}

function runsOf(days: readonly DayOfCalendar[]): SkippedDays[] {
  const runs: SkippedDays[] = [];
  for (const day of days) {
    const name = day.name ?? '周末';
    const last = runs.at(-1);
    if (last?.name === name && addDays(last.to, 1) === day.on) runs.splice(-1, 1, { ...last, to: day.on });
    else runs.push({ from: day.on, to: day.on, name });
  }
  return runs;
}
