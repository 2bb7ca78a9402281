import { describe, expect, it } from 'vitest';
import { calendarDays, cite, civil, deadlineOf, publishedCalendar, workdays, type Term } from '@zhifa/law';
import { makeUpDaysIn, weeksOf } from './arithmetic.ts';

function deadline(term: Term, from: string, rollsOverDaysOff = false) {
  const citation = cite('行政处罚法', 61, 1);
  return deadlineOf({
    term,
    from: civil(from),
    startLabel: '决定日',
    calendar: publishedCalendar,
    citation,
    rollsOverDaysOff,
  });
}

describe('the calendar of a deadline', () => {
  it('七日越过国庆: counts seven, names what it skips, shows the make-up Saturday', () => {
    const days = weeksOf(deadline(workdays(7), '2026-09-28')).flat();
    expect(days.filter(({ count }) => count !== undefined).map(({ on, count }) => [on, count])).toEqual([
      ['2026-09-29', 1],
      ['2026-09-30', 2],
      ['2026-10-08', 3],
      ['2026-10-09', 4],
      ['2026-10-10', 5],
      ['2026-10-12', 6],
      ['2026-10-13', 7],
    ]);
    expect(days.find(({ on }) => on === '2026-10-01')).toMatchObject({ mark: 'skipped', name: '国庆节' });
    expect(days.find(({ on }) => on === '2026-10-10')).toMatchObject({ isMakeUp: true });
    expect(days.find(({ on }) => on === '2026-10-13')).toMatchObject({ mark: 'due' });
    expect(makeUpDaysIn(deadline(workdays(7), '2026-09-28'))).toEqual(['2026-10-10']);
  });

  it('whole weeks from Monday to Sunday', () => {
    const weeks = weeksOf(deadline(workdays(7), '2026-09-28'));
    expect(weeks.map((week) => [week[0]?.on, week[6]?.on])).toEqual([
      ['2026-09-28', '2026-10-04'],
      ['2026-10-05', '2026-10-11'],
      ['2026-10-12', '2026-10-18'],
    ]);
  });

  it('自然日末日顺延: the days rolled over are marked and not counted', () => {
    const days = weeksOf(deadline(calendarDays(15), '2026-11-06', true)).flat();
    expect(days.find(({ on }) => on === '2026-11-21')).toMatchObject({ mark: 'counted', count: 15 });
    expect(days.find(({ on }) => on === '2026-11-22')).toMatchObject({ mark: 'rolled' });
    expect(days.find(({ on }) => on === '2026-11-23')).toMatchObject({ mark: 'due' });
  });
});
