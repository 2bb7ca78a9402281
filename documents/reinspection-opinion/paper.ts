/** 整改复查意见书: an opinion for every item of the order, never one sentence for all. 安全生产法 65, 66. */

import { z } from 'zod';
import {
  CheckCode,
  copiesNote,
  Filled,
  OfficerLines,
  paperBase,
  PaperNumber,
  PartyLine,
  PrintedText,
  SignOff,
} from '../shared/paper.ts';

export const ReinspectedItem = z.strictObject({
  /** As numbered in the original paper. */
  number: z.string().min(1),
  problem: PrintedText,
  /** What was found now. */
  state: PrintedText,
  /** 已整改 部分整改 未整改. */
  opinion: PrintedText,
});

export const ReinspectionOpinionPaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  inspectee: Filled,
  original: z.strictObject({
    decidedOn: PrintedText,
    /** `责令限期整改`. */
    kind: PrintedText,
    number: PrintedText,
    deadline: PrintedText,
  }),
  items: z.array(ReinspectedItem).min(1).max(200),
  /** The whole, with what remains to be done until when; printed after 综合意见：. */
  conclusion: Filled,
  officers: OfficerLines,
  party: PartyLine,
  signOff: SignOff,
  qr: CheckCode.optional(),
  copiesNote,
});
export type ReinspectionOpinionPaper = z.output<typeof ReinspectionOpinionPaper>;
