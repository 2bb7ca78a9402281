import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isWorked } from '../calendar/calendar.ts';
import { addDays, civil, dayNumber, daysBetween, fromDayNumber } from '../calendar/civil-date.ts';
import { publishedCalendar } from '../calendar/index.ts';
import { cite } from '../citation/citation.ts';
import { deadlineOf, type Deadline } from './deadline.ts';
import { daysOf, Stay, withoutOverlaps } from './stay.ts';
import { calendarDays, months, workdays, years, type Term } from './term.ts';

function stay(from: string, to: string, cause = '鉴定'): Stay {
  return { from: civil(from), to: civil(to), cause };
}

function due(term: Term, from: string, stays: readonly Stay[]): Deadline {
  const citation = cite('行政强制法', 25, 1);
  return deadlineOf({ term, from: civil(from), startLabel: '查封日', calendar: publishedCalendar, citation, stays });
}

describe('中止和扣除', () => {
  it.each([
    ['没有中止', [], '2026-10-24'],
    ['起点当日本来不计，扣了也不多', [stay('2026-09-24', '2026-09-24')], '2026-10-24'],
    ['第一日', [stay('2026-09-25', '2026-09-25')], '2026-10-25'],
    ['中间十日', [stay('2026-10-01', '2026-10-10')], '2026-11-03'],
    ['最后一日', [stay('2026-10-24', '2026-10-24')], '2026-10-25'],
    ['届满之后才开始，不起作用', [stay('2026-10-25', '2026-11-30')], '2026-10-24'],
    ['前一次中止使后一次赶得上', [stay('2026-10-20', '2026-10-20'), stay('2026-10-25', '2026-10-26')], '2026-10-27'],
    ['两次相接', [stay('2026-10-01', '2026-10-05'), stay('2026-10-06', '2026-10-10')], '2026-11-03'],
    ['两次重叠，每日只扣一次', [stay('2026-10-01', '2026-10-07'), stay('2026-10-05', '2026-10-10')], '2026-11-03'],
    ['一次套着另一次', [stay('2026-10-01', '2026-10-10'), stay('2026-10-03', '2026-10-04', '听证')], '2026-11-03'],
    ['写了两遍', [stay('2026-10-01', '2026-10-10'), stay('2026-10-01', '2026-10-10')], '2026-11-03'],
    ['起点之前已经开始', [stay('2026-09-01', '2026-09-30')], '2026-10-30'],
  ])('查封三十日（行政强制法第二十五条）：%s', (_when, stays, expected) => {
    expect(due(calendarDays(30), '2026-09-24', stays).dueOn).toBe(expected);
  });

  it.each([
    ['工作日里的三日', [stay('2026-11-10', '2026-11-12')], '2026-11-18'],
    ['周末本来不计，扣了也不多', [stay('2026-11-14', '2026-11-15')], '2026-11-13'],
    ['跨着周末', [stay('2026-11-13', '2026-11-16')], '2026-11-17'],
  ])('五个工作日：%s', (_when, stays, expected) => {
    expect(due(workdays(5), '2026-11-06', stays).dueOn).toBe(expected);
  });

  it.each([
    ['六个月', months(6), '2026-01-31', '2026-08-11'],
    ['二年', years(2), '2022-02-28', '2024-03-10'],
  ] as const)('%s扣十一日', (_when, term, from, expected) => {
    const last = deadlineOf({
      term,
      from: civil(from),
      startLabel: '送达日',
      calendar: publishedCalendar,
      citation: cite('行政诉讼法', 46, 1),
      stays: [stay(addDays(civil(from), 5), addDays(civil(from), 15), '不可抗力')],
    });
    expect(last.dueOn).toBe(expected);
  });

  it('keeps what it took out, within the term, with its cause', () => {
    expect(due(calendarDays(30), '2026-09-24', [stay('2026-09-01', '2026-09-30')]).stayed).toEqual([
      { from: '2026-09-25', to: '2026-09-30', cause: '鉴定' },
    ]);
  });

  it('a stay written the wrong way round, or without a cause, is refused', () => {
    expect(Stay.safeParse({ from: '2026-10-02', to: '2026-10-01', cause: '听证' }).error?.issues[0]?.message).toContain(
      '写反',
    );
    expect(Stay.safeParse({ from: '2026-10-01', to: '2026-10-01', cause: '听证' }).success).toBe(true);
    expect(Stay.safeParse({ from: '2026-10-01', to: '2026-10-01', cause: '' }).success).toBe(false);
  });

  const start = dayNumber(civil('2025-03-03'));
  const someStays = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 30 })).map(([offset, length]) => ({
      from: fromDayNumber(start + offset),
      to: fromDayNumber(start + offset + length),
      cause: '鉴定',
    })),
    { maxLength: 6 },
  );

  it('stays sum exactly: days counted and days taken out are all the days', () => {
    const law = fc.property(someStays, fc.integer({ min: 1, max: 90 }), (stays, amount) => {
      const { dueOn, stayed = [] } = due(calendarDays(amount), fromDayNumber(start), stays);
      const taken = stayed.reduce((total, each) => total + daysOf(each), 0);
      expect(daysBetween(fromDayNumber(start), dueOn)).toBe(amount + taken);
      const days = new Set(stayed.flatMap((each) => daysIn(each)));
      expect(days.size).toBe(taken);
      const met = new Set(stays.flatMap(daysIn).filter((on) => on > fromDayNumber(start) && on <= dueOn));
      expect(days).toEqual(met);
    });
    fc.assert(law);
  });

  it('the order in which they are written does not matter', () => {
    const law = fc.property(someStays, fc.integer({ min: 1, max: 60 }), (stays, amount) => {
      const [one, other] = [stays, [...stays].reverse()].map((each) => due(workdays(amount), '2025-03-03', each));
      expect(one?.dueOn).toBe(other?.dueOn);
    });
    fc.assert(law);
  });

  it('never ends earlier for a stay, and never on one', () => {
    const law = fc.property(someStays, fc.integer({ min: 1, max: 60 }), (stays, amount) => {
      for (const term of [workdays(amount), calendarDays(amount)]) {
        const { dueOn } = due(term, '2025-03-03', stays);
        expect(dueOn >= due(term, '2025-03-03', []).dueOn).toBe(true);
        expect(withoutOverlaps(stays).some(({ from, to }) => from <= dueOn && dueOn <= to)).toBe(false);
        if (term.unit === 'workday') expect(isWorked(dayOf(publishedCalendar, dueOn))).toBe(true);
      }
    });
    fc.assert(law);
  });
});

function daysIn({ from, to }: Stay): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_unused, step) => addDays(from, step));
}
