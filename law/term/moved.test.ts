import { describe, expect, it } from 'vitest';
import { calendarOf, withYear } from '../calendar/calendar.ts';
import { civil } from '../calendar/civil-date.ts';
import { publishedCalendar, publishedYears } from '../calendar/index.ts';
import type { PublishedYear } from '../calendar/published-year.ts';
import { cite } from '../citation/citation.ts';
import { touchedBy, type AskedDeadline } from './moved.ts';
import { calendarDays, workdays, type Term } from './term.ts';

/** An arrangement as it might be published for 2027; nobody has published it. */
const year2027: PublishedYear = {
  year: 2027,
  documentNumber: '国办发明电〔2026〕9号',
  holidays: [
    { name: '元旦', from: civil('2027-01-01'), to: civil('2027-01-03') },
    { name: '春节', from: civil('2027-02-05'), to: civil('2027-02-11') },
  ],
  makeUpDays: [civil('2027-01-30'), civil('2027-02-20')],
};
const after = calendarOf(withYear(publishedYears, year2027));

function asked(id: string, term: Term, from: string, rollsOverDaysOff = false): AskedDeadline {
  const citation = cite('行政处罚法', 61, 1);
  return { id, question: { term, from: civil(from), startLabel: '决定日', citation, rollsOverDaysOff } };
}

describe('公布一年的放假安排之后', () => {
  const deadlines = [
    asked('过元旦', workdays(7), '2026-12-28'),
    asked('年前届满', workdays(7), '2026-12-01'),
    asked('三月里', workdays(3), '2027-03-08'),
    asked('末日在春节，顺延', calendarDays(15), '2027-01-22', true),
    asked('末日在春节，不顺延', calendarDays(15), '2027-01-22'),
  ];

  it('says what moved from which day to which, and what is now certain', () => {
    const touched = touchedBy(deadlines, publishedCalendar, after);
    expect(touched.map(({ id, change, before, after: now }) => [id, change, before.dueOn, now.dueOn])).toEqual([
      ['过元旦', 'moved', '2027-01-06', '2027-01-07'],
      ['三月里', 'confirmed', '2027-03-11', '2027-03-11'],
      ['末日在春节，顺延', 'moved', '2027-02-08', '2027-02-12'],
    ]);
    for (const { before, after: now } of touched) {
      expect(before.provisional).toContain('2027年');
      expect(now.provisional).toBeUndefined();
      expect(before.mayMove).toBeDefined();
      expect(now.dueOn >= before.mayMove!.from && now.dueOn <= before.mayMove!.to).toBe(true);
    }
  });

  it('a year entered once more unchanged touches nothing', () => {
    expect(touchedBy(deadlines, after, after)).toEqual([]);
  });
});
