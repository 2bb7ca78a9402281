/** 现场检查记录: what was seen, asked, found and said, from arrival to the last signature. 安全生产法第六十八条. */

import { chineseDate, chineseMoment, civil, civilDateOf, clockTime, checkItemOf } from '@zhifa/law';
import { attendanceRoles, itemResults, type Finding, type PartyStatement, type Signed } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { breachText, dispositionText, evidenceText, findingText } from '../shared/findings.ts';
import { bare, baseOf, inkOf, none, numberOf, orNone, sentence } from '../shared/model.ts';
import type { Signature } from '../shared/paper.ts';
import { InspectionRecordPaper } from './paper.ts';

const CODE = '检记';
const declined: Signature = { kind: 'declined' };

export const inspectionRecord = documentForm({
  name: 'inspectionRecord',
  title: '现场检查记录',
  code: CODE,
  copies: 2,
  seal: 'none',
  isExternal: true,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'inspection-record/2026.typ' }],
  schema: InspectionRecordPaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Signed>): InspectionRecordPaper => {
    const { state } = context;
    const { task, record, announcement } = state;
    const { enterprise } = task;
    const signedOn = chineseDate(civilDateOf(record.endedAt));
    const party = record.party.signed ? inkOf(record.party.signature) : declined;
    const officers = record.officers.map(inkOf);
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      inspectee: enterprise.name,
      uscc: enterprise.uscc,
      telephone: orNone(enterprise.telephone),
      address: enterprise.address,
      representative: {
        name: orNone(enterprise.legalRepresentative),
        office: orNone(enterprise.legalRepresentativePost),
      },
      inCharge: inChargeOf(state),
      places: enterprise.keyPlaces.length === 0 ? '生产经营场所' : enterprise.keyPlaces.join('、'),
      period: periodOf(state),
      officers: task.officers.map(({ name, certificateNumber: certificate }) => ({ name, certificate })),
      answer: {
        text:
          announcement.recusalAsked === 'none'
            ? '看清楚了，不申请回避。'
            : sentence(`申请回避：${announcement.recusalReason ?? ''}`),
        signature: party,
      },
      account: accountOf(state),
      findings: state.findings.map((finding) => recordedFinding(finding, state)),
      closing: closingOf(state),
      ending: endingOf(record.party, state, signedOn),
      officerSignatures: officers,
      officersDate: signedOn,
      recorder: inkOf(record.officers.find(({ name }) => name === record.recorder)),
      ...(record.party.signed ? { foot: { officers, party } } : {}),
      copiesNote: '本记录一式两份：一份交被检查单位，一份存档。修改处须由被检查单位现场负责人签名或者按指印。',
    };
  },
});

/** The one who stood for the enterprise: whoever signed or was asked to sign. */
function inChargeOf({ record, attendance }: Signed): InspectionRecordPaper['inCharge'] {
  if (record.party.signed) return { name: record.party.signature.name, office: orNone(record.party.signature.post) };
  const first = attendance[0];
  return first === undefined ? { name: none, office: none } : { name: first.name, office: orNone(first.post) };
}

/** `2026年6月10日9时08分至11时46分` */
function periodOf({ arrival, record }: Signed): string {
  const [start, end] = [chineseMoment(arrival.at), chineseMoment(record.endedAt)];
  const day = chineseDate(civilDateOf(arrival.at));
  return `${start}至${civilDateOf(arrival.at) === civilDateOf(record.endedAt) ? end.slice(day.length) : end}`;
}

function accountOf(state: Signed): string[] {
  const { task, arrival, announcement, answers } = state;
  const names = task.officers.map(({ name }) => name).join('、');
  const notice = state.papers.find(({ form }) => form === 'inspectionNotice')?.number?.text;
  const scheme = state.papers.find(({ form }) => form === 'inspectionScheme')?.number?.text;
  const shown = `向${orNone(announcement.noticeReceivedBy)}出示执法证件，${notice === undefined ? '说明' : `送达《行政检查通知书》（${notice}），说明`}来意、检查事项和享有的权利`;
  const count = (result: keyof typeof itemResults) =>
    String(answers.filter((answer) => answer.result === result).length);
  return [
    sentence(`${chineseMoment(arrival.at)}，执法人员${names}到达该单位${arrival.place}，${shown}`),
    sentence(`${companyText(state)}${schemeText(scheme)}${recordingText(state)}`),
    `检查${String(answers.length)}项，其中合格${count('pass')}项、不合格${count('fail')}项、不适用${count('notApplicable')}项、未查${count('notChecked')}项。${state.findings.length === 0 ? '' : '问题如下：'}`,
  ];
}

function companyText({ attendance, announcement }: Signed): string {
  const absent =
    announcement.personInChargeAbsence === undefined
      ? ''
      : `；已邀请主要负责人参加，${announcement.personInChargeAbsence}`;
  if (attendance.length === 0) return `检查时无人陪同${absent}`;
  const people = attendance
    .map(({ name, role, post }) => `${name}（${orNone(post) === none ? attendanceRoles[role] : post}）`)
    .join('、');
  return `检查由${people}陪同${absent}`;
}

function schemeText(number: string | undefined): string {
  return number === undefined ? '，按现场检查方案逐项进行' : `，按《现场检查方案》（${number}）逐项进行`;
}

function recordingText({ arrival }: Signed): string {
  if (arrival.bodyCameras.length > 0) return `，全程音像记录（执法记录仪${arrival.bodyCameras.join('、')}）`;
  return `，未作音像记录：${orNone(arrival.noRecordingReason)}`;
}

function recordedFinding(finding: Finding, { evidence }: Signed): InspectionRecordPaper['findings'][number] {
  const parts = [findingText(finding), breachText(finding), evidenceText(finding, evidence), dispositionText(finding)];
  const text = parts
    .filter((part) => part !== '')
    .map(sentence)
    .join('');
  return { number: String(finding.number), title: checkItemOf(finding.checkItem)?.title ?? finding.checkItem, text };
}

function closingOf({ findings, answers, record }: Signed): string[] {
  const passed = answers.filter(({ result }) => result === 'pass').length;
  const rest =
    findings.length === 0 ? '本次检查未发现问题。' : `除上述问题外，本次所查其余${String(passed)}项未发现问题。`;
  const unchecked = answers.filter(({ result }) => result === 'notChecked' || result === 'notApplicable');
  const reasons = unchecked.map(
    ({ checkItem, result, reason }) => `${checkItem}${itemResults[result]}（${bare(orNone(reason))}）`,
  );
  const withReasons = reasons.length === 0 ? [] : [sentence(`不适用和未查的事项：${reasons.join('；')}`)];
  const advice = record.advice.trim() === '' ? [] : [sentence(`服务建议：${record.advice}`)];
  return [rest, ...withReasons, ...advice];
}

function endingOf(party: PartyStatement, state: Signed, signedOn: string): InspectionRecordPaper['ending'] {
  const [, accompanist] = state.attendance;
  if (party.signed) {
    return {
      kind: 'signed',
      opinion: orNone(party.words) === none ? '以上检查情况属实，无异议。' : sentence(party.words),
      party: inkOf(party.signature),
      partyDate: signedOn,
      accompanist: accompanist === undefined ? { kind: 'none' } : { kind: 'unsigned' },
    };
  }
  const { witness } = party;
  return {
    kind: 'declined',
    circumstances: circumstancesOf(party, state),
    opinion: '拒绝填写（理由见上）',
    partyDate: signedOn,
    certificates: state.task.officers.map(({ certificateNumber }) => certificateNumber).join('、'),
    attestor: {
      signature: witness === undefined ? { kind: 'none' } : inkOf({ ...witness, post: '', at: state.record.endedAt }),
      date: signedOn,
      from: witness === undefined ? none : `${witness.employer}，${orNone(witness.telephone)}`,
      statement: witness === undefined ? none : '在场见证被检查单位人员拒绝签字的经过。',
    },
  };
}

function circumstancesOf(party: Extract<PartyStatement, { signed: false }>, { record }: Signed): string {
  const said = orNone(party.words) === none ? '未作其他说明' : `其称：“${party.words.trim()}”`;
  const filed = orNone(party.recordingFile) === none ? '' : `上述过程有音像记录${party.recordingFile}为证。`;
  const seen = party.witness === undefined ? '' : `${party.witness.name}（${party.witness.employer}）在场见证。`;
  const reported = orNone(party.reportedTo) === none ? '' : `执法人员已将情况向${party.reportedTo}报告。`;
  return `${chineseDate(civilDateOf(record.endedAt))}${clockTime(record.endedAt)}，执法人员将本记录交被检查单位在场人员阅看并宣读。${sentence(`在场人员拒绝签字，理由：${party.reason}，${said}`)}${filed}${seen}${reported}`;
}
