/** Whether a deadline rests on a year whose holidays nobody has published, why, and within which days it may move. */

import { addDays, yearOf, type CivilDate } from '../calendar/civil-date.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { festivalsOf } from '../calendar/festivals.ts';
import { boundsOf } from './bounds.ts';
import type { Counted, DeadlineQuestion } from './question.ts';

interface Provisional {
  readonly provisional?: string;
  readonly mayMove?: { readonly from: CivilDate; readonly to: CivilDate };
}

/** Workdays depend on every year they run through; a roll only on the year in which the term ends. */
export function provisionalOf(
  question: DeadlineQuestion,
  startOn: CivilDate,
  { countedOn, dueOn }: Counted,
  countedIn: (calendar: Calendar) => Counted,
): Provisional {
  const { calendar, rollsOverDaysOff, direction } = question;
  const isInWorkdays = hasWorkdays(question);
  if (!isInWorkdays && rollsOverDaysOff !== true) return {};
  const step = direction === undefined ? 1 : -1;
  const firstOn = isInWorkdays ? addDays(startOn, step) : countedOn;
  const years = yearsBetween(firstOn, dueOn).filter((year) => !calendar.years.includes(year));
  const [unpublished] = years;
  if (unpublished === undefined) return {};
  const provisional = reasonFor(unpublished, calendar);
  if (years.some((year) => festivalsOf(year).length === 0)) return { provisional };
  const bounds = boundsOf(calendar, {
    years: yearsBetween(firstOn, addDays(dueOn, 60 * step)),
    firstOn,
    direction: step,
  });
  // The day that is told belongs to its range, though on a festival the count cannot stop there.
  const days = [dueOn, countedIn(bounds.busiest).dueOn, countedIn(bounds.idlest).dueOn].sort();
  return { provisional, mayMove: { from: days[0] ?? dueOn, to: days[2] ?? dueOn } };
}

function hasWorkdays({ term, extensions = [] }: DeadlineQuestion): boolean {
  return term.unit === 'workday' || extensions.some((extension) => extension.term.unit === 'workday');
}

function yearsBetween(one: CivilDate, other: CivilDate): number[] {
  const [first, last] = one < other ? [yearOf(one), yearOf(other)] : [yearOf(other), yearOf(one)];
  return Array.from({ length: last - first + 1 }, (_unused, index) => first + index);
}

function reasonFor(unpublished: number, calendar: Calendar): string {
  const isPast = unpublished < Math.max(...calendar.years);
  const reason = isPast ? '本系统没有收录' : '国务院办公厅尚未公布';
  return `${reason}${String(unpublished)}年放假安排，暂按周一至周五为工作日推算，${isPast ? '收录' : '公布'}后重新计算`;
}
