import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isWorked } from '../calendar/calendar.ts';
import { addDays, civil, dayNumber, fromDayNumber } from '../calendar/civil-date.ts';
import { publishedCalendar } from '../calendar/index.ts';
import { beijing } from '../calendar/instant.ts';
import { cite } from '../citation/citation.ts';
import { deadlineOf, dueOnOf, type Deadline } from './deadline.ts';
import type { DeadlineQuestion } from './question.ts';
import { calendarDays, hours, months, termText, workdays, years, type Term } from './term.ts';

const ask: Omit<DeadlineQuestion, 'term' | 'from'> = {
  startLabel: '决定日',
  calendar: publishedCalendar,
  citation: cite('行政处罚法', 61, 1),
};

function due(term: Term, from: string, rollsOverDaysOff = false): Deadline {
  return deadlineOf({ ...ask, term, from: civil(from), rollsOverDaysOff });
}

describe('期限', () => {
  it.each([
    ['七日越过国庆和调休的周六', workdays(7), '2026-09-28', '2026-10-13'],
    ['五日从周五起，周日调休算一天', workdays(5), '2026-09-18', '2026-09-24'],
    ['三日越过春节', workdays(3), '2026-02-13', '2026-02-25'],
    ['二日只越过周末', workdays(2), '2026-11-20', '2026-11-24'],
    ['周六发生的，周一是第一日', workdays(1), '2026-11-21', '2026-11-23'],
    ['十五日是自然日', calendarDays(15), '2026-09-18', '2026-10-03'],
    ['九十日跨年', calendarDays(90), '2026-11-24', '2027-02-22'],
    ['六个月到二月末', months(6), '2026-08-31', '2027-02-28'],
    ['六个月到闰年二月末', months(6), '2023-08-31', '2024-02-29'],
    ['三个月跨年', months(3), '2026-11-24', '2027-02-24'],
    ['二年', years(2), '2024-02-29', '2026-02-28'],
  ] as const)('%s', (_when, term, from, expected) => {
    expect(due(term, from).dueOn).toBe(expected);
  });

  it('shows what it passed over', () => {
    expect(due(workdays(7), '2026-09-28').skipped).toEqual([
      { from: '2026-10-01', to: '2026-10-07', name: '国庆节' },
      { from: '2026-10-11', to: '2026-10-11', name: '周末' },
    ]);
  });

  it.each([
    ['末日在国庆，顺延到节后第一个工作日', calendarDays(15), '2026-09-18', '2026-10-08', '2026-10-03'],
    ['末日在周六，顺延到周一', calendarDays(15), '2026-11-06', '2026-11-23', '2026-11-21'],
    ['末日是调休上班的周六，不顺延', calendarDays(15), '2026-09-25', '2026-10-10', undefined],
    ['末日是工作日，不顺延', calendarDays(15), '2026-11-09', '2026-11-24', undefined],
  ] as const)('%s', (_when, term, from, ...[expected, rolledFrom]) => {
    const deadline = due(term, from, true);
    expect(deadline.dueOn).toBe(expected);
    expect(deadline.rolledFrom).toBe(rolledFrom);
  });

  it('hours run through the night and the holiday', () => {
    const deadline = deadlineOf({ ...ask, term: hours(24), from: beijing('2026-09-30', '17:00') });
    expect(deadline).toMatchObject({
      startOn: '2026-09-30',
      dueOn: '2026-10-01',
      dueAt: beijing('2026-10-01', '17:00'),
    });
    expect(deadline.provisional).toBeUndefined();
  });

  it('a moment counts from its Beijing date', () => {
    expect(deadlineOf({ ...ask, term: workdays(1), from: beijing('2026-11-24', '00:30') }).dueOn).toBe('2026-11-25');
  });

  it.each([
    ['工作日算进2027年', due(workdays(7), '2026-12-28'), '2027-01-06', '国务院办公厅尚未公布2027年放假安排'],
    ['顺延落在2027年', due(months(6), '2026-08-31', true), '2027-03-01', '国务院办公厅尚未公布2027年放假安排'],
    ['从2020年算起', due(workdays(5), '2020-12-28'), '2021-01-05', '本系统没有收录2020年放假安排'],
  ] as const)('%s：暂定', (_when, deadline, expected, reason) => {
    expect(deadline.dueOn).toBe(expected);
    expect(deadline.provisional).toContain(reason);
  });

  it.each([
    ['自然日不需要放假安排', calendarDays(90), '2026-11-24'],
    ['工作日在2026年内', workdays(7), '2026-12-21'],
  ] as const)('%s：不是暂定', (_when, term, from) => {
    expect(due(term, from).provisional).toBeUndefined();
  });

  const inPublishedYears = fc
    .integer({ min: dayNumber(civil('2021-01-01')), max: dayNumber(civil('2026-06-30')) })
    .map(fromDayNumber);

  it('a term in workdays ends on a workday and holds just that many', () => {
    const law = fc.property(inPublishedYears, fc.integer({ min: 1, max: 60 }), (from, amount) => {
      const { dueOn } = due(workdays(amount), from);
      expect(isWorked(dayOf(publishedCalendar, dueOn))).toBe(true);
      let counted = 0;
      for (let on = addDays(from, 1); on <= dueOn; on = addDays(on, 1)) {
        if (isWorked(dayOf(publishedCalendar, on))) counted += 1;
      }
      expect(counted).toBe(amount);
    });
    fc.assert(law);
  });

  it('a later beginning or a longer term never ends earlier', () => {
    const amounts = fc.integer({ min: 1, max: 90 });
    const law = fc.property(inPublishedYears, amounts, fc.boolean(), (from, amount, rolls) => {
      for (const term of [workdays, calendarDays, months]) {
        const dueOn = due(term(amount), from, rolls).dueOn;
        expect(due(term(amount), addDays(from, 1), rolls).dueOn >= dueOn).toBe(true);
        expect(due(term(amount + 1), from, rolls).dueOn >= dueOn).toBe(true);
      }
    });
    fc.assert(law);
  });

  it('the day alone is the day of the derivation', () => {
    const law = fc.property(inPublishedYears, fc.integer({ min: 1, max: 90 }), fc.boolean(), (from, amount, rolls) => {
      for (const term of [workdays(amount), calendarDays(amount), months(amount)]) {
        const question = { ...ask, term, from, rollsOverDaysOff: rolls };
        expect(dueOnOf(question)).toBe(deadlineOf(question).dueOn);
      }
    });
    fc.assert(law);
  });

  it('is called by its length', () => {
    expect([workdays(7), calendarDays(15), months(6), years(2), hours(24)].map(termText)).toEqual([
      '7个工作日',
      '15日',
      '6个月',
      '2年',
      '24小时',
    ]);
  });
});
