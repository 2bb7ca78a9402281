/**
 * A condition over answered facts: what makes a danger a 重大事故隐患, what puts a violation into a tier of a benchmark.
 * Nothing is ever guessed: while an answer that matters is missing, the condition is undecided.
 */

/** A fact the officer must answer so that a condition can be judged: 是 or 否, never guessed. */
export interface FactQuestion {
  readonly key: string;
  readonly question: string;
}

/** `not` of an unanswered fact is unanswered, not true. Bounds of a quantity are whole numbers and belong to it (含本数). */
export type Condition =
  | { readonly fact: string }
  | { readonly quantity: string; readonly atLeast?: number; readonly atMost?: number }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** 是 or 否 of a question; a whole number (persons, places, days, fen, ten-thousandths) of a quantity. */
export interface Facts {
  readonly [key: string]: boolean | number;
}

/** All of them: conditions, or the keys of 是/否 facts. */
export function all(...facts: readonly (string | Condition)[]): Condition {
  return { all: facts.map(asCondition) };
}

/** Any of them. */
export function any(...facts: readonly (string | Condition)[]): Condition {
  return { any: facts.map(asCondition) };
}

/** The answer of a condition: true, false, or undefined while a fact that matters is not answered. */
export function evaluate(condition: Condition, facts: Facts): boolean | undefined {
  if ('fact' in condition) return truthOf(facts[condition.fact]);
  if ('quantity' in condition) return within(facts[condition.quantity], condition.atLeast, condition.atMost);
  if ('not' in condition) {
    const inner = evaluate(condition.not, facts);
    return inner === undefined ? undefined : !inner;
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => evaluate(part, facts));
    if (parts.includes(false)) return false;
    return parts.includes(undefined) ? undefined : true;
  }
  const parts = condition.any.map((part) => evaluate(part, facts));
  if (parts.includes(true)) return true;
  return parts.includes(undefined) ? undefined : false;
}

/** The facts and quantities a condition rests on, each once. */
export function factKeys(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact];
  if ('quantity' in condition) return [condition.quantity];
  if ('not' in condition) return factKeys(condition.not);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap(factKeys))];
}

/** The facts whose answer could still decide the condition; none once it is decided. */
export function openFacts(condition: Condition, facts: Facts): string[] {
  if (evaluate(condition, facts) !== undefined) return [];
  if ('fact' in condition) return [condition.fact];
  if ('quantity' in condition) return [condition.quantity];
  if ('not' in condition) return openFacts(condition.not, facts);
  const parts = 'all' in condition ? condition.all : condition.any;
  return [...new Set(parts.flatMap((part) => openFacts(part, facts)))];
}

function truthOf(answer: boolean | number | undefined): boolean | undefined {
  return typeof answer === 'boolean' ? answer : undefined;
}

function within(answer: boolean | number | undefined, atLeast?: number, atMost?: number): boolean | undefined {
  if (typeof answer !== 'number') return undefined;
  return (atLeast === undefined || answer >= atLeast) && (atMost === undefined || answer <= atMost);
}

function asCondition(fact: string | Condition): Condition {
  return typeof fact === 'string' ? { fact } : fact;
}
