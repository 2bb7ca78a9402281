/** 期限: what each clock is called, what follows when it runs out, and the pair that follows every change of a deadline. */

import { calendarDays, cite } from '@zhifa/law';
import { clockRule } from '@zhifa/law/clocks';
import { fix, recordedFact, start, type ClockDeclaration, type ClockEffect, type StageState } from '../kernel/index.ts';
import { earliestDeadline, type Deadlines } from './progress.ts';

export const clocks: readonly ClockDeclaration[] = [
  {
    name: 'emergencyApproval',
    title: '紧急检查补批',
    consequence: consequenceOf('inspect.urgent.approve'),
  },
  {
    name: 'rectification',
    title: '整改期限届满',
    consequence: '届满未改的，须复查并依法处理，不得放任',
  },
  {
    name: 'reinspection',
    title: '整改复查',
    consequence: consequenceOf('rectify.reinspect.10d'),
  },
  {
    name: 'extensionAnswer',
    title: '答复延期申请',
    consequence: consequenceOf('rectify.extend.reply'),
  },
  {
    name: 'referralReceipt',
    title: '移送回执',
    consequence: consequenceOf('refer.receipt.own'),
  },
  {
    name: 'disclosureOfResult',
    title: '检查结果公示',
    consequence: '逾期未公示的，违反行政执法公示制度',
  },
];

/** As the clock of the law has it. */
function consequenceOf(ref: string): string {
  return clockRule(ref)?.consequence ?? '';
}

/** After every act that may move a deadline: the earliest one, and the re-inspection that is due after it. */
export const rectificationClocks: readonly ClockEffect<StageState & Deadlines, unknown>[] = [
  fix('rectification', ({ state }) => earliestDeadline(state), cite('行政处罚法', 28, 1), '责令改正之日'),
  // unverified: ten days stood in the rule repealed on 2026-02-01; whether the new one keeps them nobody could read.
  start('reinspection', ['rectify.reinspect.10d', 'rectify.reinspect.cfg'], ({ state }) => earliestDeadline(state), {
    startLabel: '整改期限届满',
    ownTerm: ({ facts }) => calendarDays(recordedFact(facts, 'settings').reinspectionDays),
  }),
];
