/** What lists show of an inspection: the number people call it by, and the marks that must not be overlooked. */

import type { DossierSummary } from '../kernel/index.ts';
import { numberText } from './papers.ts';
import type { InspectionState } from './state.ts';
import { capExceptions, inspectionTypes } from './words.ts';

export function summaryOf(state: InspectionState): DossierSummary {
  const { task, stage } = state;
  const number = numberText(state, 'inspectionRecord') ?? numberText(state, 'inspectionScheme');
  return {
    title: task.enterprise.name,
    subtitle: task.matters,
    enterpriseId: task.enterprise.id,
    unitId: task.unitId,
    leadOfficerId: task.leadOfficerId,
    assistingOfficerIds: task.assistingOfficerIds,
    ...(number === undefined ? {} : { number }),
    plannedOn: task.plannedFrom,
    isClosed: stage === 'closed' || stage === 'cancelled',
    tags: [...taskTags(state), ...sceneTags(state)],
  };
}

function taskTags(state: InspectionState): string[] {
  const { task, stage, approvalOwed } = state;
  return [
    ...(task.type === 'routine' ? [] : [inspectionTypes[task.type]]),
    ...(task.isEmergency ? ['紧急检查'] : []),
    ...(approvalOwed ? ['紧急待补批'] : []),
    ...(task.capException === undefined ? [] : [`不计频次：${capExceptions[task.capException.kind]}`]),
    ...(task.jointWith.length > 0 ? ['联合检查'] : []),
    ...(stage === 'tasked' && state.returned !== undefined ? ['退回'] : []),
    ...(stage === 'cancelled' ? ['已撤销'] : []),
  ];
}

function sceneTags(state: InspectionState): string[] {
  if (!('findings' in state)) return [];
  const majors = state.findings.filter(({ majorHazard }) => majorHazard?.isMajor === true).length;
  const record = 'record' in state ? state.record : undefined;
  return [
    ...(majors > 0 ? [`重大事故隐患 ${String(majors)}`] : []),
    ...(record?.party.signed === false ? ['拒签'] : []),
    ...(record?.party.signed === true && record.party.opinion === 'objected' ? ['有异议'] : []),
    ...('openings' in state && state.openings.length > 0 ? ['已建议立案'] : []),
    ...('referrals' in state && state.referrals.length > 0 ? ['已移送'] : []),
  ];
}
