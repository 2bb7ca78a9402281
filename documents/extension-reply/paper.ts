/** 延期整改申请答复书: the answer to an application for more time, made before the term ended. */

import { z } from 'zod';
import {
  CheckCode,
  copiesNote,
  Filled,
  NumberedText,
  paperBase,
  PaperNumber,
  PrintedText,
  Remedies,
  SignOff,
} from '../shared/paper.ts';

export const ExtensionReplyPaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  inspectee: Filled,
  /** The order whose term is to be extended. */
  original: z.strictObject({ decidedOn: PrintedText, number: PrintedText, deadline: PrintedText }),
  application: z.strictObject({ appliedOn: Filled, items: PrintedText, until: PrintedText, reasons: PrintedText }),
  outcome: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('agreed'),
      /** Numbers of the items: `1、4`. */
      items: Filled,
      until: Filled,
      /** What keeps people safe until then; one row a measure. */
      interimMeasures: z.array(NumberedText).min(1).max(50),
    }),
    z.strictObject({ kind: z.literal('refused'), reasons: Filled, remedies: Remedies }),
  ]),
  contact: z.strictObject({ name: PrintedText, telephone: PrintedText }),
  signOff: SignOff,
  qr: CheckCode.optional(),
  copiesNote,
});
export type ExtensionReplyPaper = z.output<typeof ExtensionReplyPaper>;
