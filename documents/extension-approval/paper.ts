/** 延期整改审批表: the internal approval before the reply to an application for more time. */

import { z } from 'zod';
import { Choices, Filled, Opinion, PaperNumber, paperBase } from '../shared/paper.ts';

export const ExtensionApprovalPaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  applicant: Filled,
  uscc: Filled,
  telephone: Filled,
  /** Name and number of the order. */
  original: Filled,
  originalDeadline: Filled,
  appliedOn: Filled,
  /** What is asked for, item by item. */
  items: Filled,
  requestedUntil: Filled,
  /** 申请日在原期限届满前: whether the application came in time. */
  inTime: Choices,
  reasons: Filled,
  interimMeasures: Filled,
  /** What the officers saw and advise. */
  verification: Filled,
  opinions: z.strictObject({ handler: Opinion, unitHead: Opinion, organHead: Opinion }),
  remarks: Filled,
});
export type ExtensionApprovalPaper = z.output<typeof ExtensionApprovalPaper>;
