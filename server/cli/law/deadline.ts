/**
 * `zhifa law deadline`: the last day of a term, a line at a time, by the clock's ref or by its length.
 * `{"ref":"evid.register.7d","start":"2021-09-24","stays":[{"from":"2021-09-27","to":"2021-09-28","cause":"听证"}]}`
 * `{"start":"2026-10-20","amount":7,"unit":"工作日","direction":"backward"}`
 * `{"ref":"seize.30d","start":"2026-06-01","extensions":[{"amount":30,"unit":"日","on":"2026-06-20"}]}`
 */

import { z } from 'zod';
import {
  beijing,
  beijingTimeOf,
  citationShort,
  citationText,
  civilDateOf,
  clockTime,
  CountableDay,
  extensionText,
  freeDeadline,
  Instant,
  longestTerms,
  MOST_STAYS,
  parseCitation,
  stepText,
  termText,
  type Calendar,
  type Citation,
  type CivilDate,
  type Deadline,
  type Term,
} from '@zhifa/law';
import {
  clockRule,
  clockVerification,
  deadlineUnder,
  derivationOf,
  grantUnder,
  rollBasisOf,
  type ClockRule,
} from '@zhifa/law/clocks';
import type { LawSetting } from './notice-file.ts';
import { readLine } from './read-line.ts';

/** How people write the units of a term. */
const units = {
  工作日: 'workday',
  个工作日: 'workday',
  日: 'calendarDay',
  天: 'calendarDay',
  自然日: 'calendarDay',
  月: 'month',
  个月: 'month',
  年: 'year',
  小时: 'hour',
} as const;
type UnitName = keyof typeof units;

const Unit = z.enum(unitNames(), { error: `单位应为：${unitNames().join('、')}` });

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,3})?(Z|\+08:00)?$/;

/** A day, or a moment in Beijing: 2026-09-30 17:00, 2026-09-30T17:00:00+08:00, 2026-09-30T09:00:00Z. */
const Start = z.string().transform((text, context): CivilDate | Instant => {
  const read = text.length > 10 ? momentOf(text) : undefined;
  if (read !== undefined) return read;
  const day = CountableDay.safeParse(text);
  if (day.success) return day.data;
  const wanted = text.length > 10 ? '不是有效时刻，应写成 2026-09-30 17:00 这样的形式' : messageOf(day.error);
  context.addIssue({ code: 'custom', message: wanted });
  return z.NEVER;
});

/** 行政强制法第25条第3款, as people write it. */
const Article = z.string().transform((text, context): Citation => {
  const read = parseCitation(text);
  if ('citation' in read) return read.citation;
  context.addIssue({ code: 'custom', message: read.error });
  return z.NEVER;
});

const StayWritten = z
  .strictObject({
    from: CountableDay,
    to: CountableDay,
    cause: z.string().min(1, { error: '须写明中止的原因' }).max(100),
    citation: Article.exactOptional(),
  })
  .refine(({ from, to }) => from <= to, { error: '中止的起止日期写反了' });

const MOST_EXTENSIONS = 10; // No clock may be extended as often.

/** Who grants it is the law's to say; a line that names somebody else is refused. */
const ExtensionWritten = z.strictObject({
  amount: z.int({ error: '数量应为整数' }).min(1, { error: '延长的数量至少为 1' }).max(3660, { error: '数量太大' }),
  unit: Unit,
  on: CountableDay,
  by: z.string().min(1).max(60).exactOptional(),
});
type ExtensionWritten = z.output<typeof ExtensionWritten>;

const Line = z
  .strictObject({
    ref: z.string().min(1).max(60).exactOptional(),
    start: Start,
    amount: z
      .int({ error: '数量应为整数' })
      .min(0, { error: '数量不能为负' })
      .max(longestTerms.hour, { error: '数量太大' })
      .exactOptional(),
    unit: Unit.exactOptional(),
    direction: z
      .enum(['forward', 'backward'], { error: '方向应为 forward（往后）或 backward（往前）' })
      .exactOptional(),
    roll: z.boolean({ error: 'roll 应为 true 或 false' }).exactOptional(),
    stays: z.array(StayWritten).max(MOST_STAYS).default([]),
    extensions: z.array(ExtensionWritten).max(MOST_EXTENSIONS).default([]),
  })
  .refine(({ ref, amount, unit }) => (amount === undefined) === (unit === undefined) && (ref ?? unit) !== undefined, {
    error: '须写 ref（期限编号），或者同时写 amount（数量）和 unit（单位）',
  })
  .refine(({ ref, direction, roll }) => ref === undefined || (direction === undefined && roll === undefined), {
    error: '写了 ref 的，方向和顺延依规定，不能另写 direction、roll',
  })
  .refine(({ ref, extensions }) => ref !== undefined || extensions.length === 0, {
    error: '延长须有依据：写了 ref 的期限才能写 extensions',
  })
  .refine(({ amount = 0, unit }) => unit === undefined || amount <= longestTerms[units[unit]], { error: '数量太大' });
type Line = z.output<typeof Line>;

export const deadlineCommand = { name: 'deadline', run };

function run(line: unknown, { calendar }: LawSetting): unknown {
  const read = readLine(Line, line);
  if ('error' in read) return read;
  return read.value.ref === undefined
    ? freeTerm(read.value, calendar)
    : underClock(read.value, read.value.ref, calendar);
}

function underClock(line: Line, ref: string, calendar: Calendar): unknown {
  const clock = clockRule(ref);
  if (clock === undefined) return { error: `目录中没有期限“${ref}”` };
  const stranger = line.extensions.find(({ by }) => by !== undefined && by !== clock.extension?.grantedBy);
  if (stranger !== undefined && clock.extension !== undefined) return { error: notTheirs(clock, stranger) };
  const own = termIn(line);
  const answer = deadlineUnder({
    clock,
    from: line.start,
    calendar,
    stays: line.stays,
    extensions: line.extensions.map((written) => grantUnder(clock, grantedIn(written))),
    ...(own === undefined ? {} : { ownTerm: own }),
  });
  if (answer.outcome === 'refused') return { error: answer.message };
  const { deadline, actFrom, isInternal, cautions } = answer;
  return {
    ...shown(deadline, calendar, clock),
    ...(actFrom === undefined ? {} : { actFrom }),
    ...ruleShown(clock),
    isInternal,
    cautions,
  };
}

function grantedIn({ amount, unit, on }: ExtensionWritten) {
  return { term: { amount, unit: units[unit] }, grantedOn: on };
}

function notTheirs({ extension, bases: [first] }: ClockRule, { by = '' }: ExtensionWritten): string {
  return `by：这一期限由${extension?.grantedBy ?? ''}批准延长，不是“${by}”（${citationShort(first.citation)}）`;
}

function ruleShown(clock: ClockRule): object {
  const { ref, title, side, kind, extension, consequence, isInference } = clock;
  const rollBasis = rollBasisOf(clock);
  return {
    ref,
    title,
    side,
    kind,
    verified: clockVerification(clock),
    isInference,
    ...(rollBasis === undefined ? {} : { rollCitation: citationText(rollBasis.citation) }),
    ...(extension === undefined ? {} : { extension: extensionText(extension) }),
    ...(consequence === undefined ? {} : { consequence }),
  };
}

function freeTerm(line: Line, calendar: Calendar): unknown {
  const { start, direction, roll = false, stays } = line;
  const term = termIn(line);
  if (term === undefined) return { error: '须写 amount（数量）和 unit（单位）' };
  const answer = freeDeadline({
    term,
    from: start,
    calendar,
    isBackward: direction === 'backward',
    rollsOverDaysOff: roll,
    stays,
  });
  return answer.outcome === 'deadline'
    ? shown(answer.deadline, calendar)
    : { error: `${answer.at}：${answer.message}` };
}

function shown(deadline: Deadline, calendar: Calendar, clock?: ClockRule): object {
  const { dueOn, dueAt, term, provisional, mayMove, rolledFrom, lenientOn, citation } = deadline;
  return {
    due: dueAt === undefined ? dueOn : momentText(dueAt),
    provisional: provisional !== undefined,
    ...(provisional === undefined ? {} : { provisionalBecause: provisional }),
    ...(mayMove === undefined ? {} : { mayMove }),
    ...(lenientOn === undefined ? {} : { lenient: lenientOn }),
    ...(rolledFrom === undefined ? {} : { rolledFrom }),
    term: termText(term),
    steps: derivationOf(deadline, clock, calendar).map(stepText),
    citation: citationText(citation),
  };
}

function termIn({ amount, unit }: Line): Term | undefined {
  return amount === undefined || unit === undefined ? undefined : { amount, unit: units[unit] };
}

function momentOf(text: string): Instant | undefined {
  const [, on, time, zone] = MOMENT.exec(text) ?? [];
  if (on === undefined || time === undefined || !CountableDay.safeParse(on).success || time > '23:59:59')
    return undefined;
  const [, minute = '', second = '00'] = time.split(':');
  if (minute > '59' || second > '59') return undefined;
  return zone === 'Z' ? Instant.parse(`${on}T${time.length === 5 ? `${time}:00` : time}.000Z`) : beijing(on, time);
}

/** 2026-10-01T17:00:00+08:00 */
function momentText(at: Instant): string {
  const { second } = beijingTimeOf(at);
  return `${civilDateOf(at)}T${clockTime(at)}:${String(second).padStart(2, '0')}+08:00`;
}

function messageOf(error: z.ZodError): string {
  return error.issues[0]?.message ?? '不是有效日期';
}

function unitNames(): UnitName[] {
  // reason: the keys of a constant object are its own names
  return Object.keys(units) as UnitName[];
}
