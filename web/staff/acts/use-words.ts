/** The words of acts, with the names that ids of this dossier stand for. */

import { checkItemOf } from '@zhifa/law';
import type { FormWords } from '../../shared/act-form/tree.ts';
import { useDossier, useInspection } from '../dossier/dossier.ts';
import { words } from './words.ts';

export function useWords(): FormWords {
  const { task, evidence } = useInspection();
  const { view } = useDossier();
  const names = new Map<string, string>([
    [task.enterprise.id, task.enterprise.name],
    [task.unitId, task.unitName],
    ...task.officers.map(({ id, name }) => [id, name] as const),
    ...evidence.map(({ id, fileName }) => [id, fileName] as const),
    ...view.documents.flatMap(({ part, title, numberText }) =>
      part === null ? [] : [[part, numberText === null ? title : numberText] as const],
    ),
  ]);
  return { ...words, nameOf: (id) => names.get(id) ?? itemName(id) };
}

function itemName(code: string): string | undefined {
  const item = checkItemOf(code);
  return item === undefined ? undefined : `${code} ${item.title}`;
}
