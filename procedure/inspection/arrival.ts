/** 到场: only with an approved scheme; an emergency comes first and is approved within the bureau's own term. */

import { z } from 'zod';
import { checkItemOf, cite, hours } from '@zhifa/law';
import {
  act,
  advisoryGate,
  gate,
  happenedOn,
  missing,
  notNeeded,
  recordedFact,
  satisfied,
  start,
  type ActContext,
  type Facts,
} from '../kernel/index.ts';
import { statement } from '../shared/schema.ts';
import { notBefore } from './gates.ts';
import type { Scheme } from './parts.ts';
import { SchemeInput, schemeOf } from './scheme.ts';
import type { OnSite, Planned } from './state.ts';
import { ofTask } from './team.ts';

export const PositionInput = z
  .strictObject({
    longitude: z.string().max(20),
    latitude: z.string().max(20),
    accuracyMetres: z.number().min(0).max(100_000),
    source: statement('定位来源', 30),
  })
  .meta({ title: '位置' });

const RegisterArrival = z.strictObject({
  place: statement('检查地点', 200),
  position: PositionInput.exactOptional(),
  uniformWorn: z.boolean().meta({ title: '着制式服装' }),
  bodyCameras: z.array(statement('执法记录仪编号', 60)).max(10).meta({ title: '执法记录仪' }),
  equipment: z.array(statement('装备编号', 60)).max(30).meta({ title: '领用装备' }),
  noRecordingReason: statement('未作音像记录的理由', 500).exactOptional(),
  /** 紧急检查 without a scheme on file: what is to be looked at, said on arrival. */
  scheme: SchemeInput.exactOptional(),
});
type RegisterArrival = z.output<typeof RegisterArrival>;

/** 检查前必须制定现场检查方案: approved, or an emergency that is approved afterwards. */
const schemeApproved = gate(
  { name: 'schemeApproved', title: '检查方案已批准', ref: 'inspect.scheme.approved' },
  cite('执法规范提升年方案'),
  (state: Planned, _input: unknown) => {
    if (state.stage === 'approved') return satisfied(`${state.approval.by.name}批准`);
    return state.task.isEmergency
      ? satisfied(`紧急检查，事后补批：${state.task.emergencyReason ?? '未写明'}`)
      : missing('经批准的现场检查方案', '先拟定方案并送审核、审批');
  },
);

/** Even an emergency has items to look at; those chosen on arrival are checked like any. */
const itemsAtHand = gate(
  { name: 'itemsAtHand', title: '现场有检查项' },
  cite('执法规范提升年方案'),
  (state: Planned, { scheme }: RegisterArrival) => {
    if (state.stage === 'approved') return notNeeded('按批准的方案检查');
    const items = scheme?.items ?? state.scheme?.items ?? [];
    if (items.length === 0) return missing('本次要查的检查项', '选择检查项，事后随审批补办');
    const codes = items.map(({ checkItem }) => checkItem);
    const areKnown = codes.every((code) => checkItemOf(code) !== undefined) && new Set(codes).size === codes.length;
    return areKnown ? satisfied(`${String(items.length)}项`) : missing('检查项库中有的、不重复的检查项');
  },
);

/** What was approved is what is inspected: a scheme brought along does not take its place. */
const approvedSchemeKept = gate(
  { name: 'approvedSchemeKept', title: '按批准的方案检查', ref: 'inspect.scheme.approved' },
  cite('执法规范提升年方案'),
  (state: Planned, { scheme }: RegisterArrival) =>
    state.stage === 'approved' && scheme !== undefined
      ? missing('与批准的一致的方案', '不得在现场另立方案')
      : satisfied('方案未变'),
);

const afterApproval = notBefore(
  { name: 'afterApproval', title: '在批准之后', ref: 'inspect.scheme.approved' },
  cite('执法规范提升年方案'),
  (state: Planned) => (state.stage === 'approved' ? { what: '批准', at: state.approval.at } : undefined),
);

const withinPeriod = advisoryGate(
  { name: 'withinPeriod', title: '在计划的期间内到场' },
  cite('涉企行政检查意见'),
  ({ task }: Planned, _input: unknown, facts: Facts) => {
    const on = happenedOn(facts);
    const period = `${task.plannedFrom}至${task.plannedTo}`;
    return on >= task.plannedFrom && on <= task.plannedTo
      ? satisfied(period)
      : missing(`批准的检查时间（${period}）`, '说明提前或推迟的理由');
  },
);

const uniformed = advisoryGate(
  { name: 'uniformed', title: '按要求着装' },
  cite('执法规范提升年方案'),
  ({ task }: Planned, input: RegisterArrival) => {
    if (task.mode === 'remote') return notNeeded('非现场检查');
    return input.uniformWorn ? satisfied('已着制式服装') : missing('制式服装', '说明未着装的理由');
  },
);

/** 执法全过程记录: recorded from before the certificates are shown, or the reason why not. */
const recordingReady = gate(
  { name: 'recordingReady', title: '执法记录仪已开启' },
  cite('三项制度指导意见'),
  ({ task }: Planned, { bodyCameras, noRecordingReason }: RegisterArrival) => {
    if (task.mode === 'remote') return notNeeded('非现场检查');
    if (bodyCameras.length > 0) return satisfied(`执法记录仪 ${bodyCameras.join('、')}`);
    return noRecordingReason === undefined
      ? missing('执法记录仪', '领用记录仪，或写明未作音像记录的理由')
      : notNeeded(noRecordingReason);
  },
);

export const registerArrival = act({
  kind: 'inspection',
  name: 'arrival.register',
  title: '到场登记',
  citations: [cite('执法规范提升年方案'), cite('安全生产法', 65, 1, 1)],
  by: ['officer'],
  from: ['tasked', 'drafted', 'endorsed', 'approved'],
  certifiedOfficers: 2,
  input: RegisterArrival,
  facts: ['settings'],
  subject: ofTask,
  gates: [schemeApproved, itemsAtHand, approvedSchemeKept, afterApproval, withinPeriod, uniformed, recordingReady],
  apply: (state: Planned, input, context): OnSite => ({
    ...base(state),
    stage: 'onSite',
    scheme: schemeOnArrival(state, input, context),
    ...('endorsement' in state ? { endorsement: state.endorsement } : {}),
    ...(state.stage === 'approved' ? { approval: state.approval } : {}),
    approvalOwed: state.stage !== 'approved',
    arrival: arrivalOf(input, context),
    attendance: [],
    answers: [],
    findings: [],
    withdrawn: [],
    orders: [],
    services: [],
  }),
  clocks: [
    // unverified: the text says 及时; the hours are the bureau's own, after 行政强制法第十九条.
    start<OnSite, RegisterArrival>('emergencyApproval', 'inspect.urgent.approve', ({ at }) => at, {
      startLabel: '到场',
      ownTerm: ({ facts }) => hours(recordedFact(facts, 'settings').emergencyApprovalHours),
      when: ({ state }) => state.approvalOwed,
    }),
  ],
});

function base({ task, reassignments, papers, evidence }: Planned) {
  return { task, reassignments, papers, evidence };
}

function schemeOnArrival(state: Planned, { scheme }: RegisterArrival, context: ActContext): Scheme {
  if (state.stage !== 'approved' && scheme !== undefined) return schemeOf(scheme, context);
  if (state.scheme !== undefined) return state.scheme;
  // Only `issuancesOf` and a preview come here before the gates have spoken; an empty scheme has no items to answer.
  const none = { items: [], shares: [], assistantsCount: 0, assistants: [], notifyBeforehand: false };
  return schemeOf({ basis: '', scope: '', method: '', remarks: '', ...none }, context);
}

function arrivalOf({ scheme: _scheme, ...input }: RegisterArrival, { at }: ActContext): OnSite['arrival'] {
  return { ...input, at };
}
