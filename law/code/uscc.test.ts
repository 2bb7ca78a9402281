import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Uscc, usccCheckCharacter, usccProblem } from './uscc.ts';

const ALPHABET = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
const anyUscc = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 })
  .map((letters) => letters.join(''))
  .map((first17) => first17 + usccCheckCharacter(first17));

describe('统一社会信用代码', () => {
  // The example of the standard, then two published codes of well-known companies.
  it.each(['91350100M000100Y43', '91330100799655058B', '9144030071526726XG'])('%s is one', (code) => {
    expect(usccProblem(code)).toBeUndefined();
    expect(Uscc.parse(code)).toBe(code);
  });

  it.each([
    ['少一位', '91350100M000100Y4', /应为 18 位，现为 17 位/],
    ['校验位错', '91350100M000100Y44', /最后一位应为 3/],
    ['写了字母 O', '91350100MOOO100Y43', /不用 I、O、S、V、Z/],
    ['小写', '91350100m000100y43', /大写字母/],
    ['被表格存成数字', '9.13501E+17', /存成了数字/],
    ['空着', '', /现为 0 位/],
  ] as const)('%s → says what is wrong', (_when, text, problem) => {
    expect(usccProblem(text)).toMatch(problem);
    expect(Uscc.safeParse(text).success).toBe(false);
  });

  it('weighs each place by the powers of three modulo 31, as the standard says', () => {
    const law = fc.property(anyUscc, (code) => {
      let [weight, sum] = [1, 0];
      for (const letter of code.slice(0, 17)) {
        sum += ALPHABET.indexOf(letter) * weight;
        weight = (weight * 3) % 31;
      }
      expect((sum + ALPHABET.indexOf(code.slice(17))) % 31).toBe(0);
    });
    fc.assert(law);
  });

  it('finds every single wrong character', () => {
    const law = fc.property(anyUscc, fc.nat({ max: 17 }), fc.constantFrom(...ALPHABET), (code, at, letter) => {
      fc.pre(code.charAt(at) !== letter);
      expect(usccProblem(code)).toBeUndefined();
      expect(usccProblem(code.slice(0, at) + letter + code.slice(at + 1))).toBeDefined();
    });
    fc.assert(law);
  });
});
