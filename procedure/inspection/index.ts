/** 监督检查, in the order of the law. Reading this list is reading the procedure. */

import { kind } from '../kernel/index.ts';
import { assignTask } from './task.ts';
import type { InspectionState } from './state.ts';

export const inspection = kind<InspectionState>({
  name: 'inspection',
  title: '监督检查',
  stages: [{ name: 'tasked', title: '任务已派', step: 1 }],
  road: ['任务', '方案', '审批', '亮证告知', '现场检查', '文书送达', '整改复查', '归档'],
  acts: [assignTask],
  clocks: [],
  teamOf: ({ task }) => [task.leadOfficerId, ...task.assistingOfficerIds],
  summaryOf: ({ task, stage }) => ({
    title: task.enterprise.name,
    subtitle: task.matters,
    enterpriseId: task.enterprise.id,
    unitId: task.unitId,
    leadOfficerId: task.leadOfficerId,
    assistingOfficerIds: task.assistingOfficerIds,
    plannedOn: task.plannedFrom,
    isClosed: stage === 'closed' || stage === 'cancelled',
    tags: [],
  }),
  todosOf: () => [],
});
