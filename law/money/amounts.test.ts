import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, fenRange, FenRange, intersection, inYuan, rangeText, scaled } from './fen-range.ts';
import { fen, inFigures, yuan } from './fen.ts';
import { compareFractions, fractionText, rate, roundTo, shareOf } from './fraction.ts';
import { AmountText, parseAmount } from './parse-amount.ts';

describe('人写的金额', () => {
  it.each([
    ['10万元', 100_000_00],
    ['3,000元', 3000_00],
    ['１０００', 1000_00],
    ['1.5万', 15_000_00],
    ['0', 0],
    ['0.01', 1],
    ['0.5元', 50],
    ['12.34', 12_34],
    ['¥25,000.00', 25_000_00],
    ['￥２５，０００．００', 25_000_00],
    ['人民币 3 万元整', 30_000_00],
    ['1,234,567.89元', 1_234_567_89],
    ['0.000001亿', 100_00],
    ['1.234567万元', 12_345_67],
    ['5千元', 5000_00],
    ['2百万元', 2_000_000_00],
    ['3圆', 3_00],
    ['999999999999.99', 99_999_999_999_999],
  ])('%s', (text, expected) => {
    expect(parseAmount(text)).toEqual({ fen: expected });
  });

  it.each([
    ['', '没有填写金额'],
    ['　 ', '没有填写金额'],
    ['1e3', '科学记数法'],
    ['1E+3元', '科学记数法'],
    ['-5', '不能为负'],
    ['负3元', '不能为负'],
    ['NaN', '不是金额'],
    ['Infinity', '不是金额'],
    ['0x10', '不是金额'],
    ['10²', '不是金额'],
    ['①000', '不是金额'],
    ['1.234', '小数位太多'],
    ['3.000元', '小数位太多'],
    ['1.2345678万元', '小数位太多'],
    ['3,00元', '千位分隔符'],
    ['30,00,000', '千位分隔符'],
    ['1,5万', '千位分隔符'],
    ['1.2.3', '不是金额'],
    ['.5', '不是金额'],
    ['5.', '不是金额'],
    ['+5', '不是金额'],
    ['0300', '以 0 开头'],
    ['万元', '没有数字'],
    ['元', '没有数字'],
    ['三万元', '阿拉伯数字'],
    ['12元5角', '写成小数'],
    ['10万至20万', '不是金额'],
    ['$100', '不是金额'],
    ['1000000000000', '超出'],
    ['9'.repeat(39), '超出'],
    ['9'.repeat(41), '太长'],
  ])('%s is refused', (text, problem) => {
    expect(parseAmount(text)).toEqual({ error: expect.stringContaining(problem) });
    expect(AmountText.safeParse(text).success).toBe(false);
  });

  it('reads back what it wrote', () => {
    const law = fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (amount) => {
      expect(parseAmount(inFigures(fen(amount)))).toEqual({ fen: amount });
      expect(parseAmount(inYuan(fen(amount)))).toEqual({ fen: amount });
      expect(AmountText.parse(inYuan(fen(amount)))).toBe(amount);
    });
    fc.assert(law, { numRuns: 2000 });
  });
});

describe('比例', () => {
  it.each([
    ['百分之四十', 48_000_00, [yuan(120_000), rate(2, 5), 'down']],
    ['三分之一，舍去', 33, [fen(100), rate(1, 3), 'down']],
    ['三分之一，进一', 34, [fen(100), rate(1, 3), 'up']],
    ['三分之一，四舍五入', 33, [fen(100), rate(1, 3), 'halfUp']],
    ['三分之二，四舍五入', 67, [fen(100), rate(2, 3), 'halfUp']],
    ['恰好一半，四舍五入', 1, [fen(1), rate(1, 2), 'halfUp']],
    ['没有尾数，进一也不变', 25, [fen(100), rate(1, 4), 'up']],
    ['大数不失一分', 99_999_999_999_999, [fen(33_333_333_333_333), rate(3), 'down']],
    ['大数乘大分数', 99_999_999_899_999, [fen(99_999_999_999_999), rate(999_999_999, 1_000_000_000), 'down']],
  ] as const)('%s', (_when, expected, [amount, share, rounding]) => {
    expect(shareOf(amount, share, rounding)).toBe(expected);
  });

  it.each([
    [7_499_99, 'down', 7_400_00],
    [7_500_00, 'down', 7_500_00],
    [7_500_01, 'up', 7_600_00],
    [7_450_00, 'halfUp', 7_500_00],
    [7_449_99, 'halfUp', 7_400_00],
  ] as const)('%d fen to the hundred yuan, %s', (amount, rounding, expected) => {
    expect(roundTo(fen(amount), yuan(100), rounding)).toBe(expected);
  });

  it.each([
    [rate(3, 100), '3%'],
    [rate(2, 5), '40%'],
    [rate(1, 40), '2.5%'],
    [rate(1), '100%'],
    [rate(2), '2倍'],
    [rate(3, 2), '150%'],
    [rate(1, 3), '1/3'],
    [rate(0), '0%'],
  ])('%j is %s', (share, text) => {
    expect(fractionText(share)).toBe(text);
  });

  it('is refused when it is none', () => {
    expect(() => rate(1, 0)).toThrow();
    expect(() => rate(-1)).toThrow();
    expect(() => rate(0.4)).toThrow();
    expect(() => shareOf(fen(99_999_999_999_999), rate(2), 'down')).toThrow();
  });

  it('compares without dividing', () => {
    expect(compareFractions(rate(1, 3), rate(333_333, 1_000_000))).toBe(1);
    expect(compareFractions(rate(2, 6), rate(1, 3))).toBe(0);
    expect(compareFractions(rate(3, 10), rate(1, 3))).toBe(-1);
  });
});

describe('金额区间', () => {
  const from2to5 = fenRange(yuan(20_000), yuan(50_000));

  it.each([
    [19_999_99, false],
    [20_000_00, true],
    [50_000_00, true],
    [50_000_01, false],
  ])('2万元以上5万元以下: %d fen → %s', (amount, expected) => {
    expect(contains(from2to5, fen(amount))).toBe(expected);
  });

  it.each([
    ['有一部分相同', fenRange(fen(0), yuan(30_000)), { min: yuan(20_000), max: yuan(30_000) }],
    ['只有一点相同', fenRange(yuan(50_000)), { min: yuan(50_000), max: yuan(50_000) }],
    ['没有上限的一方', fenRange(yuan(1)), { min: yuan(20_000), max: yuan(50_000) }],
    ['差一分就没有相同', fenRange(fen(50_000_01)), undefined],
  ] as const)('相交：%s', (_when, other, expected) => {
    expect(intersection(from2to5, other)).toEqual(expected);
    expect(intersection(other, from2to5)).toEqual(expected);
  });

  it('both open ends stay open', () => {
    expect(intersection(fenRange(fen(1)), fenRange(fen(2)))).toEqual({ min: 2 });
    expect(scaled(fenRange(fen(3)), rate(1, 2), 'down')).toEqual({ min: 1 });
    expect(contains(fenRange(fen(5)), fen(99_999_999_999_999))).toBe(true);
  });

  it('is never empty', () => {
    expect(() => fenRange(fen(2), fen(1))).toThrow();
    expect(FenRange.safeParse({ min: 5, max: 4 }).success).toBe(false);
    expect(FenRange.safeParse({ min: 5, max: 5 }).success).toBe(true);
    expect(FenRange.safeParse({ min: -1 }).success).toBe(false);
  });

  it.each([
    [fenRange(fen(0), yuan(100_000)), '10万元以下'],
    [from2to5, '2万元以上5万元以下'],
    [fenRange(yuan(48_000), yuan(48_000)), '4.8万元'],
    [fenRange(yuan(20_000)), '2万元以上'],
    [fenRange(yuan(500), yuan(1500)), '500元以上1500元以下'],
    [fenRange(fen(13_512_50), yuan(13_500_00)), '13512.50元以上135万元以下'],
  ])('%j is %s', (range, text) => {
    expect(rangeText(range)).toBe(text);
  });

  it('intersecting never widens and keeps just what both contain', () => {
    const range = fc
      .tuple(fc.nat({ max: 500 }), fc.option(fc.nat({ max: 500 })))
      .map(([min, width]) => fenRange(fen(min), width === null ? undefined : fen(min + width)));
    const law = fc.property(range, range, fc.nat({ max: 1200 }), (left, right, amount) => {
      const both = intersection(left, right);
      const isInBoth = contains(left, fen(amount)) && contains(right, fen(amount));
      expect(both !== undefined && contains(both, fen(amount))).toBe(isInBoth);
    });
    fc.assert(law, { numRuns: 1000 });
  });
});
