import { describe, expect, it } from 'vitest';
import { calendarOf } from '../calendar/calendar.ts';
import { addDays, civil, type CivilDate } from '../calendar/civil-date.ts';
import { festivalsOf } from '../calendar/festivals.ts';
import { publishedCalendar, publishedYears } from '../calendar/index.ts';
import { cite } from '../citation/citation.ts';
import { deadlineOf } from './deadline.ts';
import type { DeadlineQuestion } from './question.ts';
import { calendarDays, months, workdays, type Term } from './term.ts';

function ask(term: Term, from: CivilDate, more: Partial<DeadlineQuestion> = {}): DeadlineQuestion {
  const citation = cite('行政处罚法', 61, 1);
  return { term, from, startLabel: '决定日', calendar: publishedCalendar, citation, ...more };
}

describe('暂定的期限可能变动的范围', () => {
  it.each([
    ['七个工作日过元旦', ask(workdays(7), civil('2026-12-28')), '2027-01-06', '2027-01-05', '2027-01-07'],
    ['七个工作日过春节', ask(workdays(7), civil('2027-02-01')), '2027-02-10', '2027-02-10', '2027-02-22'],
    ['前后都没有节日', ask(workdays(3), civil('2027-03-08')), '2027-03-11', '2027-03-11', '2027-03-11'],
    [
      '六个月届满日落在春节前后，顺延',
      ask(months(6), civil('2026-08-06'), { rollsOverDaysOff: true }),
      '2027-02-08',
      '2027-02-08',
      '2027-02-15',
    ],
  ])('%s', (_when, question, ...[dueOn, from, to]) => {
    expect(deadlineOf(question)).toMatchObject({ dueOn, mayMove: { from, to } });
  });

  it('says nothing where the almanac is not known', () => {
    const deadline = deadlineOf(ask(workdays(7), civil('2020-12-28')));
    expect(deadline.provisional).toBeDefined();
    expect(deadline.mayMove).toBeUndefined();
  });

  it('festivals fall on days off in every published year', () => {
    for (const { year } of publishedYears) {
      for (const { on } of festivalsOf(year).filter((festival) => festival.on.startsWith(String(year)))) {
        expect(publishedCalendar.named.get(on)?.kind).toBe('holiday');
      }
    }
  });

  // Had a year not been published, would what was then announced have lain within the range?
  it.each(publishedYears.map(({ year }) => year))('holds what the notice of %d then brought', (year) => {
    const before = calendarOf(publishedYears.filter((each) => each.year !== year));
    const first = civil(`${String(year)}-01-01`);
    for (let from = first; from < `${String(year)}-11-15`; from = addDays(from, 3)) {
      for (const question of questionsFrom(from)) {
        const { dueOn: told, provisional } = deadlineOf(question);
        if (provisional !== undefined) continue; // It reaches into 2020, of which nothing is recorded.
        const { mayMove, dueOn } = deadlineOf({ ...question, calendar: before });
        const { from: earliest, to: latest } = mayMove ?? { from: dueOn, to: dueOn };
        if (told < earliest || told > latest) {
          throw new Error(`${from} ${JSON.stringify(question.term)}: ${told} not within ${earliest} ${latest}`);
        }
      }
    }
  });
});

function questionsFrom(from: CivilDate): DeadlineQuestion[] {
  return [
    ask(workdays(3), from),
    ask(workdays(7), from),
    ask(workdays(20), from),
    ask(workdays(7), from, { direction: 'before' }),
    ask(calendarDays(15), from, { rollsOverDaysOff: true }),
  ];
}
