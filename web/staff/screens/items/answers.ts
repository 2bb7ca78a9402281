/** Answers as they are given: the usual methods of the item come with a conclusion, a reason only where it is asked for. */

import { checkItemOf } from '@zhifa/law';
import { inspectionWords, type Inspection } from '@zhifa/procedure';

export interface GivenAnswer {
  readonly checkItem: string;
  readonly result: Inspection.ItemResult;
  readonly methods: readonly Inspection.UsedMethod[];
  readonly reason?: string;
}

export const results: readonly Inspection.ItemResult[] = ['pass', 'fail', 'notApplicable', 'notChecked'];

export function answerOf(code: string, result: Inspection.ItemResult): GivenAnswer {
  const isLookedAt = result === 'pass' || result === 'fail';
  return { checkItem: code, result, methods: isLookedAt ? (checkItemOf(code)?.methods ?? []) : [] };
}

export function freshAnswers(given: readonly GivenAnswer[], answer: GivenAnswer): readonly GivenAnswer[] {
  return [...given.filter(({ checkItem }) => checkItem !== answer.checkItem), answer];
}

export function resultWord(result: Inspection.ItemResult): string {
  return inspectionWords.itemResults[result];
}
