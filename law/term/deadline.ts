/**
 * From a term and its first fact to a last day, with the whole derivation kept: the day it started from, the days that
 * were passed over and why, what stood still, what was extended, the roll over a day off, and whether the calendar for it
 * has been published at all.
 *
 * Law: the day of the event is not counted (民法典第二百零一条, 行政诉讼法解释第四十八条, by analogy); months and years end on the
 * day of the same number, or the month's last (民法典第二百零二条).
 */

import { z } from 'zod';
import { addDays, CivilDate } from '../calendar/civil-date.ts';
import { addHours, civilDateOf, Instant } from '../calendar/instant.ts';
import type { Calendar, DayOfCalendar } from '../calendar/calendar.ts';
import { Citation } from '../citation/citation.ts';
import { firstDayOf, lastDayOf, workdayFrom, workdayUpTo, type Counting } from './count.ts';
import { GrantedExtension } from './extension.ts';
import { provisionalOf } from './provisional.ts';
import type { Counted, DeadlineQuestion } from './question.ts';
import { clipped, Stay, withoutOverlaps } from './stay.ts';
import { Term } from './term.ts';

/** A run of days passed over, with the reason: 周末, 国庆节 … */
const SkippedDays = z.strictObject({ from: CivilDate, to: CivilDate, name: z.string() }).readonly();
export type SkippedDays = z.output<typeof SkippedDays>;

const DayRange = z.strictObject({ from: CivilDate, to: CivilDate }).readonly();

export const Deadline = z
  .strictObject({
    /** The last day on which the thing may still be done; of a window before an event, the day on which it opens. */
    dueOn: CivilDate,
    /** For terms in hours: the moment itself. */
    dueAt: Instant.optional(),
    /** Why the date may still move; absent when it is certain. */
    provisional: z.string().optional(),
    /** Within which days it may move, where that can be told. */
    mayMove: DayRange.optional(),
    startOn: CivilDate,
    startLabel: z.string(),
    term: Term,
    /** Counted back from the event: 七日前 (`before`, the whole term lies between) or 前十日内 (`within`). */
    direction: z.enum(['before', 'within']).optional(),
    /** Of 七日前: the day itself that is counted to; some read the law so that it is still in time. */
    lenientOn: CivilDate.optional(),
    skipped: z.array(SkippedDays).readonly(),
    /** Stays that the term met, each day once. */
    stayed: z.array(Stay).readonly().optional(),
    extended: z.array(GrantedExtension).readonly().optional(),
    /** The day it would have been, when the law moves it to the next workday. */
    rolledFrom: CivilDate.optional(),
    /** The law would have moved it, had it been a day off; what was reckoned before 2026-11-29 does not say. */
    mayRoll: z.literal(true).optional(),
    citation: Citation,
    /** The clock of the law it was counted under; what was reckoned before 2026-11-29 does not name it. */
    rule: z.string().optional(),
  })
  .readonly();
export type Deadline = z.output<typeof Deadline>;

/** The last day of a term. Longest term: ten years, so that a wrong unit cannot loop. */
export function deadlineOf(question: DeadlineQuestion): Deadline {
  const { term, startLabel, calendar, citation, direction, extensions = [] } = question;
  const startOn = startDayOf(question.from);
  const stays = withoutOverlaps(question.stays ?? []);
  if (stays.length > 0 && (term.unit === 'hour' || direction !== undefined)) {
    throw new RangeError('a term in hours, or one counted back from an event, does not stand still');
  }
  const passed: DayOfCalendar[] = [];
  const result = counted(question, { calendar, stays, passed: (day) => passed.push(day) });
  const provisional = provisionalOf(question, startOn, result, (other) =>
    counted(question, { calendar: other, stays, passed: ignore }),
  );
  const met = stays.flatMap((stay) => clipped(stay, addDays(startOn, 1), result.dueOn) ?? []);
  return {
    dueOn: result.dueOn,
    ...(result.dueAt === undefined ? {} : { dueAt: result.dueAt }),
    ...provisional,
    startOn,
    startLabel,
    term,
    ...(direction === undefined ? {} : { direction }),
    ...(result.lenientOn === undefined ? {} : { lenientOn: result.lenientOn }),
    skipped: runsOf(passed),
    ...(met.length === 0 ? {} : { stayed: met }),
    ...(extensions.length === 0 ? {} : { extended: extensions }),
    ...(result.dueOn === result.countedOn ? {} : { rolledFrom: result.countedOn }),
    ...(question.rollsOverDaysOff === true && result.dueOn === result.countedOn ? { mayRoll: true } : {}),
    citation,
    ...(question.rule === undefined ? {} : { rule: question.rule }),
  };
}

/** The day alone, for lists of many; nothing is kept of how it came about, not even that it is provisional. */
export function dueOnOf(question: DeadlineQuestion): CivilDate {
  const stays = withoutOverlaps(question.stays ?? []);
  return counted(question, { calendar: question.calendar, stays, passed: ignore }).dueOn;
}

/** The last workday before a last day off that the law does not move: by then it must be done. */
export function lastWorkdayFor({ dueOn, term }: Deadline, calendar: Calendar): CivilDate | undefined {
  if (term.unit === 'hour') return undefined;
  const on = workdayUpTo(calendar, dueOn);
  return on === dueOn ? undefined : on;
}

function counted(question: DeadlineQuestion, counting: Counting): Counted {
  const { term, from, direction, rollsOverDaysOff } = question;
  if (term.unit === 'hour') {
    const dueAt = addHours(Instant.parse(from), direction === undefined ? term.amount : -term.amount);
    return rolled(civilDateOf(dueAt), question, { dueAt }, counting);
  }
  if (direction === undefined) return rolled(runForward(question, counting), question, {}, counting);
  const first = firstDayOf(term, startDayOf(from), counting);
  if (direction === 'within') return rolled(first, question, {}, counting);
  const before = addDays(first, -1);
  const lenientOn = rollsOverDaysOff === true ? workdayUpTo(counting.calendar, first) : first;
  return rolled(before, question, { lenientOn }, counting);
}

/** Extensions run on from the last day counted, not from the one it was rolled to; or the whole is counted anew. */
function runForward({ term, from, extensions = [] }: DeadlineQuestion, counting: Counting): CivilDate {
  const startOn = startDayOf(from);
  let on = lastDayOf(term, startOn, counting);
  for (const extension of extensions) {
    on = lastDayOf(extension.term, extension.counting === 'inTotal' ? startOn : on, counting);
  }
  return on;
}

/** A last day rolls to the next workday; what must be done before an event can only be done earlier. */
function rolled(
  countedOn: CivilDate,
  { direction, rollsOverDaysOff }: DeadlineQuestion,
  more: Omit<Counted, 'dueOn' | 'countedOn'>,
  counting: Counting,
): Counted {
  if (rollsOverDaysOff !== true) return { dueOn: countedOn, countedOn, ...more };
  const isBackward = direction !== undefined;
  const dueOn = isBackward ? workdayUpTo(counting.calendar, countedOn) : workdayFrom(countedOn, counting);
  return { dueOn, countedOn, ...more };
}

function startDayOf(from: CivilDate | Instant): CivilDate {
  return from.length > 10 ? civilDateOf(Instant.parse(from)) : CivilDate.parse(from);
}

/** In the order of the calendar, whichever way they were met, and each day once. */
function runsOf(days: readonly DayOfCalendar[]): SkippedDays[] {
  const runs: SkippedDays[] = [];
  for (const day of [...days].sort((left, right) => (left.on < right.on ? -1 : 1))) {
    const name = day.name ?? '周末';
    const last = runs.at(-1);
    if (last !== undefined && day.on <= last.to) continue;
    if (last?.name === name && addDays(last.to, 1) === day.on) runs.splice(-1, 1, { ...last, to: day.on });
    else runs.push({ from: day.on, to: day.on, name });
  }
  return runs;
}

function ignore(): void {
  // Bounds are counted without a derivation.
}
