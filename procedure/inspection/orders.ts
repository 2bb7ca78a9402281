/** 责令限期整改指令书 and 现场处理措施决定书: one order for each deadline, made from the dispositions, so nothing is typed twice. */

import { z } from 'zod';
import { chineseDate, cite, CivilDate, civilDateOf } from '@zhifa/law';
import { act, gate, happenedOn, missing, satisfied, type ActContext, type Facts } from '../kernel/index.ts';
import { Received } from '../shared/signature.ts';
import { rectificationClocks } from './clocks.ts';
import { afterRecord, announced, recusedReplaced } from './gates.ts';
import { nextKey, numberOf, papersWith } from './papers.ts';
import type { Order } from './outcome.ts';
import { findingOf, numbersText, ownDeadline, pendingMeasures, pendingOrders } from './progress.ts';
import type { OnSite, Signed } from './state.ts';
import { ofTask } from './team.ts';

const IssueOrder = z.strictObject({
  /** Which of the pending deadlines this order is for. */
  deadline: CivilDate.meta({ title: '整改期限' }),
  received: Received.exactOptional(),
});
type IssueOrder = z.output<typeof IssueOrder>;

function pendingFor(state: Signed, deadline: CivilDate) {
  return pendingOrders(state).filter(({ disposition }) => ownDeadline(disposition) === deadline);
}

const ordersPending = gate(
  { name: 'ordersPending', title: '有待责令改正的问题' },
  cite('行政处罚法', 28, 1),
  (state: Signed, { deadline }: IssueOrder) => {
    const pending = pendingFor(state, deadline);
    return pending.length === 0
      ? missing(`以${chineseDate(deadline)}为期限、尚未签发指令书的问题项`)
      : satisfied(`第${numbersText(pending)}项`);
  },
);

const deadlineNotOver = gate(
  { name: 'deadlineNotOver', title: '整改期限没有过', ref: 'order.deadline' },
  cite('行政处罚法', 28, 1),
  (_state: Signed, { deadline }: IssueOrder, facts: Facts) =>
    deadline > happenedOn(facts) ? satisfied(deadline) : missing('晚于签发日的整改期限'),
);

export const issueOrder = act({
  kind: 'inspection',
  name: 'order.issue',
  title: '签发责令限期整改指令书',
  citations: [cite('行政处罚法', 28, 1), cite('安全生产法', 65, 1, 2)],
  by: ['officer'],
  from: ['signed'],
  certifiedOfficers: 2,
  input: IssueOrder,
  facts: ['organ', 'settings'],
  subject: ofTask,
  gates: [recusedReplaced, afterRecord, ordersPending, deadlineNotOver],
  apply: (state: Signed, { deadline, received }, context): Signed => {
    const numbers = pendingFor(state, deadline).map(({ number }) => number);
    const order = {
      ...orderFrom(state, 'rectificationOrder', numbers, context),
      deadline,
      ...receivedBy(received, context),
    };
    return { ...state, orders: [...state.orders, order], papers: papersWith(state, context) };
  },
  documents: ({ orders }) => lastOrder(orders),
  clocks: rectificationClocks,
});

const IssueMeasure = z.strictObject({
  findings: z.array(z.int().min(1)).min(1, { error: '请选择问题项' }).max(50).meta({ title: '问题项' }),
  received: Received.exactOptional(),
});
type IssueMeasure = z.output<typeof IssueMeasure>;

const measuresPending = gate(
  { name: 'measuresPending', title: '有待签发的现场措施' },
  cite('安全生产法', 65, 1, 3),
  (state: OnSite | Signed, { findings }: IssueMeasure) => {
    const pending = pendingMeasures(state).map(({ number }) => number);
    const other = findings.find((number) => !pending.includes(number));
    if (other !== undefined)
      return missing(`第${String(other)}项的、尚未签发决定书的现场处理措施`, '先作出现场处理措施的处置');
    return new Set(findings).size === findings.length
      ? satisfied(`第${findings.join('、')}项`)
      : missing('不重复的问题项');
  },
);

/** People are brought out of danger at once: the decision need not wait for the record of the inspection. */
export const issueMeasure = act({
  kind: 'inspection',
  name: 'measure.issue',
  title: '签发现场处理措施决定书',
  citations: [cite('安全生产法', 65, 1, 3)],
  by: ['officer'],
  from: ['onSite', 'signed'],
  certifiedOfficers: 2,
  input: IssueMeasure,
  facts: ['organ'],
  subject: ofTask,
  gates: [announced, recusedReplaced, measuresPending],
  apply: (state: OnSite | Signed, { findings, received }, context): OnSite | Signed => {
    const order = { ...orderFrom(state, 'onSiteMeasureDecision', findings, context), ...receivedBy(received, context) };
    return { ...state, orders: [...state.orders, withDeadline(state, order)], papers: papersWith(state, context) };
  },
  documents: ({ orders }) => lastOrder(orders),
});

const prefixes = { rectificationOrder: 'order', onSiteMeasureDecision: 'measure' } as const;

function orderFrom(
  ...[state, form, findings, context]: [OnSite | Signed, Order['form'], readonly number[], ActContext]
): Order {
  const key = nextKey(state, form, prefixes[form]);
  const issuedOn = civilDateOf(context.at);
  return { key, form, number: numberOf(context, form, key), findings, issuedOn, isLifted: false };
}

function receivedBy(received: z.output<typeof Received> | undefined, { at }: ActContext): Pick<Order, 'receivedBy'> {
  return received === undefined ? {} : { receivedBy: { name: received.name, at, way: 'direct' } };
}

/** The decision names the last day of the rectification where all its findings share one. */
function withDeadline(state: OnSite | Signed, order: Order): Order {
  const days = order.findings.map((number) => ownDeadline(findingOf(state, number)?.disposition));
  const [first] = days;
  return first !== undefined && days.every((day) => day === first) ? { ...order, deadline: first } : order;
}

function lastOrder(orders: readonly Order[]) {
  return orders.slice(-1).map(({ form, key }) => ({ form, key }));
}
