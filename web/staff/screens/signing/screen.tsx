/** The record is signed: officers by hand, then the party, or its refusal with witness. Both are equal ways. */

import { Input } from 'antd';
import { useState } from 'react';
import type { Inspection } from '@zhifa/procedure';
import { textAt } from '../../../shared/act-form/value.ts';
import { Field } from '../../../shared/field.tsx';
import { ActFrame } from '../../acts/act-frame.tsx';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { useActPage } from '../../acts/use-act-page.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { useMe } from '../../session/session.ts';
import { OfficerMarks } from './officer-marks.tsx';
import { PartyMark } from './party-mark.tsx';
import { texts } from './texts.ts';
import { useSignatureUploads, waitsForSignatures } from './waits-for.ts';
import './signing.css';

export function Screen({ name }: ActScreenProps) {
  const state = useInspection();
  const me = useMe();
  const [initial] = useState(() => initialOf(state, me.name));
  const page = useActPage(name, initial);
  const { value } = page.draft;
  const uploading = useSignatureUploads(value);
  const isDeclined = textAt(value, ['party', 'reason']) !== '';
  return (
    <ActFrame
      page={page}
      button={isDeclined ? texts.submitDeclined : texts.submit}
      waitsFor={waitsForSignatures(value, state) ?? (uploading ? texts.missing.upload : undefined)}
    >
      <OfficerMarks page={page} />
      <PartyMark page={page} />
      <div className="act-form">
        {(['recorder', 'advice', 'outreach'] as const).map((key) => (
          <Field key={key} label={texts[key]} isOptional={key !== 'recorder'} error={page.handle.errorAt([key])}>
            {(id) => (
              <Input.TextArea
                id={id}
                autoSize={{ minRows: 1, maxRows: 5 }}
                maxLength={key === 'recorder' ? 60 : 2000}
                value={textAt(value, [key])}
                onChange={({ target }) => page.change([key], target.value)}
              />
            )}
          </Field>
        ))}
      </div>
    </ActFrame>
  );
}

function initialOf({ task }: Inspection.InspectionState, recorder: string): unknown {
  const team = [task.leadOfficerId, ...task.assistingOfficerIds];
  return { signatures: team.map((officerId) => ({ officerId })), recorder, advice: '', outreach: '' };
}
