import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addHours,
  addMinutes,
  beijing,
  beijingTimeOf,
  chineseMoment,
  civilDateOf,
  clockTime,
  Instant,
  instant,
  instantOf,
  millisecondsOf,
} from './instant.ts';

/** 1970 to the end of 2199. */
const anyMoment = fc.integer({ min: 0, max: 7_258_118_399_999 });

describe('时刻', () => {
  it('comes back unchanged', () => {
    const law = fc.property(anyMoment, (milliseconds) => {
      expect(millisecondsOf(instantOf(milliseconds))).toBe(milliseconds);
    });
    fc.assert(law);
  });

  it('text order is time order', () => {
    const law = fc.property(anyMoment, anyMoment, (left, right) => {
      expect(instantOf(left) < instantOf(right)).toBe(left < right);
    });
    fc.assert(law);
  });

  it('Beijing time is the same moment on any machine', () => {
    const law = fc.property(anyMoment, (milliseconds) => {
      const at = instantOf(milliseconds - (milliseconds % 1000));
      const { on, hour, minute, second } = beijingTimeOf(at);
      expect(beijing(on, [hour, minute, second].map(String).join(':'))).toBe(at);
      expect(civilDateOf(at)).toBe(on);
    });
    fc.assert(law);
  });

  it.each([
    ['上午', '2026-09-28', '09:10', '2026-09-28T01:10:00.000Z'],
    ['八点以前在世界时是前一天', '2026-09-28', '07:59', '2026-09-27T23:59:00.000Z'],
    ['零点', '2026-01-01', '00:00', '2025-12-31T16:00:00.000Z'],
    ['带秒', '2026-09-28', '23:59:59', '2026-09-28T15:59:59.000Z'],
  ] as const)('%s', (_when, on, time, expected) => {
    expect(beijing(on, time)).toBe(expected);
    expect(civilDateOf(instant(expected))).toBe(on);
  });

  it.each(['2026-02-30T00:00:00.000Z', '2026-09-28T24:00:00.000Z', '2026-09-28T01:10:00Z', '2026-09-28 01:10'])(
    'refuses %s',
    (text) => {
      expect(Instant.safeParse(text).success).toBe(false);
    },
  );

  it('hours and minutes run over midnight and the end of the year', () => {
    const lastHour = beijing('2026-12-31', '23:30');
    expect(addHours(lastHour, 24)).toBe(beijing('2027-01-01', '23:30'));
    expect(addMinutes(lastHour, 30)).toBe(beijing('2027-01-01', '00:00'));
  });

  it('is written as records write it', () => {
    const at = beijing('2026-09-08', '09:05');
    expect(chineseMoment(at)).toBe('2026年9月8日9时5分');
    expect(clockTime(at)).toBe('09:05');
  });
});
