/** 检查记录签名: what was looked at, found and done is signed by the officers; the party signs or declines. 安全生产法 68. */

import { z } from 'zod';
import { cite, civilDateOf } from '@zhifa/law';
import { act, advisoryGate, gate, missing, satisfied, start, type Facts } from '../kernel/index.ts';
import { remark, statement } from '../shared/schema.ts';
import {
  officerSignatures,
  OfficerSignatures,
  partyStatement,
  PartyStatementInput,
  signatureBlobs,
} from '../shared/signature.ts';
import { storedAnswer } from '../shared/stored-blobs.ts';
import { penaltyAnswer } from './disposition.ts';
import { isConfirmedMajor } from './findings.ts';
import { announced, officersSigned, partyAnswered, recusedReplaced, refusalAttested } from './gates.ts';
import { papersWith } from './papers.ts';
import { itemOf, numbersText } from './progress.ts';
import type { OnSite, Signed } from './state.ts';
import { ofTask } from './team.ts';

const SignRecord = z.strictObject({
  signatures: OfficerSignatures,
  recorder: statement('记录人', 60),
  party: PartyStatementInput.meta({ title: '被检查单位' }),
  advice: remark('服务建议'),
  outreach: remark('入企普法'),
});
type SignRecord = z.output<typeof SignRecord>;

const everyItemAnswered = gate(
  { name: 'everyItemAnswered', title: '检查项都有结论' },
  cite('执法规范提升年方案'),
  ({ scheme, answers }: OnSite, _in: unknown) => {
    const open = scheme.items.filter(({ checkItem }) => !answers.some((answer) => answer.checkItem === checkItem));
    return open.length === 0
      ? satisfied(`${String(scheme.items.length)}项均有结论`)
      : missing(`${open.map(({ checkItem }) => checkItem).join('、')}的检查结论`, '逐项填写，未查的写明理由');
  },
);

const failuresRecorded = gate(
  { name: 'failuresRecorded', title: '不合格项都有问题记录', ref: 'inspect.record' },
  cite('安全生产法', 68),
  ({ answers, findings }: OnSite, _in: unknown) => {
    const failed = answers.filter(({ result }) => result === 'fail');
    const bare = failed.filter(({ checkItem }) => !findings.some((finding) => finding.checkItem === checkItem));
    return bare.length === 0
      ? satisfied(`不合格${String(failed.length)}项均有问题记录`)
      : missing(`${bare.map(({ checkItem }) => checkItem).join('、')}的问题记录`, '写明地点、事实和证据');
  },
);

/** 发现事故隐患，应当及时处理: a reminder by mouth is no disposition. */
export const findingsDisposed = gate(
  { name: 'findingsDisposed', title: '问题项都有处置', ref: 'inspect.finding.handle' },
  cite('安全生产法', 62, 2),
  ({ findings }: OnSite, _in: unknown) => {
    const open = findings.filter(({ disposition }) => disposition === undefined);
    return open.length === 0
      ? satisfied(`${String(findings.length)}个问题均有处置`)
      : missing(`第${numbersText(open)}项问题的处置`, '口头提醒不算处置');
  },
);

const majorsConfirmed = gate(
  { name: 'majorsConfirmed', title: '重大事故隐患由两人确认', ref: 'staff.two' },
  cite('行政处罚法', 42, 1),
  ({ findings }: OnSite, _in: unknown) => {
    const single = findings.filter((finding) => finding.majorHazard?.isMajor === true && !isConfirmedMajor(finding));
    return single.length === 0
      ? satisfied('重大事故隐患均由两名执法人员确认')
      : missing(`第${numbersText(single)}项重大事故隐患的第二人确认`);
  },
);

const penaltiesChosen = gate(
  { name: 'penaltiesChosen', title: '应否处罚均已选择' },
  cite('执法规范提升年方案'),
  ({ findings }: OnSite, _in: unknown) => {
    const open = findings.filter((finding) => penaltyAnswer(itemOf(finding), finding.penalty).answer === 'missing');
    return open.length === 0
      ? satisfied('应当处罚的均已选择立案或者不予处罚')
      : missing(`第${numbersText(open)}项问题立案或者不予处罚的选择`, '不得以改代罚');
  },
);

/** 查资料与查现场结合 */
const bothMethods = advisoryGate(
  { name: 'bothMethods', title: '查资料与查现场都有' },
  cite('执法规范提升年方案'),
  ({ answers }: OnSite, _in: unknown) => {
    const used = new Set(answers.flatMap(({ methods }) => methods));
    if (used.has('records') && used.has('site')) return satisfied('查资料与查现场结合');
    return missing(used.has('site') ? '查资料的检查项' : '查现场的检查项', '补查，或说明为何只用一种方法');
  },
);

const marksStored = gate(
  { name: 'marksStored', title: '签名图样已存', ref: 'record.whole' },
  cite('行政处罚法', 47),
  (_state: OnSite, input: SignRecord, facts: Facts) =>
    storedAnswer(facts, signatureBlobs(input.signatures, input.party)),
);

export const signRecord = act({
  kind: 'inspection',
  name: 'record.sign',
  title: '签署现场检查记录',
  citations: [cite('安全生产法', 68), cite('执法规范提升年方案')],
  by: ['officer'],
  from: ['onSite'],
  certifiedOfficers: 2,
  input: SignRecord,
  facts: ['organ', 'storedBlobs'],
  subject: (state: OnSite, { signatures, party }) => ({ ...ofTask(state), blobs: signatureBlobs(signatures, party) }),
  gates: [
    announced,
    recusedReplaced,
    everyItemAnswered,
    failuresRecorded,
    findingsDisposed,
    majorsConfirmed,
    penaltiesChosen,
    bothMethods,
    officersSigned,
    partyAnswered,
    refusalAttested,
    marksStored,
  ],
  apply: (state: OnSite, input, context): Signed => {
    const { announcement, ...scene } = state;
    const { at } = context;
    return {
      ...scene,
      stage: 'signed',
      // Before the gates have spoken (a preview) nobody may have announced anything; the record then says so by its blanks.
      announcement: announcement ?? nothingAnnounced(at),
      record: {
        endedAt: at,
        officers: officerSignatures(input.signatures, state.task.officers, at),
        recorder: input.recorder,
        party: partyStatement(input.party, at),
        advice: input.advice,
        outreach: input.outreach,
      },
      papers: papersWith(state, context),
      referrals: [],
      openings: [],
    };
  },
  documents: () => [{ form: 'inspectionRecord' }],
  clocks: [start('disclosureOfResult', 'pub.result.20wd', ({ at }) => civilDateOf(at), { startLabel: '检查结束' })],
});

function nothingAnnounced(at: Signed['record']['endedAt']): Signed['announcement'] {
  return {
    at,
    certificatesShown: [],
    noticeReceivedBy: '',
    rightsTold: false,
    recusalAsked: 'none',
    personInChargeInvited: false,
  };
}
