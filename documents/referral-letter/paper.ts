/**
 * 案件移送函 and 问题移送函: what another organ has to handle leaves ours with its papers. 安全生产法 69 for problems found
 * in an inspection; the basis of a case comes with the paper. It is stamped with the organ's seal.
 */

import { z } from 'zod';
import {
  CheckCode,
  copiesNote,
  Filled,
  FilledOrByHand,
  paperBase,
  PaperNumber,
  PrintedText,
  Signature,
  Signatures,
  SignOff,
} from '../shared/paper.ts';

export const ReferredMaterial = z.strictObject({
  name: PrintedText,
  copies: PrintedText,
  pages: PrintedText,
  /** `复印件，已核对`; 无 where there is nothing to say. */
  remarks: PrintedText,
});

export const ReferralLetterPaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  /** A case that was opened, or a problem that was found. */
  kind: z.enum(['case', 'problem']),
  receiver: Filled,
  /** What was found about whom, one paragraph each. */
  facts: z.array(PrintedText).min(1).max(50),
  /** Why it is not ours: the articles, `《中华人民共和国安全生产法》第六十九条`. */
  legalBasis: Filled,
  materials: z.array(ReferredMaterial).min(1).max(100),
  /** Two officers at least bring it. */
  senders: Signatures,
  sentAt: FilledOrByHand,
  receivedBy: Signature,
  receivedAt: FilledOrByHand,
  /** Who issues it; of a case the person in charge of the organ. */
  issuer: Signature,
  telephone: PrintedText,
  signOff: SignOff,
  qr: CheckCode.optional(),
  copiesNote,
});
export type ReferralLetterPaper = z.output<typeof ReferralLetterPaper>;
