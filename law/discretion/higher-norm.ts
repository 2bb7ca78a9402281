/**
 * One act against several norms (行政处罚法第二十九条后句): the norm with the higher fine. The article does not say what is
 * compared; here the upper limits first, then the lower limits, then what the case itself would cost. All of it is shown.
 */

import { cite, citationShort, type Citation } from '../citation/citation.ts';
import type { Fen } from '../money/fen.ts';
import { inYuan } from '../money/fen-range.ts';
import { limitText, type FineRange } from '../violations/fine-range.ts';
import { violationOf } from '../violations/catalogue.ts';

/** A norm the act offends against, with the amount it would come to in this case where that is known. */
export interface NormOffer {
  readonly range: FineRange;
  readonly amount?: Fen;
  /** Why the amount cannot carry a document: no benchmark, not verified. */
  readonly doubts: readonly string[];
}

export type ComparedBy = '上限' | '下限' | '本案金额';

export type HigherNorm =
  | {
      readonly outcome: 'chosen';
      readonly chosen: NormOffer;
      readonly by: ComparedBy;
      readonly steps: readonly string[];
      /** What the officer has to decide or to give reasons for. */
      readonly cautions: readonly string[];
      readonly citation: Citation;
    }
  /** The same to the fen: a person says which, and why. */
  | { readonly outcome: 'equal'; readonly among: readonly NormOffer[]; readonly steps: readonly string[] }
  | { readonly outcome: 'refused'; readonly message: string };

export function higherNorm(offers: readonly NormOffer[]): HigherNorm {
  const problem = problemOf(offers);
  if (problem !== undefined) return { outcome: 'refused', message: problem };
  const compared = offers.filter((offer) => !isReference(offer));
  const shown = [...compared.map(offerText), ...offers.filter(isReference).map(referenceText)];
  for (const by of ['上限', '下限', '本案金额'] as const) {
    const [chosen, ...others] = highestBy(compared, by);
    if (chosen === undefined) break;
    if (others.length > 0) continue;
    const step = `${compared.length === 1 ? '只有一个规范' : `比较${by}`}，适用${citationShort(chosen.range.citation)}`;
    const steps = [...shown, `${step}（行政处罚法第二十九条）`];
    return { outcome: 'chosen', chosen, by, steps, cautions: cautionsOf(chosen, by), citation: cite('行政处罚法', 29) };
  }
  return { outcome: 'equal', among: compared, steps: [...shown, '上限、下限、本案金额都相同，须说明选用哪一条和理由'] };
}

function problemOf(offers: readonly NormOffer[]): string | undefined {
  const [first] = offers;
  if (first === undefined) return '没有可以比较的规范';
  const others = offers.filter(({ range }) => range.subject !== first.range.subject);
  if (others.length > 0) return '比较的规范处罚的主体不同：单位和个人分别裁量，不在一起比较';
  const refs = offers.map(({ range }) => range.violation);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) return `“${twice}”列了两次`;
  return offers.every(isReference) ? '所列条款都只是转致，请列出所转致的条款' : undefined;
}

/** A clause that sends on to another article carries no fine of its own beside it. */
function isReference({ range }: NormOffer): boolean {
  return violationOf(range.violation)?.kind === '转致条款';
}

/** All that share the highest figure; none has it while an amount is unknown. */
function highestBy(offers: readonly NormOffer[], by: ComparedBy): readonly NormOffer[] {
  const figures = offers.map((offer) => figureOf(offer, by));
  if (figures.includes(undefined)) return offers;
  const highest = Math.max(...figures.map((figure) => figure ?? 0));
  return offers.filter((_, index) => figures[index] === highest);
}

function figureOf({ range: { range }, amount }: NormOffer, by: ComparedBy): number | undefined {
  if (by === '上限') return range.max ?? Infinity;
  return by === '下限' ? range.min : amount;
}

function cautionsOf({ doubts }: NormOffer, by: ComparedBy): string[] {
  if (by !== '本案金额') return [];
  return ['各规范的上限、下限相同，第二十九条没有写明比较什么；按本案金额选用，须写明理由', ...doubts];
}

function offerText({ range, amount }: NormOffer): string {
  return amount === undefined ? limitText(range) : `${limitText(range)}，本案${inYuan(amount)}`;
}

function referenceText({ range }: NormOffer): string {
  return `${citationShort(range.citation)}是转致条款，不参加比较`;
}
