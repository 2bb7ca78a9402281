/** 问题项: from an item that failed; where, what, proved by what, and whether it is a 重大事故隐患 by the rule of its item. */

import { z } from 'zod';
import { checkItemOf, cite, evaluate } from '@zhifa/law';
import {
  act,
  advisoryGate,
  gate,
  missing,
  notNeeded,
  satisfied,
  type ActContext,
  type Facts,
  type GateAnswer,
} from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { reference, statement } from '../shared/schema.ts';
import { announced, evidenceAnswer } from './gates.ts';
import type { Finding, MajorHazardJudgement } from './parts.ts';
import { findingOf, isCovered } from './progress.ts';
import type { OnSite } from './state.ts';
import { ofTask } from './team.ts';

const content = {
  place: statement('问题所在的地点', 200),
  fact: statement('问题的事实'),
  evidence: z.array(reference('证据')).max(50).meta({ title: '证据' }),
  majorHazardFacts: z.record(z.string(), z.boolean()).exactOptional().meta({ title: '重大事故隐患判定事实' }),
};

const RecordFinding = z.strictObject({ checkItem: reference('检查项'), ...content });
type RecordFinding = z.output<typeof RecordFinding>;
const FindingNumber = z.int().min(1).meta({ title: '问题项号' });
const ReviseFinding = z.strictObject({ number: FindingNumber, ...content });
type ReviseFinding = z.output<typeof ReviseFinding>;
type Content = Omit<ReviseFinding, 'number'>;
interface Numbered {
  readonly number: number;
}

const itemFailed = gate(
  { name: 'itemFailed', title: '问题项的检查项不合格' },
  cite('执法规范提升年方案'),
  ({ answers }: OnSite, { checkItem }: RecordFinding) =>
    answers.some((answer) => answer.checkItem === checkItem && answer.result === 'fail')
      ? satisfied(`${checkItem}不合格`)
      : missing(`${checkItem}不合格的检查结论`, '先填写检查结论'),
);

/** 详细准确: a template's blank is no fact. */
const factComplete = gate(
  { name: 'factComplete', title: '事实填写完整' },
  cite('执法规范提升年方案'),
  (_state: OnSite, { fact }: Content) =>
    fact.includes('＿') ? missing('填好空白处的事实描述', '补齐“＿＿”处') : satisfied('事实已写明'),
);

const evidenceInDossier = gate(
  { name: 'evidenceInDossier', title: '引用的证据在卷' },
  cite('行政处罚法', 46),
  (state: OnSite, { evidence }: Content) => evidenceAnswer(state, evidence),
);

const evidenceGiven = advisoryGate(
  { name: 'evidenceGiven', title: '问题项有证据' },
  cite('执法规范提升年方案'),
  (_state: OnSite, { evidence }: Content) =>
    evidence.length > 0
      ? satisfied(`${String(evidence.length)}件`)
      : missing('证明问题的证据', '拍照、复制或询问后添加'),
);

/** Judged by the answered facts of the item's rule; a guess is no judgement. */
function majorJudged(checkItem: string, facts: Content['majorHazardFacts']): GateAnswer {
  const rule = checkItemOf(checkItem)?.majorHazard;
  if (rule === undefined) return notNeeded('该项不涉及重大事故隐患判定');
  const unanswered = rule.questions.find(({ key }) => facts?.[key] === undefined);
  const isMajor = evaluate(rule.condition, facts ?? {});
  if (isMajor !== undefined) return satisfied(isMajor ? `属于重大事故隐患：${rule.title}` : '不符合判定条件');
  return missing(`重大事故隐患判定所需的事实：${unanswered?.question ?? rule.title}`, '逐条回答是或否');
}

const majorHazardJudged = gate(
  { name: 'majorHazardJudged', title: '重大事故隐患逐项判定' },
  cite('安全生产法', 65, 1, 3),
  (_state: OnSite, { checkItem, majorHazardFacts }: RecordFinding) => majorJudged(checkItem, majorHazardFacts),
);

export const recordFinding = act({
  kind: 'inspection',
  name: 'finding.record',
  title: '记录问题',
  citations: [cite('安全生产法', 68), cite('执法规范提升年方案')],
  by: ['officer'],
  from: ['onSite'],
  certifiedOfficers: 2,
  input: RecordFinding,
  subject: ofTask,
  gates: [announced, itemFailed, factComplete, evidenceInDossier, evidenceGiven, majorHazardJudged],
  apply: (state: OnSite, input, context): OnSite => ({
    ...state,
    findings: [...state.findings, findingFrom(state, input, context)],
  }),
});

function findingFrom(state: OnSite, { checkItem, ...input }: RecordFinding, context: ActContext): Finding {
  const { place, fact, evidence, majorHazardFacts } = input;
  return {
    // A number once given is not given again, not even when its finding was withdrawn.
    number: state.findings.length + state.withdrawn.length + 1,
    checkItem,
    place,
    fact,
    evidence,
    ...judgement(checkItem, majorHazardFacts, context),
    recordedBy: personRef(context.actor),
    recordedAt: context.at,
  };
}

function judgement(
  checkItem: string,
  facts: Content['majorHazardFacts'],
  { actor }: ActContext,
): { readonly majorHazard?: MajorHazardJudgement } {
  const rule = checkItemOf(checkItem)?.majorHazard;
  if (rule === undefined) return {};
  const isMajor = evaluate(rule.condition, facts ?? {}) === true;
  return { majorHazard: { facts: facts ?? {}, isMajor, confirmedBy: [personRef(actor)] } };
}

const findingExists = gate(
  { name: 'findingExists', title: '问题项在卷' },
  cite('安全生产法', 68),
  (state: OnSite, { number }: Numbered) =>
    findingOf(state, number) === undefined
      ? missing(`在卷的问题项（没有第${String(number)}项）`)
      : satisfied(`第${String(number)}项`),
);

/** What an issued paper says about a finding stays as it was; a mistake is mended by voiding the paper first. */
export const notOrderedYet = gate(
  { name: 'notOrderedYet', title: '问题项尚未写入文书' },
  cite('行政处罚法', 28, 1),
  (state: OnSite, { number }: Numbered) => {
    const finding = findingOf(state, number);
    const isOrdered = finding !== undefined && isCovered(state, finding, 'onSiteMeasureDecision');
    return isOrdered ? missing('尚未签发文书的问题项', '先将已签发的文书作废') : satisfied('尚未签发文书');
  },
);

const revisedMajorJudged = gate(
  { name: 'majorHazardJudged', title: '重大事故隐患逐项判定' },
  cite('安全生产法', 65, 1, 3),
  (state: OnSite, { number, majorHazardFacts }: ReviseFinding) =>
    majorJudged(findingOf(state, number)?.checkItem ?? '', majorHazardFacts),
);

export const reviseFinding = act({
  kind: 'inspection',
  name: 'finding.revise',
  title: '修改问题',
  citations: [cite('安全生产法', 68)],
  by: ['officer'],
  from: ['onSite'],
  certifiedOfficers: 2,
  input: ReviseFinding,
  subject: ofTask,
  gates: [findingExists, notOrderedYet, factComplete, evidenceInDossier, evidenceGiven, revisedMajorJudged],
  apply: (state: OnSite, input, context): OnSite =>
    withFinding(state, input.number, (finding) => revised(finding, input, context)),
});

/** A disposition rests on whether the hazard is major; when that changes it is decided anew. */
function revised(
  finding: Finding,
  { place, fact, evidence, majorHazardFacts }: ReviseFinding,
  context: ActContext,
): Finding {
  const judged = judgement(finding.checkItem, majorHazardFacts, context);
  const isSame = judged.majorHazard?.isMajor === finding.majorHazard?.isMajor;
  const { majorHazard: _old, disposition, penalty, ...rest } = finding;
  const kept = {
    ...(disposition === undefined ? {} : { disposition }),
    ...(penalty === undefined ? {} : { penalty }),
  };
  return { ...rest, ...judged, ...(isSame ? kept : {}), place, fact, evidence };
}

export function withFinding(state: OnSite, number: number, change: (finding: Finding) => Finding): OnSite {
  const findings = state.findings.map((finding) => (finding.number === number ? change(finding) : finding));
  return { ...state, findings };
}

export const withdrawFinding = act({
  kind: 'inspection',
  name: 'finding.withdraw',
  title: '撤回问题',
  citations: [cite('安全生产法', 68)],
  by: ['officer'],
  from: ['onSite'],
  certifiedOfficers: 2,
  input: z.strictObject({ number: FindingNumber, reason: statement('撤回理由', 500) }),
  subject: ofTask,
  gates: [findingExists, notOrderedYet],
  apply: (state: OnSite, { number, reason }, { actor, at }): OnSite => {
    const gone = state.findings.filter((finding) => finding.number === number);
    const kept = gone.map(({ checkItem, fact }) => ({ number, checkItem, fact, reason, by: personRef(actor), at }));
    return {
      ...state,
      findings: state.findings.filter((finding) => finding.number !== number),
      withdrawn: [...state.withdrawn, ...kept],
    };
  },
});

const isMajor = gate(
  { name: 'isMajor', title: '是待确认的重大事故隐患' },
  cite('安全生产法', 65, 1, 3),
  (state: OnSite, { number }: Numbered) =>
    findingOf(state, number)?.majorHazard?.isMajor === true
      ? satisfied('符合重大事故隐患判定条件')
      : missing('判定为重大事故隐患的问题项'),
);

/** Two officers answer for it: whoever judged it does not confirm it. */
const bySecondOfficer = gate(
  { name: 'bySecondOfficer', title: '由另一名执法人员确认', ref: 'staff.two' },
  cite('行政处罚法', 42, 1),
  (state: OnSite, { number }: Numbered, { actor }: Facts) => {
    const confirmed = findingOf(state, number)?.majorHazard?.confirmedBy ?? [];
    return confirmed.some(({ accountId }) => accountId === actor.accountId)
      ? missing('判定人以外的另一名执法人员确认', '请协同检查的执法人员确认')
      : satisfied(`${confirmed.map(({ name }) => name).join('、')}判定，${actor.name}确认`);
  },
);

export const confirmMajor = act({
  kind: 'inspection',
  name: 'finding.confirmMajor',
  title: '确认重大事故隐患',
  citations: [cite('安全生产法', 65, 1, 3), cite('行政处罚法', 42, 1)],
  by: ['officer'],
  from: ['onSite'],
  certifiedOfficers: 2,
  input: z.strictObject({ number: FindingNumber }),
  subject: ofTask,
  gates: [findingExists, isMajor, bySecondOfficer],
  apply: (state: OnSite, { number }, { actor }): OnSite =>
    withFinding(state, number, (finding) => {
      const { majorHazard } = finding;
      if (majorHazard === undefined) return finding;
      const confirmedBy = [...majorHazard.confirmedBy, personRef(actor)];
      return { ...finding, majorHazard: { ...majorHazard, confirmedBy } };
    }),
});

/** Judged by one officer and confirmed by another. */
export function isConfirmedMajor({ majorHazard }: Finding): boolean {
  return majorHazard?.isMajor === true && majorHazard.confirmedBy.length >= 2;
}
