/** 大写: 贰万伍仟元整, after 票据法 practice and 《会计基础工作规范》第五十二条. */

import type { Fen } from './fen.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['仟', '佰', '拾', ''];
const GROUPS = ['', '万', '亿', '万亿'];

/** 人民币 is not part of it; the template writes that before. */
export function inWords(amount: Fen): string {
  const text = String(amount).padStart(3, '0');
  const yuanWords = wholeInWords(text.slice(0, -2));
  const [jiao, cents] = [Number(text.at(-2)), Number(text.at(-1))];
  if (jiao === 0 && cents === 0) return yuanWords === '' ? '零元整' : `${yuanWords}元整`;
  const head = yuanWords === '' ? '' : `${yuanWords}元`;
  return `${head}${jiaoInWords(jiao, head !== '')}${cents === 0 ? '整' : `${DIGITS.charAt(cents)}分`}`;
}

function jiaoInWords(jiao: number, afterYuan: boolean): string {
  if (jiao > 0) return `${DIGITS.charAt(jiao)}角`;
  return afterYuan ? '零' : '';
}

function wholeInWords(digits: string): string {
  const padded = digits.padStart(Math.ceil(digits.length / 4) * 4, '0');
  const groups = padded.match(/\d{4}/g) ?? [];
  const words = groups.map((group, index) => {
    const word = groupInWords(group);
    return word === '' ? '零' : `${word}${GROUPS[groups.length - 1 - index] ?? ''}`;
  });
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

function groupInWords(group: string): string {
  if (group === '0000') return '';
  const words = group
    .split('')
    .map((digit, index) => (digit === '0' ? '零' : `${DIGITS.charAt(Number(digit))}${PLACES[index] ?? ''}`))
    .join('');
  return words.replace(/零+/g, '零').replace(/零$/, '');
}
