import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, civil, fromDayNumber } from '../calendar/civil-date.ts';
import { birthOnOf, IdentityNumber, identityNumberCheckCharacter, identityNumberProblem } from './identity-number.ts';

const anyNumber = fc
  .record({
    address: fc.constantFrom('110105', '360703', '360782', '440524'),
    day: fc.integer({ min: dayNumber(civil('1930-01-01')), max: dayNumber(civil('2008-12-31')) }),
    sequence: fc.nat({ max: 999 }),
  })
  .map(({ address, day, sequence }) => {
    const first17 = address + fromDayNumber(day).replaceAll('-', '') + String(sequence).padStart(3, '0');
    return first17 + identityNumberCheckCharacter(first17);
  });

describe('身份证号码', () => {
  it('the example of the standard is one', () => {
    expect(identityNumberProblem('11010519491231002X')).toBeUndefined();
    expect(birthOnOf(IdentityNumber.parse('11010519491231002X'))).toBe('1949-12-31');
  });

  it.each([
    ['小写 x', '11010519491231002x', /应为大写 X/],
    ['校验位错', '110105194912310021', /最后一位应为 X/],
    ['十五位旧号', '110105491231002', /15 位的旧号码/],
    ['少一位', '1101051949123100', /现为 16 位/],
    ['没有这个省', '99010519491231002X', /不是任何省份/],
    ['没有这一天', '110105194902300020', /不是存在的出生日期/],
    ['中间有字母', '11010519491231O02X', /前 17 位只用数字/],
    ['被表格存成数字', '1.10105E+17', /存成了数字/],
  ] as const)('%s → says what is wrong', (_when, text, problem) => {
    expect(identityNumberProblem(text)).toMatch(problem);
    expect(IdentityNumber.safeParse(text).success).toBe(false);
  });

  it('finds every single wrong digit and every swap of neighbours', () => {
    const law = fc.property(anyNumber, fc.nat({ max: 16 }), fc.nat({ max: 9 }), (number, at, digit) => {
      expect(identityNumberProblem(number)).toBeUndefined();
      const mistyped = number.slice(0, at) + String(digit) + number.slice(at + 1);
      if (mistyped !== number) expect(identityNumberProblem(mistyped)).toBeDefined();
      const swapped = number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
      if (swapped !== number) expect(identityNumberProblem(swapped)).toBeDefined();
    });
    fc.assert(law);
  });
});
