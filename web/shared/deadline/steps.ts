/** The derivation of a deadline as steps in words, each with what it rests on. */

import {
  addDays,
  addHours,
  chineseMoment,
  daysBetween,
  publishedCalendar,
  termText,
  workdayArticleOf,
  yearOf,
  type Citation,
  type CivilDate,
  type Deadline,
} from '@zhifa/law';
import { dateBeside, fullDate, makeUpDaysIn } from './arithmetic.ts';
import { texts } from './texts.ts';

export interface Step {
  readonly name: string;
  readonly words: string;
  readonly citation?: Citation | undefined;
  /** What it rests on where that is no article: a notice, an inference. */
  readonly source?: string;
}

/** `rollCitation` lets the last day roll, where that is known. */
export function stepsOf(deadline: Deadline, rollCitation?: Citation): Step[] {
  const { startLabel, citation, skipped } = deadline;
  return [
    { name: texts.start, words: texts.startIs(startWords(deadline), startLabel), citation },
    amountStep(deadline),
    firstDayStep(deadline),
    {
      name: texts.skipped,
      words: skippedWords(deadline),
      ...(skipped.length > 0 ? { source: noticesOf(skipped) } : {}),
    },
    ...makeUpSteps(deadline),
    ...staySteps(deadline),
    ...extensionSteps(deadline),
    ...rollSteps(deadline, rollCitation),
    ...provisionalSteps(deadline),
    { name: texts.result, words: resultWords(deadline) },
  ];
}

/** What stands at the head: 2026年10月13日（周二）, or the moment at which a term in hours ends. */
export function dueWords({ dueOn, dueAt }: Deadline): string {
  return dueAt === undefined ? fullDate(dueOn) : chineseMoment(dueAt);
}

/** When on that day: a day's term ends with the day, an hour's at its own moment. */
export function endWords({ dueAt, direction }: Deadline): string {
  if (direction !== undefined) return texts.heads[direction];
  return dueAt === undefined ? texts.endsAtMidnight : texts.endsThen;
}

/** A term in hours starts at a moment: as many hours before its end. */
function startWords({ startOn, dueAt, term, direction }: Deadline): string {
  if (dueAt === undefined) return fullDate(startOn);
  return chineseMoment(addHours(dueAt, direction === undefined ? -term.amount : term.amount));
}

function amountStep({ term, citation, direction }: Deadline): Step {
  const article = term.unit === 'workday' ? workdayArticleOf(citation.statute) : undefined;
  const back = direction === undefined ? '' : texts.directions[direction];
  return { name: texts.amount, words: `${termText(term)}${back}${texts.units[term.unit]}`, citation: article };
}

function firstDayStep({ startOn, term, direction }: Deadline): Step {
  if (term.unit === 'hour') return { name: texts.firstDay, words: texts.hoursRun };
  if (term.amount === 0) return { name: texts.firstDay, words: texts.sameDay };
  const first = addDays(startOn, direction === undefined ? 1 : -1);
  const [start, next] = [dateBeside(startOn, startOn), dateBeside(first, startOn)];
  const words = direction === undefined ? texts.firstDayIs(start, next) : texts.firstDayBack(start, next);
  return { name: texts.firstDay, words, source: texts.firstDayWhy };
}

function skippedWords({ skipped, startOn }: Deadline): string {
  if (skipped.length === 0) return texts.nothingSkipped;
  return skipped.map(({ from, to, name }) => `${span(from, to, startOn)} ${name}`).join('；');
}

function noticesOf(skipped: Deadline['skipped']): string {
  const years = [...new Set(skipped.map(({ from }) => yearOf(from)))];
  const notices = years.flatMap((year) => {
    const number = publishedCalendar.documentNumbers[year];
    return number === undefined ? [] : [texts.notice(year, number)];
  });
  return notices.join('、');
}

function makeUpSteps(deadline: Deadline): Step[] {
  const days = makeUpDaysIn(deadline).map((on) => dateBeside(on, deadline.startOn));
  return days.length === 0 ? [] : [{ name: texts.counted, words: texts.makeUpCounted(days.join('、')) }];
}

function staySteps({ stayed = [], startOn }: Deadline): Step[] {
  return stayed.map(({ from, to, cause, citation }) => ({
    name: texts.stayed,
    words: texts.stayIs(`${span(from, to, startOn)} ${cause}`, daysBetween(from, to) + 1),
    citation,
  }));
}

function extensionSteps({ extended = [], startOn }: Deadline): Step[] {
  return extended.map(({ term, counting, grantedOn, grantedBy, citation }) => ({
    name: texts.extended,
    words: texts.extensionIs(`${dateBeside(grantedOn, startOn)} ${grantedBy}`, texts.lengths[counting](termText(term))),
    citation,
  }));
}

function rollSteps({ rolledFrom, direction }: Deadline, citation: Citation | undefined): Step[] {
  if (rolledFrom === undefined) return [];
  const words =
    direction === undefined ? texts.rolledFrom(fullDate(rolledFrom)) : texts.rolledBack(fullDate(rolledFrom));
  return [{ name: direction === undefined ? texts.rolling : texts.rollingBack, words, citation }];
}

function provisionalSteps({ provisional, mayMove }: Deadline): Step[] {
  if (provisional === undefined) return [];
  const range = mayMove === undefined ? '' : texts.mayMove(fullDate(mayMove.from), fullDate(mayMove.to));
  return [{ name: texts.provisional, words: `${provisional}${range}` }];
}

function resultWords({ startOn, dueOn, dueAt, direction, lenientOn, term }: Deadline): string {
  if (dueAt !== undefined) return texts.resultAt(chineseMoment(dueAt));
  if (direction === 'within') return texts.opensOn(fullDate(dueOn));
  if (lenientOn !== undefined) return texts.latestOn(fullDate(dueOn), dateBeside(lenientOn, startOn));
  return term.amount === 0 ? texts.onTheDay(fullDate(dueOn)) : texts.resultIs(fullDate(dueOn), termText(term));
}

function span(from: CivilDate, to: CivilDate, spokenOf: CivilDate): string {
  return from === to ? dateBeside(from, spokenOf) : `${dateBeside(from, spokenOf)}—${dateBeside(to, spokenOf)}`;
}
