import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workdaysBetween } from '../calendar/calendar.ts';
import { addDays, civil, dayNumber, fromDayNumber } from '../calendar/civil-date.ts';
import { publishedCalendar } from '../calendar/index.ts';
import { beijing } from '../calendar/instant.ts';
import { cite } from '../citation/citation.ts';
import { deadlineOf, type Deadline } from './deadline.ts';
import type { DeadlineQuestion } from './question.ts';
import { calendarDays, hours, months, workdays, type Term } from './term.ts';

const calendar = publishedCalendar;

function back(term: Term, from: string, more: Partial<DeadlineQuestion> = {}): Deadline {
  const citation = cite('行政处罚法', 64, 0, 2);
  return deadlineOf({
    term,
    from: civil(from),
    direction: 'before',
    startLabel: '听证日',
    calendar,
    citation,
    ...more,
  });
}

describe('往前数：举行听证的七日前通知（行政处罚法第六十四条第二项、第八十五条）', () => {
  it.each([
    ['平常的两周', '2026-11-24', '2026-11-12', '2026-11-13'],
    ['周一举行', '2026-11-23', '2026-11-11', '2026-11-12'],
    ['第七个工作日是周一，再往前是周日', '2026-11-11', '2026-11-01', '2026-11-02'],
    ['越过国庆，周六调休算一天', '2026-10-20', '2026-10-09', '2026-10-10'],
    ['国庆后第一日举行', '2026-10-08', '2026-09-20', '2026-09-21'],
    ['越过春节和两个调休', '2026-03-02', '2026-02-12', '2026-02-13'],
  ])('%s', (_when, from, dueOn, lenientOn) => {
    expect(back(workdays(7), from)).toMatchObject({ dueOn, lenientOn });
  });

  it('names the days passed over in the order of the calendar', () => {
    expect(back(workdays(7), '2026-10-20').skipped).toEqual([
      { from: '2026-10-11', to: '2026-10-11', name: '周末' },
      { from: '2026-10-17', to: '2026-10-18', name: '周末' },
    ]);
  });

  it('a day off can only be moved to an earlier workday', () => {
    expect(back(workdays(7), '2026-11-11', { rollsOverDaysOff: true })).toMatchObject({
      dueOn: '2026-10-30',
      rolledFrom: '2026-11-01',
    });
  });

  it.each([
    [calendarDays(5), '2026-11-24', { dueOn: '2026-11-18', lenientOn: '2026-11-19' }],
    [months(1), '2026-03-31', { dueOn: '2026-02-27', lenientOn: '2026-02-28' }],
  ] as const)('%j before %s', (term, from, expected) => {
    expect(back(term, from)).toMatchObject(expected);
  });

  it('届满前十日内 opens on the tenth day before, and nothing lies between', () => {
    const opened = back(calendarDays(10), '2026-11-24', { direction: 'within' });
    expect(opened.dueOn).toBe('2026-11-14');
    expect(opened.lenientOn).toBeUndefined();
  });

  it('二十四小时前 is a moment (安全生产法第七十条第二款)', () => {
    const deadline = deadlineOf({
      term: hours(24),
      from: beijing('2026-10-08', '08:30'),
      direction: 'before',
      startLabel: '计划停电',
      calendar,
      citation: cite('安全生产法', 70, 2),
    });
    expect(deadline).toMatchObject({ dueOn: '2026-10-07', dueAt: beijing('2026-10-07', '08:30') });
  });

  it('does not stand still', () => {
    const stays = [{ from: civil('2026-11-18'), to: civil('2026-11-19'), cause: '鉴定' }];
    expect(() => back(workdays(7), '2026-11-24', { stays })).toThrow(RangeError);
  });

  it('the whole term lies between the last day of notice and the event, and not a day less', () => {
    const anyDay = fc
      .integer({ min: dayNumber(civil('2021-03-01')), max: dayNumber(civil('2026-12-31')) })
      .map(fromDayNumber);
    const law = fc.property(anyDay, fc.integer({ min: 1, max: 20 }), (event, amount) => {
      const { dueOn } = back(workdays(amount), event);
      const lastBetween = addDays(event, -1);
      expect(workdaysBetween(calendar, dueOn, lastBetween)).toBe(amount);
      expect(workdaysBetween(calendar, addDays(dueOn, 1), lastBetween)).toBe(amount - 1);
    });
    fc.assert(law);
  });
});
