/**
 * A bureau's benchmark as a sheet: its columns with their explanations, and a line of cells as the row the importer checks.
 * Conditions are written as people read them: 几人次=1至3；是否造成伤害=否, with 或者 between ways into the same tier.
 */

import type { ImportProblem } from './benchmark-row.ts';

export type BenchmarkColumnKey =
  | 'table'
  | 'title'
  | 'level'
  | 'province'
  | 'violations'
  | 'inForceFrom'
  | 'inForceUntil'
  | 'tier'
  | 'tierTitle'
  | 'when'
  | 'subject'
  | 'phase'
  | 'least'
  | 'most';

export interface BenchmarkColumn {
  readonly key: BenchmarkColumnKey;
  readonly title: string;
  readonly isRequired: boolean;
  readonly explanation: string;
  /** Two rows of one table: what the template shows. */
  readonly examples: readonly [string, string];
}

function column(
  key: BenchmarkColumnKey,
  title: string,
  ...[explanation, first, second = first]: readonly [explanation: string, first: string, second?: string]
): BenchmarkColumn {
  return { key, title, isRequired: !OPTIONAL.includes(key), explanation, examples: [first, second] };
}

const OPTIONAL: readonly BenchmarkColumnKey[] = ['province', 'inForceUntil'];

export const benchmarkColumns: readonly BenchmarkColumn[] = [
  column('table', '表编号', '同一个表的各行写同一个编号；再次导入同一编号，就是这个表的新版本', 'JX-ZJ-01'),
  column('title', '名称', '发布机关和文件名称、第几项', '某省安全生产行政处罚裁量基准第26项'),
  column('level', '层级', '地方（市、县）、省、国家', '省'),
  column('province', '省份', '层级是地方、省的必填', '江西'),
  column('violations', '违法行为编号', '在“违法行为”页查；几个用顿号隔开', 'AQSCF-97-7'),
  column('inForceFrom', '施行日', '按 2026-01-01 的样子写', '2026-01-01'),
  column('inForceUntil', '失效日', '最后有效的一日；现行有效的空着', ''),
  column('tier', '档次', '从轻到重排列，同一档写同一个名称', 'A', 'B'),
  column('tierTitle', '适用条件', '基准原文怎么写就怎么写', '1人次', '2人次以上'),
  column(
    'when',
    '核对条件',
    '问题=答案。数目写 3、1至3、4以上、3以下；是否写 是、否。几个条件都要具备的用；隔开，几种情形之一的用“或者”隔开',
    '未取得资格上岗的有几人次=1',
    '未取得资格上岗的有几人次=2以上',
  ),
  column('subject', '处罚谁', '照法条的说法：单位、主要负责人、直接负责的主管人员和其他直接责任人员……', '单位'),
  column('phase', '到哪一步', '首次即可、逾期未改正、拒不改正、拒不执行、导致事故、情节严重、情节特别严重', '首次即可'),
  column('least', '罚款下限', '0元、3万元；按年收入的写 60%', '0元', '3万元'),
  column('most', '罚款上限', '不能超出法定幅度；后一档从前一档的上限开始', '3万元', '10万元'),
];

export type BenchmarkCells = Readonly<{ [Key in BenchmarkColumnKey]?: string | undefined }>;

const levels: Readonly<{ [written: string]: string }> = { 地方: 'local', 省: 'provincial', 国家: 'national' };

/** What the importer reads; anything that is not understood is handed on as it stands, so that the importer names it. */
export function benchmarkRowOf(cells: BenchmarkCells): unknown {
  const text = (key: BenchmarkColumnKey): string => (cells[key] ?? '').trim();
  const [province, inForceUntil] = [text('province'), text('inForceUntil')];
  return {
    table: text('table'),
    title: text('title'),
    level: levels[text('level')] ?? text('level'),
    ...(province === '' ? {} : { province }),
    violations: partsOf(text('violations'), /[、，,；;\s]+/),
    inForceFrom: text('inForceFrom'),
    ...(inForceUntil === '' ? {} : { inForceUntil }),
    tier: text('tier'),
    tierTitle: text('tierTitle'),
    when: partsOf(text('when'), /\n|或者/).map((way) => partsOf(way, /[；;]/).map(clauseOf)),
    subject: text('subject'),
    phase: text('phase'),
    fine: fineOf(text('least'), text('most')),
  };
}

function partsOf(text: string, by: RegExp): string[] {
  return text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function fineOf(least: string, most: string): unknown {
  const isShare = /[%％]$/.test(least) || /[%％]$/.test(most);
  return isShare ? { shareFrom: least, shareTo: most } : { min: least, max: most };
}

/** The question is its own key: one question asked in two tables is one fact. */
function clauseOf(written: string): unknown {
  const [question, answer, ...rest] = written.split(/[=＝]/).map((part) => part.trim());
  if (question === undefined || answer === undefined || rest.length > 0) return written;
  const key = { key: question, question };
  if (answer === '是' || answer === '否') return { ...key, is: answer === '是' };
  const bounds = boundsOf(answer.normalize('NFKC').replace(/\s/g, ''));
  return bounds === undefined ? written : { ...key, ...bounds };
}

/** 以上、以下 include the number (含本数). */
function boundsOf(answer: string): { readonly atLeast?: number; readonly atMost?: number } | undefined {
  const parts = /^(\d{1,14})(?:(以上)|(以下)|(?:至|-|~)(\d{1,14}))?$/.exec(answer);
  if (parts === null) return undefined;
  const [, first, isOpen, isBelow, last] = parts;
  const number = Number(first);
  if (isOpen !== undefined) return { atLeast: number };
  if (isBelow !== undefined) return { atMost: number };
  return { atLeast: number, atMost: last === undefined ? number : Number(last) };
}

/** The importer speaks of parts and of JSON; whoever filled in a sheet hears of its columns. */
export function sheetProblem(found: ImportProblem): ImportProblem {
  const said = found.problem
    .split('；')
    .map((sentence) => sentence.replace(/^([a-zA-Z0-9.]+：)+/, ''))
    .filter((sentence) => !sentence.includes('{"'));
  const [own] = columnsOfPart(found.part);
  const explained = benchmarkColumns.find(({ key }) => key === own)?.explanation ?? '';
  return { ...found, problem: said.length > 0 ? said.join('；') : `看不懂这一格；应这样写：${explained}` };
}

/** The columns a problem is about, by the name the importer gives the part of the row. */
export function columnsOfPart(part: string | undefined): readonly BenchmarkColumnKey[] {
  if (part === undefined) return [];
  if (part === 'fine') return ['least', 'most'];
  return benchmarkColumns.filter(({ key }) => key === part).map(({ key }) => key);
}
