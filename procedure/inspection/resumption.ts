/** 恢复生产审查: what was stopped goes on only after the organ has looked and agreed. 安全生产法第六十五条第一款第三项. */

import { z } from 'zod';
import { cite, CivilDate } from '@zhifa/law';
import { act, gate, happenedOn, missing, notNeeded, satisfied, type ActContext, type Facts } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { reference, statement } from '../shared/schema.ts';
import { nextKey, numberOf, papersWith } from './papers.ts';
import type { ResumptionReview } from './outcome.ts';
import { findingOf, lastResult, stageAfter, toLift } from './progress.ts';
import type { Rectifying, Settled } from './state.ts';

const RequestResumption = z.strictObject({
  order: reference('现场处理措施决定书'),
  requestedOn: CivilDate.meta({ title: '收到申请之日' }),
  materials: statement('整改材料'),
});
type RequestResumption = z.output<typeof RequestResumption>;
interface OfOrder {
  readonly order: string;
}

const stopInForce = gate(
  { name: 'stopInForce', title: '停产停用措施仍然有效' },
  cite('安全生产法', 65, 1, 3),
  (state: Rectifying, { order }: OfOrder) => {
    const stopped = toLift(state).find(({ key }) => key === order);
    return stopped === undefined ? missing('尚未解除的撤人、停产、停用措施') : satisfied(stopped.number.text);
  },
);

const notRequestedYet = gate(
  { name: 'notRequestedYet', title: '尚未申请恢复生产' },
  cite('安全生产法', 65, 1, 3),
  (state: Rectifying, { order }: OfOrder) =>
    state.resumptionRequests.some((request) => request.order === order)
      ? missing('尚未登记的申请', '该决定的恢复申请正待审查')
      : satisfied('没有待审查的申请'),
);

const requestedByNow = gate(
  { name: 'requestedByNow', title: '申请日期不晚于登记' },
  cite('安全生产法', 65, 1, 3),
  (_state: Rectifying, { requestedOn }: RequestResumption, facts: Facts) =>
    requestedOn <= happenedOn(facts) ? satisfied(requestedOn) : missing('不晚于登记日的收到申请之日'),
);

export const requestResumption = act({
  kind: 'inspection',
  name: 'resumption.request',
  title: '登记恢复生产申请',
  citations: [cite('安全生产法', 65, 1, 3)],
  by: ['officer', 'office', 'unitHead'],
  from: ['rectifying'],
  input: RequestResumption,
  gates: [stopInForce, notRequestedYet, requestedByNow],
  apply: (state: Rectifying, input, { actor, at }): Rectifying => ({
    ...state,
    resumptionRequests: [...state.resumptionRequests, { ...input, registeredBy: personRef(actor), at }],
  }),
});

const ReviewResumption = z.strictObject({
  order: reference('现场处理措施决定书'),
  onSiteCheck: statement('现场核查情况'),
  agreed: z.boolean().meta({ title: '是否同意恢复' }),
});
type ReviewResumption = z.output<typeof ReviewResumption>;

const requested = gate(
  { name: 'requested', title: '已申请恢复生产' },
  cite('安全生产法', 65, 1, 3),
  (state: Rectifying, { order }: OfOrder) => {
    const request = state.resumptionRequests.find((one) => one.order === order);
    return request === undefined ? missing('恢复生产的申请', '先登记申请') : satisfied(`${request.requestedOn}申请`);
  },
);

/** 重大事故隐患排除后: every finding of the decision has been re-inspected and is done. */
const hazardRemoved = gate(
  { name: 'hazardRemoved', title: '重大事故隐患已排除', ref: 'resume.approve' },
  cite('安全生产法', 65, 1, 3),
  (state: Rectifying, { order, agreed }: ReviewResumption) => {
    if (!agreed) return notNeeded('不同意恢复');
    const numbers = state.orders.find(({ key }) => key === order)?.findings ?? [];
    const left = numbers.filter((number) => {
      const finding = findingOf(state, number);
      return finding === undefined || lastResult(state, finding)?.result !== 'done';
    });
    return left.length === 0
      ? satisfied(`第${numbers.join('、')}项复查已整改`)
      : missing(`第${left.join('、')}项已整改的复查结论`, '先复查');
  },
);

export const reviewResumption = act({
  kind: 'inspection',
  name: 'resumption.review',
  title: '审查恢复生产',
  citations: [cite('安全生产法', 65, 1, 3)],
  by: ['unitHead', 'deputyHead', 'organHead'],
  from: ['rectifying'],
  input: ReviewResumption,
  facts: ['organ'],
  gates: [stopInForce, requested, hazardRemoved],
  apply: (state: Rectifying, input, context): Rectifying | Settled => {
    const lifted = state.orders.map((order) => (order.key === input.order ? { ...order, isLifted: true } : order));
    const after = {
      ...state,
      orders: input.agreed ? lifted : state.orders,
      resumptionRequests: state.resumptionRequests.filter(({ order }) => order !== input.order),
      resumptions: [...state.resumptions, reviewFrom(state, input, context)],
      papers: papersWith(state, context),
    };
    return { ...after, stage: stageAfter(after) };
  },
  documents: ({ resumptions }: Rectifying | Settled) =>
    resumptions.slice(-1).map(({ key }) => ({ form: 'resumptionReview', key })),
});

function reviewFrom(state: Rectifying, input: ReviewResumption, context: ActContext): ResumptionReview {
  const request = state.resumptionRequests.find(({ order }) => order === input.order);
  const key = nextKey(state, 'resumptionReview', 'resumption');
  return {
    ...input,
    requestedOn: request?.requestedOn ?? state.orders[0]?.issuedOn ?? state.task.plannedFrom,
    materials: request?.materials ?? '',
    by: personRef(context.actor),
    at: context.at,
    key,
    number: numberOf(context, 'resumptionReview', key),
  };
}
