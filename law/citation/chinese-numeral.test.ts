import { describe, expect, it } from 'vitest';
import { chineseNumeral, readNumeral } from './chinese-numeral.ts';

describe('中文数字', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [134, '一百三十四'],
    [200, '二百'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1100, '一千一百'],
    [1260, '一千二百六十'],
    [2000, '二千'],
    [9999, '九千九百九十九'],
  ])('%d is %s', (value, words) => {
    expect(chineseNumeral(value)).toBe(words);
  });

  it('no two numbers up to 9999 are written alike, and none has a stray 零', () => {
    const words = Array.from({ length: 10_000 }, (_unused, value) => chineseNumeral(value));
    expect(new Set(words).size).toBe(10_000);
    expect(words.slice(1).filter((text) => /零零|零$|^零|undefined/.test(text))).toEqual([]);
  });

  it('reads back by its places', () => {
    for (let value = 1; value < 10_000; value += 1) expect(valueOf(chineseNumeral(value))).toBe(value);
  });
});

describe('读中文数字', () => {
  it('reads what it writes, up to 9999', () => {
    for (let value = 0; value < 10_000; value += 1) expect(readNumeral(chineseNumeral(value))).toBe(value);
  });

  it.each([
    ['97', 97],
    ['９７', 97],
    ['一百〇一', 101],
    ['一十二', 12],
    ['', undefined],
    ['十百', undefined],
    ['一二', undefined],
    ['百', undefined],
    ['第一', undefined],
    ['12345', undefined],
    ['1e3', undefined],
    ['-1', undefined],
  ])('%s is %s', (words, value) => {
    expect(readNumeral(words)).toBe(value);
  });
});

/** An independent reader: digits times their unit. */
function valueOf(words: string): number {
  const units: Readonly<{ [unit: string]: number }> = { 千: 1000, 百: 100, 十: 10 };
  let total = 0;
  let digit = 0;
  for (const word of words) {
    const unit = units[word];
    if (unit === undefined) digit = '零一二三四五六七八九'.indexOf(word);
    else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
