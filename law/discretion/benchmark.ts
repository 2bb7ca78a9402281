/** 裁量基准: tables of tiers with conditions over facts, each with its issuer, its days in force and how far it was read. */

import type { CivilDate } from '../calendar/civil-date.ts';
import type { Condition, FactQuestion } from '../condition/condition.ts';
import type { Verification } from '../statutes/statute.ts';
import type { FineForm, PenaltyPhase, PenaltySubject } from '../violations/violation.ts';

/** In the order in which they are asked; `reference` is another province's, used only where the bureau says so. */
export const benchmarkLevels = ['local', 'provincial', 'national', 'rule', 'reference'] as const;
export type BenchmarkLevel = (typeof benchmarkLevels)[number];

export interface TierOutcome {
  readonly subject: PenaltySubject;
  readonly phase: PenaltyPhase;
  readonly fine: FineForm;
  /** Why the figure is not the table's own words: the page broke off. */
  readonly inferred?: string;
}

export interface Tier {
  readonly name: string;
  /** The condition in the words of the table. */
  readonly title: string;
  readonly condition: Condition;
  readonly outcomes: readonly TierOutcome[];
}

export interface TierTable {
  readonly ref: string;
  readonly level: BenchmarkLevel;
  /** 应急〔2024〕90号第26项 */
  readonly title: string;
  readonly province?: string;
  readonly violations: readonly string[];
  readonly questions: readonly FactQuestion[];
  /** From the lowest to the highest. */
  readonly tiers: readonly Tier[];
  /** False where only some tiers could be had: no match is then no answer. */
  readonly isComplete: boolean;
  readonly verified: Verification;
  readonly inForceFrom: CivilDate;
  readonly inForceUntil?: CivilDate;
  readonly note?: string;
}

export function isTableInForce({ inForceFrom, inForceUntil }: TierTable, on: CivilDate): boolean {
  return inForceFrom <= on && (inForceUntil === undefined || on <= inForceUntil);
}
