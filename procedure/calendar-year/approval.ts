/** 批准、退回: a leader compares the reading with the notice; from then on every deadline is counted with it. */

import { z } from 'zod';
import { act, gate, missing, satisfied, type Facts } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { remark, statement } from '../shared/schema.ts';
import { holidays, yearText } from './gates.ts';
import type { Approved, Entered, Returned } from './state.ts';

/** What moves the deadlines of every case is seen by two people. No article says so; it is the order of the house. */
const secondPerson = gate(
  { name: 'secondPerson', title: '批准人不是录入人' },
  holidays,
  ({ enteredBy }: Entered, _input: unknown, { actor }: Facts) =>
    actor.accountId === enteredBy.accountId
      ? missing('录入人以外的局领导', '请其他局领导批准')
      : satisfied(`${enteredBy.name}录入，${actor.name}批准`),
);

const Approval = z.strictObject({
  compared: z.boolean().meta({ title: '已与公布的原文逐条核对' }),
  opinion: remark('意见', 1000),
});

const comparedWithText = gate(
  { name: 'comparedWithText', title: '与原文核对过' },
  holidays,
  ({ year }: Entered, { compared }: z.output<typeof Approval>) =>
    compared
      ? satisfied(`核对一致：${yearText(year)}`)
      : missing('与公布原文的逐条核对', '核对放假、调休的每一天后再批准'),
);

export const approveNotice = act({
  kind: 'calendarYear',
  name: 'notice.approve',
  title: '批准启用',
  citations: [holidays],
  by: ['deputyHead', 'organHead'],
  from: ['entered'],
  input: Approval,
  gates: [secondPerson, comparedWithText],
  apply: (state: Entered, { opinion }, { actor, at }): Approved => ({
    ...state,
    stage: 'approved',
    approval: { by: personRef(actor), at, text: opinion },
  }),
});

export const returnNotice = act({
  kind: 'calendarYear',
  name: 'notice.return',
  title: '退回',
  citations: [holidays],
  by: ['deputyHead', 'organHead'],
  from: ['entered'],
  input: z.strictObject({ reason: statement('退回的理由', 1000) }),
  gates: [],
  apply: (state: Entered, { reason }, { actor, at }): Returned => ({
    ...state,
    stage: 'returned',
    returns: [...state.returns, { by: personRef(actor), at, text: reason }],
  }),
});
