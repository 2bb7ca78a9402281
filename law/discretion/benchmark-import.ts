/**
 * A bureau's own benchmark tables: rows in, tables out, or every mistake with its row and what to mend; then nothing is taken
 * over. What was imported is used only after the bureau has compared it with its copy (`confirmed`).
 */

import { fenRange } from '../money/fen-range.ts';
import type { FineForm } from '../violations/violation.ts';
import { violationOf } from '../violations/catalogue.ts';
import { punishes } from '../violations/violation.ts';
import type { Tier, TierTable } from './benchmark.ts';
import { readRows, type ImportProblem, type NumberedRow } from './benchmark-row.ts';
import { ladderProblems, reachWarnings, reversedProblem, statutoryProblems, type Cell } from './tier-fines.ts';
import { conditionOf, questionsOf, spaceProblems, type TierCondition } from './tier-space.ts';

export type BenchmarkImport =
  | { readonly outcome: 'tables'; readonly tables: readonly TierTable[]; readonly warnings: readonly string[] }
  | { readonly outcome: 'refused'; readonly problems: readonly ImportProblem[] };

/** More than any published benchmark has rows; a longer file is another file. */
const MOST_ROWS = 20_000;

/** `existing` are the tables the bureau has already: two of one level must not govern the same at the same time. */
export function importBenchmark(input: readonly unknown[], existing: readonly TierTable[]): BenchmarkImport {
  if (input.length === 0) return refused([{ row: 0, problem: '没有一行数据', mend: '核对导入的文件' }]);
  if (input.length > MOST_ROWS) {
    return refused([{ row: MOST_ROWS + 1, problem: `超过${String(MOST_ROWS)}行`, mend: '分成几个文件导入' }]);
  }
  const { rows, problems } = readRows(input);
  if (problems.length > 0) return refused(problems);
  const groups = groupBy(rows, ({ table }) => table);
  const found = groups.flatMap(tableProblems);
  if (found.length > 0) return refused(found);
  const tables = groups.map(tableOf);
  const twice = groups.flatMap((group, index) => rivalProblems(group, [...existing, ...tables.slice(0, index)]));
  if (twice.length > 0) return refused(twice);
  return { outcome: 'tables', tables, warnings: groups.flatMap(warningsOf) };
}

function refused(problems: readonly ImportProblem[]): BenchmarkImport {
  return { outcome: 'refused', problems: [...problems].sort((left, right) => left.row - right.row) };
}

/** What is wrong with the rows themselves comes first: on wrong rows nothing else can be checked. */
function tableProblems(rows: readonly NumberedRow[]): ImportProblem[] {
  const own = [...rows.flatMap(reversedProblem), ...headProblems(rows), ...tierProblems(rows)];
  if (own.length > 0) return own;
  const cells = cellsOf(rows).flatMap(({ rows: ofCell }) => ladderProblems(ofCell));
  return [...rows.flatMap(statutoryProblems), ...conditionProblems(rows), ...absentProblems(rows), ...cells];
}

const HEAD = ['title', 'level', 'province', 'violations', 'inForceFrom', 'inForceUntil'] as const;

function headProblems(rows: readonly NumberedRow[]): ImportProblem[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { row, level, province, inForceFrom, inForceUntil } = first;
  const problems: ImportProblem[] = [];
  if (level !== 'national' && province === undefined) {
    problems.push({ row, problem: '省和地方的基准没有写省份', mend: '填写 province' });
  }
  if (inForceUntil !== undefined && inForceUntil < inForceFrom) {
    problems.push({ row, problem: `失效日${inForceUntil}早于施行日${inForceFrom}`, mend: '核对两个日期' });
  }
  const differing = rows.flatMap((other) => {
    const columns = HEAD.filter((column) => JSON.stringify(other[column]) !== JSON.stringify(first[column]));
    const problem = `表头与第${String(row)}行不一致：${columns.join('、')}`;
    return columns.length === 0 ? [] : [{ row: other.row, problem, mend: '同一个表各行的表头须相同' }];
  });
  return [...problems, ...differing];
}

/** A tier without a condition, or with two different ones, or the same cell twice. */
function tierProblems(rows: readonly NumberedRow[]): ImportProblem[] {
  const firsts = new Map<string, NumberedRow>();
  const cells = new Set<string>();
  return rows.flatMap((row): ImportProblem[] => {
    const { tier, tierTitle, when, subject, phase } = row;
    if (when.length === 0 || tierTitle === '') {
      return [
        {
          row: row.row,
          part: 'when',
          problem: `“${tier}”档没有适用条件`,
          mend: '写明条件的文字（tierTitle）和可以核对的条件（when）',
        },
      ];
    }
    const first = firsts.get(tier) ?? row;
    firsts.set(tier, first);
    if (JSON.stringify([first.when, first.tierTitle]) !== JSON.stringify([when, tierTitle])) {
      return [
        { row: row.row, problem: `“${tier}”档的条件与第${String(first.row)}行不同`, mend: '同一档只能有一个条件' },
      ];
    }
    const cell = `${tier} ${subject} ${phase}`;
    const isTwice = cells.has(cell);
    cells.add(cell);
    return isTwice ? [{ row: row.row, problem: `“${tier}”档的${subject}、${phase}写了两次`, mend: '删去一行' }] : [];
  });
}

function conditionProblems(rows: readonly NumberedRow[]): ImportProblem[] {
  return spaceProblems(conditionsOf(rows)).map(({ tiers, problem }) => {
    const of = rows.find(({ tier }) => tier === tiers.at(-1)) ?? rows.at(-1);
    const mend = tiers.length > 1 ? '缩小其中一档的条件，使一个案件只落入一档' : '补写缺少的档次或者条件';
    return { row: of?.row ?? 0, part: 'when', problem: `${of?.title ?? ''}：${problem}`, mend };
  });
}

/** Where one tier has a fine for a subject at a phase, each has. */
function absentProblems(rows: readonly NumberedRow[]): ImportProblem[] {
  const tiers = [...new Set(rows.map(({ tier }) => tier))];
  return cellsOf(rows).flatMap(({ subject, phase, rows: ofCell }) =>
    tiers
      .filter((tier) => !ofCell.some((row) => row.tier === tier))
      .map((tier) => {
        const row = rows.find((each) => each.tier === tier)?.row ?? 0;
        return { row, problem: `“${tier}”档没有写${subject}、${phase}的罚款`, mend: '补写一行' };
      }),
  );
}

function rivalProblems(rows: readonly NumberedRow[], others: readonly TierTable[]): ImportProblem[] {
  return rows.flatMap((row) => {
    const rival = others.find((other) => isRival(row, other));
    if (rival === undefined) return [];
    const problem = `同一违法行为、主体和阶段已有同级的${rival.title}同时有效`;
    return [{ row: row.row, problem, mend: '写明旧表的失效日期（inForceUntil），或者改正编号' }];
  });
}

function isRival(row: NumberedRow, { level, violations, tiers, inForceFrom, inForceUntil }: TierTable): boolean {
  const isAtOnce =
    (inForceUntil === undefined || row.inForceFrom <= inForceUntil) &&
    (row.inForceUntil === undefined || inForceFrom <= row.inForceUntil);
  const isSame = violations.some((ref) => row.violations.includes(ref));
  const outcomes = tiers.flatMap((tier) => tier.outcomes);
  const isCell = outcomes.some(({ subject, phase }) => phase === row.phase && punishes(subject, row.subject));
  return level === row.level && isAtOnce && isSame && isCell;
}

function tableOf(rows: readonly NumberedRow[]): TierTable {
  const [first] = rows;
  if (first === undefined) throw new Error('A group has a row');
  const { table, title, level, province, violations, inForceFrom, inForceUntil } = first;
  return {
    ref: table,
    level,
    title,
    ...(province === undefined ? {} : { province }),
    violations,
    questions: questionsOf(conditionsOf(rows)),
    tiers: groupBy(rows, ({ tier }) => tier).map(tierOf),
    isComplete: true,
    verified: 'secondary',
    inForceFrom,
    ...(inForceUntil === undefined ? {} : { inForceUntil }),
  };
}

function tierOf(rows: readonly NumberedRow[]): Tier {
  const [first] = rows;
  if (first === undefined) throw new Error('A group has a row');
  return {
    name: first.tier,
    title: first.tierTitle,
    condition: conditionOf(first.when),
    outcomes: rows.map((row) => ({ subject: row.subject, phase: row.phase, fine: formOf(row) })),
  };
}

function formOf({ fine, violations, subject, phase }: NumberedRow): FineForm {
  if (!('shareFrom' in fine)) return { form: 'amount', range: fenRange(fine.min, fine.max) };
  const rows = violationOf(violations[0] ?? '')?.rows ?? [];
  const form = rows.find((row) => row.phase === phase && punishes(row.subject, subject))?.fine?.form;
  if (form?.form !== 'share') throw new Error('A share was checked against the law before');
  return { form: 'share', base: form.base, from: fine.shareFrom, to: fine.shareTo };
}

function warningsOf(rows: readonly NumberedRow[]): string[] {
  return cellsOf(rows).flatMap(({ rows: ofCell, ...cell }) => reachWarnings(ofCell, cell));
}

function conditionsOf(rows: readonly NumberedRow[]): TierCondition[] {
  return groupBy(rows, ({ tier }) => tier).flatMap(([first]) =>
    first === undefined ? [] : [{ name: first.tier, when: first.when }],
  );
}

function cellsOf(rows: readonly NumberedRow[]): (Cell & { readonly rows: readonly NumberedRow[] })[] {
  return groupBy(rows, ({ subject, phase }) => `${subject} ${phase}`).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ subject: first.subject, phase: first.phase, rows: group }];
  });
}

/** In the order in which each key first comes. */
function groupBy(rows: readonly NumberedRow[], keyOf: (row: NumberedRow) => string): NumberedRow[][] {
  const groups = new Map<string, NumberedRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
