/**
 * A deadline's derivation, step by step: what each step says, how many days lie in it, and what it rests on. Told here once;
 * screens, the command line and copied text only lay it out.
 */

import { addDays, chineseDate, weekdayName, yearMonthDay, yearOf, type CivilDate } from '../calendar/civil-date.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { addHours, chineseMoment } from '../calendar/instant.ts';
import { cite, citationShort, type Citation } from '../citation/citation.ts';
import { workdayArticleOf } from './day-rule.ts';
import { daysOfDeadline, type DayMark, type DerivedDay } from './days.ts';
import type { Deadline } from './deadline.ts';
import { daysOf } from './stay.ts';
import { stepWords as words } from './step-words.ts';
import { termText } from './term.ts';

export type StepKind =
  | 'start'
  | 'amount'
  | 'firstDay'
  | 'skipped'
  | 'counted'
  | 'stayed'
  | 'extended'
  | 'noChange'
  | 'rolled'
  | 'provisional'
  | 'result';

export interface DerivationStep {
  readonly kind: StepKind;
  /** 起点, 数量 … */
  readonly title: string;
  readonly words: string;
  /** Days on the calendar that lie in this step; of all steps together those from the start to the end. */
  readonly days: number;
  readonly citation?: Citation;
  /** The article speaks of another term than this one (推论). */
  readonly isInference?: boolean;
  /** Documents it rests on that are no article: the holiday notice of a year. */
  readonly notice?: string;
}

export interface StepsOptions {
  /** By which the notices are named. */
  readonly calendar: Calendar;
  /** What lets the last day roll, where that is known. */
  readonly rollBasis?: { readonly citation: Citation; readonly isInference: boolean } | undefined;
  /** What may extend it, in words; null where the law knows no extension; left out where nobody said. */
  readonly extension?: string | null | undefined;
}

export function stepsOf(deadline: Deadline, options: StepsOptions): DerivationStep[] {
  const days = daysOfDeadline(deadline);
  return [
    startStep(deadline),
    amountStep(deadline),
    firstDayStep(deadline),
    ...skippedSteps(deadline, days, options),
    countedStep(deadline, days, options),
    ...staySteps(deadline),
    ...extensionSteps(deadline),
    ...unchangedSteps(deadline, options),
    ...rollSteps(deadline, days, options),
    ...provisionalSteps(deadline),
    resultStep(deadline, days),
  ];
}

/** 跳过：10月1日—10月7日 国庆节 7 天（2026年放假通知（国办发明电〔2025〕7号）） */
export function stepText({ title, words: said, citation, isInference = false, notice }: DerivationStep): string {
  const source = citation === undefined ? notice : `${isInference ? words.inference : ''}${citationShort(citation)}`;
  return source === undefined || source === '' ? `${title}：${said}` : `${title}：${said}（${source}）`;
}

/** What stands at the head: 2026年10月13日（周二）, or the moment at which a term in hours ends. */
export function dueText({ dueOn, dueAt }: Deadline): string {
  return dueAt === undefined ? fullDate(dueOn) : chineseMoment(dueAt);
}

function step(kind: StepKind, said: string, more: Partial<DerivationStep> = {}): DerivationStep {
  return { kind, title: words.titles[kind], words: said, days: 0, ...more };
}

/** A term in hours starts at a moment: as many hours before its end, or behind it. */
function startStep({ startOn, startLabel, dueAt, term, direction, citation }: Deadline): DerivationStep {
  const hours = direction === undefined ? -term.amount : term.amount;
  const start = dueAt === undefined ? fullDate(startOn) : chineseMoment(addHours(dueAt, hours));
  return step('start', words.startIs(start, startLabel), { citation });
}

function amountStep({ term, citation, direction }: Deadline): DerivationStep {
  const article = term.unit === 'workday' ? workdayArticleOf(citation.statute) : undefined;
  const back = direction === undefined ? '' : words.directions[direction];
  return step('amount', `${termText(term)}${back}${words.units[term.unit]}`, cited(article));
}

function firstDayStep({ startOn, term, direction }: Deadline): DerivationStep {
  if (term.unit === 'hour') return step('firstDay', words.hoursRun);
  if (term.amount === 0 && direction === undefined) return step('firstDay', words.sameDay);
  const first = addDays(startOn, direction === undefined ? 1 : -1);
  const [start, next] = [shortDate(startOn), dateBeside(first, startOn)];
  const said = direction === undefined ? words.firstDayIs(start, next) : words.firstDayBack(start, next);
  return step('firstDay', said, { citation: cite('民法典', 201), isInference: true });
}

/** Only the days that the count passed over; those that the roll passed over belong to the roll. */
function skippedSteps(deadline: Deadline, days: readonly DerivedDay[], { calendar }: StepsOptions): DerivationStep[] {
  const runs = runsOf(days, 'skipped');
  if (runs.length === 0) return [];
  const said = runs.map(
    ({ from, to, name, length }) => `${span(from, to, deadline.startOn)} ${words.days(name, length)}`,
  );
  const notice = noticesOf(
    runs.map(({ from }) => from),
    calendar,
  );
  return [step('skipped', said.join('；'), { days: numberOf(days, 'skipped'), ...noticed(notice) })];
}

function countedStep(deadline: Deadline, days: readonly DerivedDay[], { calendar }: StepsOptions): DerivationStep {
  const { startOn, term } = deadline;
  if (term.unit === 'hour') return step('counted', words.hours(term.amount));
  const madeUp = days.filter(({ isMakeUp }) => isMakeUp === true);
  const said = madeUp.map(({ on, count }) => words.makeUp(dateBeside(on, startOn), weekdayName(on), count));
  const number = numberOf(days, 'counted');
  const notice = noticesOf(
    madeUp.map(({ on }) => on),
    calendar,
  );
  return step('counted', [words.counted(number, isNumbered(days)), ...said].join('；'), {
    days: number,
    ...noticed(notice),
  });
}

function staySteps({ stayed = [], startOn }: Deadline): DerivationStep[] {
  return stayed.map((stay) => {
    const days = daysOf(stay);
    const said = words.stayIs(`${span(stay.from, stay.to, startOn)} ${stay.cause}`, days);
    return step('stayed', said, { days, ...cited(stay.citation) });
  });
}

function extensionSteps({ extended = [], startOn }: Deadline): DerivationStep[] {
  return extended.map(({ term, counting, grantedOn, grantedBy, citation }) => {
    const who = `${dateBeside(grantedOn, startOn)} ${grantedBy}`;
    return step('extended', words.extensionIs(who, words.lengths[counting](termText(term))), { citation });
  });
}

/** Where nothing stood still and nothing was extended, whether anything could have been. */
function unchangedSteps({ stayed = [], extended = [] }: Deadline, { extension }: StepsOptions): DerivationStep[] {
  if (extension === undefined || stayed.length + extended.length > 0) return [];
  return [step('noChange', extension === null ? words.noExtension : words.mayExtend(extension))];
}

function rollSteps(
  { rolledFrom, direction }: Deadline,
  days: readonly DerivedDay[],
  { rollBasis }: StepsOptions,
): DerivationStep[] {
  if (rolledFrom === undefined) return [];
  const said = direction === undefined ? words.rolled(fullDate(rolledFrom)) : words.rolledBack(fullDate(rolledFrom));
  const title = direction === undefined ? words.titles.rolled : words.rolledBackTitle;
  return [step('rolled', said, { title, days: numberOf(days, 'rolled'), ...rollBasis })];
}

function provisionalSteps({ provisional, mayMove }: Deadline): DerivationStep[] {
  if (provisional === undefined) return [];
  const range = mayMove === undefined ? '' : words.mayMove(fullDate(mayMove.from), fullDate(mayMove.to));
  return [step('provisional', `${provisional}${range}`)];
}

/** Of 七日前 the day itself is not one of the seven: it lies in the result. */
function resultStep(deadline: Deadline, days: readonly DerivedDay[]): DerivationStep {
  return step('result', resultWords(deadline, days), { days: numberOf(days, 'before') });
}

/** Days that are listed one by one in the result; more are told by their number. */
const MOST_LISTED = 10;

function resultWords(deadline: Deadline, days: readonly DerivedDay[]): string {
  const { startOn, dueOn, dueAt, direction, lenientOn } = deadline;
  if (dueAt !== undefined) return words.endsAt(chineseMoment(dueAt));
  if (direction === 'within') return words.opensOn(fullDate(dueOn));
  if (lenientOn !== undefined) return words.latestOn(fullDate(dueOn), dateBeside(lenientOn, startOn));
  if (dueOn === startOn) return words.onTheDay(fullDate(dueOn));
  const counted = days.filter(({ mark }) => mark === 'counted');
  if (!isNumbered(days) || counted.length > MOST_LISTED) return words.endsOn(fullDate(dueOn));
  return words.listed(
    counted.map(({ on }) => dateBeside(on, startOn)),
    fullDate(dueOn),
  );
}

interface Run {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly name: string;
  readonly length: number;
}

/** Days of one mark and name that follow each other, in the order of the calendar. */
function runsOf(days: readonly DerivedDay[], mark: DayMark): Run[] {
  const marked = days.filter((day) => day.mark === mark).toSorted((left, right) => (left.on < right.on ? -1 : 1));
  const runs: Run[] = [];
  for (const { on, name = '' } of marked) {
    const last = runs.at(-1);
    if (last?.name === name && addDays(last.to, 1) === on)
      runs.splice(-1, 1, { ...last, to: on, length: last.length + 1 });
    else runs.push({ from: on, to: on, name, length: 1 });
  }
  return runs;
}

function numberOf(days: readonly DerivedDay[], mark: DayMark): number {
  return days.filter((day) => day.mark === mark).length;
}

function isNumbered(days: readonly DerivedDay[]): boolean {
  return days.every(({ mark, count }) => mark !== 'counted' || count !== undefined);
}

/** 2026年放假通知（国办发明电〔2025〕7号） */
function noticesOf(days: readonly CivilDate[], { documentNumbers }: Calendar): string {
  const years = [...new Set(days.map(yearOf))];
  return years.flatMap((year) => words.notice(year, documentNumbers[year]) ?? []).join('、');
}

function noticed(notice: string): { readonly notice?: string } {
  return notice === '' ? {} : { notice };
}

function cited(citation: Citation | undefined): { readonly citation?: Citation } {
  return citation === undefined ? {} : { citation };
}

function span(from: CivilDate, to: CivilDate, spokenOf: CivilDate): string {
  return from === to ? dateBeside(from, spokenOf) : `${dateBeside(from, spokenOf)}—${dateBeside(to, spokenOf)}`;
}

/** 2026年10月13日（周二） */
export function fullDate(on: CivilDate): string {
  return `${chineseDate(on)}（${weekdayName(on)}）`;
}

/** 10月13日 */
export function shortDate(on: CivilDate): string {
  const { month, day } = yearMonthDay(on);
  return `${String(month)}月${String(day)}日`;
}

/** 10月13日, or 2027年1月4日 where that is another year than the one spoken of. */
function dateBeside(on: CivilDate, spokenOf: CivilDate): string {
  return yearOf(on) === yearOf(spokenOf) ? shortDate(on) : chineseDate(on);
}
