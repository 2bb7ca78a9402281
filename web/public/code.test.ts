import { describe, expect, it } from 'vitest';
import { codeOf, grouped, shortPrint, wholePrint } from './code.ts';

describe('the verification code', () => {
  it.each([
    ['abcde-fghjk mnpqr stuvw', 'ABCDEFGHJKMNPQRSTUVW'],
    ['ＡＢＣＤＥ　fghjk', 'ABCDEFGHJK'],
    ['https://zhifa.example/v/ABCDEFGHJKMNPQRSTUVW?from=qr', 'ABCDEFGHJKMNPQRSTUVW'],
    ['ABCDEFGHJKMNPQRSTUVWXYZ', 'ABCDEFGHJKMNPQRSTUVW'],
    ['', ''],
  ])('reads %s', (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  it('is grouped by five without a blank at the end', () => {
    expect(grouped('ABCDEFGHJKMNPQRSTUVW')).toBe('ABCDE FGHJK MNPQR STUVW');
    expect(grouped('ABCDE')).toBe('ABCDE');
    expect(codeOf(grouped('ABCDEFG'))).toBe('ABCDEFG');
  });
});

describe('a fingerprint', () => {
  const hash = '5c0e91d740ab77f2'.padEnd(60, '0') + 'b26a';
  it('is short for the eye and whole for comparing', () => {
    expect(shortPrint(hash)).toBe('5c0e 91d7 40ab 77f2 … b26a');
    expect(wholePrint(hash).replaceAll(' ', '')).toBe(hash);
  });
});
