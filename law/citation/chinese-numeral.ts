/** 一百三十四: counting numbers as statutes write them. */

const DIGITS = '零一二三四五六七八九';

/** Whole numbers from 0 to 9999. */
export function chineseNumeral(value: number): string {
  if (value < 10) return DIGITS.charAt(value);
  if (value < 20) return `十${value === 10 ? '' : DIGITS.charAt(value - 10)}`;
  return sections(value).replace(/零+$/, '').replace(/零+/g, '零');
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
