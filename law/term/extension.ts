/** Extensions (延长、延期): who may grant them, how long, how often; and those that were granted. */

import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Citation } from '../citation/citation.ts';
import { Term, termText } from './term.ts';

/** `added` runs on from the last day; `inTotal` is counted from the start again (延至自立案起不超过九十日). */
const Counting = z.enum(['added', 'inTotal']);

export interface ExtensionRule {
  /** 本机关负责人, 上一级应急管理部门 … */
  readonly grantedBy: string;
  /** The longest a single extension may be; absent where the approval itself fixes the day. */
  readonly atMost?: Term;
  readonly counting: z.output<typeof Counting>;
  /** Absent where the law does not say. */
  readonly times?: number;
  /** What must be so: 情况复杂；届满前决定 … */
  readonly condition?: string;
}

export const GrantedExtension = z
  .strictObject({ term: Term, counting: Counting, grantedOn: CivilDate, grantedBy: z.string(), citation: Citation })
  .readonly();
export type GrantedExtension = z.output<typeof GrantedExtension>;

interface Asked {
  readonly term: Term;
  readonly grantedOn: CivilDate;
  /** The last day as it stands, without this extension. */
  readonly dueOn: CivilDate;
  readonly granted: readonly GrantedExtension[];
}

/** Why this extension cannot be granted; undefined when it can. */
export function extensionProblem(rule: ExtensionRule | undefined, asked: Asked): string | undefined {
  if (rule === undefined) return '法律没有规定这一期限可以延长';
  const { grantedOn, dueOn, granted, term } = asked;
  if (grantedOn > dueOn) return `期限已于${dueOn}届满，届满后不能延长`;
  if (rule.times !== undefined && granted.length >= rule.times) return `只能延长${String(rule.times)}次，已经延长过`;
  const { atMost } = rule;
  if (atMost === undefined) return undefined;
  if (term.unit !== atMost.unit) return `延长的期限应以${unitName(atMost)}计`;
  return term.amount > atMost.amount ? `延长不得超过${termText(atMost)}` : undefined;
}

/** 本机关负责人批准，不超过30日，1次（情况复杂） */
export function extensionText({ grantedBy, atMost, counting, times, condition }: ExtensionRule): string {
  const length = atMost === undefined ? '期限由批准书写明' : lengthText(atMost, counting);
  const often = times === undefined ? '' : `，${String(times)}次`;
  return `${grantedBy}批准，${length}${often}${condition === undefined ? '' : `（${condition}）`}`;
}

function lengthText(atMost: Term, counting: ExtensionRule['counting']): string {
  return counting === 'added' ? `不超过${termText(atMost)}` : `自起点起合计不超过${termText(atMost)}`;
}

function unitName(term: Term): string {
  return termText({ ...term, amount: 0 })
    .slice(1)
    .replace(/^个/, '');
}
