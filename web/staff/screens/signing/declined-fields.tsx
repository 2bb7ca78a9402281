/** 拒签: the article verbatim, what happened, who saw it, the recorder's file, to whom it was reported. */

import { Button } from 'antd';
import { valueAt } from '../../../shared/act-form/value.ts';
import { SignaturePad } from '../../../shared/signature/signature-pad.tsx';
import type { ActPage } from '../../acts/use-act-page.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { PartyText } from './party-text.tsx';
import { texts } from './texts.ts';

export function DeclinedFields({ page }: { readonly page: ActPage }) {
  const state = useInspection();
  const cameras = 'arrival' in state ? state.arrival.bodyCameras : [];
  const hasWitness = valueAt(page.draft.value, ['party', 'witness']) !== undefined;
  return (
    <>
      <blockquote className="law-quote law">
        <p>{texts.declinedLaw}</p>
        <cite>{texts.declinedCitation}</cite>
      </blockquote>
      <PartyText page={page} field="reason" label={texts.declinedReason} isLong />
      <PartyText page={page} field="words" label={texts.words} isLong isOptional />
      {hasWitness ? (
        <Witness page={page} />
      ) : (
        <Button onClick={() => page.change(['party', 'witness'], { telephone: '' })}>{texts.addWitness}</Button>
      )}
      {cameras.length === 0 ? null : <p className="secondary">{texts.recording(cameras.join('、'))}</p>}
      <PartyText page={page} field="recordingFile" label={texts.recordingFile} isOptional />
      <PartyText page={page} field="reportedTo" label={texts.reportedTo} />
    </>
  );
}

function Witness({ page }: { readonly page: ActPage }) {
  return (
    <fieldset className="group">
      <legend>{texts.witness}</legend>
      <PartyText page={page} field="witness.name" label={texts.witnessName} />
      <PartyText page={page} field="witness.employer" label={texts.witnessEmployer} />
      <PartyText page={page} field="witness.telephone" label={texts.witnessTelephone} isOptional />
      <SignaturePad
        who={texts.witness}
        isKept={valueAt(page.draft.value, ['party', 'witness', 'sha256']) !== undefined}
        onSigned={(sha256) => page.change(['party', 'witness', 'sha256'], sha256)}
      />
      <button type="button" className="link" onClick={() => page.change(['party', 'witness'], undefined)}>
        {texts.noWitness}
      </button>
    </fieldset>
  );
}
