/**
 * 试算: the amount as it would be once everything that is still missing is there. It answers the officer who asks early and carries
 * no document: `lacking` is what has to be written and proved first.
 */

import { fiveFactors, type Assertion, type EvidenceRef, type FiveAnswers } from './assertion.ts';
import type { DiscretionSettings } from './settings.ts';
import { weigh, type BaseProofs, type Weighed, type WeighQuestion } from './weigh.ts';

export interface Trial {
  readonly weighed: Weighed;
  /** What the same question still lacks; nothing here: `weighed` is the answer itself. */
  readonly lacking: readonly string[];
}

export function trialOf(asked: WeighQuestion, settings: DiscretionSettings): Trial {
  const real = weigh(asked, settings);
  if (real.outcome !== 'refused') return { weighed: real, lacking: [] };
  const weighed = weigh(filledIn(asked), settings);
  if (weighed.outcome === 'refused') return { weighed, lacking: real.problems.filter(isNotIn(weighed.problems)) };
  return { weighed, lacking: real.problems };
}

function isNotIn(said: readonly string[]): (problem: string) => boolean {
  return (problem) => !said.includes(problem);
}

const TO_COME: readonly EvidenceRef[] = [{ id: '', title: '待补' }];
const UNPROVED: BaseProofs = {
  annualIncome: TO_COME,
  illegalGains: TO_COME,
  goodsValue: TO_COME,
  previousFine: TO_COME,
  orderedOn: TO_COME,
  refusedUntil: TO_COME,
};

/** Words and evidence only: no fact, no figure and no approval is ever supposed. */
function filledIn(asked: WeighQuestion): WeighQuestion {
  const circumstances = asked.circumstances.map((each) => ({
    ...each,
    statement: wordsOr(each.statement),
    evidence: provedOr(each.evidence),
  }));
  const proved = Object.fromEntries(Object.entries(asked.proofs ?? {}).filter(([, evidence]) => evidence.length > 0));
  return { ...asked, five: filledFive(asked.five), circumstances, proofs: { ...UNPROVED, ...proved } };
}

function filledFive(five: FiveAnswers): FiveAnswers {
  const filled = ({ text, evidence }: Assertion): Assertion => ({ text: wordsOr(text), evidence: provedOr(evidence) });
  const [facts, nature, circumstances, harm, culpability] = fiveFactors.map((factor) => filled(five[factor]));
  if (!facts || !nature || !circumstances || !harm || !culpability) throw new Error('There are five factors');
  return { 事实: facts, 性质: nature, 情节: circumstances, 社会危害: harm, 主观过错: culpability };
}

function wordsOr(text: string): string {
  return text.trim() === '' ? '待补' : text;
}

function provedOr(evidence: readonly EvidenceRef[]): readonly EvidenceRef[] {
  return evidence.length === 0 ? TO_COME : evidence;
}
