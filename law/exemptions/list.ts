/** 不予处罚清单: what a province or a city names as too slight to punish, as data. Only the own one carries a decision. */

import { civil, type CivilDate } from '../calendar/civil-date.ts';
import type { Condition, FactQuestion } from '../condition/condition.ts';
import type { Verification } from '../statutes/statute.ts';

export interface ExemptionList {
  readonly ref: string;
  readonly title: string;
  readonly province: string;
  readonly inForceFrom: CivilDate;
  readonly inForceUntil?: CivilDate;
  readonly verified: Verification;
  readonly entries: readonly ExemptionEntry[];
  readonly note?: string;
}

export interface ExemptionEntry {
  readonly ref: string;
  readonly title: string;
  /** Refs of the catalogue; none where it has no such violation. */
  readonly violations: readonly string[];
  /** Beside the conditions of the law itself. */
  readonly condition: Condition;
  readonly questions: readonly FactQuestion[];
  readonly note?: string;
}

/** One thing an entry demands; several of them together. */
export interface Demand {
  readonly question: FactQuestion;
  readonly condition: Condition;
}

/** A question to be answered 是. */
export function yes(key: string, question: string): Demand {
  return { question: { key, question }, condition: { fact: key } };
}

/** A question to be answered 否. */
export function no(key: string, question: string): Demand {
  return { question: { key, question }, condition: { not: { fact: key } } };
}

/** A number not above. */
export function atMost(most: number, key: string, question: string): Demand {
  return { question: { key, question }, condition: { quantity: key, atMost: most } };
}

type Listed = readonly [ref: string, title: string, violations: readonly string[], ...demands: readonly Demand[]];

interface ListShare {
  readonly ref: string;
  readonly title: string;
  readonly province: string;
  readonly from: string;
  readonly until?: string;
  readonly note: string;
  /** What every entry of the list demands. */
  readonly demands: readonly Demand[];
}

/** A list of which parts were seen on a public page, none in the original. */
export function seenList({ demands, from, until, ...share }: ListShare, listed: readonly Listed[]): ExemptionList {
  return {
    ...share,
    inForceFrom: civil(from),
    ...(until === undefined ? {} : { inForceUntil: civil(until) }),
    verified: 'secondary',
    entries: listed.map(([ref, title, violations, ...own]) => entryOf(ref, title, violations, [...demands, ...own])),
  };
}

function entryOf(
  ref: string,
  title: string,
  violations: readonly string[],
  demands: readonly Demand[],
): ExemptionEntry {
  const questions = demands.map(({ question }) => question);
  return { ref, title, violations, questions, condition: { all: demands.map(({ condition }) => condition) } };
}
