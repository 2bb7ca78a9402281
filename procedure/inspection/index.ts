/** 监督检查, in the order of the law. Reading this list is reading the procedure. */

import { kind } from '../kernel/index.ts';
import { makeAnnouncement, decideRecusal } from './announcement.ts';
import { approveScheme, endorseScheme, returnScheme, supplementApproval } from './approval.ts';
import { registerArrival } from './arrival.ts';
import { leaveAttendance, registerAttendance } from './attendance.ts';
import { answerItems } from './checking.ts';
import { clocks } from './clocks.ts';
import { closeInspection, discloseResult } from './closing.ts';
import { registerDeparture } from './departure.ts';
import { disposeFinding } from './disposition.ts';
import { addEvidence } from './evidence.ts';
import { answerExtension, requestExtension } from './extension.ts';
import { confirmMajor, recordFinding, reviseFinding, withdrawFinding } from './findings.ts';
import { proposeOpening } from './opening.ts';
import { issueMeasure, issueOrder } from './orders.ts';
import { reassignTask } from './reassignment.ts';
import { recountInspection } from './recount.ts';
import { issueReferral, registerReceipt } from './referral.ts';
import { signReinspection, startReinspection } from './reinspection.ts';
import { requestResumption, reviewResumption } from './resumption.ts';
import { road, roadOf } from './road.ts';
import { draftScheme } from './scheme.ts';
import { servePaper } from './service.ts';
import { signRecord } from './signing.ts';
import type { InspectionState } from './state.ts';
import { summaryOf } from './summary.ts';
import { assignTask, cancelTask } from './task.ts';
import { teamOf } from './team.ts';
import { todosOf } from './todos.ts';
import { voidPaper } from './voiding.ts';

export const inspection = kind<InspectionState>({
  name: 'inspection',
  title: '监督检查',
  stages: [
    { name: 'tasked', title: '任务已派', step: 1 },
    { name: 'drafted', title: '方案待审核', step: 2 },
    { name: 'endorsed', title: '方案待审批', step: 2 },
    { name: 'approved', title: '待检查', step: 3 },
    { name: 'onSite', title: '现场检查中', step: 5 },
    { name: 'signed', title: '文书制作中', step: 6 },
    { name: 'rectifying', title: '整改中', step: 8 },
    { name: 'reinspecting', title: '复查中', step: 8 },
    { name: 'settled', title: '待归档', step: 10 },
    { name: 'closed', title: '已办结', step: 10 },
    { name: 'cancelled', title: '已撤销', step: 1 },
  ],
  road,
  busyStages: ['onSite'],
  acts: [
    assignTask,
    reassignTask,
    cancelTask,
    draftScheme,
    endorseScheme,
    returnScheme,
    approveScheme,
    registerArrival,
    makeAnnouncement,
    decideRecusal,
    supplementApproval,
    registerAttendance,
    leaveAttendance,
    answerItems,
    addEvidence,
    recordFinding,
    reviseFinding,
    withdrawFinding,
    confirmMajor,
    disposeFinding,
    issueMeasure,
    signRecord,
    issueOrder,
    servePaper,
    voidPaper,
    registerDeparture,
    proposeOpening,
    issueReferral,
    registerReceipt,
    requestExtension,
    answerExtension,
    startReinspection,
    signReinspection,
    requestResumption,
    reviewResumption,
    recountInspection,
    discloseResult,
    closeInspection,
  ],
  clocks,
  teamOf: ({ task }) => teamOf(task),
  summaryOf,
  todosOf,
  roadOf,
});
