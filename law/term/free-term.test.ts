import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { beijing } from '../calendar/instant.ts';
import { publishedCalendar } from '../calendar/index.ts';
import { CountableDay, freeDeadline, longestTerms } from './free-term.ts';
import { calendarDays, hours, workdays, years } from './term.ts';

const calendar = publishedCalendar;
const from = civil('2026-09-28');
const stays = [{ from: civil('2026-09-29'), to: civil('2026-09-30'), cause: '鉴定' }];

describe('a term that no clock names', () => {
  it.each([
    ['七个工作日', { term: workdays(7), from }, '2026-10-13'],
    ['七日，末日不顺延', { term: calendarDays(7), from }, '2026-10-05'],
    ['七日，末日顺延', { term: calendarDays(7), from, rollsOverDaysOff: true }, '2026-10-08'],
    ['往前七个工作日', { term: workdays(7), from: civil('2026-10-20'), isBackward: true }, '2026-10-09'],
    ['扣除两日', { term: workdays(7), from, stays }, '2026-10-15'],
    ['一百年', { term: years(100), from: civil('2000-02-29') }, '2100-02-28'],
  ])('%s', (_what, question, dueOn) => {
    expect(freeDeadline({ ...question, calendar })).toMatchObject({ outcome: 'deadline', deadline: { dueOn } });
  });

  it('hours run from a moment', () => {
    const answer = freeDeadline({ term: hours(24), from: beijing('2026-09-30', '17:00'), calendar });
    expect(answer).toMatchObject({ deadline: { dueAt: '2026-10-01T09:00:00.000Z' } });
  });

  it.each([
    ['一百零一年', { term: years(101), from }, 'amount'],
    ['小时从一日起', { term: hours(24), from }, 'start'],
    ['往前数的扣除', { term: workdays(7), from, isBackward: true, stays }, 'stays'],
    ['小时的扣除', { term: hours(24), from: beijing('2026-09-28', '09:00'), stays }, 'stays'],
    ['小时的顺延', { term: hours(24), from: beijing('2026-09-28', '09:00'), rollsOverDaysOff: true }, 'roll'],
  ])('%s is refused where it must be mended', (_what, question, at) => {
    expect(freeDeadline({ ...question, calendar })).toMatchObject({ outcome: 'refused', at });
  });

  it('has a longest length for every unit, and it is still counted', () => {
    const term = { amount: longestTerms.workday, unit: 'workday' } as const;
    expect(freeDeadline({ term, from, calendar })).toMatchObject({ outcome: 'deadline' });
  });

  it.each([
    ['1949-12-31', false],
    ['1950-01-01', true],
    ['2100-12-31', true],
    ['2101-01-01', false],
  ])('%s is a day that is counted from: %s', (on, isCountable) => {
    expect(CountableDay.safeParse(on).success).toBe(isCountable);
  });
});
