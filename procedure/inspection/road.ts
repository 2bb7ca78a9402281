/** The road of an inspection as the page shows it, ten steps, each with the day or the count that says where it stands. */

import { civilDateOf, clockTime, type CivilDate, type Instant } from '@zhifa/law';
import type { RoadStep } from '../kernel/index.ts';
import { paperOf } from './papers.ts';
import { earliestDeadline, pendingDeadlines, pendingMeasures, toReinspect } from './progress.ts';
import type { Closed, InspectionState, WithRecord } from './state.ts';

export const road = [
  '方案',
  '审批',
  '通知',
  '亮证告知',
  '现场检查',
  '文书',
  '送达离场',
  '整改复查',
  '公示',
  '归档',
] as const;
type Step = (typeof road)[number];
type Reached = Readonly<{ [Name in Step]: Omit<RoadStep, 'title'> }>;

const next = { progress: 'next' } as const;
const now = { progress: 'now' } as const;
const skipped = { progress: 'notApplicable' } as const;

export function roadOf(state: InspectionState): readonly RoadStep[] {
  const reached: Reached = { ...planned(state), ...onSite(state), ...afterwards(state) };
  return road.map((title) => ({ title, ...reached[title] }));
}

function planned(state: InspectionState): Pick<Reached, '方案' | '审批'> {
  if (state.stage === 'cancelled') return { 方案: skipped, 审批: skipped };
  if (state.stage === 'tasked') return { 方案: now, 审批: next };
  const drafted = done(state.scheme.draftedAt);
  if (!('approval' in state)) {
    return { 方案: drafted, 审批: state.approvalOwed ? { ...now, note: '待补批' } : now };
  }
  return { 方案: drafted, 审批: done(state.approval.at) };
}

function onSite(state: InspectionState): Pick<Reached, '通知' | '亮证告知' | '现场检查'> {
  if (state.stage === 'cancelled') return { 通知: skipped, 亮证告知: skipped, 现场检查: skipped };
  if (!('arrival' in state)) return { 通知: state.stage === 'approved' ? now : next, 亮证告知: next, 现场检查: next };
  const { announcement } = state;
  if (announcement === undefined) return { 通知: now, 亮证告知: next, 现场检查: next };
  const notice = paperOf(state, { form: 'inspectionNotice' });
  const told = { 通知: timed(notice?.at ?? announcement.at), 亮证告知: timed(announcement.at) };
  if ('record' in state) return { ...told, 现场检查: timed(state.record.endedAt) };
  const { scheme, answers } = state;
  const left = scheme.items.filter(({ checkItem }) => !answers.some((answer) => answer.checkItem === checkItem));
  const note = `${String(scheme.items.length - left.length)}/${String(scheme.items.length)}项`;
  return { ...told, 现场检查: { progress: 'now', note } };
}

type Later = Pick<Reached, '文书' | '送达离场' | '整改复查' | '公示' | '归档'>;

function afterwards(state: InspectionState): Later {
  if (state.stage === 'cancelled') {
    return { 文书: skipped, 送达离场: skipped, 整改复查: skipped, 公示: skipped, 归档: skipped };
  }
  if (!('record' in state)) return { 文书: next, 送达离场: next, 整改复查: next, 公示: next, 归档: next };
  return {
    文书: papers(state),
    送达离场: departure(state),
    整改复查: rectification(state),
    公示: state.disclosure === undefined ? disclosureOpen(state) : dated(state.disclosure.on),
    归档: state.stage === 'closed' ? done(state.closing.at) : state.stage === 'settled' ? now : next,
  };
}

function papers(state: WithRecord | Closed): Omit<RoadStep, 'title'> {
  const issued = state.orders.length;
  const waiting = pendingDeadlines(state).length + pendingMeasures(state).length;
  if (waiting > 0) return { progress: 'now', note: `${String(issued)}/${String(issued + waiting)}份` };
  return issued === 0 ? skipped : { progress: 'done', note: `${String(issued)}份` };
}

function departure(state: WithRecord | Closed): Omit<RoadStep, 'title'> {
  if ('departedAt' in state) return timed(state.departedAt);
  return papers(state).progress === 'now' ? next : now;
}

function rectification(state: WithRecord | Closed): Omit<RoadStep, 'title'> {
  const hasDeadline = state.orders.length > 0;
  if (!hasDeadline) return 'departedAt' in state ? skipped : next;
  if (state.stage === 'signed') return next;
  if (state.stage === 'rectifying' || state.stage === 'reinspecting') {
    const deadline = earliestDeadline(state);
    const open = `${String(toReinspect(state).length)}项`;
    return { progress: 'now', note: deadline === undefined ? open : `${monthDay(deadline)}起` };
  }
  const last = state.reinspections.at(-1);
  return last === undefined ? { progress: 'done' } : dated(last.on);
}

/** Published any time after the record; it is the step to take once nothing else is. */
function disclosureOpen({ stage }: WithRecord | Closed): Omit<RoadStep, 'title'> {
  return stage === 'settled' || stage === 'closed' ? now : next;
}

function done(at: Instant): Omit<RoadStep, 'title'> {
  return dated(civilDateOf(at));
}

function dated(on: CivilDate): Omit<RoadStep, 'title'> {
  return { progress: 'done', note: monthDay(on) };
}

function timed(at: Instant): Omit<RoadStep, 'title'> {
  return { progress: 'done', note: clockTime(at) };
}

/** 9-16 */
function monthDay(on: CivilDate): string {
  return `${String(Number(on.slice(5, 7)))}-${on.slice(8, 10)}`;
}
