/** Item by item again: old photos beside the new, 已改 / 部分 / 未改, and what follows where it was not put right. */

import { useState } from 'react';
import { inspectionProgress, type Inspection } from '@zhifa/procedure';
import { isRecord, listAt, textAt } from '../../../shared/act-form/value.ts';
import { ActFrame } from '../../acts/act-frame.tsx';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { useActPage } from '../../acts/use-act-page.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { OfficerMarks } from '../signing/officer-marks.tsx';
import { PartyMark } from '../signing/party-mark.tsx';
import { useSignatureUploads, waitsForSignatures } from '../signing/waits-for.ts';
import { texts as signing } from '../signing/texts.ts';
import { ReinspectedItem } from './reinspected-item.tsx';
import { texts } from './texts.ts';
import '../signing/signing.css';
import './reinspection.css';

export function Screen({ name }: ActScreenProps) {
  const state = useInspection();
  if (state.stage !== 'reinspecting') return null;
  return <Form name={name} state={state} />;
}

function Form({ name, state }: { readonly name: string; readonly state: Inspection.Reinspecting }) {
  const open = inspectionProgress.toReinspect(state);
  const [initial] = useState(() => ({
    items: open.map(({ number }) => ({ finding: number, description: '', evidence: [] })),
    signatures: [state.task.leadOfficerId, ...state.task.assistingOfficerIds].map((officerId) => ({ officerId })),
  }));
  const page = useActPage(name, initial);
  const { value } = page.draft;
  const uploading = useSignatureUploads(value);
  const left = listAt(value, ['items']).filter(
    (item) => !isRecord(item) || item['result'] === undefined || textAt(item, ['description']) === '',
  ).length;
  const waits = left > 0 ? texts.missing.items(left) : waitsForSignatures(value, state);
  return (
    <ActFrame
      page={page}
      title={texts.title}
      button={texts.submit}
      waitsFor={waits ?? (uploading ? signing.missing.upload : undefined)}
    >
      {open.map((finding, index) => (
        <ReinspectedItem key={finding.number} page={page} finding={finding} index={index} />
      ))}
      <OfficerMarks page={page} />
      <PartyMark page={page} />
    </ActFrame>
  );
}
