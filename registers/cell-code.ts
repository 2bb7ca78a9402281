/** Codes in cells: numbers that a spreadsheet destroyed are recognised, slips that can be undone are proposed. */

import { identityNumberProblem, industryProblem, listedIndustries, usccCheckCharacter, usccProblem } from '@zhifa/law';
import { bad, good, type Cell, type CellReading } from './cell-reading.ts';
import { TELEPHONE, TELEPHONE_ADVICE, type Field } from './field.ts';

const SCIENTIFIC = /^\d(?:\.(\d+))?E\+?(\d+)$/;
const DIGITS_A_SPREADSHEET_KEEPS = 15;
const REFILL = '回原表把该列设为文本后重填，或在这里填写';

/** 统一社会信用代码 and identity numbers, which are alike in length and in how spreadsheets damage them. */
export function readCode(key: string, field: Field, cell: Cell): CellReading {
  const text = cell.text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .toUpperCase();
  const damage = damageOf(text, cell);
  if (damage !== undefined)
    return bad(key, 'damaged', '18 位号码被存成了数字，已损坏', { wrong: damage, mend: REFILL });
  return field.shape.type === 'uscc' ? readUscc(key, text) : readIdentityNumber(key, field, text);
}

/** What a spreadsheet did to an 18-digit number, said honestly: lost is lost. */
function damageOf(text: string, { flaw }: Cell): string | undefined {
  const scientific = SCIENTIFIC.exec(text);
  if (scientific !== null) {
    const lost = Number(scientific[2]) - (scientific[1] ?? '').length;
    return `表格软件把号码存成了数字，后 ${String(Math.max(lost, 1))} 位已丢失`;
  }
  if (flaw !== 'number' || !/^\d+$/.test(text) || text.length <= DIGITS_A_SPREADSHEET_KEEPS) return undefined;
  return `表格软件把号码存成了数字，第 ${String(DIGITS_A_SPREADSHEET_KEEPS)} 位以后已丢失`;
}

/** Letters the code never uses, and what they are mistaken for. */
const MISTAKEN: Readonly<{ [letter: string]: string }> = { I: '1', O: '0', S: '5', Z: '2', V: 'U' };

function readUscc(key: string, text: string): CellReading {
  if (usccProblem(text) === undefined) return good(text);
  const title = '统一社会信用代码';
  if (text.length !== 18) {
    return bad(key, 'length', `${title}不是 18 位`, {
      wrong: `应为 18 位，现为 ${String([...text].length)} 位`,
      mend: '照营业执照重填',
    });
  }
  const letters = [...new Set([...text].filter((letter) => letter in MISTAKEN))];
  if (letters.length > 0) {
    const proposed = [...text].map((letter) => MISTAKEN[letter] ?? letter).join('');
    const proposal = usccProblem(proposed) === undefined ? { proposal: proposed } : {};
    return bad(key, 'letters', `${title}含不用的字母`, {
      wrong: `含字母 ${letters.join('、')}；代码不用 I、O、S、V、Z`,
      mend: '照营业执照改正',
      ...proposal,
    });
  }
  const expected = usccCheckCharacter(text.slice(0, 17));
  if (usccProblem(`${text.slice(0, 17)}${expected}`) !== undefined) {
    return bad(key, 'letters', `${title}含不用的字符`, { wrong: usccProblem(text) ?? '', mend: '照营业执照改正' });
  }
  const wrong = `末位校验不符，按前 17 位应为 ${expected}`;
  return bad(key, 'check', `${title}校验位不对`, {
    wrong,
    mend: '照营业执照核对；只是末位写错时可以采用建议值',
    proposal: `${text.slice(0, 17)}${expected}`,
  });
}

function readIdentityNumber(key: string, { label }: Field, text: string): CellReading {
  const wrong = identityNumberProblem(text);
  return wrong === undefined ? good(text) : bad(key, 'identity', `${label}不对`, { wrong, mend: '照身份证重填' });
}

/** A code, a code with its name behind it, or the name alone. */
export function readIndustry(key: string, { label }: Field, cellText: string): CellReading {
  const text = cellText.normalize('NFKC').trim();
  const code = /^[A-Ta-t]?\d+/.exec(text)?.[0].toUpperCase() ?? '';
  if (code !== '' && industryProblem(code) === undefined) return good(code);
  const byName = listedIndustries.find(([, name]) => name === text)?.[0];
  if (code === '' && byName !== undefined) return good(byName);
  const padded = `0${code}`;
  const near =
    code === '' ? listedIndustries.find(([, name]) => name.includes(text) || text.includes(name))?.[0] : padded;
  const proposal = near !== undefined && industryProblem(near) === undefined ? { proposal: near } : {};
  const wrong = (code === '' ? undefined : industryProblem(code)) ?? `没有名为“${text}”的行业`;
  return bad(key, 'industry', `${label}不存在`, { wrong, mend: '按国民经济行业分类填 4 位代码，如 2110', ...proposal });
}

export function readTelephone(key: string, { label }: Field, cell: Cell): CellReading {
  const text = cell.text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[—–－]/g, '-');
  if (SCIENTIFIC.test(text)) {
    return bad(key, 'damaged', '号码被存成了数字，已损坏', {
      wrong: '表格软件把号码存成了数字，后几位已丢失',
      mend: REFILL,
    });
  }
  if (TELEPHONE.test(text)) return good(text);
  const first = text.split(/[、,;/]/)[0] ?? '';
  const proposal = first !== text && TELEPHONE.test(first) ? { proposal: first } : {};
  return bad(key, 'telephone', `${label}格式不对`, {
    wrong: `“${cell.text}”不是电话号码`,
    mend: TELEPHONE_ADVICE,
    ...proposal,
  });
}
