/**
 * Reaches every stage of an inspection by lawful acts only; a hand-made state proves nothing. Used by tests of all packages.
 * `inspectionAt('signed')` is the dossier just after the record was signed; `play(inspectionAt('signed'), [step(…)], world)`
 * goes on from there.
 */

import { beijing } from '@zhifa/law';
import type { Actor } from '../kernel/index.ts';
import { beginning, play, type Played, type Step, type World } from '../shared/play.ts';
import {
  announcementInput,
  answersInput,
  arrivalInput,
  deadline,
  dispositionInputs,
  evidenceInput,
  findingInputs,
  recordInput,
  reinspectionEvidence,
  reinspectionInput,
  schemeInput,
  taskInput,
} from './fixture-inputs.ts';
import { actors, officers, world } from './fixture-world.ts';
import { inspection } from './index.ts';

const { lead, assistant, unitHead, deputyHead, office } = actors;

/** `step('item.answer', answersInput, actors.lead, '2026-09-21 09:30')` */
export function step(...[act, input, by, at]: [act: string, input: unknown, by: Actor, at: string]): Step {
  const [on = '', time = ''] = at.split(' ');
  return { act, input, by, at: beijing(on, time) };
}

/** The straight road, milestone by milestone. */
export const milestones = {
  tasked: [step('task.assign', taskInput, unitHead, '2026-09-14 09:00')],
  drafted: [step('scheme.draft', schemeInput, lead, '2026-09-15 10:00')],
  endorsed: [step('scheme.endorse', { opinion: '方案可行，同意报批' }, unitHead, '2026-09-16 09:00')],
  approved: [step('scheme.approve', { opinion: '同意检查' }, deputyHead, '2026-09-16 15:00')],
  arrived: [step('arrival.register', arrivalInput, lead, '2026-09-21 09:05')],
  announced: [
    step('announcement.make', announcementInput, lead, '2026-09-21 09:12'),
    attends('personInCharge', '谢柏年', '厂长'),
    attends('safetyManager', '邓安', '安全员'),
    attends('postOperator', '黄小兵', '砂光工'),
  ],
  checked: [step('item.answer', answersInput, lead, '2026-09-21 10:30')],
  found: [
    step('evidence.add', evidenceInput, lead, '2026-09-21 10:40'),
    step('finding.record', findingInputs.spark, lead, '2026-09-21 10:41'),
    step('finding.record', findingInputs.paint, lead, '2026-09-21 10:42'),
    step('finding.record', findingInputs.training, assistant, '2026-09-21 10:43'),
    step('finding.record', findingInputs.sign, assistant, '2026-09-21 10:44'),
  ],
  disposed: [
    step('finding.confirmMajor', { number: 1 }, assistant, '2026-09-21 10:50'),
    step('finding.dispose', dispositionInputs.spark, lead, '2026-09-21 10:55'),
    step('finding.dispose', dispositionInputs.paint, lead, '2026-09-21 10:58'),
    step('finding.dispose', dispositionInputs.training, lead, '2026-09-21 11:00'),
    step('finding.dispose', dispositionInputs.sign, lead, '2026-09-21 11:08'),
  ],
  signed: [step('record.sign', recordInput, lead, '2026-09-21 11:35')],
  ordered: [
    step('measure.issue', { findings: [1], received: { name: '谢柏年' } }, lead, '2026-09-21 11:40'),
    step('order.issue', { deadline, received: { name: '谢柏年' } }, lead, '2026-09-21 11:45'),
  ],
  rectifying: [
    step(
      'departure.register',
      { recordingEndedAt: beijing('2026-09-21', '11:50'), note: '' },
      lead,
      '2026-09-21 11:55',
    ),
  ],
  proposed: [
    step('opening.propose', { findings: [1, 2, 3], reason: '违反安全生产法，符合立案条件' }, lead, '2026-09-22 09:00'),
    step('result.disclose', { on: '2026-09-25', channel: '区政府网站行政执法公示栏' }, office, '2026-09-25 10:00'),
  ],
  reinspecting: [
    step('reinspection.start', { certificatesShown: true, requestedByParty: false }, lead, '2026-10-13 09:00'),
  ],
  reinspected: [
    step('evidence.add', reinspectionEvidence, lead, '2026-10-13 09:30'),
    step('reinspection.sign', reinspectionInput, lead, '2026-10-13 10:00'),
  ],
  settled: [
    step(
      'resumption.request',
      { order: 'measure-1', requestedOn: '2026-10-13', materials: '火花探测消除装置验收单、测试记录' },
      lead,
      '2026-10-13 10:30',
    ),
    step(
      'resumption.review',
      { order: 'measure-1', onSiteCheck: '装置已装并测试有效', agreed: true },
      deputyHead,
      '2026-10-14 09:00',
    ),
    step(
      'paper.serve',
      {
        papers: [{ form: 'resumptionReview', key: 'resumption-1' }],
        way: 'direct',
        receivedBy: '谢柏年',
        relation: '厂长',
        place: '被检查单位办公室',
        deliveredBy: [officers.lead.id, officers.assistant.id],
        remark: '',
      },
      lead,
      '2026-10-14 15:00',
    ),
  ],
  closed: [
    step('closing.close', { result: '问题全部整改，已建议立案', service: '已入企普法' }, unitHead, '2026-10-15 09:00'),
  ],
} as const satisfies { readonly [milestone: string]: readonly Step[] };
export type Milestone = keyof typeof milestones;

function attends(role: string, name: string, post: string): Step {
  return step('attendance.register', { role, name, post, telephone: '' }, lead, '2026-09-21 09:15');
}

/** The acts of the straight road up to and with the milestone. */
export function roadTo(milestone: Milestone): Step[] {
  const steps: Step[] = [];
  for (const [name, acts] of Object.entries(milestones)) {
    steps.push(...acts);
    if (name === milestone) break;
  }
  return steps;
}

/** The dossier at a milestone of the straight road; every act on the way was attempted and accepted. */
export function inspectionAt(milestone: Milestone, registers: World = world): Played {
  return play(beginning(inspection), roadTo(milestone), registers);
}
