/** The words of acts, with the names that ids of this dossier stand for. */

import { checkItemOf } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import type { FormWords } from '../../shared/act-form/tree.ts';
import { useDossier, useInspection } from '../dossier/dossier.ts';
import { words } from './words.ts';

export function useWords(): FormWords {
  const state = useInspection();
  const { task, evidence } = state;
  const { view } = useDossier();
  const names = new Map<string, string>([
    [task.enterprise.id, task.enterprise.name],
    [task.unitId, task.unitName],
    ...task.officers.map(({ id, name }) => [id, name] as const),
    ...evidence.map(({ id, fileName }) => [id, fileName] as const),
    ...questionsIn(state),
    ...view.documents.flatMap(({ part, title, numberText }) =>
      part === null ? [] : [[part, numberText === null ? title : numberText] as const],
    ),
  ]);
  return { ...words, nameOf: (id) => names.get(id) ?? itemName(id) };
}

/** The questions of the major-hazard rules of the scheme's items, by their keys. */
function questionsIn(state: Inspection.InspectionState): (readonly [string, string])[] {
  const items = 'scheme' in state ? state.scheme.items : [];
  const questions = items.flatMap(({ checkItem }) => checkItemOf(checkItem)?.majorHazard?.questions ?? []);
  return questions.map(({ key, question }) => [key, question] as const);
}

function itemName(code: string): string | undefined {
  const item = checkItemOf(code);
  return item === undefined ? undefined : `${code} ${item.title}`;
}
