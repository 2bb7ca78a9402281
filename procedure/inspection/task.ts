/** 任务: who is sent where, for what reason, and whether the enterprise may be visited again this year. */

import { z } from 'zod';
import { cite, CivilDate } from '@zhifa/law';
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
import { capExceptions, inspectionModes, inspectionTypes, taskSources, type Tasked } from './state.ts';
import { enumOf } from '../shared/schema.ts';

const AssignTask = z.strictObject({
  enterpriseId: z.string().min(1, { error: '请选择被检查单位' }),
  source: enumOf(taskSources).meta({ title: '任务来源' }),
  sourceReference: z.string().max(200).meta({ title: '来源文号或编号' }),
  type: enumOf(inspectionTypes).meta({ title: '检查类型' }),
  mode: enumOf(inspectionModes).meta({ title: '检查方式' }),
  matters: z.string().min(1, { error: '请填写检查事项' }).max(500).meta({ title: '检查事项' }),
  unitId: z.string().min(1).meta({ title: '承办机构' }),
  unitName: z.string().min(1),
  leadOfficerId: z.string().min(1, { error: '请选择主办人员' }).meta({ title: '主办人员' }),
  assistingOfficerIds: z.array(z.string()).min(1, { error: '至少再选一名协办人员' }).max(8).meta({ title: '协办人员' }),
  plannedFrom: CivilDate.meta({ title: '计划开始日' }),
  plannedTo: CivilDate.meta({ title: '计划结束日' }),
  capException: z
    .strictObject({ kind: enumOf(capExceptions), reason: z.string().min(1).max(500) })
    .optional()
    .meta({ title: '不受频次上限限制的法定情形' }),
  jointWith: z.array(z.string().max(60)).max(10).meta({ title: '联合检查单位' }),
  isEmergency: z.boolean().meta({ title: '紧急检查' }),
});
type AssignTask = z.output<typeof AssignTask>;

/** 两名以上执法人员: the same person cannot be counted twice. */
const twoDifferentOfficers = gate(
  'twoDifferentOfficers',
  cite('行政处罚法', 42, 1),
  (_state: Nothing, { leadOfficerId, assistingOfficerIds }: AssignTask) => {
    const team = new Set([leadOfficerId, ...assistingOfficerIds]);
    if (team.size < 2) return missing('两名以上不同的执法人员', '请改选协办人员');
    return team.size === assistingOfficerIds.length + 1
      ? satisfied(`${String(team.size)}名执法人员`)
      : missing('不重复的执法人员名单', '请去掉重复的人员');
  },
);

const officersWithoutRecusal = gate(
  'officersWithoutRecusal',
  cite('行政处罚法', 43, 1),
  (_state: Nothing, { enterpriseId }: AssignTask, facts: Facts) => {
    for (const { name, recusals } of factOf(facts, 'officers')) {
      const relation = recusals.find((one) => one.enterpriseId === enterpriseId)?.relation;
      if (relation !== undefined) return missing(`与被检查单位无利害关系的人员：${name}（${relation}）`, '请改派');
    }
    return satisfied('回避关系登记中无相关记录');
  },
);

const planDatesInOrder = gate(
  'planDatesInOrder',
  cite('安全生产法', 62, 2),
  (_state: Nothing, { plannedFrom, plannedTo }: AssignTask) =>
    plannedFrom <= plannedTo ? satisfied(`${plannedFrom}至${plannedTo}`) : missing('不早于开始日的结束日'),
);

/** 频次上限, 国办发〔2024〕54号第四部分: over it only by one of the lawful exceptions, and with a reason on record. */
const withinFrequencyCap = advisoryGate(
  'withinFrequencyCap',
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

const noRepeatedVisit = advisoryGate(
  'noRepeatedVisit',
  cite('涉企行政检查意见'),
  (_state: Nothing, { capException }: AssignTask, facts: Facts) => {
    const { openTasks } = factOf(facts, 'frequency');
    const other = openTasks[0];
    if (other === undefined) return satisfied('没有其他在办的检查任务');
    if (capException !== undefined) return notNeeded(`${capExceptions[capException.kind]}：${capException.reason}`);
    return missing(
      `同一企业已有在办任务：${other.unitName}「${other.title}」，计划${other.plannedOn}`,
      '合并为一次联合检查，或说明为何不能合并',
    );
  },
);

const enterpriseIsOperating = advisoryGate(
  'enterpriseIsOperating',
  cite('涉企行政检查意见'),
  (_state: Nothing, _input: AssignTask, facts: Facts) =>
    factOf(facts, 'enterprise').isOperating
      ? satisfied('在册经营')
      : missing('企业登记状态不是在营', '请先核实企业状态，改由计划调整处理'),
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
  subject: (_state: Nothing, { enterpriseId, leadOfficerId, assistingOfficerIds }) => ({
    enterpriseId,
    officerIds: [leadOfficerId, ...assistingOfficerIds],
  }),
  gates: [
    twoDifferentOfficers,
    officersWithoutRecusal,
    planDatesInOrder,
    withinFrequencyCap,
    noRepeatedVisit,
    enterpriseIsOperating,
  ],
  apply: (_state: Nothing, input, context): Tasked => ({
    stage: 'tasked',
    task: taskOf(input, context),
    papers: [],
    evidence: [],
    approvalOwed: false,
  }),
});

function taskOf(input: AssignTask, { actor, at, facts }: ActContext): Tasked['task'] {
  const { enterpriseId: _id, capException, ...rest } = input;
  const frequency = recordedFact(facts, 'frequency');
  return {
    ...rest,
    ...(capException === undefined ? {} : { capException }),
    enterprise: recordedFact(facts, 'enterprise'),
    officers: recordedFact(facts, 'officers'),
    visitsThisYear: frequency.counted,
    cap: frequency.cap,
    countsTowardsCap: capException === undefined,
    assignedBy: personRef(actor),
    assignedAt: at,
  };
}
