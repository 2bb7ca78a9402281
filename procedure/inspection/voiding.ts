/** 作废文号: a paper that was never handed over may be voided; its number stays used, with the reason, and a new one follows. */

import { z } from 'zod';
import { cite } from '@zhifa/law';
import { act, gate, missing, satisfied, type ActContext } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { statement } from '../shared/schema.ts';
import { rectificationClocks } from './clocks.ts';
import { paperOf } from './papers.ts';
import type { IssuedPaper } from './outcome.ts';
import { isServed } from './service.ts';
import type { OnSite, Signed } from './state.ts';

const VoidPaper = z.strictObject({
  form: z.enum(['rectificationOrder', 'onSiteMeasureDecision', 'referralLetter']).meta({ title: '文书' }),
  key: z.string().max(60),
  reason: statement('作废理由', 500),
});
type VoidPaper = z.output<typeof VoidPaper>;

const inForce = gate(
  { name: 'paperInForce', title: '文书有效、未作废' },
  cite('行政处罚法', 47),
  (state: OnSite | Signed, input: VoidPaper) => {
    const paper = paperOf(state, input);
    return paper === undefined ? missing('已签发、未作废的文书') : satisfied(paper.number?.text ?? paper.title);
  },
);

/** What the party holds is annulled or corrected by a new decision; the organ cannot make it unsaid. */
const notHandedOver = gate(
  { name: 'notHandedOver', title: '文书尚未交付' },
  cite('行政处罚法', 61, 1),
  (state: OnSite | Signed, input: VoidPaper) => {
    const order = state.orders.find(({ form, key }) => form === input.form && key === input.key);
    const letters = state.stage === 'signed' && input.form === 'referralLetter' ? state.referrals : [];
    const letter = letters.find(({ key }) => key === input.key);
    const isOut = order?.receivedBy !== undefined || letter?.receipt !== undefined || isServed(state, input);
    return isOut ? missing('尚未送达的文书', '已送达的文书只能撤销或者更正') : satisfied('尚未送达');
  },
);

export const voidPaper = act({
  kind: 'inspection',
  name: 'paper.void',
  title: '作废文书',
  citations: [cite('行政处罚法', 47)],
  by: ['unitHead', 'deputyHead', 'organHead'],
  from: ['onSite', 'signed'],
  input: VoidPaper,
  facts: ['settings'],
  gates: [inForce, notHandedOver],
  apply: (state: OnSite | Signed, input, context): OnSite | Signed => {
    const papers = state.papers.map((paper) => (isSame(paper, input) ? voided(paper, input, context) : paper));
    const orders = state.orders.filter((order) => !isSame(order, input));
    if (state.stage === 'onSite') return { ...state, papers, orders };
    const referrals = state.referrals.filter(({ key }) => !isSame({ form: 'referralLetter', key }, input));
    return { ...state, papers, orders, referrals };
  },
  clocks: rectificationClocks,
});

function isSame(paper: { readonly form: string; readonly key?: string }, { form, key }: VoidPaper): boolean {
  return paper.form === form && paper.key === key;
}

function voided(paper: IssuedPaper, { reason }: VoidPaper, { actor, at }: ActContext): IssuedPaper {
  return { ...paper, voided: { reason, by: personRef(actor), at } };
}
