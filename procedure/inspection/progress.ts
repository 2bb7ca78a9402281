/** How far each finding is: pending papers, deadlines as they stand after extensions, what is still open. */

import { checkItemOf, type CheckItem, type CivilDate } from '@zhifa/law';
import { invariant } from '../kernel/index.ts';
import type { Extension, OpeningProposal, Order, ReferralLetter, Reinspection } from './outcome.ts';
import type { Disposition, Finding } from './parts.ts';
import type { OnSiteMeasure } from './words.ts';

export interface Findings {
  readonly findings: readonly Finding[];
  readonly orders: readonly Order[];
}

export interface Deadlines extends Findings {
  /** Absent before the officers have left. */
  readonly extensions?: readonly Extension[];
  readonly reinspections?: readonly Reinspection[];
}

export interface Progress extends Deadlines {
  readonly referrals: readonly ReferralLetter[];
  readonly openings: readonly OpeningProposal[];
}

/** A code in the record was known when it was written; items are never taken out of the catalogue. */
export function itemOf({ checkItem }: { readonly checkItem: string }): CheckItem {
  const item = checkItemOf(checkItem);
  invariant(item !== undefined, `the record names the check item ${checkItem}, which the catalogue must keep`);
  return item;
}

export function findingOf({ findings }: Pick<Findings, 'findings'>, number: number): Finding | undefined {
  return findings.find((finding) => finding.number === number);
}

/** Measures that stop work or use; only a resumption review lifts them (安全生产法第六十五条第一款第三项). */
export function isStop(measure: OnSiteMeasure): boolean {
  return measure !== 'removeImmediately';
}

/** The last day the disposition itself sets. */
export function ownDeadline(disposition: Disposition | undefined): CivilDate | undefined {
  if (disposition?.way !== 'order' && disposition?.way !== 'measure') return undefined;
  return disposition.deadline;
}

/** Findings for which a 责令限期整改指令书 is still to be issued. */
export function pendingOrders(state: Findings): Finding[] {
  return state.findings.filter(
    (finding) => ownDeadline(finding.disposition) !== undefined && !isCovered(state, finding, 'rectificationOrder'),
  );
}

/** Findings for which a 现场处理措施决定书 is still to be issued. */
export function pendingMeasures(state: Findings): Finding[] {
  return state.findings.filter(
    (finding) => finding.disposition?.way === 'measure' && !isCovered(state, finding, 'onSiteMeasureDecision'),
  );
}

export function isCovered({ orders }: Findings, { number }: Finding, form: Order['form']): boolean {
  return orders.some((order) => order.form === form && order.findings.includes(number));
}

/** One deadline an order: the distinct days on which the pending findings fall due, earliest first. */
export function pendingDeadlines(state: Findings): CivilDate[] {
  const days = pendingOrders(state).flatMap(({ disposition }) => ownDeadline(disposition) ?? []);
  return [...new Set(days)].toSorted();
}

/** The last day for a finding as it stands now: set by the order, moved by an extension or a further order. */
export function deadlineOfFinding(state: Deadlines, finding: Finding): CivilDate | undefined {
  const { extensions = [] } = state;
  const extended = extensions.flatMap(({ findings, answer }) =>
    findings.includes(finding.number) && answer?.granted === true ? (answer.until ?? []) : [],
  );
  const further = lastResult(state, finding)?.consequence?.deadline;
  const days = [ownDeadline(finding.disposition), further, ...extended].filter((day) => day !== undefined);
  return days.toSorted().at(-1);
}

export function lastResult({ reinspections = [] }: Deadlines, { number }: Finding) {
  return reinspections.flatMap(({ items }) => items).findLast((item) => item.finding === number);
}

/** Handed on to a penalty case or to compulsory execution, which end it elsewhere. */
function isHandedOn(state: Deadlines, finding: Finding): boolean {
  const consequence = lastResult(state, finding)?.consequence;
  return consequence !== undefined && consequence.way !== 'furtherOrder';
}

/** Ordered or under a measure, and no re-inspection has found it put right or handed it on. */
export function toReinspect(state: Deadlines): Finding[] {
  return state.findings.filter((finding) => {
    const way = finding.disposition?.way;
    if (way !== 'order' && way !== 'measure') return false;
    return lastResult(state, finding)?.result !== 'done' && !isHandedOn(state, finding);
  });
}

/** Stops in force: not lifted, and at least one of their findings not handed on. */
export function toLift(state: Deadlines): Order[] {
  return state.orders.filter((order) => isStopOrder(state, order) && !order.isLifted && !isOrderHandedOn(state, order));
}

function isOrderHandedOn(state: Deadlines, order: Order): boolean {
  return order.findings.every((number) => {
    const finding = findingOf(state, number);
    return finding !== undefined && isHandedOn(state, finding);
  });
}

export function isStopOrder(state: Findings, { form, findings }: Order): boolean {
  if (form !== 'onSiteMeasureDecision') return false;
  return findings.some((number) => {
    const disposition = findingOf(state, number)?.disposition;
    return disposition?.way === 'measure' && isStop(disposition.measure);
  });
}

export function earliestDeadline(state: Deadlines): CivilDate | undefined {
  const days = toReinspect(state).flatMap((finding) => deadlineOfFinding(state, finding) ?? []);
  return days.toSorted()[0];
}

/** Where the dossier stands once the officers are away. */
export function stageAfter(state: Deadlines): 'rectifying' | 'settled' {
  return toReinspect(state).length > 0 || toLift(state).length > 0 ? 'rectifying' : 'settled';
}

/** Findings of other departments without a letter. */
export function toRefer({ findings, referrals }: Progress): Finding[] {
  return findings.filter(
    ({ number, disposition }) =>
      disposition?.way === 'referral' && !referrals.some((letter) => letter.findings.includes(number)),
  );
}

/** Findings for which 立案 was chosen, by the officers or as the consequence of a re-inspection, and not yet proposed. */
export function toPropose(state: Progress): Finding[] {
  return state.findings.filter((finding) => {
    const chosen = finding.penalty?.choice === 'opening' || lastResult(state, finding)?.consequence?.way === 'opening';
    return chosen && !state.openings.some(({ findings }) => findings.includes(finding.number));
  });
}

/** 「1、3」 */
export function numbersText(findings: readonly { readonly number: number }[]): string {
  return findings.map(({ number }) => String(number)).join('、');
}
