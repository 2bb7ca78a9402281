/** What is said in a dossier and by what it is proved. */

import type { Citation } from '../citation/citation.ts';

export interface EvidenceRef {
  readonly id: string;
  readonly title: string;
}

export interface Assertion {
  readonly text: string;
  readonly evidence: readonly EvidenceRef[];
  readonly citation?: Citation;
}

export const fiveFactors = ['事实', '性质', '情节', '社会危害', '主观过错'] as const;
export type FiveFactor = (typeof fiveFactors)[number];
export type FiveAnswers = { readonly [Factor in FiveFactor]: Assertion };

export interface Circumstance {
  /** F-L1 */
  readonly factor: string;
  readonly as: '从轻' | '减轻' | '从重';
  /** Keys of the facts it rests on. */
  readonly facts: readonly string[];
  readonly statement: string;
  readonly evidence: readonly EvidenceRef[];
}
