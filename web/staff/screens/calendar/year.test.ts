import { addDays, civil, dayOfWeek, publishedCalendar } from '@zhifa/law';
import { describe, expect, it } from 'vitest';
import { monthsOf, periodsOf } from './year.ts';

describe('the calendar of a year', () => {
  it('begins each week on Monday', () => {
    const [january] = monthsOf(2026);
    expect(january?.cells.slice(0, 5)).toEqual([undefined, undefined, undefined, '2026-01-01', '2026-01-02']);
    for (const { cells } of monthsOf(2024))
      for (const [index, on] of cells.entries()) if (on !== undefined) expect((dayOfWeek(on) + 6) % 7).toBe(index % 7);
  });

  it('has every day once', () => {
    const days = monthsOf(2024).flatMap(({ cells }) => cells.flatMap((on) => on ?? []));
    expect(days).toEqual(Array.from({ length: 366 }, (_day, index) => addDays(civil('2024-01-01'), index)));
  });

  it('joins the days of a holiday', () => {
    const days = [...publishedCalendar.named.values()].filter(({ on }) => on.startsWith('2026'));
    expect(periodsOf(days)).toContainEqual({ name: '国庆节', from: '2026-10-01', to: '2026-10-07' });
    expect(periodsOf(days)).toHaveLength(7);
  });
});
