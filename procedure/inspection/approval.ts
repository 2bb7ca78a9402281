/** 审核、审批: the unit's head endorses, the organ's leader approves; either sends back with a reason. */

import { z } from 'zod';
import { cite } from '@zhifa/law';
import { act, advisoryGate, gate, missing, satisfied, stop, type Facts, type StageState } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { statement } from '../shared/schema.ts';
import { notBefore } from './gates.ts';
import { papersWith } from './papers.ts';
import type { Scheme } from './parts.ts';
import type { Approved, AtScene, Drafted, Endorsed, Tasked } from './state.ts';

const approvalPapers = [{ form: 'inspectionApproval' }, { form: 'inspectionScheme' }] as const;

const OpinionInput = z.strictObject({ opinion: statement('意见', 500) });

/** 同一事件不能既主办又审批: whoever drafted it does not judge it. */
const notOwnDraft = advisoryGate(
  { name: 'notOwnDraft', title: '拟定人不审核自己的方案' },
  cite('涉企行政检查意见'),
  ({ scheme }: StageState & { readonly scheme: Scheme }, _input: unknown, { actor }: Facts) =>
    scheme.draftedBy.accountId === actor.accountId
      ? missing('拟定人以外的人审核、审批', '请其他负责人办理')
      : satisfied(`方案由${scheme.draftedBy.name}拟定`),
);

const afterDraft = notBefore(
  { name: 'afterDraft', title: '在拟定方案之后' },
  cite('执法规范提升年方案'),
  ({ scheme }: StageState & { readonly scheme: Scheme }) => ({ what: '拟定方案', at: scheme.draftedAt }),
);

const afterEndorsement = notBefore(
  { name: 'afterEndorsement', title: '在审核之后' },
  cite('执法规范提升年方案'),
  ({ endorsement }: Endorsed) => ({
    what: '审核',
    at: endorsement.at,
  }),
);

export const endorseScheme = act({
  kind: 'inspection',
  name: 'scheme.endorse',
  title: '审核方案',
  citations: [cite('涉企行政检查意见')],
  by: ['unitHead'],
  from: ['drafted'],
  input: OpinionInput,
  gates: [afterDraft, notOwnDraft],
  apply: (state: Drafted, { opinion }, { actor, at }): Endorsed => ({
    ...state,
    stage: 'endorsed',
    endorsement: { by: personRef(actor), opinion, at },
  }),
});

export const returnScheme = act({
  kind: 'inspection',
  name: 'scheme.return',
  title: '退回方案',
  citations: [cite('涉企行政检查意见')],
  by: ['unitHead', 'deputyHead', 'organHead'],
  from: ['drafted', 'endorsed'],
  input: z.strictObject({ reason: statement('退回理由') }),
  gates: [],
  apply: (state: Drafted | Endorsed, { reason }, { actor, at }): Tasked => {
    const { task, reassignments, papers, evidence, approvalOwed, scheme } = state;
    const returned = { by: personRef(actor), opinion: reason, at, from: state.stage };
    return { stage: 'tasked', task, reassignments, papers, evidence, approvalOwed, scheme, returned };
  },
});

export const approveScheme = act({
  kind: 'inspection',
  name: 'scheme.approve',
  title: '批准检查和方案',
  citations: [cite('涉企行政检查意见'), cite('执法规范提升年方案')],
  by: ['deputyHead', 'organHead'],
  from: ['endorsed'],
  input: OpinionInput,
  facts: ['organ'],
  gates: [afterEndorsement, notOwnDraft],
  apply: (state: Endorsed, { opinion }, context): Approved => ({
    ...state,
    stage: 'approved',
    approval: { by: personRef(context.actor), opinion, at: context.at },
    papers: papersWith(state, context),
  }),
  documents: () => approvalPapers,
});

const approvalIsOwed = gate(
  { name: 'approvalIsOwed', title: '有待补办的审批' },
  cite('执法规范提升年方案'),
  ({ approvalOwed }: AtScene) => (approvalOwed ? satisfied('紧急检查，尚未补批') : missing('尚待补批的紧急检查')),
);

/** 紧急情况事后补办: the same papers, later, and marked by their date. */
export const supplementApproval = act({
  kind: 'inspection',
  name: 'approval.supplement',
  title: '补办检查审批',
  citations: [cite('涉企行政检查意见'), cite('行政检查文书文本')],
  by: ['deputyHead', 'organHead'],
  from: ['onSite', 'signed', 'rectifying', 'reinspecting', 'settled'],
  input: OpinionInput,
  facts: ['organ'],
  gates: [approvalIsOwed, notOwnDraft],
  apply: (state: AtScene, { opinion }, context): AtScene => ({
    ...state,
    approvalOwed: false,
    approval: { by: personRef(context.actor), opinion, at: context.at },
    papers: papersWith(state, context),
  }),
  documents: () => approvalPapers,
  clocks: [stop('emergencyApproval')],
});
