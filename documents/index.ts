/** The forms, in the order of the procedure. A new form is one folder and one line here. */

import type { DocumentForm } from './form.ts';
import { extensionApproval } from './extension-approval/model.ts';
import { extensionReply } from './extension-reply/model.ts';
import { inspectionApproval } from './inspection-approval/model.ts';
import { inspectionNotice } from './inspection-notice/model.ts';
import { inspectionRecord } from './inspection-record/model.ts';
import { inspectionScheme } from './inspection-scheme/model.ts';
import { onSiteMeasureDecision } from './on-site-measure-decision/model.ts';
import { proofOfService } from './proof-of-service/model.ts';
import { rectificationOrder } from './rectification-order/model.ts';
import { referralLetter } from './referral-letter/model.ts';
import { reinspectionOpinion } from './reinspection-opinion/model.ts';
import { resumptionReview } from './resumption-review/model.ts';

export * from './form.ts';
export { preferredFamilies, type FontRole } from './fonts/roles.ts';
export { fitted, type Setting } from './shared/fit.ts';
export { textsOf, unknownValues } from './shared/paper.ts';
export { wordDraft } from './word-draft.ts';

export const documentForms: readonly DocumentForm[] = [
  inspectionApproval,
  inspectionScheme,
  inspectionNotice,
  inspectionRecord,
  rectificationOrder,
  onSiteMeasureDecision,
  extensionApproval,
  extensionReply,
  reinspectionOpinion,
  resumptionReview,
  referralLetter,
  proofOfService,
];

export function documentFormOf(name: string): DocumentForm | undefined {
  return documentForms.find((form) => form.name === name);
}
