/** What the dossier knows already is filled in: the same fact is typed once. Every value can be changed. */

import type { CivilDate, Instant } from '@zhifa/law';
import { inspectionProgress, type Inspection } from '@zhifa/procedure';
import { rememberedCameras } from '../../acts/remembered.ts';
import { suggestedScheme } from '../scheme/suggested-scheme.ts';
import { texts } from './texts.ts';

export interface PrefillContext {
  readonly state: Inspection.InspectionState;
  readonly today: CivilDate;
  readonly now: Instant;
  /** Chosen on the page before: which finding, which deadline. */
  readonly finding: number | undefined;
  readonly deadline: string | undefined;
}

type Prefill = (context: PrefillContext) => unknown;

const prefills: Readonly<{ [act: string]: Prefill }> = {
  'task.reassign': ({ state: { task } }) => ({
    leadOfficerId: task.leadOfficerId,
    assistingOfficerIds: task.assistingOfficerIds,
  }),
  'arrival.register': ({ state }) => ({
    place: state.task.enterprise.address,
    uniformWorn: true,
    bodyCameras: rememberedCameras(),
    equipment: [],
    ...(state.task.isEmergency && state.stage !== 'approved' && !hasScheme(state)
      ? { scheme: suggestedScheme(state) }
      : {}),
  }),
  'attendance.register': () => ({ telephone: '' }),
  'recusal.decide': () => ({ officerIds: [] }),
  'finding.withdraw': ({ finding }) => ({ number: finding }),
  'finding.confirmMajor': ({ finding }) => ({ number: finding }),
  'order.issue': ({ state, deadline }) => ({ deadline: deadline ?? pendingDeadline(state) }),
  'measure.issue': ({ state, finding }) => ({ findings: finding === undefined ? pendingMeasures(state) : [finding] }),
  'paper.serve': ({ state }) => ({
    papers: unserved(state),
    way: 'direct',
    receivedBy: signer(state),
    relation: '',
    place: state.task.enterprise.address,
    deliveredBy: team(state),
    remark: '',
  }),
  'departure.register': ({ state, now }) => ({
    note: '',
    ...('arrival' in state && state.arrival.bodyCameras.length > 0 ? { recordingEndedAt: now } : {}),
  }),
  'opening.propose': ({ state }) => {
    const findings = inspectionProgress.toPropose(progressOf(state));
    return {
      findings: findings.map(({ number }) => number),
      reason: findings.map(({ number, fact }) => texts.finding(number, fact)).join('\n'),
    };
  },
  'referral.issue': ({ state }) => referral(state),
  'referral.receipt': ({ state, today }) => ({ key: openLetter(state), on: today, feedback: '' }),
  'extension.request': ({ state, today }) => ({
    findings: inspectionProgress.toReinspect(progressOf(state)).map(({ number }) => number),
    requestedOn: today,
  }),
  'extension.answer': ({ state }) => {
    const open = 'extensions' in state ? state.extensions.find(({ answer }) => answer === undefined) : undefined;
    return open === undefined ? {} : { key: open.key, until: open.requestedUntil };
  },
  'reinspection.start': () => ({ requestedByParty: false }),
  'resumption.request': ({ state, today }) => ({ order: stopped(state), requestedOn: today }),
  'resumption.review': ({ state }) => ({
    order: 'resumptionRequests' in state ? state.resumptionRequests[0]?.order : undefined,
  }),
  'result.disclose': ({ today }) => ({ on: today, channel: '' }),
  'closing.close': ({ state }) => ({
    result: resultOf(state),
    service: 'record' in state ? state.record.outreach : '',
  }),
};

export function prefilled(act: string, context: PrefillContext): unknown {
  return prefills[act]?.(context) ?? {};
}

function progressOf(state: Inspection.InspectionState) {
  return { findings: [], orders: [], referrals: [], openings: [], ...state };
}

function pendingDeadline(state: Inspection.InspectionState): string | undefined {
  return inspectionProgress.pendingDeadlines(progressOf(state))[0];
}

function pendingMeasures(state: Inspection.InspectionState): number[] {
  return inspectionProgress.pendingMeasures(progressOf(state)).map(({ number }) => number);
}

function team({ task }: Inspection.InspectionState): readonly string[] {
  return [task.leadOfficerId, ...task.assistingOfficerIds];
}

function unserved(state: Inspection.InspectionState): readonly Inspection.PaperRef[] {
  if (!('orders' in state)) return [];
  return state.orders.filter(({ receivedBy }) => receivedBy === undefined).map(({ form, key }) => ({ form, key }));
}

function signer(state: Inspection.InspectionState): string {
  const party = 'record' in state ? state.record.party : undefined;
  if (party?.signed === true) return party.signature.name;
  return 'attendance' in state ? (state.attendance[0]?.name ?? '') : '';
}

function referral(state: Inspection.InspectionState): unknown {
  const waiting = inspectionProgress.toRefer(progressOf(state));
  const [first] = waiting;
  const target = first?.disposition?.way === 'referral' ? first.disposition.target : '';
  const same = waiting.filter(({ disposition }) => disposition?.way === 'referral' && disposition.target === target);
  return {
    target,
    findings: same.map(({ number }) => number),
    materials: texts.referralMaterials,
    sentBy: team(state),
  };
}

function openLetter(state: Inspection.InspectionState): string | undefined {
  return 'referrals' in state ? state.referrals.find(({ receipt }) => receipt === undefined)?.key : undefined;
}

function stopped(state: Inspection.InspectionState): string | undefined {
  return inspectionProgress.toLift(progressOf(state))[0]?.key;
}

function resultOf(state: Inspection.InspectionState): string {
  const count = 'findings' in state ? state.findings.length : 0;
  return count === 0 ? texts.nothingFound : texts.allSettled(count);
}

function hasScheme(state: Inspection.InspectionState): boolean {
  return 'scheme' in state;
}
