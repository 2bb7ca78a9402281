/** All sample papers with their forms, for tests, the style sheet and whoever makes a new layout. */

import type { z } from 'zod';
import { ExtensionApprovalPaper } from '../extension-approval/paper.ts';
import { samples as extensionApprovals } from '../extension-approval/samples.ts';
import { ExtensionReplyPaper } from '../extension-reply/paper.ts';
import { samples as extensionReplies } from '../extension-reply/samples.ts';
import { InspectionApprovalPaper } from '../inspection-approval/paper.ts';
import { samples as inspectionApprovals } from '../inspection-approval/samples.ts';
import { InspectionNoticePaper } from '../inspection-notice/paper.ts';
import { samples as inspectionNotices } from '../inspection-notice/samples.ts';
import { InspectionRecordPaper } from '../inspection-record/paper.ts';
import { samples as inspectionRecords } from '../inspection-record/samples.ts';
import { InspectionSchemePaper } from '../inspection-scheme/paper.ts';
import { samples as inspectionSchemes } from '../inspection-scheme/samples.ts';
import { OnSiteMeasureDecisionPaper } from '../on-site-measure-decision/paper.ts';
import { samples as onSiteMeasureDecisions } from '../on-site-measure-decision/samples.ts';
import { ProofOfServicePaper } from '../proof-of-service/paper.ts';
import { samples as proofsOfService } from '../proof-of-service/samples.ts';
import { RectificationOrderPaper } from '../rectification-order/paper.ts';
import { samples as rectificationOrders } from '../rectification-order/samples.ts';
import { ReferralLetterPaper } from '../referral-letter/paper.ts';
import { samples as referralLetters } from '../referral-letter/samples.ts';
import { ReinspectionOpinionPaper } from '../reinspection-opinion/paper.ts';
import { samples as reinspectionOpinions } from '../reinspection-opinion/samples.ts';
import { ResumptionReviewPaper } from '../resumption-review/paper.ts';
import { samples as resumptionReviews } from '../resumption-review/samples.ts';
import type { Sample } from './sample.ts';

export type SampleForm = {
  /** Folder of the form. */
  readonly form: string;
  /** What stands as its name on the paper. */
  readonly title: string;
  readonly schema: z.ZodType;
  readonly samples: readonly Sample<object>[];
};

export const sampleForms: readonly SampleForm[] = [
  form('inspection-approval', '行政检查审批表', InspectionApprovalPaper, inspectionApprovals),
  form('inspection-scheme', '现场检查方案', InspectionSchemePaper, inspectionSchemes),
  form('inspection-notice', '行政检查通知书', InspectionNoticePaper, inspectionNotices),
  form('inspection-record', '现场检查记录', InspectionRecordPaper, inspectionRecords),
  form('rectification-order', '责令限期整改指令书', RectificationOrderPaper, rectificationOrders),
  form('on-site-measure-decision', '现场处理措施决定书', OnSiteMeasureDecisionPaper, onSiteMeasureDecisions),
  form('reinspection-opinion', '整改复查意见书', ReinspectionOpinionPaper, reinspectionOpinions),
  form('resumption-review', '恢复生产经营审查意见书', ResumptionReviewPaper, resumptionReviews),
  form('extension-approval', '延期整改审批表', ExtensionApprovalPaper, extensionApprovals),
  form('extension-reply', '延期整改申请答复书', ExtensionReplyPaper, extensionReplies),
  form('referral-letter', '移送函', ReferralLetterPaper, referralLetters),
  form('proof-of-service', '送达回证', ProofOfServicePaper, proofsOfService),
];

function form(name: string, title: string, schema: z.ZodType, samples: readonly Sample<object>[]): SampleForm {
  return { form: name, title, schema, samples };
}
