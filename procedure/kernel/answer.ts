/** What a gate answers: satisfied and by what, not needed and why, or missing and what. */

import { z } from 'zod';
import { Citation } from '@zhifa/law';
import { RuleConfirmedBy } from '../shared/facts.ts';

export type GateAnswer =
  | { readonly answer: 'satisfied'; readonly by: string }
  | { readonly answer: 'notNeeded'; readonly because: string }
  | { readonly answer: 'missing'; readonly missing: string; readonly next?: string };

/** `by` names the act or fact that satisfies the gate, in words a reader of the record understands. */
export function satisfied(by: string): GateAnswer {
  return { answer: 'satisfied', by };
}

export function notNeeded(because: string): GateAnswer {
  return { answer: 'notNeeded', because };
}

/** `missing` is what is lacking; `next` is what to do about it, beginning with a verb (去送审). */
export function missing(what: string, next?: string): GateAnswer {
  return next === undefined ? { answer: 'missing', missing: what } : { answer: 'missing', missing: what, next };
}

/** Which gate was satisfied by what: kept in the record for ever. */
export const Proof = z
  .strictObject({
    gate: z.string(),
    answer: z.enum(['satisfied', 'notNeeded', 'overridden']),
    /** By what, why not needed, or the written reason for going on against an advisory gate. */
    by: z.string(),
    citation: Citation,
  })
  .readonly();
export type Proof = z.output<typeof Proof>;

export const Refusal = z
  .strictObject({
    gate: z.string(),
    /** What the gate is called in lists: 检查方案已批准. */
    title: z.string().optional(),
    /** 缺少经批准的现场检查方案 */
    missing: z.string(),
    next: z.string().optional(),
    citation: Citation,
    /** Firm gates refuse; advisory ones may be passed with a written reason that stays in the record. */
    severity: z.enum(['firm', 'advisory']),
    /** True while nobody has read the text the gate rests on: 未核实. */
    isUnverified: z.boolean(),
    /** The gate refuses because the bureau has confirmed its rule: who, when, on which paper. */
    confirmed: RuleConfirmedBy.optional(),
  })
  .readonly();
export type Refusal = z.output<typeof Refusal>;
