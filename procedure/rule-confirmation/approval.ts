/** 批准、退回、撤回: a leader decides whether the bureau goes by the rule, and whether it still does. */

import { z } from 'zod';
import { cite } from '@zhifa/law';
import { act, gate, missing, satisfied, type Facts } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { remark, statement } from '../shared/schema.ts';
import { notStanding, published, sameVersion } from './gates.ts';
import type { Confirmed, Proposed, Returned, Withdrawn } from './state.ts';

/**
 * What turns a warning into a refusal is seen by two people, in the order of a decision: the reviewer, then the leader. No article
 * says so of a rule's source; 第五十八条 says so of what rests on it.
 */
const anotherPerson = gate(
  { name: 'anotherPerson', title: '批准人不是提请人' },
  cite('行政处罚法', 58, 1),
  ({ proposedBy }: Proposed, _input: unknown, { actor }: Facts) =>
    actor.accountId === proposedBy.accountId
      ? missing('提请人以外的负责人', '请其他局领导批准')
      : satisfied(`${proposedBy.name}提请，${actor.name}批准`),
);

const versionStands = gate(
  { name: 'versionStands', title: '规则没有改过' },
  published,
  ({ rule }: Proposed, _input: unknown, facts: Facts) => sameVersion(rule, facts),
);

export const approve = act({
  kind: 'ruleConfirmation',
  name: 'confirmation.approve',
  title: '批准核实',
  citations: [published, cite('行政处罚法', 58, 1)],
  by: ['deputyHead', 'organHead'],
  from: ['proposed'],
  input: z.strictObject({ opinion: remark('意见', 1000) }),
  facts: ['confirmableRule'],
  subject: ({ rule: { catalogue, ref } }: Proposed) => ({ rule: { catalogue, ref } }),
  gates: [anotherPerson, versionStands, notStanding<Proposed>(['confirmed'])],
  apply: (state: Proposed, { opinion }, { actor, at }): Confirmed => ({
    ...state,
    stage: 'confirmed',
    approval: { by: personRef(actor), at, text: opinion },
  }),
});

export const sendBack = act({
  kind: 'ruleConfirmation',
  name: 'confirmation.return',
  title: '退回提请',
  citations: [published],
  by: ['deputyHead', 'organHead'],
  from: ['proposed'],
  input: z.strictObject({ reason: statement('退回的理由', 1000) }),
  gates: [],
  apply: (state: Proposed, { reason }, { actor, at }): Returned => ({
    ...state,
    stage: 'returned',
    returns: [...state.returns, { by: personRef(actor), at, text: reason }],
  }),
});

/** The paper was repealed, or was misread: from this moment the rule only warns, whatever was refused by it before. */
export const withdraw = act({
  kind: 'ruleConfirmation',
  name: 'confirmation.withdraw',
  title: '撤回核实',
  citations: [published],
  by: ['deputyHead', 'organHead'],
  from: ['confirmed'],
  input: z.strictObject({ reason: statement('撤回的理由', 1000) }),
  gates: [],
  apply: (state: Confirmed, { reason }, { actor, at }): Withdrawn => ({
    ...state,
    stage: 'withdrawn',
    withdrawal: { by: personRef(actor), at, text: reason },
  }),
});
