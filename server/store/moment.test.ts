import fc from 'fast-check';
import { expect, it } from 'vitest';
import { momentOf } from './moment.ts';

it.each([
  ['2026-09-28 01:10:00+00', '2026-09-28T01:10:00.000Z'],
  ['2026-09-28 09:10:00.123+08', '2026-09-28T01:10:00.123Z'],
  ['2026-09-28 09:10:00.5+08', '2026-09-28T01:10:00.500Z'],
  ['2026-09-28 06:40:00.123456+05:30', '2026-09-28T01:10:00.123Z'],
  ['2026-09-27 17:10:00-08', '2026-09-28T01:10:00.000Z'],
])('%s is %s', (text, moment) => {
  expect(momentOf(text)).toBe(moment);
});

it('reads what PostgreSQL writes of any moment in UTC', () => {
  const years = { min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      const written = date.toISOString().replace('T', ' ').replace('Z', '+00');
      expect(momentOf(written)).toBe(date.toISOString());
    }),
  );
});
