/** Gates that several stages share. */

import { cite, type Citation, type Instant } from '@zhifa/law';
import {
  gate,
  happenedAt,
  missing,
  notNeeded,
  satisfied,
  type Facts,
  type GateAnswer,
  type GateName,
  type StageState,
} from '../kernel/index.ts';
import type { OfficerSignatures, PartyStatementInput } from '../shared/signature.ts';
import type { InspectionRecordSigned } from './outcome.ts';
import type { Announcement, EvidenceItem, Task } from './parts.ts';
import { officerName, teamOf } from './team.ts';

interface OnScene extends StageState {
  readonly task: Task;
  readonly announcement?: Announcement;
}

interface OnRecord extends StageState {
  readonly record: InspectionRecordSigned;
}

/** What rests on an earlier act did not happen before it: a late entry cannot turn the order round. */
export function notBefore<State extends StageState>(
  name: GateName,
  citation: Citation,
  earlier: (state: State) => { readonly what: string; readonly at: Instant } | undefined,
) {
  return gate(name, citation, (state: State, _input: unknown, facts: Facts) => {
    const fact = earlier(state);
    if (fact === undefined) return notNeeded('没有在先的行为');
    return happenedAt(facts) >= fact.at
      ? satisfied(`在${fact.what}之后`)
      : missing(`不早于${fact.what}的发生时间`, '核对补录的时间');
  });
}

export const afterRecord = notBefore(
  { name: 'afterRecord', title: '在检查记录签署之后' },
  cite('安全生产法', 68),
  ({ record }: OnRecord) => ({
    what: '检查记录签署',
    at: record.endedAt,
  }),
);

/** 必须出示有效的行政执法证件: nothing is examined before that, by nobody who has not shown his. */
export const announced = gate(
  { name: 'announced', title: '检查前已亮证告知', ref: 'staff.show.cert.as' },
  cite('安全生产法', 67, 2),
  (state: OnScene, _input: unknown, facts: Facts) => {
    const { task, announcement } = state;
    if (announcement === undefined) return missing('亮证告知的记录', '先亮证、送达检查通知书并告知权利');
    if (happenedAt(facts) < announcement.at) return missing('不早于亮证告知的发生时间', '核对补录的时间');
    const silent = teamOf(task).find((id) => !announcement.certificatesShown.some(({ officerId }) => officerId === id));
    return silent === undefined
      ? satisfied(announcement.certificatesShown.map(({ certificateNumber }) => certificateNumber).join('、'))
      : missing(`${officerName(task, silent)}出示执法证件的记录`, '请补做亮证告知');
  },
);

/** Who was told to stay away is not in the team any more. */
export const recusedReplaced = gate(
  { name: 'recusedReplaced', title: '决定回避的已改派', ref: 'staff.avoid' },
  cite('行政处罚法', 43, 1),
  ({ task, announcement }: OnScene) => {
    const decision = announcement?.recusalDecision;
    if (decision?.isGranted !== true) return notNeeded('没有决定回避的人员');
    const staying = teamOf(task).find((id) => decision.officerIds.includes(id));
    return staying === undefined
      ? satisfied('决定回避的人员已改派')
      : missing(`${officerName(task, staying)}的改派（已决定回避）`, '请办理改派');
  },
);

interface Signing {
  readonly signatures: OfficerSignatures;
  readonly party: PartyStatementInput;
}

/** 检查人员签字: everyone of the team, at least two, and nobody else. */
export const officersSigned = gate(
  { name: 'officersSigned', title: '检查人员签字', ref: 'inspect.record' },
  cite('安全生产法', 68),
  ({ task }: OnScene, { signatures }: Signing) => {
    const team = teamOf(task);
    const unsigned = team.find((id) => !signatures.some(({ officerId }) => officerId === id));
    if (unsigned !== undefined) return missing(`${officerName(task, unsigned)}的签名`);
    return signatures.length === team.length
      ? satisfied(signatures.map(({ officerId }) => officerName(task, officerId)).join('、'))
      : missing('只有承办人员、每人一次的签名', '非执法人员不得在执法人员栏签名');
  },
);

/** 拒绝签字的，记录在案并报告; an objection is in their own words. */
export const partyAnswered = gate(
  { name: 'partyAnswered', title: '被检查单位签字或者拒签记录', ref: 'inspect.record' },
  cite('安全生产法', 68),
  (_state: StageState, { party }: Signing): GateAnswer => {
    if (!party.signed) {
      return party.reportedTo === ''
        ? missing('拒签情况向机关负责人的报告', '写明向谁报告')
        : satisfied(`拒签：${party.reason}，已报告${party.reportedTo}`);
    }
    return party.opinion === 'objected' && party.words === ''
      ? missing('被检查单位异议的原话')
      : satisfied(`${party.name}（${party.post}）签名`);
  },
);

/** A refusal is seen by a witness or recorded; the texts that say so were not read in full, so it warns. */
export const refusalAttested = gate(
  { name: 'refusalAttested', title: '拒签有见证或者音像' },
  cite('三项制度指导意见'),
  (_state: StageState, { party }: Signing) => {
    if (party.signed) return notNeeded('已签名');
    if (party.witness !== undefined) return satisfied(`见证人${party.witness.name}`);
    return party.recordingFile === ''
      ? missing('见证人或者音像记录', '请在场人员见证，或填写音像记录文件号')
      : satisfied(`音像记录 ${party.recordingFile}`);
  },
);

/** Pieces of evidence that an act names are in the dossier. */
export function evidenceAnswer({ evidence }: { readonly evidence: readonly EvidenceItem[] }, ids: readonly string[]) {
  const unknown = ids.find((id) => !evidence.some((item) => item.id === id));
  if (ids.length === 0) return notNeeded('没有引用证据');
  return unknown === undefined ? satisfied(`${String(ids.length)}件证据在卷`) : missing(`在卷的证据（没有${unknown}）`);
}
