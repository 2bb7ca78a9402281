/**
 * 恢复生产经营审查意见书: nobody may go on before the organ has examined and agreed. 安全生产法 65 第一款第三项:
 * “重大事故隐患排除后，经审查同意，方可恢复生产经营和使用”.
 */

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
  Remedies,
  SignOff,
} from '../shared/paper.ts';

export const ReviewedDanger = z.strictObject({
  number: z.string().min(1),
  /** The danger or measure as the decision names it. */
  problem: PrintedText,
  /** What papers and the visit showed. */
  state: PrintedText,
  /** 已排除 未排除. */
  opinion: PrintedText,
});

export const ResumptionReviewPaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  inspectee: Filled,
  /** The decision by which production or use was stopped. */
  original: z.strictObject({ decidedOn: PrintedText, number: PrintedText, measure: PrintedText }),
  application: z.strictObject({ appliedOn: Filled, materials: PrintedText }),
  visitedOn: Filled,
  dangers: z.array(ReviewedDanger).min(1).max(100),
  outcome: z.discriminatedUnion('kind', [
    /** `object` is what may go on, `from` the minute from which: `自2026年6月26日14时起`. */
    z.strictObject({ kind: z.literal('agreed'), object: PrintedText, from: Filled, conditions: PrintedText }),
    /** Why not, and what is missing; the original decision goes on. */
    z.strictObject({ kind: z.literal('refused'), object: PrintedText, reasons: PrintedText, remedies: Remedies }),
  ]),
  officers: OfficerLines,
  party: PartyLine,
  signOff: SignOff,
  qr: CheckCode.optional(),
  copiesNote,
});
export type ResumptionReviewPaper = z.output<typeof ResumptionReviewPaper>;
