/** 一百三十四: counting numbers as statutes write them. */

const DIGITS = '零一二三四五六七八九';

/** Whole numbers from 0 to 9999. */
export function chineseNumeral(value: number): string {
  if (value < 10) return DIGITS.charAt(value);
  if (value < 20) return `十${value === 10 ? '' : DIGITS.charAt(value - 10)}`;
  return sections(value).replace(/零+$/, '').replace(/零+/g, '零');
}

/** Reads 一百三十四, 一百三十四 with 〇 for 零, 134 and １３４; undefined for what is no counting number up to 9999. */
export function readNumeral(words: string): number | undefined {
  const plain = words.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO));
  if (/^[0-9]{1,4}$/.test(plain)) return Number(plain);
  const written = plain.replace(/〇/g, '零').replace(/^一十/, '十');
  const value = valueOf(written);
  // Written back it must be the same, so that 十百 or 一二 is no number.
  return value !== undefined && chineseNumeral(value) === written ? value : undefined;
}

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);
const UNITS: Readonly<{ [unit: string]: number }> = { 千: 1000, 百: 100, 十: 10 };

function valueOf(words: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  for (const word of words) {
    const unit = UNITS[word];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = undefined;
      continue;
    }
    digit = DIGITS.indexOf(word);
    if (digit < 0) return undefined;
  }
  return words === '' ? undefined : total + (digit ?? 0);
}

function sections(value: number): string {
  const units = ['千', '百', '十', ''];
  return String(value)
    .padStart(4, '0')
    .split('')
    .map((digit, index) => (digit === '0' ? '零' : `${DIGITS.charAt(Number(digit))}${units[index] ?? ''}`))
    .join('')
    .replace(/^零+/, '');
}
