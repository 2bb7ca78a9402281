import { describe, expect, it } from 'vitest';
import {
  calendarDays,
  cite,
  civil,
  deadlineOf,
  months,
  publishedCalendar,
  workdays,
  type Deadline,
  type DeadlineQuestion,
  type Term,
} from '@zhifa/law';
import { weeksOf as weeksIn } from './arithmetic.ts';

const weeksOf = (of: Deadline) => weeksIn(of, publishedCalendar);

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

function asked(question: Partial<DeadlineQuestion> & Pick<DeadlineQuestion, 'term' | 'from'>) {
  const citation = cite('行政处罚法', 61, 1);
  return deadlineOf({ startLabel: '起算日', calendar: publishedCalendar, citation, ...question });
}

const counts = (of: ReturnType<typeof deadlineOf>) =>
  weeksOf(of)
    .flat()
    .filter(({ count }) => count !== undefined)
    .map(({ on, count }) => [on, count]);
const dayOn = (of: ReturnType<typeof deadlineOf>, day: string) =>
  weeksOf(of)
    .flat()
    .find(({ on }) => on === day);

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

describe('what does not simply run forward', () => {
  // 听证 2026-10-20（周二）, seven workdays between: 10-19, 16, 15, 14, 13, 12, 10（调休）; so 10-09 at the latest.
  const notice = asked({ term: workdays(7), from: civil('2026-10-20'), direction: 'before' });

  it('七日前: counts back from the event, the last day is not one of the seven', () => {
    expect(counts(notice)).toEqual([
      ['2026-10-10', 7],
      ['2026-10-12', 6],
      ['2026-10-13', 5],
      ['2026-10-14', 4],
      ['2026-10-15', 3],
      ['2026-10-16', 2],
      ['2026-10-19', 1],
    ]);
    expect(dayOn(notice, '2026-10-20')).toMatchObject({ mark: 'start' });
    expect(dayOn(notice, '2026-10-09')).toMatchObject({ mark: 'due' });
    expect(dayOn(notice, '2026-10-11')).toMatchObject({ mark: 'skipped' });
    expect(dayOn(notice, '2026-10-21')).toMatchObject({ mark: 'outside' });
  });

  it('七日前，末日提前: what was rolled over lies before the count', () => {
    const early = asked({ term: workdays(7), from: civil('2026-11-11'), direction: 'before', rollsOverDaysOff: true });
    expect(early).toMatchObject({ dueOn: '2026-10-30', rolledFrom: '2026-11-01' });
    expect(dayOn(early, '2026-10-31')).toMatchObject({ mark: 'rolled' });
    expect(dayOn(early, '2026-11-01')).toMatchObject({ mark: 'rolled' });
    expect(dayOn(early, '2026-11-02')).toMatchObject({ mark: 'counted', count: 7 });
  });

  it('届满前十日内: the window opens on a day that is counted', () => {
    const window = asked({ term: calendarDays(10), from: civil('2026-11-20'), direction: 'within' });
    expect(dayOn(window, '2026-11-10')).toMatchObject({ mark: 'due', count: 10 });
    expect(dayOn(window, '2026-11-19')).toMatchObject({ mark: 'counted', count: 1 });
  });

  it('扣除: days that stand still are not counted and say why', () => {
    const stay = { from: civil('2026-09-29'), to: civil('2026-09-30'), cause: '听证' };
    const stayed = asked({ term: workdays(7), from: civil('2026-09-28'), stays: [stay] });
    expect(dayOn(stayed, '2026-09-29')).toMatchObject({ mark: 'stayed', name: '听证' });
    expect(counts(stayed).at(0)).toEqual(['2026-10-08', 1]);
    expect(counts(stayed).at(-1)).toEqual(['2026-10-15', 7]);
  });

  it('自然日的扣除: the number of the last day is the length of the term', () => {
    const stay = { from: civil('2026-11-10'), to: civil('2026-11-12'), cause: '鉴定' };
    const stayed = asked({ term: calendarDays(30), from: civil('2026-11-02'), stays: [stay] });
    expect(counts(stayed).at(-1)).toEqual(['2026-12-05', 30]);
    expect(counts(stayed)).toHaveLength(30);
  });

  it('延长: the count runs on, in the units of the extension', () => {
    const extension = {
      term: calendarDays(3),
      counting: 'added',
      grantedOn: civil('2026-11-04'),
      grantedBy: '本机关负责人',
      citation: cite('行政强制法', 25, 1),
    } as const;
    const extended = asked({ term: workdays(3), from: civil('2026-11-03'), extensions: [extension] });
    expect(counts(extended)).toEqual([
      ['2026-11-04', 1],
      ['2026-11-05', 2],
      ['2026-11-06', 3],
      ['2026-11-07', 4],
      ['2026-11-08', 5],
      ['2026-11-09', 6],
    ]);
  });

  it('暂定: says within which days it may move, with the year', () => {
    const provisional = asked({ term: workdays(7), from: civil('2026-12-28') });
    expect(dayOn(provisional, '2027-01-04')).toMatchObject({ isUnpublished: true, mark: 'counted' });
  });

  it('months have no numbers', () => {
    expect(counts(asked({ term: months(2), from: civil('2026-08-31') }))).toEqual([]);
  });

  it('the day itself is the last day of a term of nothing', () => {
    const today = asked({ term: calendarDays(0), from: civil('2026-11-25') });
    expect(dayOn(today, '2026-11-25')).toMatchObject({ mark: 'due' });
  });
});
