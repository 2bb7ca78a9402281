/** 送达回证: what was handed to whom, where, when, how and by whom; one for all papers of a case. 行政处罚法 61, 民事诉讼法. */

import { z } from 'zod';
import {
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

/** One paper a row: two papers are never put in one row. */
export const ServedPaper = z.strictObject({
  /** Name of the paper, then its number on a line of its own. */
  name: PrintedText,
  number: PrintedText,
  recipient: Signature,
  place: FilledOrByHand,
  time: FilledOrByHand,
  /** 直接 留置 邮寄 电子 委托 公告. */
  manner: PrintedText,
  /** Two servers at least. */
  servers: Signatures,
});

export const ProofOfServicePaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  /** Name of the case or of the inspection. */
  matter: Filled,
  addressee: Filled,
  address: Filled,
  papers: z.array(ServedPaper).min(1).max(60),
  /** Relation of one who received for another, reason of a refusal; 无 where there is nothing to say. */
  remarks: FilledOrByHand,
  attestor: z.strictObject({ signature: Signature, date: FilledOrByHand }),
  signOff: SignOff,
  /** The standing explanations at the foot: usually `standingExplanations`. */
  copiesNote,
});
export type ProofOfServicePaper = z.output<typeof ProofOfServicePaper>;

export const standingExplanations =
  '说明：1.受送达人是法人或者其他组织的，由法定代表人、主要负责人或者负责收件的人签收。2.他人代收的，由代收人签名并注明与受送达人的关系。' +
  '3.拒绝签收的，记明拒收事由和日期，由送达人、见证人签名，或者拍照、录像记录送达过程，留置送达。4.一案可共用一份送达回证。';
