/** The deadline that a clock of the law gives, with what the user must be told beside it. */

import { addDays, chineseDate, CivilDate } from '../calendar/civil-date.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { civilDateOf, Instant } from '../calendar/instant.ts';
import { cite, citationShort, type Citation } from '../citation/citation.ts';
import { deadlineOf, lastWorkdayFor, type Deadline } from '../term/deadline.ts';
import { extensionProblem, type GrantedExtension } from '../term/extension.ts';
import type { StatuteName } from '../statutes/index.ts';
import type { DeadlineQuestion } from '../term/question.ts';
import type { Stay } from '../term/stay.ts';
import { termText, type Term } from '../term/term.ts';
import { clockVerification, isClockInForce, type ClockRule } from './clock.ts';

export interface ClockQuestion {
  readonly clock: ClockRule;
  readonly from: CivilDate | Instant;
  readonly calendar: Calendar;
  readonly stays?: readonly Stay[];
  readonly extensions?: readonly GrantedExtension[];
  /** The bureau's own number, where the law has none. */
  readonly ownTerm?: Term;
}

export type ClockAnswer =
  | {
      readonly outcome: 'deadline';
      readonly deadline: Deadline;
      /** Of what may be done, or takes effect, only after the term: the first such day. */
      readonly actFrom?: CivilDate;
      /** Counted with the bureau's own number (内部规定). */
      readonly isInternal: boolean;
      /** 未核实, 推论, a last day off that does not roll … */
      readonly cautions: readonly string[];
    }
  | { readonly outcome: 'refused'; readonly message: string };

export function deadlineUnder(question: ClockQuestion): ClockAnswer {
  const { clock } = question;
  const term = clock.term ?? question.ownTerm;
  const problem = problemOf(question, term);
  if (problem !== undefined || term === undefined) return { outcome: 'refused', message: problem ?? noNumber(clock) };
  const deadline = deadlineOf(termQuestion(question, term));
  const actFrom = actFromOf(clock, deadline);
  return {
    outcome: 'deadline',
    deadline,
    ...(actFrom === undefined ? {} : { actFrom }),
    isInternal: clock.term === undefined,
    cautions: cautionsFor(question, deadline),
  };
}

export interface RollBasis {
  readonly citation: Citation;
  /** The article speaks of another term than this one. */
  readonly isInference: boolean;
}

const rollBases: Readonly<{ [Name in StatuteName]?: RollBasis }> = {
  行政诉讼法: { citation: cite('行政诉讼法解释', 48, 3), isInference: false },
  行政诉讼法解释: { citation: cite('行政诉讼法解释', 48, 3), isInference: false },
  行政强制法: { citation: cite('行政诉讼法解释', 48, 3), isInference: true },
  行政复议法: { citation: cite('行政复议法', 88, 1), isInference: false },
};
const byAnalogy: RollBasis = { citation: cite('民事诉讼法', 85, 3), isInference: true };

/** Which article lets a last day off roll; undefined where it does not roll. */
export function rollBasisOf({ roll, bases: [first] }: ClockRule): RollBasis | undefined {
  return roll === 'rolls' ? (rollBases[first.citation.statute] ?? byAnalogy) : undefined;
}

function problemOf(question: ClockQuestion, term: Term | undefined): string | undefined {
  const { clock, from, stays = [], ownTerm } = question;
  const startOn = from.length > 10 ? civilDateOf(Instant.parse(from)) : CivilDate.parse(from);
  if (clock.kind !== '时效' && !isClockInForce(clock, startOn)) return notInForce(clock, startOn);
  if (clock.term !== undefined && ownTerm !== undefined) return `法律已有期限${termText(clock.term)}，不能另写日数`;
  if (term === undefined) return noNumber(clock);
  if (term.unit === 'hour' && from.length === 10) return '以小时计的期限，起点须写到时刻，如 2026-09-30 17:00';
  const cannotStay = term.unit === 'hour' || clock.direction !== undefined;
  if (cannotStay && stays.length > 0) return '这一期限不能中止、扣除';
  return extensionsProblem(question, term);
}

/** Each extension must be granted within the term as the ones before it left it. */
function extensionsProblem(question: ClockQuestion, term: Term): string | undefined {
  const { clock, extensions = [] } = question;
  const article = citationShort(clock.bases[0].citation);
  for (const [index, extension] of extensions.entries()) {
    const granted = extensions.slice(0, index);
    const { dueOn } = deadlineOf(termQuestion({ ...question, extensions: granted }, term));
    const problem = extensionProblem(clock.extension, { ...extension, dueOn, granted });
    if (problem !== undefined) return `${problem}（${article}）`;
  }
  return undefined;
}

/** An extension as the clock declares it: by whom and how it is counted is the law's to say, not the form's. */
export function grantUnder(
  { extension, bases: [first] }: ClockRule,
  { term, grantedOn }: Pick<GrantedExtension, 'term' | 'grantedOn'>,
): GrantedExtension {
  const { grantedBy = '', counting = 'added' } = extension ?? {}; // Of a term that knows none, `deadlineUnder` refuses it.
  return { term, counting, grantedOn, grantedBy, citation: first.citation };
}

function termQuestion(
  { clock, from, calendar, stays = [], extensions = [] }: ClockQuestion,
  term: Term,
): DeadlineQuestion {
  return {
    term,
    from,
    startLabel: clock.start,
    calendar,
    citation: clock.bases[0].citation,
    rule: clock.ref,
    rollsOverDaysOff: clock.roll === 'rolls',
    ...(clock.direction === undefined ? {} : { direction: clock.direction }),
    stays,
    extensions,
  };
}

/** What waits for the end of the term begins on the day after; what is counted back has no such day. */
function actFromOf({ kind, direction }: ClockRule, { dueOn }: Deadline): CivilDate | undefined {
  if (direction !== undefined) return undefined;
  return kind === '最短' || kind === '经过' ? addDays(dueOn, 1) : undefined;
}

function cautionsFor({ clock, calendar, stays = [] }: ClockQuestion, deadline: Deadline): string[] {
  const cautions: string[] = [];
  const verified = clockVerification(clock);
  if (verified !== 'text') cautions.push(`依据未核实（${verified === 'secondary' ? '见于摘录' : '凭记忆'}）`);
  if (clock.isInference) cautions.push('推论：法律没有明写');
  if (clock.term === undefined) cautions.push('内部规定：法律没有写日数');
  const rollBasis = deadline.rolledFrom === undefined ? undefined : rollBasisOf(clock);
  if (rollBasis?.isInference === true) cautions.push(`末日顺延是类推（${citationShort(rollBasis.citation)}）`);
  const lastWorkday = clock.roll === 'rolls' ? undefined : lastWorkdayFor(deadline, calendar);
  if (lastWorkday !== undefined && clock.kind === '最长') {
    cautions.push(`末日是休息日，不顺延，宜在${chineseDate(lastWorkday)}（其前最后一个工作日）以前办结`);
  }
  const unknown = stays.filter((stay) => stay.citation === undefined && !isNamed(clock, stay));
  for (const cause of new Set(unknown.map((stay) => stay.cause))) {
    cautions.push(`没有见到这一期限因“${cause}”扣除的规定，须有依据才能扣除`);
  }
  return cautions;
}

/** 鉴定 is meant by 检测、检验、检疫或者技术鉴定. */
function isNamed({ stayedBy }: ClockRule, { cause }: Stay): boolean {
  return stayedBy.some((each) => each.cause.includes(cause) || cause.includes(each.cause));
}

function notInForce({ title, bases: [first], inForceFrom, inForceUntil }: ClockRule, on: CivilDate): string {
  const until = inForceUntil === undefined ? '' : `到${inForceUntil}为止`;
  return `${title}（${citationShort(first.citation)}）自${inForceFrom}起施行${until}，起点${on}不在其间`;
}

function noNumber({ title, kind, suggested, note }: ClockRule): string {
  if (kind !== '最长') return `${title}不是一段期限：${note ?? kind}`;
  const own = suggested === undefined ? '' : `，可参照${termText(suggested)}`;
  return `${title}：法律没有写日数，须写明机关内部规定的 amount 和 unit${own}`;
}
