/** What the facts say about a hazard: 是, 否, or 待查 with the questions that would decide it. Two officers then confirm. */

import type { Basis } from '../checklist/check-item.ts';
import { evaluate, openFacts, type FactQuestion, type Facts } from '../condition/condition.ts';
import type { Hazard } from './hazard.ts';

export interface HazardJudgement {
  readonly ref: string;
  readonly answer: '是' | '否' | '待查';
  /** What must still be answered; empty once the answer is 是 or 否. */
  readonly missing: readonly FactQuestion[];
  /** The place of the standard, and how far it was read: what is not `text` may be looked at and carries no document. */
  readonly basis: Basis;
}

export function judgeHazard({ ref, condition, questions, basis }: Hazard, facts: Facts): HazardJudgement {
  const holds = evaluate(condition, facts);
  const open = openFacts(condition, facts);
  const missing = questions.filter(({ key }) => open.includes(key));
  return { ref, answer: holds === undefined ? '待查' : holds ? '是' : '否', missing, basis };
}
