/** What of the dossier can be chosen, for the fields that name something of it. */

import { inspectionProgress, type Inspection } from '@zhifa/procedure';
import { documentForms } from '@zhifa/documents';
import type { Choice } from '../../../shared/act-form/tree.ts';
import { texts } from './texts.ts';

type State = Inspection.InspectionState;

export interface PickedPaper {
  readonly ref: Inspection.PaperRef;
  readonly label: string;
}

export function teamChoices({ task }: State): Choice[] {
  const team = [task.leadOfficerId, ...task.assistingOfficerIds];
  return team.map((id) => {
    const officer = task.officers.find((one) => one.id === id);
    const role = id === task.leadOfficerId ? texts.lead : texts.assisting;
    return { value: id, label: `${officer?.name ?? id}（${role}）` };
  });
}

export function findingChoices(state: State, act: string): Choice[] {
  return findingsFor(state, act).map(({ number, fact }) => ({
    value: String(number),
    label: texts.finding(number, fact),
  }));
}

/** Those the act can be about; the gates have the last word. */
function findingsFor(state: State, act: string): readonly Inspection.Finding[] {
  if (!('findings' in state)) return [];
  const progress = { referrals: [], openings: [], ...state };
  switch (act) {
    case 'measure.issue':
      return inspectionProgress.pendingMeasures(state);
    case 'referral.issue':
      return inspectionProgress.toRefer(progress);
    case 'opening.propose':
      return inspectionProgress.toPropose(progress);
    case 'extension.request':
      return inspectionProgress.toReinspect(progress);
    case 'finding.confirmMajor':
      return state.findings.filter(({ majorHazard }) => majorHazard?.isMajor === true);
    default:
      return state.findings;
  }
}

/** Papers in force that are for the party. */
export function paperChoices({ papers }: State): PickedPaper[] {
  return papers
    .filter(({ form, voided }) => voided === undefined && isForParty(form))
    .map(({ form, key, title, number }) => ({
      ref: { form, ...(key === undefined ? {} : { key }) },
      label: texts.paper(title, number?.text ?? ''),
    }));
}

/** Fields called `key` or `order` name what the act answers. */
export function choicesForKey(state: State, act: string): Choice[] {
  if (act === 'paper.void') return voidable(state);
  if (act === 'extension.answer') return extensions(state);
  if (act === 'referral.receipt') return letters(state);
  if (!('orders' in state)) return [];
  return state.orders
    .filter((order) => inspectionProgress.isStopOrder(state, order) && !order.isLifted)
    .map(({ key, number }) => ({ value: key, label: number.text }));
}

function voidable({ papers }: State): Choice[] {
  return papers.flatMap(({ key, title, number, voided }) =>
    key === undefined || voided !== undefined ? [] : [{ value: key, label: texts.paper(title, number?.text ?? '') }],
  );
}

function extensions(state: State): Choice[] {
  if (!('extensions' in state)) return [];
  return state.extensions
    .filter(({ answer }) => answer === undefined)
    .map(({ key, reason, requestedUntil }) => ({ value: key, label: texts.extension(reason, requestedUntil) }));
}

function letters(state: State): Choice[] {
  if (!('referrals' in state)) return [];
  return state.referrals
    .filter(({ receipt }) => receipt === undefined)
    .map(({ key, target, number }) => ({ value: key, label: texts.letter(target, number.text) }));
}

/** External papers go to the party, but for the letter to another organ and the proof of service itself. */
function isForParty(form: string): boolean {
  if (form === 'referralLetter' || form === 'proofOfService') return false;
  return documentForms.find(({ name }) => name === form)?.isExternal === true;
}
