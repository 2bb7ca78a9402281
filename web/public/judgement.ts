/** What the answer of the server and the hash of the holder's file together say. */

import type { VerificationAnswer } from '@zhifa/contract';

export type Genuine = Extract<VerificationAnswer, { readonly result: 'genuine' }>;

export type Judgement =
  | { readonly says: 'unknown' }
  | { readonly says: 'voided' | 'genuineCode' | 'genuineFile'; readonly paper: Genuine }
  | { readonly says: 'different'; readonly paper: Genuine; readonly hash: string };

/** A file that differs is told first: it must not be followed whatever became of the paper. */
export function judge(answer: VerificationAnswer, hash: string | undefined): Judgement {
  if (answer.result === 'unknown') return { says: 'unknown' };
  if (hash !== undefined && !answer.fileHashes.includes(hash)) return { says: 'different', paper: answer, hash };
  if (answer.isVoided) return { says: 'voided', paper: answer };
  return { says: hash === undefined ? 'genuineCode' : 'genuineFile', paper: answer };
}
