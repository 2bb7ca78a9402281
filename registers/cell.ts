/** One cell of a sheet: its text read as a value, and a value written as text. */

import { industryName } from '@zhifa/law';
import { readCode, readIndustry, readTelephone } from './cell-code.ts';
import { readDate } from './cell-date.ts';
import { readList, writeList } from './cell-list.ts';
import { bad, good, type Cell, type CellReading, type Lookups, type Named } from './cell-reading.ts';
import type { Choice, Field } from './field.ts';

export type { Cell, CellFlaw, CellReading, Lookups, Named } from './cell-reading.ts';

/** The value of a cell that says something; an empty cell is the caller's business. */
export function readCell(key: string, field: Field, cell: Cell, lookups: Lookups): CellReading {
  const flaw = flawOf(key, field, cell);
  if (flaw !== undefined) return flaw;
  const reading = readShape(key, field, cell, lookups);
  if (!reading.ok) return reading;
  const parsed = field.schema.safeParse(reading.value);
  if (parsed.success) return good(parsed.data);
  const wrong = parsed.error.issues[0]?.message ?? '填写不对';
  return bad(key, 'invalid', `${field.label}填写不对`, { wrong, mend: '按提示改正' });
}

function flawOf(key: string, { label }: Field, { flaw }: Cell): CellReading | undefined {
  switch (flaw) {
    case 'formula':
      return bad(key, 'formula', '单元格是公式', {
        wrong: `${label}是公式，公式的值不导入`,
        mend: '在表里“选择性粘贴为数值”后再传，或在这里填写',
      });
    case 'error':
      return bad(key, 'error', '单元格是错误值', {
        wrong: `${label}是表格软件的错误值（如 #N/A）`,
        mend: '在表里改正后再传，或在这里填写',
      });
    case 'tooLong':
      return bad(key, 'tooLong', '单元格太长', { wrong: `${label}太长`, mend: '删减后再传' });
    case 'number': // Fine for a count, fatal for an 18-digit code: its reader knows.
    case undefined:
  }
  return undefined;
}

function readShape(key: string, field: Field, cell: Cell, lookups: Lookups): CellReading {
  const { shape } = field;
  const { text } = cell;
  switch (shape.type) {
    case 'text':
      return good(text);
    case 'integer':
    case 'number':
      return readNumber(key, field, text.replace(shape.measure, ''));
    case 'fen':
      return readMoney(key, field, text);
    case 'date':
      return readDate(key, field, text);
    case 'boolean':
      return readYesOrNo(key, field, text);
    case 'choice':
      return readChoice(key, field, { text, choices: shape.choices });
    case 'multiChoice':
      return readChoices(key, field, { text, choices: shape.choices });
    case 'uscc':
    case 'identityNumber':
      return readCode(key, field, cell);
    case 'industry':
      return readIndustry(key, field, text);
    case 'telephone':
      return readTelephone(key, field, cell);
    case 'unit':
      return readReference(key, field, { text, named: lookups['units'] ?? [] });
    case 'entry':
      return readReference(key, field, { text, named: lookups[shape.register] ?? [] });
    case 'units':
      return readReferences(key, field, { text, named: lookups['units'] ?? [] });
    case 'list':
      return readList(key, field, { shape, text, read: (sub, subCell) => readCell(key, sub, subCell, lookups) });
  }
}

function readNumber(key: string, field: Field, text: string): CellReading {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  if (/^-?\d+(\.\d+)?$/.test(plain)) return good(Number(plain));
  const digits = /\d+(\.\d+)?/.exec(plain)?.[0];
  const proposal = digits === undefined ? {} : { proposal: digits };
  return bad(key, 'number', `${field.label}不是数字`, { wrong: `“${text}”不是数字`, mend: '只填数字', ...proposal });
}

function readMoney(key: string, field: Field, text: string): CellReading {
  const plain = text.normalize('NFKC').replace(/[,\s¥元]/g, '');
  const [, whole, cents = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  if (whole !== undefined) return good(Number(`${whole}${cents.padEnd(2, '0')}`));
  return bad(key, 'money', `${field.label}不是金额`, {
    wrong: `“${text}”不是金额`,
    mend: '以元为单位填写，最多两位小数，如 30000.00',
  });
}

const YES = ['是', '有', '√', 'Y', 'YES', '1', 'TRUE', '对'];
const NO = ['否', '无', '×', 'N', 'NO', '0', 'FALSE', '不是', '没有'];

function readYesOrNo(key: string, field: Field, text: string): CellReading {
  const word = text.normalize('NFKC').toUpperCase();
  if (YES.includes(word)) return good(true);
  if (NO.includes(word)) return good(false);
  return bad(key, 'boolean', `${field.label}不是“是”或“否”`, {
    wrong: `“${text}”不是“是”或“否”`,
    mend: '填“是”或“否”',
    choices: ['是', '否'],
  });
}

interface ChoiceQuestion {
  readonly text: string;
  readonly choices: readonly Choice[];
}

function readChoice(key: string, field: Field, { text, choices }: ChoiceQuestion): CellReading {
  const found = findChoice(choices, text);
  if (found !== undefined) return good(found.value);
  const labels = choices.map(({ label }) => label);
  const near = labels.filter((label) => text.includes(label) || label.includes(text));
  const proposal = near.length === 1 && near[0] !== undefined ? { proposal: near[0] } : {};
  return bad(key, 'choice', `${field.label}不在选项里`, {
    wrong: `选项里没有“${text}”`,
    mend: `应为：${labels.join('、')}`,
    choices: labels,
    ...proposal,
  });
}

/** By its label, by what the label says before its bracket, or by its key. */
function findChoice(choices: readonly Choice[], text: string): Choice | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const isMeant = ({ value, label }: Choice) => {
    const words = label.normalize('NFKC').replace(/\s/g, '');
    return words === plain || words.split('(')[0] === plain || value === plain;
  };
  return choices.find(isMeant);
}

function readChoices(key: string, field: Field, { text, choices }: ChoiceQuestion): CellReading {
  const parts = splitWords(text);
  const found = parts.map((part) => findChoice(choices, part));
  const unknown = parts.filter((_part, index) => found[index] === undefined);
  const known = [...new Set(found.flatMap((each) => each ?? []))];
  if (unknown.length === 0) return good(known.map(({ value }) => value));
  const labels = choices.map(({ label }) => label);
  const wrong = `选项里没有“${unknown.join('”“')}”`;
  const proposal = known.length === 0 ? {} : { proposal: known.map(({ label }) => label).join('、') };
  return bad(key, 'choice', `${field.label}不在选项里`, {
    wrong,
    mend: `多项用顿号隔开，应为：${labels.join('、')}`,
    choices: labels,
    ...proposal,
  });
}

function splitWords(text: string): string[] {
  return text
    .split(/[、,，;；|｜\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

interface ReferenceQuestion {
  readonly text: string;
  readonly named: readonly Named[];
}

function readReference(key: string, field: Field, { text, named }: ReferenceQuestion): CellReading {
  const exact = named.find(({ name }) => name === text);
  if (exact !== undefined) return good(exact.id);
  const choices = named.map(({ name }) => name);
  const near = nearest(named, text);
  const wrong = near?.because === undefined ? `目录里没有“${text}”` : `目录里没有“${text}”；${near.because}`;
  const proposal = near === undefined ? {} : { proposal: near.name };
  return bad(key, 'unknown', `${field.label}不在目录里`, {
    wrong,
    mend: `从目录中选一个${field.label}`,
    choices,
    ...proposal,
  });
}

function readReferences(key: string, field: Field, { text, named }: ReferenceQuestion): CellReading {
  const readings = splitWords(text).map((part) => readReference(key, field, { text: part, named }));
  const failed = readings.find((reading) => !reading.ok);
  if (failed !== undefined) return failed;
  return good(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])));
}

/** The entry meant by a name that is written a little differently, or by a place inside it. */
export function nearest(
  named: readonly Named[],
  text: string,
): { readonly name: string; readonly because?: string } | undefined {
  const core = withoutSuffix(text);
  if (core.length < 2) return undefined;
  const within = named.filter(({ places }) => places.includes(text));
  if (within.length === 1 && within[0] !== undefined) {
    return { name: within[0].name, because: `${text}属${within[0].name}` };
  }
  const alike = named.filter(({ name }) => withoutSuffix(name) === core);
  if (alike.length === 1 && alike[0] !== undefined) return { name: alike[0].name };
  const around = named.filter(({ places }) =>
    places.some((place) => place.length > 1 && (text.includes(place) || place.includes(core))),
  );
  if (around.length === 1 && around[0] !== undefined)
    return { name: around[0].name, because: `${text}属${around[0].name}` };
  const mentioned = named.filter(({ name }) => text.includes(withoutSuffix(name)));
  return mentioned.length === 1 && mentioned[0] !== undefined ? { name: mentioned[0].name } : undefined;
}

function withoutSuffix(name: string): string {
  const core = name.replace(/(街道办事处|街道办|街道|镇|乡|管理处|工业园|园区|新区)$/, '');
  return core.length >= 2 ? core : name;
}

/** The name of what a reference points to. */
export type NameOf = (target: string, id: string) => string;

/** A value as people read and type it. */
export function writeCell(field: Field, value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined) return '';
  const { shape } = field;
  switch (shape.type) {
    case 'boolean':
      return value === true ? '是' : '否';
    case 'choice':
      return labelOf(shape.choices, value);
    case 'multiChoice':
      return listed(value)
        .map((each) => labelOf(shape.choices, each))
        .join('、');
    case 'unit':
      return nameOf('units', plainText(value));
    case 'units':
      return listed(value)
        .map((id) => nameOf('units', String(id)))
        .join('、');
    case 'entry':
      return nameOf(shape.register, plainText(value));
    case 'fen':
      return `${plainText(value).padStart(3, '0').slice(0, -2)}.${plainText(value).padStart(3, '0').slice(-2)}`;
    case 'list':
      return writeList(shape, value, (sub, subValue) => writeCell(sub, subValue, nameOf));
    case 'text':
    case 'integer':
    case 'number':
    case 'date':
    case 'uscc':
    case 'identityNumber':
    case 'telephone':
    case 'industry':
      return plainText(value);
  }
}

/** 2110 木质家具制造 */
export function industryText(code: string): string {
  const name = industryName(code);
  return name === undefined ? code : `${code} ${name}`;
}

/** Masked as lists and exports show it: the first three and the last four stay (139****1234). */
export function masked(text: string): string {
  return text.replace(
    /\d{7,}/g,
    (digits) => `${digits.slice(0, 3)}${'*'.repeat(Math.max(0, digits.length - 7))}${digits.slice(-4)}`,
  );
}

export function labelOf(choices: readonly Choice[], value: unknown): string {
  return choices.find((each) => each.value === value)?.label ?? plainText(value);
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Scalars only: what else a field may hold has a case of its own. */
function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
