/** 亮证告知: certificates shown, notice handed over, rights told, recusal asked; and the decision on a recusal. */

import { z } from 'zod';
import { cite } from '@zhifa/law';
import { act, advisoryGate, factOf, gate, missing, notNeeded, satisfied, type Facts } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { reference, remark, statement } from '../shared/schema.ts';
import { notBefore } from './gates.ts';
import { papersWith } from './papers.ts';
import type { Announcement } from './parts.ts';
import type { AtScene, OnSite } from './state.ts';
import { officerName, ofTask, teamOf } from './team.ts';

const MakeAnnouncement = z.strictObject({
  certificatesShown: z
    .array(z.strictObject({ officerId: reference('执法人员'), certificateNumber: statement('证号', 60) }))
    .min(1, { error: '请逐人记录出示的证件' })
    .max(10)
    .meta({ title: '出示证件' }),
  noticeReceivedBy: statement('检查通知书签收人', 60),
  rightsTold: z.boolean().meta({ title: '已告知权利义务' }),
  recusalAsked: z.enum(['none', 'requested']).meta({ title: '是否申请回避' }),
  recusalReason: statement('申请回避的理由').exactOptional(),
  personInChargeInvited: z.boolean().meta({ title: '已邀请主要负责人参加' }),
  personInChargeAbsence: remark('主要负责人未到场的说明', 500).exactOptional(),
});
type MakeAnnouncement = z.output<typeof MakeAnnouncement>;

/** 主动向当事人出示执法证件: every officer of the team his own. */
const everyoneShowed = gate(
  { name: 'everyoneShowed', title: '逐人出示执法证件', ref: 'staff.show.cert' },
  cite('行政处罚法', 55, 1),
  (state: OnSite, input: MakeAnnouncement) => {
    const shown = [...(state.announcement?.certificatesShown ?? []), ...input.certificatesShown];
    const silent = teamOf(state.task).find((id) => !shown.some(({ officerId }) => officerId === id));
    return silent === undefined
      ? satisfied(`${String(teamOf(state.task).length)}人均已出示`)
      : missing(`${officerName(state.task, silent)}出示执法证件的记录`, '请逐人出示并记录');
  },
);

/** 有效的行政执法证件: the number shown is the one in the register, and nobody outside the team shows any. */
const numbersMatch = gate(
  { name: 'numbersMatch', title: '证号与台账相符', ref: 'staff.show.cert.as' },
  cite('安全生产法', 67, 2),
  (_state: OnSite, { certificatesShown }: MakeAnnouncement, facts: Facts) => {
    const officers = factOf(facts, 'officers');
    const wrong = certificatesShown.find(
      ({ officerId, certificateNumber }) =>
        officers.find(({ id }) => id === officerId)?.certificateNumber !== certificateNumber,
    );
    return wrong === undefined
      ? satisfied(certificatesShown.map(({ certificateNumber }) => certificateNumber).join('、'))
      : missing(`与台账相符的证号（${wrong.certificateNumber}）`, '核对证件，不得用其他证件代替');
  },
);

const notYetAnnounced = gate(
  { name: 'notYetAnnounced', title: '尚未亮证告知' },
  cite('行政处罚法', 55, 1),
  ({ task, announcement }: OnSite, _input: unknown) => {
    const shown = announcement?.certificatesShown ?? [];
    const everybody = teamOf(task).every((id) => shown.some(({ officerId }) => officerId === id));
    return announcement !== undefined && everybody
      ? missing('尚未进行的亮证告知', '已亮证告知，不必重复')
      : satisfied(announcement === undefined ? '首次告知' : '承办人员有变动，补充亮证');
  },
);

const afterArrival = notBefore(
  { name: 'afterArrival', title: '在到场之后' },
  cite('行政处罚法', 55, 1),
  ({ arrival }: OnSite) => ({
    what: '到场',
    at: arrival.at,
  }),
);

const rightsTold = gate(
  { name: 'rightsTold', title: '权利义务已告知' },
  cite('行政检查文书文本'),
  (_state: OnSite, input: MakeAnnouncement) =>
    input.rightsTold ? satisfied('已告知陈述申辩、申请回避、拒绝无证检查等权利') : missing('权利义务的告知'),
);

const recusalReasoned = gate(
  { name: 'recusalReasoned', title: '申请回避写明理由' },
  cite('行政处罚法', 43, 2),
  (_state: OnSite, input: MakeAnnouncement) => {
    if (input.recusalAsked === 'none') return satisfied('不申请回避');
    return input.recusalReason === undefined ? missing('申请回避的理由') : satisfied(input.recusalReason);
  },
);

/** 三位一体: the person in charge is invited; 国办发〔2024〕54号 forbids to demand it, so absence is no fault. */
const personInChargeInvited = advisoryGate(
  { name: 'personInChargeInvited', title: '邀请主要负责人' },
  cite('执法规范提升年方案'),
  (_state: OnSite, input: MakeAnnouncement) =>
    input.personInChargeInvited
      ? satisfied('已邀请，是否到场由企业决定')
      : missing('对主要负责人的邀请', '邀请即可，不得要求必须到场'),
);

export const makeAnnouncement = act({
  kind: 'inspection',
  name: 'announcement.make',
  title: '亮证告知',
  citations: [cite('安全生产法', 67, 2), cite('行政处罚法', 55, 1), cite('行政检查文书文本')],
  by: ['officer'],
  from: ['onSite'],
  certifiedOfficers: 2,
  input: MakeAnnouncement,
  facts: ['organ'],
  subject: ofTask,
  gates: [
    notYetAnnounced,
    afterArrival,
    everyoneShowed,
    numbersMatch,
    rightsTold,
    recusalReasoned,
    personInChargeInvited,
  ],
  apply: (state: OnSite, input, context): OnSite => ({
    ...state,
    announcement: announcementOf(state, input, context),
    papers: papersWith(state, context),
  }),
  // The notice is handed over once; an officer who joins later only shows his certificate.
  documents: ({ papers }) =>
    papers.some(({ form }) => form === 'inspectionNotice') ? [] : [{ form: 'inspectionNotice' }],
});

function announcementOf(
  { announcement: before }: OnSite,
  input: MakeAnnouncement,
  { at }: { readonly at: Announcement['at'] },
): Announcement {
  if (before === undefined) return { ...input, at };
  const asked = before.recusalAsked === 'requested' ? {} : pickRecusal(input);
  return { ...before, ...asked, certificatesShown: [...before.certificatesShown, ...input.certificatesShown] };
}

function pickRecusal({ recusalAsked, recusalReason }: MakeAnnouncement) {
  return { recusalAsked, ...(recusalReason === undefined ? {} : { recusalReason }) };
}

const DecideRecusal = z.strictObject({
  isGranted: z.boolean().meta({ title: '决定' }),
  officerIds: z.array(reference('人员')).max(10).meta({ title: '应当回避的人员' }),
  reason: statement('理由'),
});
type DecideRecusal = z.output<typeof DecideRecusal>;

export function recusalIsPending({ announcement }: { readonly announcement?: Announcement }): boolean {
  return announcement?.recusalAsked === 'requested' && announcement.recusalDecision === undefined;
}

const recusalPending = gate(
  { name: 'recusalPending', title: '有待决定的回避申请' },
  cite('行政处罚法', 43, 3),
  (state: AtScene, _input: unknown) =>
    recusalIsPending(state) ? satisfied(state.announcement?.recusalReason ?? '') : missing('待决定的回避申请'),
);

const recusedNamed = gate(
  { name: 'recusedNamed', title: '写明回避的人员' },
  cite('行政处罚法', 43, 3),
  ({ task }: AtScene, { isGranted, officerIds }: DecideRecusal) => {
    if (!isGranted) return notNeeded('不予回避');
    return officerIds.length > 0 && officerIds.every((id) => teamOf(task).includes(id))
      ? satisfied(officerIds.map((id) => officerName(task, id)).join('、'))
      : missing('应当回避的承办人员', '从承办人员中选择');
  },
);

/** 由行政机关负责人决定；决定作出之前，不停止调查: nothing stands still, but the record cannot be closed without it. */
export const decideRecusal = act({
  kind: 'inspection',
  name: 'recusal.decide',
  title: '决定回避',
  citations: [cite('行政处罚法', 43, 3)],
  by: ['deputyHead', 'organHead'],
  from: ['onSite', 'signed', 'rectifying', 'reinspecting', 'settled'],
  input: DecideRecusal,
  gates: [recusalPending, recusedNamed],
  apply: (state: AtScene, input, { actor, at }): AtScene => {
    const decision = { ...input, officerIds: input.isGranted ? input.officerIds : [], by: personRef(actor), at };
    return state.stage === 'onSite' ? decidedOnSite(state, decision) : decidedAfter(state, decision);
  },
});

type Decision = NonNullable<Announcement['recusalDecision']>;

function decidedOnSite(state: OnSite, recusalDecision: Decision): OnSite {
  const { announcement } = state;
  return announcement === undefined ? state : { ...state, announcement: { ...announcement, recusalDecision } };
}

function decidedAfter(state: Exclude<AtScene, OnSite>, recusalDecision: Decision): Exclude<AtScene, OnSite> {
  return { ...state, announcement: { ...state.announcement, recusalDecision } };
}
