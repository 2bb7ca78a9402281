/** The circumstances of a case: which factors are claimed, on which facts, with which evidence. One fact counts once. */

import type { FineQuestion } from '../violations/fine-question.ts';
import type { Circumstance } from './assertion.ts';
import { factorOf, type Factor } from './factor.ts';
import type { Tendency } from './tier-choice.ts';

/** Everything that is wrong with the circumstances, in the words of a reviewer. */
export function circumstanceProblems(
  circumstances: readonly Circumstance[],
  question: FineQuestion,
  usedByTier: readonly string[],
): string[] {
  const counted = new Set(usedByTier);
  const named = new Set<string>();
  return circumstances.flatMap((circumstance) => {
    const factor = factorOf(circumstance.factor);
    if (factor === undefined) return [`没有“${circumstance.factor}”这一情节`];
    const problems = problemsOf(circumstance, factor, question);
    if (named.has(factor.ref)) problems.push(`“${factor.title}”写了两次`);
    const twice = circumstance.facts.filter((fact) => counted.has(fact));
    if (twice.length > 0)
      problems.push(`“${factor.title}”所依据的事实（${twice.join('、')}）已经用过，一个事实只用一次`);
    named.add(factor.ref);
    for (const fact of circumstance.facts) counted.add(fact);
    return problems;
  });
}

/** Whether the circumstances as a whole lighten or aggravate. */
export function tendencyOf(circumstances: readonly Circumstance[]): Tendency {
  const heavier = circumstances.filter(({ as }) => as === '从重').length;
  const lighter = circumstances.length - heavier;
  if (heavier === lighter) return 0;
  return heavier > lighter ? 1 : -1;
}

function problemsOf({ as, statement, evidence }: Circumstance, factor: Factor, question: FineQuestion): string[] {
  const { title, direction, until, saidByPhase } = factor;
  const problems: string[] = [];
  const isAllowed = direction === '从轻或减轻' ? as !== '从重' : direction === as;
  if (!isAllowed) problems.push(`“${title}”是${direction}情节，不能作为${as}`);
  if (evidence.length === 0) problems.push(`“${title}”没有证据，须有：${factor.evidence.join('、')}`);
  if (statement.trim() === '') problems.push(`“${title}”没有写明事实`);
  if (until !== undefined && question.conductOn > until) problems.push(`“${title}”所依据的规定到${until}为止有效`);
  if (saidByPhase.includes(question.phase)) problems.push(`“${title}”已经由“${question.phase}”阶段评价，不得再用`);
  return problems;
}
