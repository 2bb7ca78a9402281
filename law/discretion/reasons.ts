/** 说理: the paragraph of reasons for the document; no assertion stands without its evidence. */

import { citationShort } from '../citation/citation.ts';
import type { Fen } from '../money/fen.ts';
import { inYuan } from '../money/fen-range.ts';
import { fiveFactors, type Assertion, type Circumstance, type FiveAnswers } from './assertion.ts';
import { factorOf } from './factor.ts';
import type { TierChoice } from './tier-choice.ts';

export function fiveProblems(five: FiveAnswers): string[] {
  return fiveFactors.flatMap((factor) => {
    const { text, evidence } = five[factor];
    if (text.trim() === '') return [`没有说明${factor}`];
    return evidence.length === 0 ? [`对${factor}的说明没有证据`] : [];
  });
}

interface Claimed {
  readonly five: FiveAnswers;
  readonly circumstances: readonly Circumstance[];
  readonly departure?: { readonly reason: string };
}

/** Facts, circumstances, tier and amount, in the order of the document. */
export function reasonsOf(
  { five, circumstances, departure }: Claimed,
  choice: Extract<TierChoice, { outcome: 'tier' }>,
  amount: Fen,
): Assertion[] {
  const claimed = circumstances.map(({ factor, as, statement, evidence }): Assertion => {
    const { title = factor, citation } = factorOf(factor) ?? {};
    return { text: `${statement}，属${title}，${as}处罚`, evidence, ...(citation === undefined ? {} : { citation }) };
  });
  const { band, table, name } = choice;
  const basis = table === undefined ? `没有裁量基准，按“${name}”裁量` : `适用${table.title}“${name}”档`;
  const outside = departure === undefined ? '' : `；${departure.reason}`;
  const conclusion: Assertion = {
    text: `依据${citationShort(band.citation)}，${basis}，处罚款${inYuan(amount)}${outside}`,
    evidence: five.事实.evidence,
    citation: band.citation,
  };
  return [...fiveFactors.map((factor) => five[factor]), ...claimed, conclusion];
}
