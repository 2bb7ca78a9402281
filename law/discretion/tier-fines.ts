/** Whether the fines of a table fit the law and each other: inside the statutory range, from light to heavy, without gap or overlap. */

import { citationShort } from '../citation/citation.ts';
import { inYuan, rangeText } from '../money/fen-range.ts';
import { compareFractions, fractionText } from '../money/fraction.ts';
import { violationOf } from '../violations/catalogue.ts';
import { punishes, type FineForm, type PenaltyPhase, type PenaltySubject } from '../violations/violation.ts';
import { notInForce } from '../violations/governing.ts';
import type { ImportProblem, NumberedRow } from './benchmark-row.ts';

const WITHIN = '把该档金额改到法定幅度以内；基准不能突破法律、法规、规章规定的幅度';

/** Of one row against the law, for each violation its table names. */
export function statutoryProblems(row: NumberedRow): ImportProblem[] {
  return row.violations.flatMap((ref) => {
    const problem = statutoryProblem(row, ref);
    return problem === undefined ? [] : [{ row: row.row, part: 'fine', ...problem }];
  });
}

/** What is wrong, about whichever part. */
type Found = Omit<ImportProblem, 'row'>;

function statutoryProblem(row: NumberedRow, ref: string): Found | undefined {
  const { subject, phase, fine, inForceFrom } = row;
  const violation = violationOf(ref);
  if (violation === undefined)
    return { part: 'violations', problem: `目录中没有违法行为“${ref}”`, mend: '核对违法行为编号' };
  const late = notInForce(violation, inForceFrom);
  if (late !== undefined) return { part: 'inForceFrom', problem: late, mend: '核对基准的施行日期和违法行为编号' };
  const place = citationShort(violation.penalty);
  const found = violation.rows.find((each) => each.phase === phase && punishes(each.subject, subject));
  if (found?.fine === undefined) {
    return {
      part: 'phase',
      problem: `${place}在“${phase}”阶段对“${subject}”没有规定罚款`,
      mend: '核对处罚主体和处罚阶段',
    };
  }
  const outside = outsideOf(fine, found.fine.form);
  return outside === undefined ? undefined : { part: 'fine', problem: `${place}：${outside}`, mend: WITHIN };
}

function outsideOf(fine: NumberedRow['fine'], form: FineForm): string | undefined {
  if ('shareFrom' in fine) {
    if (form.form !== 'share') return '法律规定的不是比例，不能写比例';
    const isBelow = compareFractions(fine.shareFrom, form.from) < 0;
    const isAbove = compareFractions(fine.shareTo, form.to) > 0;
    const limits = `法定幅度为${form.base}的${fractionText(form.from)}至${fractionText(form.to)}`;
    return isBelow || isAbove
      ? `${fractionText(fine.shareFrom)}至${fractionText(fine.shareTo)}超出，${limits}`
      : undefined;
  }
  switch (form.form) {
    case 'amount': {
      const { min, max } = form.range;
      const isInside = min <= fine.min && (max === undefined || fine.max <= max);
      return isInside ? undefined : `${inYuan(fine.min)}至${inYuan(fine.max)}超出法定幅度${rangeText(form.range)}`;
    }
    case 'share':
      return `法律按${form.base}的比例规定罚款，应写比例`;
    case 'tiers': {
      const isInside = form.tiers.some(({ fine: tier }) => {
        return !('times' in tier) && tier.min <= fine.min && fine.max <= (tier.max ?? fine.max);
      });
      return isInside
        ? undefined
        : `法律按${form.base}分段规定罚款，${inYuan(fine.min)}至${inYuan(fine.max)}不在任何一段固定金额之内`;
    }
    case 'daily':
      return '按日连续处罚没有裁量的余地，不设基准';
  }
}

/** Within one row. */
export function reversedProblem({ row, fine }: NumberedRow): ImportProblem[] {
  if ('shareFrom' in fine) {
    if (compareFractions(fine.shareFrom, fine.shareTo) <= 0) return [];
    return [
      {
        row,
        part: 'fine',
        problem: `比例${fractionText(fine.shareFrom)}至${fractionText(fine.shareTo)}写反了`,
        mend: '下限写在前面',
      },
    ];
  }
  if (fine.min > fine.max) {
    return [{ row, part: 'fine', problem: `金额${inYuan(fine.min)}至${inYuan(fine.max)}写反了`, mend: '下限写在前面' }];
  }
  return fine.max === 0
    ? [{ row, part: 'fine', problem: '罚款上限是0元', mend: '0元不是罚款；不予处罚不写在裁量基准里' }]
    : [];
}

/** Rows of one subject and phase, from the lowest tier to the highest: each begins where the one before ends. */
export function ladderProblems(rows: readonly NumberedRow[]): ImportProblem[] {
  return rows.slice(1).flatMap((row, index): ImportProblem[] => {
    const before = rows[index];
    if (before === undefined) return [];
    const problem = stepProblem(before, row);
    return problem === undefined ? [] : [{ row: row.row, part: 'fine', ...problem }];
  });
}

function stepProblem(before: NumberedRow, row: NumberedRow): Found | undefined {
  const names = `“${before.tier}”档和“${row.tier}”档`;
  if ('shareFrom' in row.fine || 'shareFrom' in before.fine) {
    if (!('shareFrom' in row.fine && 'shareFrom' in before.fine))
      return { problem: `${names}一个写金额，一个写比例`, mend: '写成一样的' };
    const order = compareFractions(row.fine.shareFrom, before.fine.shareTo);
    if (order === 0) return undefined;
    return order < 0
      ? overlap(names, fractionText(before.fine.shareTo))
      : gap(names, fractionText(before.fine.shareTo));
  }
  // 不足三万元 ends a fen below the next tier, 三万元以下 at it; both are said.
  if (row.fine.min < before.fine.max) return overlap(names, inYuan(before.fine.max));
  return row.fine.min > before.fine.max + 1 ? gap(names, inYuan(before.fine.max)) : undefined;
}

function overlap(names: string, end: string): Found {
  return { problem: `${names}的罚款重叠，或者没有从轻到重排列`, mend: `后一档从${end}开始；各档按从轻到重的顺序写` };
}

function gap(names: string, end: string): Found {
  return { problem: `${names}之间的罚款有缺口`, mend: `后一档从${end}开始` };
}

export interface Cell {
  readonly subject: PenaltySubject;
  readonly phase: PenaltyPhase;
}

/** The lowest and highest tier should reach the ends of the statutory range; that they do not is worth a word, no refusal. */
export function reachWarnings(rows: readonly NumberedRow[], { subject, phase }: Cell): string[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined || 'shareFrom' in first.fine || 'shareFrom' in last.fine) return [];
  const found = violationOf(first.violations[0] ?? '')?.rows.find(
    (each) => each.phase === phase && punishes(each.subject, subject),
  );
  const form = found?.fine?.form;
  if (form?.form !== 'amount') return [];
  const { min, max } = form.range;
  const place = `${first.title}，${subject}，${phase}`;
  const low =
    first.fine.min > min ? [`${place}：最低一档从${inYuan(first.fine.min)}开始，法定下限是${inYuan(min)}`] : [];
  const high =
    max !== undefined && last.fine.max < max
      ? [`${place}：最高一档到${inYuan(last.fine.max)}为止，法定上限是${inYuan(max)}`]
      : [];
  return [...low, ...high];
}
