/** 说理: the paragraph of reasons for the document; no assertion stands without its evidence. */

import { citationShort } from '../citation/citation.ts';
import { inYuan } from '../money/fen-range.ts';
import type { Fine } from '../violations/fine.ts';
import { formOf } from '../violations/form-of.ts';
import { baseNames, basesOf, type FineBases } from '../violations/reckon.ts';
import { fiveFactors, type Assertion, type Circumstance, type EvidenceRef, type FiveAnswers } from './assertion.ts';
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
  readonly question: { readonly bases?: FineBases };
  readonly proofs?: { readonly [Base in keyof FineBases]?: readonly EvidenceRef[] };
  readonly five: FiveAnswers;
  readonly circumstances: readonly Circumstance[];
  readonly departure?: { readonly reason: string; readonly approval?: { readonly evidence: readonly EvidenceRef[] } };
}

/** Facts, figures, circumstances, tier and amount, in the order of the document. */
export function reasonsOf(claimed: Claimed, choice: Extract<TierChoice, { outcome: 'tier' }>, fine: Fine): Assertion[] {
  const { five, circumstances } = claimed;
  const answered = fiveFactors.map((factor) => five[factor]);
  return [
    ...answered,
    ...figuresOf(claimed, fine),
    ...circumstances.map(circumstanceText),
    conclusionOf(claimed, choice, fine),
  ];
}

function circumstanceText({ factor, as, statement, evidence }: Circumstance): Assertion {
  const { title = factor, citation } = factorOf(factor) ?? {};
  return { text: `${statement}，属${title}，${as}处罚`, evidence, ...(citation === undefined ? {} : { citation }) };
}

/** Each figure the amount is reckoned from, with its own proof. */
function figuresOf({ question, proofs = {} }: Claimed, { range }: Fine): Assertion[] {
  const form = formOf(range);
  const bases = form === undefined ? [] : basesOf(form);
  return bases.map((base) => {
    const figure = question.bases?.[base];
    const said = typeof figure === 'number' ? inYuan(figure) : (figure ?? '');
    return { text: `${baseNames[base]}${said}`, evidence: proofs[base] ?? [] };
  });
}

function conclusionOf(
  { five, departure }: Claimed,
  { band, table, name }: Extract<TierChoice, { outcome: 'tier' }>,
  { amount }: Fine,
): Assertion {
  const basis = table === undefined ? `没有裁量基准，按“${name}”裁量` : `适用${table.title}“${name}”档`;
  const outside = departure === undefined ? '' : `；${departure.reason}`;
  return {
    text: `依据${citationShort(band.citation)}，${basis}，处罚款${inYuan(amount)}${outside}`,
    evidence: [...five.事实.evidence, ...(departure?.approval?.evidence ?? [])],
    citation: band.citation,
  };
}
