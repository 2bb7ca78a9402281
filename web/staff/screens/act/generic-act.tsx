/** The form that the schema of the act gives, with what the dossier knows filled in. */

import { ActForm } from '../../../shared/act-form/act-form.tsx';
import { fieldsOf } from '../../../shared/act-form/tree.ts';
import { isRecord, listAt, type Path } from '../../../shared/act-form/value.ts';
import { useMemo, useState } from 'react';
import { ActFrame } from '../../acts/act-frame.tsx';
import { OccurredAt } from '../../acts/occurred-at.tsx';
import { rememberCameras } from '../../acts/remembered.ts';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { useActPage, useBackToDossier, useTodayAndNow } from '../../acts/use-act-page.ts';
import { words } from '../../acts/words.ts';
import { useActDeclaration, useInspection } from '../../dossier/dossier.ts';
import { prefilled } from './prefill.ts';
import { texts } from './texts.ts';

export function GenericAct({ name, finding, deadline }: Pick<ActScreenProps, 'name' | 'finding' | 'deadline'>) {
  const act = useActDeclaration(name);
  const state = useInspection();
  const { today, now } = useTodayAndNow();
  const goBack = useBackToDossier();
  const [initial] = useState(() => prefilled(name, { state, today, now, finding, deadline }));
  const fields = useMemo(() => fieldsOf(act.input, words), [act]);
  const page = useActPage(name, initial, {
    part: `${String(finding ?? '')}${deadline ?? ''}`,
    onDone: (_answer, input) => {
      rememberCameras(input);
      goBack();
    },
  });
  const broughtItems = listAt(page.draft.value, ['scheme', 'items']).length;
  return (
    <ActFrame page={page}>
      <ActForm fields={fields} {...page.setting} isHidden={(path) => isHidden(name, path)} />
      {isRecord(page.draft.value) && broughtItems > 0 ? (
        <p className="notice">{texts.schemeBrought(broughtItems)}</p>
      ) : null}
      <OccurredAt value={page.occurredAt} onChange={page.setOccurredAt} />
    </ActFrame>
  );
}

/** Filled in by the machine or brought along, not typed. */
function isHidden(act: string, path: Path): boolean {
  const [first, ...rest] = path;
  if (act === 'task.reassign' && first === 'assistingOfficerIds') return true; // Chosen together with the lead.
  return rest.length === 0 && (first === 'position' || first === 'scheme');
}
