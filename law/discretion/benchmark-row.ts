/**
 * A row of a benchmark as a bureau imports it: one tier's fine for one subject at one phase. It carries the head of its table,
 * so that a sheet can be read line by line and every mistake has its row.
 */

import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { AmountText } from '../money/parse-amount.ts';
import { rate, type Fraction } from '../money/fraction.ts';
import { penaltyPhases, penaltySubjects } from '../violations/violation.ts';

/** What is wrong in which row (counted from 1), and what to mend. */
export interface ImportProblem {
  readonly row: number;
  /** The part of the row it is about: fine, when, inForceFrom; absent where it is the row as a whole. */
  readonly part?: string;
  readonly problem: string;
  readonly mend: string;
}

const MOST_COUNT = 99_999_999_999_999; // Fen are counted, too.
const Text = z.string({ error: '没有填写，或者不是文字' }).trim();
const Filled = Text.min(1, { error: '没有填写' }).max(300, { error: '超过300字' });
const Count = z.int({ error: '应为整数' }).min(0, { error: '不能为负' }).max(MOST_COUNT, { error: '数太大' });

/** A number between two bounds, both included, or 是/否. */
const Clause = z.union(
  [
    z.strictObject({ key: Filled, question: Filled, atLeast: Count.optional(), atMost: Count.optional() }),
    z.strictObject({ key: Filled, question: Filled, is: z.boolean() }),
  ],
  {
    error:
      '条件应写成 {"key":"persons","question":"几人？","atLeast":1,"atMost":3} 或者 {"key":…,"question":…,"is":true}',
  },
);
export type Clause = z.output<typeof Clause>;

/** 60%, 2.5% */
const Percent = Text.transform((text, context): Fraction => {
  const parts = /^(\d{1,4})(?:\.(\d{1,2}))?[%％]$/.exec(text.normalize('NFKC'));
  if (parts !== null) return rate(Number(`${parts[1] ?? ''}${(parts[2] ?? '').padEnd(2, '0')}`), 10_000);
  context.addIssue({ code: 'custom', message: '比例应写成 60% 这样的形式' });
  return z.NEVER;
});

const Amount = z.string({ error: '金额应写成文字，如 3万元' }).pipe(AmountText);

export const BenchmarkRow = z.strictObject({
  table: Filled,
  title: Filled,
  level: z.enum(['local', 'provincial', 'national'], { error: '层级应为 local、provincial 或者 national' }),
  province: Filled.optional(),
  violations: z.array(Filled, { error: '应为违法行为编号的列表' }).min(1, { error: '没有写违法行为编号' }),
  inForceFrom: CivilDate,
  inForceUntil: CivilDate.optional(),
  tier: Filled,
  tierTitle: Text,
  /** Any of the lines, and of a line all clauses. */
  when: z.array(z.array(Clause).min(1, { error: '条件是空的' })),
  subject: z.enum(penaltySubjects, { error: `处罚主体应为：${penaltySubjects.join('、')}` }),
  phase: z.enum(penaltyPhases, { error: `处罚阶段应为：${penaltyPhases.join('、')}` }),
  fine: z.union(
    [z.strictObject({ min: Amount, max: Amount }), z.strictObject({ shareFrom: Percent, shareTo: Percent })],
    { error: '罚款应写成 {"min":"0元","max":"3万元"} 或者 {"shareFrom":"60%","shareTo":"80%"}' },
  ),
});
export type BenchmarkRow = z.output<typeof BenchmarkRow>;

export interface NumberedRow extends BenchmarkRow {
  readonly row: number;
}

const localeError = z.locales.zhCN().localeError;

/** Every row read, or every mistake of every row. */
export function readRows(rows: readonly unknown[]): { rows: NumberedRow[]; problems: ImportProblem[] } {
  const read = rows.map((row, index) => ({
    row: index + 1,
    parsed: BenchmarkRow.safeParse(row, { error: localeError }),
  }));
  return {
    rows: read.flatMap(({ row, parsed }) => (parsed.success ? [{ ...parsed.data, row }] : [])),
    problems: read.flatMap(({ row, parsed }) =>
      parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(row, issue)),
    ),
  };
}

function problemOf(row: number, issue: z.core.$ZodIssue): ImportProblem {
  const column = issue.path.map(String).join('.');
  const inner = issue.code === 'invalid_union' ? innermost(issue) : undefined;
  const problem = `${column === '' ? '' : `${column}：`}${inner ?? issue.message}`;
  const [part] = issue.path;
  return { row, ...(part === undefined ? {} : { part: String(part) }), problem, mend: '改正该栏后重新导入' };
}

/** Where just one form could have been meant, its own message says more than the list of forms. */
function innermost({ errors, message }: z.core.$ZodIssueInvalidUnion): string | undefined {
  const custom = errors.flat().filter(({ code, path }) => code === 'custom' && path.length > 0);
  const [first] = custom;
  return first === undefined ? undefined : `${first.path.map(String).join('.')}：${first.message}；${message}`;
}
