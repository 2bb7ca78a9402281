/** 现场检查方案 with its 检查分工明细表: made before every inspection. */

import { z } from 'zod';
import { Filled, FilledOrByHand, PaperNumber, paperBase, PrintedText, Signature } from '../shared/paper.ts';

/** Who signs as what, and when. */
const Signer = z.strictObject({ signature: Signature, date: FilledOrByHand });

/** One line of the division of work. `officer` is a member of the team; `adjustment` is 无 when nothing changed. */
export const Assignment = z.strictObject({
  matter: PrintedText,
  content: PrintedText,
  place: PrintedText,
  method: PrintedText,
  officer: PrintedText,
  adjustment: PrintedText,
});

export const InspectionSchemePaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  inspectee: Filled,
  address: Filled,
  contact: Filled,
  telephone: Filled,
  industry: Filled,
  type: Filled,
  period: Filled,
  method: Filled,
  places: Filled,
  /** `刘建明（带队，14070316021）、陈晓芸（记录，14070316035）`. */
  officers: Filled,
  assistants: Filled,
  profile: Filled,
  content: Filled,
  otherMatters: Filled,
  author: Signer,
  leader: Signer,
  endorsement: Signer.extend({ opinion: FilledOrByHand }),
  approval: Signer.extend({ opinion: FilledOrByHand }),
  remarks: Filled,
  assignments: z.array(Assignment).min(1).max(60),
});
export type InspectionSchemePaper = z.output<typeof InspectionSchemePaper>;
