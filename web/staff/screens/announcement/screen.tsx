/** 亮证告知: the phone is turned to the enterprise. A screen does not replace the certificate; recusal is asked, never presumed. */

import { useNavigate } from '@tanstack/react-router';
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { inspectionWords, type Inspection } from '@zhifa/procedure';
import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import { Field } from '../../../shared/field.tsx';
import { listAt, textAt, valueAt } from '../../../shared/act-form/value.ts';
import { ActFrame } from '../../acts/act-frame.tsx';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { useActPage, type ActPage } from '../../acts/use-act-page.ts';
import { useDossier, useInspection } from '../../dossier/dossier.ts';
import { CertificateCards } from './certificate-cards.tsx';
import { texts } from './texts.ts';
import './announcement.css';

export function Screen({ name }: ActScreenProps) {
  const state = useInspection();
  const { id } = useDossier();
  const navigate = useNavigate();
  const [initial] = useState(() => ({
    certificatesShown: [],
    noticeReceivedBy: receiverOf(state),
    rightsTold: false,
    personInChargeInvited: true,
  }));
  const page = useActPage(name, initial, {
    onDone: () => void navigate({ to: '/inspections/$id/acts/$act', params: { id, act: 'item.answer' } }),
  });
  return (
    <ActFrame page={page} title={texts.title} button={texts.submit} waitsFor={waitsFor(page, state)}>
      <CertificateCards
        shown={listAt(page.draft.value, ['certificatesShown'])}
        onChange={(shown) => page.change(['certificatesShown'], shown)}
      />
      <Told />
      <Checkbox
        checked={valueAt(page.draft.value, ['rightsTold']) === true}
        onChange={({ target }) => page.change(['rightsTold'], target.checked)}
      >
        {texts.rightsTold}
      </Checkbox>
      <Recusal page={page} />
      <div className="act-form">
        <Field label={texts.receivedBy} error={page.handle.errorAt(['noticeReceivedBy'])}>
          {(fieldId) => (
            <Input
              id={fieldId}
              maxLength={60}
              value={textAt(page.draft.value, ['noticeReceivedBy'])}
              onChange={({ target }) => page.change(['noticeReceivedBy'], target.value)}
            />
          )}
        </Field>
        <Checkbox
          checked={valueAt(page.draft.value, ['personInChargeInvited']) === true}
          onChange={({ target }) => page.change(['personInChargeInvited'], target.checked)}
        >
          {texts.invited}
        </Checkbox>
      </div>
    </ActFrame>
  );
}

/** What the enterprise hears: why we are here, on what ground, what is looked at, its rights. */
function Told() {
  const state = useInspection();
  const { task } = state;
  const count = 'scheme' in state ? state.scheme.items.length : 0;
  const { lines } = texts;
  const { taskSources, inspectionTypes } = inspectionWords;
  const told: readonly (readonly [string, string])[] = [
    lines.certificates,
    [lines.purpose[0], lines.purpose[1](taskSources[task.source], inspectionTypes[task.type])],
    lines.basis,
    [lines.matters[0], lines.matters[1](count, task.matters)],
    lines.rights,
    lines.supervision,
  ];
  return (
    <dl className="told" aria-label={texts.told}>
      {told.map(([title, words]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Recusal({ page }: { readonly page: ActPage }) {
  const asked = textAt(page.draft.value, ['recusalAsked']);
  return (
    <section aria-labelledby="recusal" className="recusal">
      <h2 id="recusal">{texts.recusal}</h2>
      <ChoiceButtons
        label={texts.recusal}
        choices={[
          { value: 'none', label: texts.noRecusal },
          { value: 'requested', label: texts.wantsRecusal },
        ]}
        value={asked}
        onChoose={(value) => {
          page.change(['recusalAsked'], value);
          if (value === 'none') page.change(['recusalReason'], undefined);
        }}
      />
      {asked === 'requested' ? (
        <Input.TextArea
          aria-label={texts.recusalReason}
          placeholder={texts.recusalReason}
          value={textAt(page.draft.value, ['recusalReason'])}
          onChange={({ target }) => page.change(['recusalReason'], target.value)}
        />
      ) : null}
    </section>
  );
}

/** The button says what is still missing instead of being mutely grey. */
function waitsFor({ draft: { value } }: ActPage, { task }: Inspection.InspectionState): string | undefined {
  const { missing } = texts;
  if (listAt(value, ['certificatesShown']).length < 1 + task.assistingOfficerIds.length) return missing.shown;
  if (valueAt(value, ['rightsTold']) !== true) return missing.rights;
  if (textAt(value, ['noticeReceivedBy']).trim() === '') return missing.receiver;
  return textAt(value, ['recusalAsked']) === '' ? missing.recusal : undefined;
}

function receiverOf(state: Inspection.InspectionState): string {
  const present = 'attendance' in state ? state.attendance[0]?.name : undefined;
  return present ?? state.task.enterprise.contactName;
}
