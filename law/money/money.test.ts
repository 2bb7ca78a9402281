import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fen, fen, inFigures, sumFen, yuan } from './fen.ts';
import { inWords } from './in-words.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS: Readonly<{ [unit: string]: number }> = { 拾: 10, 佰: 100, 仟: 1000 };

/** An independent reader of 大写, in fen: what stands before 亿, before 万, before 元, then 角 and 分. */
function readWords(words: string): number {
  const [, whole = '', cents = ''] = /^(?:(.+)元)?(.*)$/.exec(words) ?? [];
  const [, hundredMillions = '', tenThousands = '', rest = ''] = /^(?:(.*)亿)?(?:(.*)万)?(.*)$/.exec(whole) ?? [];
  const wholeYuan = readGroup(hundredMillions) * 100_000_000 + readGroup(tenThousands) * 10_000 + readGroup(rest);
  const jiao = /(.)角/.exec(cents)?.[1] ?? '零';
  const cent = /(.)分/.exec(cents)?.[1] ?? '零';
  return wholeYuan * 100 + DIGITS.indexOf(jiao) * 10 + DIGITS.indexOf(cent);
}

function readGroup(words: string): number {
  let [total, digit] = [0, 0];
  for (const word of words) {
    const unit = UNITS[word];
    if (unit === undefined) digit = DIGITS.indexOf(word);
    else [total, digit] = [total + digit * unit, 0];
  }
  return total + digit;
}

describe('大写', () => {
  it.each([
    [0, '零元整'],
    [1, '壹分'],
    [10, '壹角整'],
    [105, '壹元零伍分'],
    [50, '伍角整'],
    [10050, '壹佰元伍角整'],
    [20_000, '贰佰元整'],
    [300_000, '叁仟元整'],
    [1_000_005, '壹万元零伍分'],
    [2_500_000, '贰万伍仟元整'],
    [10_000_00, '壹万元整'],
    [10_005_00, '壹万零伍元整'],
    [100_000_00, '壹拾万元整'],
    [105_000_00, '壹拾万伍仟元整'],
    [1_000_500_00, '壹佰万零伍佰元整'],
    [1_680_32, '壹仟陆佰捌拾元叁角贰分'],
    [100_000_000_00, '壹亿元整'],
    [200_000_005_00, '贰亿零伍元整'],
  ])('%d fen is %s', (amount, words) => {
    expect(inWords(fen(amount))).toBe(words);
  });

  it('reads back to the same amount, and has no doubled or stray 零', () => {
    const law = fc.property(
      fc.oneof(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 1, max: 99_999_999_999_999 })),
      (amount) => {
        const words = inWords(fen(amount));
        expect(readWords(words)).toBe(amount);
        expect(words).not.toMatch(/零零|零元.|零万|零亿|undefined/);
        expect(words).toMatch(/[整分]$/);
      },
    );
    fc.assert(law, { numRuns: 2000 });
  });
});

describe('金额', () => {
  it.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [100, '¥1.00'],
    [99_999, '¥999.99'],
    [2_500_000, '¥25,000.00'],
    [123_456_789, '¥1,234,567.89'],
  ])('%d fen in figures is %s', (amount, figures) => {
    expect(inFigures(fen(amount))).toBe(figures);
  });

  it('is whole fen, never negative', () => {
    expect(Fen.safeParse(0.5).success).toBe(false);
    expect(Fen.safeParse(-1).success).toBe(false);
    expect(Fen.safeParse('100').success).toBe(false);
    expect(yuan(50_000)).toBe(5_000_000);
    expect(sumFen([])).toBe(0);
    expect(sumFen([fen(1), yuan(2), fen(3)])).toBe(204);
  });
});
