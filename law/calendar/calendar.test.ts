import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isPublished, isWorked, workdaysBetween } from './calendar.ts';
import { addDays, civil, dayOfWeek, daysBetween, fromDayNumber, dayNumber } from './civil-date.ts';
import { publishedCalendar, publishedYears } from './index.ts';

function workdaysOf(year: number): number {
  return workdaysBetween(publishedCalendar, civil(`${String(year - 1)}-12-31`), civil(`${String(year)}-12-31`));
}

/** Names, first and last days off of 2026 (国办发明电〔2025〕7号), typed again from the notice. */
const holidays2026 = [
  ['元旦', '2026-01-01', '2026-01-03'],
  ['春节', '2026-02-15', '2026-02-23'],
  ['清明节', '2026-04-04', '2026-04-06'],
  ['劳动节', '2026-05-01', '2026-05-05'],
  ['端午节', '2026-06-19', '2026-06-21'],
  ['中秋节', '2026-09-25', '2026-09-27'],
  ['国庆节', '2026-10-01', '2026-10-07'],
] as const;

describe('法定工作日', () => {
  it.each([
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%d年有%d个工作日', (year, expected) => {
    expect(workdaysOf(year)).toBe(expected);
  });

  it.each(holidays2026)('2026年%s放假，前后都不算', (name, from, to) => {
    for (let on = civil(from); on <= civil(to); on = addDays(on, 1)) {
      expect(dayOf(publishedCalendar, on)).toEqual({ on, kind: 'holiday', name });
    }
    expect(dayOf(publishedCalendar, addDays(civil(from), -1)).kind).not.toBe('holiday');
    expect(dayOf(publishedCalendar, addDays(civil(to), 1)).kind).not.toBe('holiday');
  });

  it('2026 names no other holiday', () => {
    const named = holidays2026.reduce((total, [, from, to]) => total + daysBetween(civil(from), civil(to)) + 1, 0);
    const found = [...publishedCalendar.named.values()].filter(
      ({ on, kind }) => kind === 'holiday' && on >= '2026-01-01',
    );
    expect(found).toHaveLength(named);
  });

  it.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
    '%s是调休上班的周末',
    (text) => {
      const day = dayOf(publishedCalendar, civil(text));
      expect(day.kind).toBe('makeUpDay');
      expect(isWorked(day)).toBe(true);
      expect([0, 6]).toContain(dayOfWeek(civil(text)));
    },
  );

  it('除夕2024-02-09不是法定放假日', () => {
    expect(dayOf(publishedCalendar, civil('2024-02-09')).kind).toBe('workday');
  });

  it('2022-12-31 was taken from the notice of 2023', () => {
    expect(dayOf(publishedCalendar, civil('2022-12-31'))).toMatchObject({ kind: 'holiday', name: '元旦' });
  });

  it.each(['2020-12-31', '2027-01-01', '2027-01-02'])('%s的安排没有公布，周末也不猜', (text) => {
    expect(isPublished(publishedCalendar, civil(text))).toBe(false);
    expect(dayOf(publishedCalendar, civil(text)).kind).toBe('unpublished');
  });

  it('every make-up day is a weekend, and no day is both off and made up', () => {
    for (const { holidays, makeUpDays, year } of publishedYears) {
      for (const on of makeUpDays) {
        expect([0, 6]).toContain(dayOfWeek(on));
        expect(holidays.some(({ from, to }) => from <= on && on <= to)).toBe(false);
        expect(on.startsWith(String(year))).toBe(true);
      }
    }
  });

  it('workdays add up: from a to b and from b to c make from a to c', () => {
    const anyDay = fc
      .integer({ min: dayNumber(civil('2021-01-01')), max: dayNumber(civil('2026-12-31')) })
      .map(fromDayNumber);
    const law = fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
      const parts = workdaysBetween(publishedCalendar, a, b) + workdaysBetween(publishedCalendar, b, c);
      expect(parts - workdaysBetween(publishedCalendar, a, c)).toBe(0);
    });
    fc.assert(law, { numRuns: 50 });
  });
});
