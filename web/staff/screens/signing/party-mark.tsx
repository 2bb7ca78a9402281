/** 签名 | 拒绝签名: two equal tabs. 属实 or 有异议 is asked apart and never presumed. */

import { textAt, valueAt } from '../../../shared/act-form/value.ts';
import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import { SignaturePad } from '../../../shared/signature/signature-pad.tsx';
import type { ActPage } from '../../acts/use-act-page.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { DeclinedFields } from './declined-fields.tsx';
import { PartyText } from './party-text.tsx';
import { texts } from './texts.ts';

export function PartyMark({ page }: { readonly page: ActPage }) {
  const state = useInspection();
  const present = 'attendance' in state ? state.attendance : [];
  const [first] = present;
  const signed = valueAt(page.draft.value, ['party', 'signed']);
  const choose = (tab: string) =>
    page.change(
      ['party'],
      tab === 'true'
        ? { signed: true, words: '', name: first?.name ?? '', post: first?.post ?? '' }
        : {
            signed: false,
            words: '',
            reason: texts.declinedDefault(first?.name ?? ''),
            recordingFile: '',
            reportedTo: '',
          },
    );
  return (
    <section aria-labelledby="party-mark" className="party-mark">
      <h2 id="party-mark">{texts.party}</h2>
      <ChoiceButtons
        label={texts.party}
        choices={[
          { value: 'true', label: texts.tabs.signed },
          { value: 'false', label: texts.tabs.declined },
        ]}
        value={typeof signed === 'boolean' ? String(signed) : undefined}
        onChoose={choose}
      />
      {signed === true ? <SignedFields page={page} /> : null}
      {signed === false ? <DeclinedFields page={page} /> : null}
    </section>
  );
}

function SignedFields({ page }: { readonly page: ActPage }) {
  const state = useInspection();
  const present = 'attendance' in state ? state.attendance : [];
  const { value } = page.draft;
  return (
    <>
      {present.length < 2 ? null : (
        <p className="phrases" role="group" aria-label={texts.who}>
          {present.map(({ name, post, role }) => (
            <button
              key={`${name} ${role}`}
              type="button"
              className={textAt(value, ['party', 'name']) === name ? 'phrase phrase-chosen' : 'phrase'}
              onClick={() => {
                page.change(['party', 'name'], name);
                page.change(['party', 'post'], post);
              }}
            >
              {name} {post}
            </button>
          ))}
        </p>
      )}
      <div className="act-form">
        <PartyText page={page} field="name" label={texts.signer} />
        <PartyText page={page} field="post" label={texts.signerPost} />
      </div>
      <SignaturePad
        who={texts.inspectee}
        isKept={textAt(value, ['party', 'sha256']) !== ''}
        onSigned={(sha256) => page.change(['party', 'sha256'], sha256)}
      />
      <h3>{texts.opinionTitle}</h3>
      <ChoiceButtons
        label={texts.opinionTitle}
        choices={Object.entries(texts.opinions).map(([key, label]) => ({ value: key, label }))}
        value={textAt(value, ['party', 'opinion'])}
        onChoose={(opinion) => page.change(['party', 'opinion'], opinion)}
      />
      <PartyText page={page} field="words" label={texts.words} isLong isOptional />
    </>
  );
}
