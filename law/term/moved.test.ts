import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, withYear } from '../calendar/calendar.ts';
import { addDays, civil, dayNumber, fromDayNumber } from '../calendar/civil-date.ts';
import { publishedCalendar, publishedYears } from '../calendar/index.ts';
import type { PublishedYear } from '../calendar/published-year.ts';
import { beijing } from '../calendar/instant.ts';
import { cite } from '../citation/citation.ts';
import { deadlineOf } from './deadline.ts';
import { questionOf, touchedBy, type ReckonedDeadline } from './moved.ts';
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

function asked(id: string, term: Term, from: string, rollsOverDaysOff = false): ReckonedDeadline {
  const citation = cite('行政处罚法', 61, 1);
  const question = { term, from: civil(from), startLabel: '决定日', citation, rollsOverDaysOff };
  return { id, deadline: deadlineOf({ ...question, calendar: publishedCalendar }) };
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
    const touched = touchedBy(deadlines, after);
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
    const reckoned = deadlines.map(({ id, deadline }) => ({
      id,
      deadline: deadlineOf({ ...questionOf(deadline), calendar: after }),
    }));
    expect(touchedBy(reckoned, after)).toEqual([]);
  });

  it('通知更正的，已经确定的期限也重算', () => {
    const { deadline } = asked('过元旦', workdays(7), '2026-12-28');
    const certain = deadlineOf({ ...questionOf(deadline), calendar: after });
    const [newYear, ...others] = year2027.holidays;
    const longer = { ...year2027, holidays: [{ ...newYear!, to: civil('2027-01-05') }, ...others] };
    const corrected = calendarOf(withYear(publishedYears, longer));
    expect(touchedBy([{ id: '过元旦', deadline: certain }], corrected)).toMatchObject([
      { change: 'moved', before: { dueOn: '2027-01-07' }, after: { dueOn: '2027-01-11' } },
    ]);
  });

  it('以前没有记下是否顺延的，暂定本身说明它可能顺延', () => {
    const { deadline } = asked('末日在春节，顺延', calendarDays(15), '2027-01-22', true);
    const { mayRoll: _unsaid, ...old } = asked('末日在春节前', calendarDays(14), '2027-01-22', true).deadline;
    expect(touchedBy([{ id: 'old', deadline: old }], after)).toMatchObject([{ after: { dueOn: '2027-02-12' } }]);
    expect(deadline.rolledFrom).toBe('2027-02-06');
  });

  it('a deadline asked again with the same calendar is the same deadline', () => {
    const stay = fc.record({ after: fc.nat(20), length: fc.nat(10) });
    const question = fc.record({
      amount: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom('workday', 'calendarDay', 'month', 'hour'),
      start: fc.integer({ min: dayNumber(civil('2025-12-01')), max: dayNumber(civil('2027-12-31')) }),
      rolls: fc.boolean(),
      direction: fc.constantFrom(undefined, 'before', 'within'),
      stay: fc.option(stay, { nil: undefined }),
    });
    const law = fc.property(question, ({ amount, unit, start, rolls, direction, stay: stood }) => {
      const from = fromDayNumber(start);
      const canStand = stood !== undefined && direction === undefined && unit !== 'hour';
      const at = addDays(from, 1 + (stood?.after ?? 0));
      const deadline = deadlineOf({
        term: { amount, unit },
        from: unit === 'hour' ? beijing(from, '17:30') : from,
        startLabel: '起算日',
        citation: cite('行政处罚法', 61, 1),
        calendar: publishedCalendar,
        rollsOverDaysOff: rolls && unit !== 'hour',
        ...(direction === undefined ? {} : { direction }),
        ...(canStand ? { stays: [{ from: at, to: addDays(at, stood.length), cause: '鉴定' }] } : {}),
      });
      fc.pre(!canStand || deadline.stayed !== undefined); // A stay that the term did not meet is not kept with it.
      expect(deadlineOf({ ...questionOf(deadline), calendar: publishedCalendar })).toEqual(deadline);
    });
    fc.assert(law);
  });
});
