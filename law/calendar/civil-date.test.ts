import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  chineseDate,
  civil,
  CivilDate,
  dayNumber,
  dayOfWeek,
  daysBetween,
  fromDayNumber,
  isCivilDate,
  weekdayName,
} from './civil-date.ts';

/** Counts days one by one, as a wall calendar does; shares nothing with the code under test. */
function everyDay(firstYear: number, lastYear: number): string[] {
  const days: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const february = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
    const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.forEach((length, month) => {
      for (let day = 1; day <= length; day += 1) {
        days.push([String(year), String(month + 1).padStart(2, '0'), String(day).padStart(2, '0')].join('-'));
      }
    });
  }
  return days;
}

const anyDay = fc.integer({ min: dayNumber(civil('1900-01-01')), max: dayNumber(civil('2999-12-31')) });

describe('日期', () => {
  it('numbers every day of 1999 to 2030 in turn, and back', () => {
    const first = dayNumber(civil('1999-01-01'));
    everyDay(1999, 2030).forEach((text, index) => {
      expect(dayNumber(civil(text))).toBe(first + index);
      expect(fromDayNumber(first + index)).toBe(text);
    });
  });

  it('knows the weekday of every day of 1999 to 2030: 1999-01-01 was a Friday', () => {
    everyDay(1999, 2030).forEach((text, index) => {
      expect(dayOfWeek(civil(text))).toBe((5 + index) % 7);
    });
  });

  it.each([
    ['闰年二月末', '2024-02-29', true],
    ['平年没有二月二十九', '2026-02-29', false],
    ['一百年不闰', '2100-02-29', false],
    ['四百年再闰', '2000-02-29', true],
    ['九月没有三十一日', '2026-09-31', false],
    ['没有第十三月', '2026-13-01', false],
    ['没有零日', '2026-01-00', false],
    ['少写了零', '2026-9-8', false],
    ['早于一九零零年', '1899-12-31', false],
    ['带着时刻', '2026-09-28T00:00', false],
  ] as const)('%s', (_when, text, exists) => {
    expect(isCivilDate(text)).toBe(exists);
    expect(CivilDate.safeParse(text).success).toBe(exists);
  });

  it.each([
    ['大月末加一个月到小月末', '2026-08-31', 1, '2026-09-30'],
    ['到平年二月末', '2026-08-31', 6, '2027-02-28'],
    ['到闰年二月末', '2023-08-31', 6, '2024-02-29'],
    ['闰日加一年', '2024-02-29', 12, '2025-02-28'],
    ['跨年', '2026-11-24', 2, '2027-01-24'],
    ['往回数', '2026-03-31', -1, '2026-02-28'],
    ['回到上一年', '2026-01-15', -13, '2024-12-15'],
    ['零个月', '2026-01-31', 0, '2026-01-31'],
  ] as const)('%s', (_when, from, months, to) => {
    expect(addMonths(civil(from), months)).toBe(to);
  });

  it('adding days and counting the days between are inverse', () => {
    const law = fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, step) => {
      fc.pre(day + step >= dayNumber(civil('1900-01-01')) && day + step <= dayNumber(civil('2999-12-31')));
      const from = fromDayNumber(day);
      expect(daysBetween(from, addDays(from, step))).toBe(step);
    });
    fc.assert(law);
  });

  it('text order is the order of days', () => {
    const law = fc.property(anyDay, anyDay, (left, right) => {
      expect(fromDayNumber(left) < fromDayNumber(right)).toBe(left < right);
    });
    fc.assert(law);
  });

  it('is written as papers write it', () => {
    expect(chineseDate(civil('2026-09-08'))).toBe('2026年9月8日');
    expect(weekdayName(civil('2026-11-24'))).toBe('周二');
    expect(weekdayName(civil('2026-11-22'))).toBe('周日');
  });
});
