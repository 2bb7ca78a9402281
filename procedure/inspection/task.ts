/** 任务: who is sent where, for what reason, and whether the enterprise may be visited again this year. */

import { z } from 'zod';
import { addDays, cite, CivilDate } from '@zhifa/law';
import {
  act,
  advisoryGate,
  factOf,
  gate,
  missing,
  notNeeded,
  recordedFact,
  satisfied,
  type ActContext,
  type Facts,
  type Nothing,
} from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { enumOf, reference, remark, statement } from '../shared/schema.ts';
import type { Cancelled, Planned, Tasked } from './state.ts';
import { officersWithoutRecusal, teamCertified, teamOf, twoDifferentOfficers } from './team.ts';
import {
  capExceptions,
  inspectionModes,
  inspectionTypes,
  taskSources,
  type CapException,
  type TaskSource,
} from './words.ts';

export const Team = {
  leadOfficerId: reference('主办人员'),
  assistingOfficerIds: z
    .array(z.string().max(100))
    .min(1, { error: '至少再选一名协办人员' })
    .max(8)
    .meta({ title: '协办人员' }),
};

const AssignTask = z.strictObject({
  enterpriseId: reference('被检查单位'),
  source: enumOf(taskSources).meta({ title: '任务来源' }),
  sourceReference: remark('来源文号或编号', 200),
  type: enumOf(inspectionTypes).meta({ title: '检查类型' }),
  mode: enumOf(inspectionModes).meta({ title: '检查方式' }),
  matters: statement('检查事项', 500),
  unitId: reference('承办机构'),
  unitName: z.string().min(1).max(100),
  ...Team,
  plannedFrom: CivilDate.meta({ title: '计划开始日' }),
  plannedTo: CivilDate.meta({ title: '计划结束日' }),
  capException: z
    .strictObject({ kind: enumOf(capExceptions), reason: statement('理由', 500) })
    .exactOptional()
    .meta({ title: '不受频次上限限制的法定情形' }),
  jointWith: z.array(z.string().max(60)).max(10).meta({ title: '联合检查单位' }),
  isEmergency: z.boolean().meta({ title: '紧急检查' }),
  emergencyReason: statement('紧急的事实', 500).exactOptional(),
});
type AssignTask = z.output<typeof AssignTask>;

/** 按照年度监督检查计划进行监督检查: or on another basis that can be named. */
const basisStated = gate(
  { name: 'basisStated', title: '检查有依据', ref: 'inspect.plan' },
  cite('安全生产法', 62, 2),
  (_state: Nothing, { source, sourceReference }: AssignTask) =>
    sourceReference === ''
      ? missing(`${taskSources[source]}的文号或编号`, '填写计划文号、举报编号、交办文号等')
      : satisfied(`${taskSources[source]} ${sourceReference}`),
);

/** A unit's head sends the people of the own unit and those below it; others are sent by a leader of the bureau. */
const unitLed = gate(
  { name: 'unitLed', title: '由承办机构的负责人派发' },
  cite('执法规范提升年方案'),
  (_state: Nothing, { unitId, unitName }: AssignTask, { actor: { leads, posts } }: Facts) => {
    if (leads === undefined || leads.includes(unitId)) return satisfied(unitName);
    return posts.some((post) => post === 'deputyHead' || post === 'organHead')
      ? notNeeded('由局领导派发')
      : missing(`由${unitName}的负责人或者局领导派发`, '改选本机构，或请局领导派发');
  },
);

const planDatesInOrder = gate(
  { name: 'planDatesInOrder', title: '计划日期先后正确' },
  cite('安全生产法', 62, 2),
  (_state: Nothing, { plannedFrom, plannedTo }: AssignTask) =>
    plannedFrom <= plannedTo ? satisfied(`${plannedFrom}至${plannedTo}`) : missing('不早于开始日的结束日'),
);

/** 频次上限, 国办发〔2024〕54号第四部分: over it only by one of the lawful exceptions, and with a reason on record. */
const withinFrequencyCap = advisoryGate(
  { name: 'withinFrequencyCap', title: '年度频次上限', ref: 'inspect.freq' },
  cite('涉企行政检查意见'),
  (_state: Nothing, { capException }: AssignTask, facts: Facts) => {
    const { counted, cap, year } = factOf(facts, 'frequency');
    if (capException !== undefined) return notNeeded(`${capExceptions[capException.kind]}：${capException.reason}`);
    if (counted < cap) return satisfied(`${String(year)}年已检查${String(counted)}次，上限${String(cap)}次`);
    return missing(
      `${String(year)}年已检查${String(counted)}次，达到公布的上限${String(cap)}次`,
      '选择不受上限限制的法定情形，或并入已有任务',
    );
  },
);

const sourcesOfExceptions: Readonly<{ [Kind in CapException]: readonly TaskSource[] }> = {
  tipOff: ['tipOff'],
  handover: ['handover', 'assignment', 'referral', 'reinspection'],
  monitoring: ['warning'],
  accident: ['accident', 'tipOff', 'warning'],
  campaign: ['campaign', 'assignment'],
};

/** An exception rests on the source that is registered, not on a word chosen from a list. */
const exceptionFromSource = advisoryGate(
  { name: 'exceptionFromSource', title: '不计频次的情形有来源', ref: 'inspect.case.exempt' },
  cite('涉企行政检查意见'),
  (_state: Nothing, { capException, source }: AssignTask) => {
    if (capException === undefined) return notNeeded('计入频次');
    const { kind } = capException;
    if (sourcesOfExceptions[kind].includes(source)) return satisfied(`${taskSources[source]}，${capExceptions[kind]}`);
    return missing(`与任务来源（${taskSources[source]}）相符的例外情形`, '改正任务来源或例外情形');
  },
);

const noRepeatedVisit = advisoryGate(
  { name: 'noRepeatedVisit', title: '不重复检查、能合并的合并', ref: 'inspect.merge' },
  cite('涉企行政检查意见'),
  (_state: Nothing, { capException, plannedFrom }: AssignTask, facts: Facts) => {
    const { openTasks, lastVisitOn, repetitionDays } = factOf(facts, 'frequency');
    const other = openTasks[0];
    if (capException !== undefined) return notNeeded(`${capExceptions[capException.kind]}：${capException.reason}`);
    if (other !== undefined) {
      return missing(
        `同一企业已有在办任务：${other.unitName}「${other.title}」，计划${other.plannedOn}`,
        '合并为一次联合检查，或说明为何不能合并',
      );
    }
    if (lastVisitOn === undefined || addDays(lastVisitOn, repetitionDays) < plannedFrom) {
      return satisfied('没有其他在办的检查任务，近期没有检查过');
    }
    return missing(`${lastVisitOn}刚检查过，${String(repetitionDays)}天内不重复检查`, '推迟检查，或说明理由');
  },
);

const enterpriseIsOperating = advisoryGate(
  { name: 'enterpriseIsOperating', title: '企业在册经营' },
  cite('涉企行政检查意见'),
  (_state: Nothing, _input: AssignTask, facts: Facts) =>
    factOf(facts, 'enterprise').isOperating
      ? satisfied('在册经营')
      : missing('企业登记状态不是在营', '请先核实企业状态，改由计划调整处理'),
);

/** 紧急情况 may be approved afterwards; what is urgent is said beforehand. */
const emergencyExplained = advisoryGate(
  { name: 'emergencyExplained', title: '写明紧急的事实' },
  cite('涉企行政检查意见'),
  (_state: Nothing, { isEmergency, emergencyReason }: AssignTask) => {
    if (!isEmergency) return notNeeded('不是紧急检查');
    return emergencyReason === undefined
      ? missing('紧急的事实', '写明险情、举报或事故线索')
      : satisfied(emergencyReason);
  },
);

export const assignTask = act({
  kind: 'inspection',
  name: 'task.assign',
  title: '派发检查任务',
  citations: [cite('安全生产法', 62, 2), cite('涉企行政检查意见')],
  by: ['unitHead', 'deputyHead', 'organHead'],
  from: ['nothing'],
  input: AssignTask,
  facts: ['enterprise', 'officers', 'frequency'],
  subject: (_state: Nothing, input) => ({ enterpriseId: input.enterpriseId, officerIds: teamOf(input) }),
  gates: [
    twoDifferentOfficers,
    teamCertified,
    officersWithoutRecusal,
    basisStated,
    unitLed,
    planDatesInOrder,
    withinFrequencyCap,
    exceptionFromSource,
    noRepeatedVisit,
    enterpriseIsOperating,
    emergencyExplained,
  ],
  apply: (_state: Nothing, input, context): Tasked => ({
    stage: 'tasked',
    task: taskOf(input, context),
    reassignments: [],
    papers: [],
    evidence: [],
    approvalOwed: false,
  }),
});

function taskOf(input: AssignTask, { actor, at, facts }: ActContext): Tasked['task'] {
  const { enterpriseId: _id, ...rest } = input;
  const frequency = recordedFact(facts, 'frequency');
  return {
    ...rest,
    enterprise: recordedFact(facts, 'enterprise'),
    officers: recordedFact(facts, 'officers'),
    visitsThisYear: frequency.counted,
    cap: frequency.cap,
    countsTowardsCap: input.capException === undefined,
    assignedBy: personRef(actor),
    assignedAt: at,
  };
}

export const cancelTask = act({
  kind: 'inspection',
  name: 'task.cancel',
  title: '撤销检查任务',
  citations: [cite('安全生产法', 62, 2)],
  by: ['unitHead', 'deputyHead', 'organHead'],
  from: ['tasked', 'drafted', 'endorsed', 'approved'],
  input: z.strictObject({ reason: statement('撤销理由') }),
  gates: [],
  apply: ({ task, reassignments, papers, evidence }: Planned, { reason }, { actor, at }): Cancelled => ({
    stage: 'cancelled',
    task,
    reassignments,
    papers,
    evidence,
    approvalOwed: false,
    reason,
    cancelledBy: personRef(actor),
    cancelledAt: at,
  }),
});
