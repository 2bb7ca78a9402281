/**
 * Whether the conditions of a table's tiers fit together: no case falls into two, no case into none. Conditions are bounds of whole
 * numbers and 是/否, so between two neighbouring bounds nothing changes and one point of each stretch stands for all.
 */

import { evaluate, type Condition, type FactQuestion, type Facts } from '../condition/condition.ts';
import type { Clause } from './benchmark-row.ts';

export interface TierCondition {
  readonly name: string;
  readonly when: readonly (readonly Clause[])[];
}

export interface SpaceProblem {
  /** The tier concerned; of a gap none. */
  readonly tiers: readonly string[];
  readonly problem: string;
}

/** More cases than this to look at, and nobody could read the table either. */
const MOST_POINTS = 20_000;

export function spaceProblems(tiers: readonly TierCondition[]): SpaceProblem[] {
  const contradictions = contradictory(tiers);
  if (contradictions.length > 0) return contradictions;
  const axes = axesOf(tiers);
  const size = axes.reduce((product, { values }) => product * values.length, 1);
  if (size > MOST_POINTS) return [{ tiers: [], problem: '条件的组合太多，无法核对有没有重叠和缺口' }];
  const conditions = tiers.map(({ name, when }) => ({ name, condition: conditionOf(when) }));
  const found = new Map<string, SpaceProblem>();
  for (const point of pointsOf(axes)) {
    const hit = conditions.filter(({ condition }) => evaluate(condition, point) === true).map(({ name }) => name);
    if (hit.length === 1 || (hit.length === 0 && isNothing(axes, point))) continue;
    const key = hit.join('、');
    // The first point of each kind is enough to mend it by.
    if (!found.has(key)) found.set(key, { tiers: hit, problem: problemText(hit, axes, point) });
  }
  return [...found.values()];
}

export function conditionOf(when: readonly (readonly Clause[])[]): Condition {
  return { any: when.map((clauses) => ({ all: clauses.map(conditionOfClause) })) };
}

/** One question by key; a key asked in two ways is a mistake. */
export function questionsOf(tiers: readonly TierCondition[]): FactQuestion[] {
  const byKey = new Map(clausesOf(tiers).map(({ key, question }) => [key, { key, question }]));
  return [...byKey.values()];
}

interface Axis {
  readonly key: string;
  readonly question: string;
  readonly values: readonly (number | boolean)[];
}

function clausesOf(tiers: readonly TierCondition[]): Clause[] {
  return tiers.flatMap(({ when }) => when.flat());
}

function conditionOfClause(clause: Clause): Condition {
  if ('is' in clause) return clause.is ? { fact: clause.key } : { not: { fact: clause.key } };
  const { key, atLeast, atMost } = clause;
  return {
    quantity: key,
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
  };
}

function contradictory(tiers: readonly TierCondition[]): SpaceProblem[] {
  const ways = new Map<string, { question: string; isNumber: boolean }>();
  return tiers.flatMap(({ name, when }) =>
    when.flat().flatMap((clause): SpaceProblem[] => {
      const { key, question } = clause;
      const isNumber = !('is' in clause);
      const before = ways.get(key) ?? { question, isNumber };
      ways.set(key, before);
      if (before.isNumber !== isNumber) return [{ tiers: [name], problem: `“${key}”一处问数目，一处问是否` }];
      if (before.question !== question)
        return [{ tiers: [name], problem: `“${key}”有两种问法：${before.question}、${question}` }];
      if ('is' in clause) return [];
      const { atLeast, atMost } = clause;
      if (atLeast === undefined && atMost === undefined)
        return [{ tiers: [name], problem: `“${question}”没有写从几到几` }];
      const isReversed = atLeast !== undefined && atMost !== undefined && atLeast > atMost;
      return isReversed
        ? [{ tiers: [name], problem: `“${question}”从${String(atLeast)}到${String(atMost)}写反了` }]
        : [];
    }),
  );
}

function axesOf(tiers: readonly TierCondition[]): Axis[] {
  return questionsOf(tiers).map(({ key, question }) => {
    const clauses = clausesOf(tiers).filter((clause) => clause.key === key);
    return { key, question, values: clauses.some((clause) => 'is' in clause) ? [false, true] : cuts(clauses) };
  });
}

/** The first number of each stretch. Counting starts at 1 unless some tier means nil, too: nothing is no violation. */
function cuts(clauses: readonly Clause[]): number[] {
  const bounds = clauses.flatMap((clause) => ('is' in clause ? [] : [clause]));
  const meansNil = bounds.some(({ atLeast, atMost }) => (atLeast ?? (atMost === 0 ? 0 : 1)) === 0);
  const starts = bounds.flatMap(({ atLeast, atMost }) => [atLeast, atMost === undefined ? undefined : atMost + 1]);
  const first = meansNil ? 0 : 1;
  const all = [first, ...starts.filter((start) => start !== undefined && start > first)];
  return [...new Set(all.filter((start) => start !== undefined))].sort((left, right) => left - right);
}

function* pointsOf(axes: readonly Axis[]): Generator<Facts> {
  const [axis, ...rest] = axes;
  if (axis === undefined) {
    yield {};
    return;
  }
  for (const value of axis.values) {
    for (const point of pointsOf(rest)) yield { [axis.key]: value, ...point };
  }
}

/** All counts nil: there is nothing to punish, so no tier need have it. */
function isNothing(axes: readonly Axis[], point: Facts): boolean {
  return axes.length > 0 && axes.every(({ key }) => point[key] === 0);
}

function problemText(hit: readonly string[], axes: readonly Axis[], point: Facts): string {
  const facts = axes.map(({ key, question }) => `${question}${answerText(point[key])}`).join('，');
  return hit.length === 0 ? `没有一档包含：${facts}` : `${hit.map((name) => `“${name}”档`).join('和')}都包含：${facts}`;
}

function answerText(answer: boolean | number | undefined): string {
  if (typeof answer === 'boolean') return answer ? '是' : '否';
  return String(answer);
}
