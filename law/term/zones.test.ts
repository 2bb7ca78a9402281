import { afterEach, expect, it, vi } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { publishedCalendar } from '../calendar/index.ts';
import { beijing, chineseMoment } from '../calendar/instant.ts';
import { cite } from '../citation/citation.ts';
import { deadlineOf } from './deadline.ts';
import { stepsOf, stepText } from './steps.ts';
import { hours, months, workdays } from './term.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/London'])(
  'the same answer on a machine in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const usual = { startLabel: '决定日', calendar: publishedCalendar, citation: cite('行政处罚法', 61, 1) };
    expect(deadlineOf({ ...usual, term: workdays(7), from: civil('2026-09-28') }).dueOn).toBe('2026-10-13');
    expect(deadlineOf({ ...usual, term: months(6), from: civil('2026-08-31') }).dueOn).toBe('2027-02-28');
    const late = deadlineOf({ ...usual, term: hours(24), from: beijing('2026-03-28', '23:30') });
    expect(chineseMoment(late.dueAt ?? beijing('2026-01-01', '00:00'))).toBe('2026年3月29日23时30分');
    const steps = stepsOf(late, { calendar: publishedCalendar });
    expect(steps.map(stepText)).toContain('结果：2026年3月29日23时30分届满');
  },
);
