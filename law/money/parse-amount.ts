/** Amounts as people write them: 10万元, 3,000元, １０００, ¥1.5万. Anything that could be misread is refused with its reason. */

import { z } from 'zod';
import { Fen } from './fen.ts';

/** Zeros each unit adds to a figure in yuan; longer names first, because 万 ends 十万. */
const UNITS = [
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['', 0],
] as const;

const LONGEST = 40; // No amount anybody means is longer; a pasted page is not searched.
const HOW = '请写成 3000、3,000元 或者 1.5万元 这样的形式';

export type ParsedAmount = { readonly fen: Fen } | { readonly error: string };

/** In whole fen. Full-width digits, thousands separators, 元 and 万元 are understood; nothing is rounded. */
export function parseAmount(text: string): ParsedAmount {
  const written = halfWidth(text).replace(/\s+/g, '');
  if (written === '') return { error: '没有填写金额' };
  if (written.length > LONGEST) return { error: `金额写得太长；${HOW}` };
  const bare = written.replace(/^(人民币|RMB)/i, '').replace(/^[¥￥]/, '');
  const problem = shapeProblem(bare);
  return problem === undefined ? inFen(bare.replace(/[元圆]?整?$/, '')) : { error: problem };
}

/** Text that is an amount, read into fen. */
export const AmountText = z.string().transform((text, context): Fen => {
  const parsed = parseAmount(text);
  if ('fen' in parsed) return parsed.fen;
  context.addIssue({ code: 'custom', message: parsed.error });
  return z.NEVER;
});

/** Only the full-width forms of a keyboard: other compatible characters (², ①) would change what is meant. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

function shapeProblem(bare: string): string | undefined {
  if (/^[-−–—负]/.test(bare)) return '金额不能为负';
  if (/^\d+(\.\d+)?e[+-]?\d+/i.test(bare)) return `不接受科学记数法（${bare}）；${HOW}`;
  if (/^(nan|[+]?infinity|null|undefined)$/i.test(bare)) return `“${bare}”不是金额；${HOW}`;
  if (/[角分]/.test(bare)) return `角、分请写成小数，如 12.50元`;
  if (/[零一二三四五六七八九壹贰叁肆伍陆柒捌玖]/.test(bare)) return `请用阿拉伯数字书写；${HOW}`;
  return undefined;
}

function inFen(figure: string): ParsedAmount {
  const [unit, zeros] = UNITS.find(([name]) => figure.endsWith(name)) ?? ['', 0];
  const number = figure.slice(0, figure.length - unit.length);
  const parts = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(number);
  if (parts === null) return { error: numberProblem(number) };
  const whole = (parts[1] ?? '').replace(/,/g, '');
  const decimals = parts[2] ?? '';
  if (whole.length > 1 && whole.startsWith('0')) return { error: `“${number}”以 0 开头，请核对` };
  if (decimals.length > zeros + 2) return { error: `金额最小到分，“${figure}”的小数位太多` };
  const digits = `${whole}${decimals.padEnd(zeros + 2, '0')}`.replace(/^0+(?=\d)/, '');
  const fen = Fen.safeParse(digits.length > 15 ? Number.MAX_SAFE_INTEGER : Number(digits));
  return fen.success ? { fen: fen.data } : { error: '金额超出可记录的范围' };
}

function numberProblem(number: string): string {
  if (number === '') return `只有单位，没有数字；${HOW}`;
  if (number.includes(',')) return `“${number}”的千位分隔符位置不对，请核对`;
  return `“${number}”不是金额；${HOW}`;
}
