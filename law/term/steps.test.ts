import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civil, dayNumber, daysBetween, fromDayNumber } from '../calendar/civil-date.ts';
import { publishedCalendar } from '../calendar/index.ts';
import { beijing } from '../calendar/instant.ts';
import { cite } from '../citation/citation.ts';
import { daysOfDeadline } from './days.ts';
import { deadlineOf } from './deadline.ts';
import type { DeadlineQuestion } from './question.ts';
import { stepsOf, stepText } from './steps.ts';
import { calendarDays, hours, months, workdays } from './term.ts';

const calendar = publishedCalendar;
const citation = cite('行政处罚法', 61, 1);

function asked(question: Partial<DeadlineQuestion> & Pick<DeadlineQuestion, 'term' | 'from'>) {
  return deadlineOf({ startLabel: '决定日', calendar, citation, ...question });
}

function told(deadline: ReturnType<typeof asked>): string[] {
  return stepsOf(deadline, { calendar }).map(stepText);
}

describe('推算过程，一步一行', () => {
  it('七日越过国庆，周六调休照数（picture desk-deadline-open）', () => {
    const deadline = asked({ term: workdays(7), from: civil('2026-09-28') });
    expect(told(deadline)).toEqual([
      '起点：2026年9月28日（周一），决定日（行政处罚法第六十一条第一款）',
      '数量：7个工作日，不含法定节假日（行政处罚法第八十五条）',
      '始日：9月28日不计，从 9月29日数起（推论，参照民法典第二百零一条）',
      '跳过：10月1日—10月7日 国庆节 7 天；10月11日 周末 1 天（2026年放假通知（国办发明电〔2025〕7号））',
      '计入：7 天；10月10日 周六调休上班，照数第 5 日（2026年放假通知（国办发明电〔2025〕7号））',
      '结果：9月29日、9月30日、10月8日、10月9日、10月10日、10月12日、10月13日，共 7 天；2026年10月13日（周二）届满',
    ]);
    expect(stepsOf(deadline, { calendar }).map(({ days }) => days)).toEqual([0, 0, 0, 8, 7, 0]);
  });

  it('末日顺延：越过的休息日归在顺延里，不归在跳过里', () => {
    const deadline = asked({ term: calendarDays(15), from: civil('2026-11-06'), rollsOverDaysOff: true });
    const rollBasis = { citation: cite('行政复议法', 88, 1), isInference: false };
    expect(stepsOf(deadline, { calendar, rollBasis }).slice(3).map(stepText)).toEqual([
      '计入：15 天',
      '顺延：末日 2026年11月21日（周六） 是休息日，顺延到下一个工作日（行政复议法第八十八条第一款）',
      '结果：2026年11月23日（周一）届满',
    ]);
  });

  it('往前数：说最迟哪一天，从宽又是哪一天', () => {
    const deadline = asked({ term: workdays(7), from: civil('2026-10-20'), direction: 'before' });
    expect(told(deadline)).toContain('始日：10月20日不计，从 10月19日往前数（推论，参照民法典第二百零一条）');
    expect(told(deadline).at(-1)).toBe('结果：最迟 2026年10月9日（周五）（从严，整个期限在两日之间；从宽为 10月10日）');
  });

  it('往前数，末日提前', () => {
    const deadline = asked({
      term: workdays(7),
      from: civil('2026-11-11'),
      direction: 'before',
      rollsOverDaysOff: true,
    });
    expect(told(deadline)).toContain('提前：2026年11月1日（周日） 是休息日，提前到其前最后一个工作日');
  });

  it('扣除、延长、暂定、小时各有一步', () => {
    const stay = { from: civil('2026-09-29'), to: civil('2026-09-30'), cause: '听证' };
    expect(told(asked({ term: workdays(7), from: civil('2026-09-28'), stays: [stay] }))).toContain(
      '扣除：9月29日—9月30日 听证，2 日不计入',
    );
    const extension = {
      term: calendarDays(30),
      counting: 'added',
      grantedOn: civil('2026-11-20'),
      grantedBy: '本机关负责人',
      citation: cite('行政强制法', 25, 1),
    } as const;
    expect(told(asked({ term: calendarDays(30), from: civil('2026-11-02'), extensions: [extension] }))).toContain(
      '延长：11月20日 本机关负责人批准，延长30日（行政强制法第二十五条第一款）',
    );
    expect(told(asked({ term: workdays(7), from: civil('2026-12-28') })).at(-2)).toContain(
      '可能在 2027年1月5日（周二） 至 2027年1月7日（周四） 之间变动',
    );
    expect(told(asked({ term: hours(24), from: beijing('2026-09-30', '17:00') }))).toEqual([
      '起点：2026年9月30日17时0分，决定日（行政处罚法第六十一条第一款）',
      '数量：24小时',
      '始日：按小时连续计算，夜间和节假日不扣除',
      '计入：24 小时',
      '结果：2026年10月1日17时0分届满',
    ]);
  });

  it('没有扣除也没有延长的，说能不能延长', () => {
    const deadline = asked({ term: workdays(7), from: civil('2026-09-28') });
    const unchanged = (extension: string | null) =>
      stepsOf(deadline, { calendar, extension }).find(({ kind }) => kind === 'noChange')?.words;
    expect(unchanged(null)).toBe('没有。法律没有给这一期限设延长');
    expect(unchanged('本机关负责人批准，不超过30日')).toContain('可以延长：本机关负责人批准');
  });

  it('按月计的没有第几日', () => {
    expect(told(asked({ term: months(2), from: civil('2026-08-31') }))).toContain('计入：从次日到期满，共 61 天');
  });

  it('当日办结的没有日子可数', () => {
    expect(told(asked({ term: calendarDays(0), from: civil('2026-11-25') })).at(-1)).toBe(
      '结果：2026年11月25日（周三），当日',
    );
  });
});

const question = fc.record({
  amount: fc.integer({ min: 0, max: 60 }),
  unit: fc.constantFrom('workday', 'calendarDay', 'month', 'year'),
  start: fc.integer({ min: dayNumber(civil('2021-03-01')), max: dayNumber(civil('2027-06-30')) }),
  rolls: fc.boolean(),
  direction: fc.constantFrom(undefined, undefined, 'before', 'within'),
  stays: fc.array(fc.record({ after: fc.nat(40), length: fc.nat(12) }), { maxLength: 3 }),
  extension: fc.option(
    fc.record({
      amount: fc.integer({ min: 1, max: 30 }),
      unit: fc.constantFrom('workday', 'calendarDay'),
    }),
    { nil: undefined },
  ),
});

it('各步的日子加起来，正好是从起点到末日的日子；计入的正好是期限的数', () => {
  const law = fc.property(question, ({ amount, unit, start, rolls, direction, stays, extension }) => {
    const from = fromDayNumber(start);
    const isForward = direction === undefined;
    const days = unit === 'workday' || unit === 'calendarDay';
    const deadline = asked({
      term: { amount: days ? amount : Math.min(amount, 8), unit },
      from,
      rollsOverDaysOff: rolls,
      ...(isForward ? {} : { direction }),
      ...(isForward
        ? {
            stays: stays.map((stay) => {
              const at = addDays(from, 1 + stay.after);
              return { from: at, to: addDays(at, stay.length), cause: '鉴定' };
            }),
          }
        : {}),
      ...(isForward && extension !== undefined
        ? {
            extensions: [
              { term: extension, counting: 'added', grantedOn: from, grantedBy: '本机关负责人', citation } as const,
            ],
          }
        : {}),
    });
    const steps = stepsOf(deadline, { calendar });
    const sum = steps.reduce((total, step) => total + step.days, 0);
    expect(sum).toBe(Math.abs(daysBetween(deadline.startOn, deadline.dueOn)));
    const derived = daysOfDeadline(deadline);
    if (derived.length > 0) expect(derived.at(-1)?.on).toBe(deadline.dueOn);
    if (days) {
      const wanted = amount + (isForward ? (extension?.amount ?? 0) : 0);
      expect(derived.filter(({ mark }) => mark === 'counted')).toHaveLength(wanted);
    }
  });
  fc.assert(law, { numRuns: 2000 });
});
