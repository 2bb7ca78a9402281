/**
 * A statutory range (法定幅度): how much one violation may cost one subject at one phase, with the arithmetic. Only this
 * folder makes one, from the catalogue; it can be narrowed, and lowered where the law allows 减轻, never widened.
 */

import type { CivilDate } from '../calendar/civil-date.ts';
import { citationShort, type Citation } from '../citation/citation.ts';
import { fen } from '../money/fen.ts';
import { fenRange, intersection, inYuan, rangeText, type FenRange } from '../money/fen-range.ts';
import { fractionText, shareOf, type Fraction } from '../money/fraction.ts';
import type { Verification } from '../statutes/statute.ts';
import type { FineMode, PenaltyPhase, PenaltyRow, PenaltySubject, Violation } from './violation.ts';

/** What only the making functions of this file put on a range, so that nobody writes one by hand. */
declare const made: unique symbol;

export interface FineRange {
  readonly [made]: true;
  readonly violation: string;
  readonly name: string;
  readonly subject: PenaltySubject;
  readonly phase: PenaltyPhase;
  readonly mode: FineMode;
  readonly range: FenRange;
  readonly order?: string;
  readonly others: readonly string[];
  /** How it was reckoned, a sentence each. */
  readonly steps: readonly string[];
  readonly citation: Citation;
  readonly verified: Verification;
  /** The version under which it was reckoned is in force from this day. */
  readonly inForceFrom: CivilDate;
  /** What the reader must know before using it: another organ's power, a new rule nobody has read. */
  readonly cautions: readonly string[];
  /** Below the lower limit, under 行政处罚法第三十二条. */
  readonly isMitigated: boolean;
}

interface Reckoned {
  readonly row: PenaltyRow;
  readonly mode: FineMode;
  readonly range: FenRange;
  readonly steps: readonly string[];
}

export function statutoryRange(violation: Violation, reckoned: Reckoned, cautions: readonly string[]): FineRange {
  const { row, mode, range, steps } = reckoned;
  return make({
    violation: violation.ref,
    name: violation.name,
    subject: row.subject,
    phase: row.phase,
    mode,
    range,
    ...(row.order === undefined ? {} : { order: row.order }),
    others: row.others,
    steps,
    citation: violation.penalty,
    verified: violation.verified,
    inForceFrom: violation.inForceFrom,
    cautions,
    isMitigated: false,
  });
}

/** That part of a range which also lies in `within`, or undefined where nothing does. */
export function narrowed(range: FineRange, within: FenRange, step: string): FineRange | undefined {
  const both = intersection(range.range, within);
  return both === undefined ? undefined : make({ ...range, range: both, steps: [...range.steps, step] });
}

/**
 * 减轻: below the lower limit, not below `floor` of it. A range without a lower limit (X万元以下) knows no 减轻, only 从轻
 * or no penalty: undefined.
 */
export function mitigated(range: FineRange, floor: Fraction): FineRange | undefined {
  const lowerLimit = range.range.min;
  if (lowerLimit === 0 || range.isMitigated) return undefined;
  const least = shareOf(lowerLimit, floor, 'up');
  if (least >= lowerLimit) return undefined;
  const step = `减轻处罚：低于法定下限${inYuan(lowerLimit)}，不低于其${fractionText(floor)}，即${inYuan(least)}（行政处罚法第三十二条）`;
  const below = fenRange(least, fen(lowerLimit - 1));
  return make({ ...range, range: below, steps: [...range.steps, step], isMitigated: true });
}

/** 责令停产停业整顿, 没收违法所得 …: the order and whatever is imposed beside the fine. */
export function measuresOf({ order, others }: Pick<PenaltyRow, 'order' | 'others'>): string[] {
  return [...(order === undefined ? [] : [order]), ...others];
}

export type PenaltyKind = '停产停业或者关闭' | '吊销许可证件' | '暂扣许可证件' | '没收' | '限制从业' | '警告';

const KINDS: readonly (readonly [PenaltyKind, RegExp])[] = [
  ['停产停业或者关闭', /停产停业|停业整顿|停产整顿|停止建设|关闭/],
  ['吊销许可证件', /吊销|撤销(?!处分)/],
  ['暂扣许可证件', /暂扣/],
  ['没收', /没收/],
  ['限制从业', /从业禁止|不得担任|不得再次申请/],
  ['警告', /^警告/],
];

/** The kinds of penalty among the measures of a row: they decide on hearing, review and discussion. */
export function penaltyKinds(row: Pick<PenaltyRow, 'order' | 'others'>): PenaltyKind[] {
  const measures = measuresOf(row);
  return KINDS.filter(([, pattern]) => measures.some((measure) => pattern.test(measure))).map(([kind]) => kind);
}

/** 安全生产法第九十七条第七项：处10万元以下 */
export function limitText({ citation, mode, range, isMitigated }: FineRange): string {
  return `${citationShort(citation)}：${isMitigated ? '减轻后' : mode}${rangeText(range)}`;
}

function make(range: Omit<FineRange, typeof made>): FineRange {
  // reason: the mark exists for the compiler only; this is the one place that puts it on.
  return range as FineRange;
}
