/** 规则核实: one type per stage. What was compared with what stands in all of them. */

import type { Instant } from '@zhifa/law';
import type { ConfirmableRuleFacts } from '../shared/facts.ts';
import type { PersonRef } from '../shared/person.ts';

/** A rule as its catalogue had it when it was compared. */
export type ComparedRule = NonNullable<ConfirmableRuleFacts['rule']>;

/** The bureau's own copy: which paper, where in it, and how it was had. */
export interface SourcePaper {
  readonly title: string;
  readonly documentNumber: string;
  readonly place: string;
  readonly obtainedFrom: string;
}

/** The copy itself, in the evidence store. */
export interface SourceCopy {
  readonly sha256: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

export interface Word {
  readonly by: PersonRef;
  readonly at: Instant;
  readonly text: string;
}

interface Base {
  readonly rule: ComparedRule;
  readonly source: SourcePaper;
  /** What the copy says, in its own words. */
  readonly wording: string;
  readonly copies: readonly SourceCopy[];
  readonly proposedBy: PersonRef;
  readonly proposedAt: Instant;
  readonly unitId: string;
  readonly returns: readonly Word[];
}

/** 待批准 */
export interface Proposed extends Base {
  readonly stage: 'proposed';
}

/** 已退回: the reviewer mends it or lets it go. */
export interface Returned extends Base {
  readonly stage: 'returned';
}

/** 已核实: from now on the rule binds here as one that was read. */
export interface Confirmed extends Base {
  readonly stage: 'confirmed';
  readonly approval: Word;
}

/** 核实已撤回: the rule is unverified again. */
export interface Withdrawn extends Base {
  readonly stage: 'withdrawn';
  readonly approval: Word;
  readonly withdrawal: Word;
}

/** 提请已撤销, before anybody approved it. */
export interface Dropped extends Base {
  readonly stage: 'dropped';
  readonly dropping: Word;
}

export type RuleConfirmationState = Proposed | Returned | Confirmed | Withdrawn | Dropped;

/** 国办发〔2024〕54号 第四部分: the paper as a refusal names it. */
export function sourceText({ title, documentNumber, place }: SourcePaper): string {
  return `${documentNumber === '' ? `《${title}》` : documentNumber} ${place}`;
}
