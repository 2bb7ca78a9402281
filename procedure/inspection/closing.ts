/** 归档前: the result is published, a mistaken paper is voided, and the dossier closes when nothing is left undone. */

import { z } from 'zod';
import { cite, CivilDate } from '@zhifa/law';
import { act, advisoryGate, gate, happenedOn, missing, satisfied, stop, type Facts } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { remark, statement } from '../shared/schema.ts';
import { recusalIsPending } from './announcement.ts';
import { numbersText, toPropose, toRefer } from './progress.ts';
import { isServed } from './service.ts';
import type { Closed, Settled, WithRecord } from './state.ts';

const DiscloseResult = z.strictObject({
  on: CivilDate.meta({ title: '公示日期' }),
  channel: statement('公示平台', 100),
});
type DiscloseResult = z.output<typeof DiscloseResult>;

const notDisclosedYet = gate(
  { name: 'notDisclosedYet', title: '检查结果尚未公示' },
  cite('政府信息公开条例', 26),
  (state: WithRecord | Closed, _input: unknown) =>
    state.disclosure === undefined
      ? satisfied('尚未公示')
      : missing('尚未公示的检查结果', `已于${state.disclosure.on}公示`),
);

const disclosedByNow = gate(
  { name: 'disclosedByNow', title: '公示日期不晚于登记' },
  cite('政府信息公开条例', 26),
  (_state: WithRecord | Closed, { on }: DiscloseResult, facts: Facts) =>
    on <= happenedOn(facts) ? satisfied(on) : missing('不晚于登记日的公示日期'),
);

export const discloseResult = act({
  kind: 'inspection',
  name: 'result.disclose',
  title: '登记检查结果公示',
  citations: [cite('三项制度指导意见')],
  by: ['office', 'officer', 'unitHead'],
  from: ['signed', 'rectifying', 'reinspecting', 'settled', 'closed'],
  input: DiscloseResult,
  gates: [notDisclosedYet, disclosedByNow],
  apply: (state: WithRecord | Closed, input, { actor, at }): WithRecord | Closed => ({
    ...state,
    disclosure: { ...input, by: personRef(actor), at },
  }),
  clocks: [stop('disclosureOfResult')],
});

const Close = z.strictObject({ result: statement('检查结果'), service: remark('服务与普法情况') });

const approvalSupplemented = gate(
  { name: 'approvalSupplemented', title: '紧急检查已补批', ref: 'inspect.scheme.approved' },
  cite('执法规范提升年方案'),
  ({ approvalOwed }: Settled, _in: unknown) =>
    approvalOwed ? missing('紧急检查的补批', '请分管领导或局长补批') : satisfied('检查已经批准'),
);

const recusalDecided = gate(
  { name: 'recusalDecided', title: '回避申请均已决定' },
  cite('行政处罚法', 43, 3),
  (state: Settled, _in: unknown) =>
    recusalIsPending(state) ? missing('对回避申请的决定') : satisfied('没有待决定的回避申请'),
);

const allReferred = gate(
  { name: 'allReferred', title: '移送函均已发出' },
  cite('安全生产法', 69),
  (state: Settled, _in: unknown) => {
    const waiting = toRefer(state);
    return waiting.length === 0
      ? satisfied(`${String(state.referrals.length)}份移送函已发出`)
      : missing(`第${numbersText(waiting)}项的移送函`);
  },
);

const receiptsIn = advisoryGate(
  { name: 'receiptsIn', title: '移送均有回执' },
  cite('安全生产法', 69),
  ({ referrals }: Settled, _in: unknown) => {
    const waiting = referrals.filter(({ receipt }) => receipt === undefined);
    return waiting.length === 0
      ? satisfied('移送均有回执')
      : missing(`${waiting.map(({ number }) => number.text).join('、')}的回执`, '登记回执，或说明已送达的情况');
  },
);

/** 符合立案条件必须立案 */
const openingsProposed = gate(
  { name: 'openingsProposed', title: '应当立案的均已建议', ref: 'inspect.finding.handle' },
  cite('执法规范提升年方案'),
  (state: Settled, _in: unknown) => {
    const waiting = toPropose(state);
    return waiting.length === 0 ? satisfied('应当立案的均已建议') : missing(`第${numbersText(waiting)}项的立案建议`);
  },
);

const extensionsAnswered = gate(
  { name: 'extensionsAnswered', title: '延期申请均已答复' },
  cite('安全生产法', 62, 2),
  ({ extensions }: Settled, _in: unknown) =>
    extensions.every(({ answer }) => answer !== undefined)
      ? satisfied('延期申请均已答复')
      : missing('对延期申请的答复'),
);

/** Replies and reviews that nobody has received yet. */
const repliesServed = advisoryGate(
  { name: 'repliesServed', title: '答复和审查意见均已送达' },
  cite('行政处罚法', 61, 1),
  (state: Settled, _in: unknown) => {
    const replies = state.papers.filter(({ form }) => form === 'extensionReply' || form === 'resumptionReview');
    const kept = replies.filter((paper) => !isServed(state, paper));
    return kept.length === 0
      ? satisfied('答复和审查意见均已送达')
      : missing(`${kept.map(({ title, number }) => number?.text ?? title).join('、')}的送达`);
  },
);

export const closeInspection = act({
  kind: 'inspection',
  name: 'closing.close',
  title: '办结归档',
  citations: [cite('行政处罚法', 47), cite('安全生产法', 62, 2)],
  by: ['unitHead', 'deputyHead', 'organHead'],
  from: ['settled'],
  input: Close,
  gates: [
    approvalSupplemented,
    recusalDecided,
    allReferred,
    receiptsIn,
    openingsProposed,
    extensionsAnswered,
    repliesServed,
  ],
  apply: (state: Settled, input, { actor, at }): Closed => ({
    ...state,
    stage: 'closed',
    closing: { ...input, by: personRef(actor), at },
  }),
  clocks: [stop('referralReceipt', ({ state }: { readonly state: Closed }) => state.referrals.length > 0)],
});
