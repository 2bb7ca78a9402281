/** 移送: what belongs to another department leaves with a letter and comes back with a receipt. 安全生产法第六十九条. */

import { z } from 'zod';
import { cite, CivilDate, civilDateOf, workdays, type Term } from '@zhifa/law';
import {
  act,
  advisoryGate,
  gate,
  happenedOn,
  missing,
  recordedFact,
  satisfied,
  start,
  stop,
  type ActContext,
  type Facts,
  type GatheredFacts,
} from '../kernel/index.ts';
import { reference, remark, statement } from '../shared/schema.ts';
import { nextKey, numberOf, papersWith } from './papers.ts';
import type { ReferralLetter } from './outcome.ts';
import { numbersText, toRefer } from './progress.ts';
import type { WithRecord } from './state.ts';
import { officerName, teamOf } from './team.ts';

const IssueReferral = z.strictObject({
  target: statement('接收机关', 100),
  findings: z.array(z.int().min(1)).min(1, { error: '请选择问题项' }).max(50).meta({ title: '移送的问题项' }),
  materials: statement('材料清单'),
  sentBy: z.array(reference('送件人')).min(1).max(5).meta({ title: '送件人' }),
});
type IssueReferral = z.output<typeof IssueReferral>;

/** One letter a target: the findings that were disposed of by referral to it. */
const toThisTarget = gate(
  { name: 'toThisTarget', title: '有移送该机关的问题' },
  cite('安全生产法', 69),
  (state: WithRecord, { target, findings }: IssueReferral) => {
    const waiting = toRefer(state).filter(
      ({ disposition }) => disposition?.way === 'referral' && disposition.target === target,
    );
    const other = findings.find((number) => !waiting.some((finding) => finding.number === number));
    if (other !== undefined) return missing(`第${String(other)}项向${target}的、尚未移送的处置`);
    return new Set(findings).size === findings.length
      ? satisfied(`第${numbersText(findings.map((number) => ({ number })))}项`)
      : missing('不重复的问题项');
  },
);

/** 送件人两人以上: read only in the explanations of another system's forms, so it warns. */
const twoDeliver = advisoryGate(
  { name: 'twoDeliver', title: '由两人送交' },
  cite('安全生产法', 69),
  ({ task }: WithRecord, { sentBy }: IssueReferral) => {
    const ours = new Set(sentBy.filter((id) => teamOf(task).includes(id)));
    return ours.size >= 2
      ? satisfied(sentBy.map((id) => officerName(task, id)).join('、'))
      : missing('两名承办人员送件', '说明由谁送件');
  },
);

export const issueReferral = act({
  kind: 'inspection',
  name: 'referral.issue',
  title: '签发移送函',
  citations: [cite('安全生产法', 69)],
  by: ['unitHead', 'deputyHead', 'organHead'],
  from: ['signed', 'rectifying', 'reinspecting', 'settled'],
  input: IssueReferral,
  facts: ['organ', 'settings'],
  gates: [toThisTarget, twoDeliver],
  apply: (state: WithRecord, input, context): WithRecord => ({
    ...state,
    referrals: [...state.referrals, letterFrom(state, input, context)],
    papers: papersWith(state, context),
  }),
  documents: ({ referrals }: WithRecord) => referrals.slice(-1).map(({ key }) => ({ form: 'referralLetter', key })),
  clocks: [
    // No text sets a term for the receipt: the bureau reminds itself.
    start('referralReceipt', 'refer.receipt.own', ({ at }) => civilDateOf(at), {
      startLabel: '移送',
      ownTerm: ({ facts }) => receiptTerm(facts),
    }),
  ],
});

function receiptTerm(facts: GatheredFacts): Term | undefined {
  const { referralReceiptDays } = recordedFact(facts, 'settings');
  return referralReceiptDays === undefined ? undefined : workdays(referralReceiptDays);
}

function letterFrom(state: WithRecord, input: IssueReferral, context: ActContext): ReferralLetter {
  const key = nextKey(state, 'referralLetter', 'referral');
  return { ...input, key, number: numberOf(context, 'referralLetter', key), sentOn: civilDateOf(context.at) };
}

const RegisterReceipt = z.strictObject({
  key: reference('移送函'),
  name: statement('收件人', 60),
  on: CivilDate.meta({ title: '收件日期' }),
  feedback: remark('反馈'),
});
type RegisterReceipt = z.output<typeof RegisterReceipt>;

const letterWaiting = gate(
  { name: 'letterWaiting', title: '有待回执的移送函' },
  cite('安全生产法', 69),
  ({ referrals }: WithRecord, { key }: RegisterReceipt) => {
    const letter = referrals.find((one) => one.key === key);
    if (letter === undefined) return missing('已签发的移送函');
    return letter.receipt === undefined ? satisfied(letter.number.text) : missing('尚无回执的移送函', '回执已登记');
  },
);

const receivedAfterSent = gate(
  { name: 'receivedAfterSent', title: '回执在移送之后' },
  cite('安全生产法', 69),
  ({ referrals }: WithRecord, { key, on }: RegisterReceipt, facts: Facts) => {
    const sentOn = referrals.find((one) => one.key === key)?.sentOn;
    const isPlausible = (sentOn === undefined || sentOn <= on) && on <= happenedOn(facts);
    return isPlausible ? satisfied(on) : missing('不早于移送、不晚于登记日的收件日期');
  },
);

export const registerReceipt = act({
  kind: 'inspection',
  name: 'referral.receipt',
  title: '登记移送回执',
  citations: [cite('安全生产法', 69)],
  by: ['officer', 'office', 'unitHead'],
  from: ['signed', 'rectifying', 'reinspecting', 'settled'],
  input: RegisterReceipt,
  gates: [letterWaiting, receivedAfterSent],
  apply: (state: WithRecord, { key, ...receipt }): WithRecord => ({
    ...state,
    referrals: state.referrals.map((letter) => (letter.key === key ? { ...letter, receipt } : letter)),
  }),
  clocks: [
    stop('referralReceipt', ({ state }: { readonly state: WithRecord }) =>
      state.referrals.every(({ receipt }) => receipt !== undefined),
    ),
  ],
});
