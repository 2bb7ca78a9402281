/** Each officer of the team signs by hand. */

import { valueAt } from '../../../shared/act-form/value.ts';
import { SignaturePad } from '../../../shared/signature/signature-pad.tsx';
import { teamChoices } from '../../acts/pickers/choices.ts';
import type { ActPage } from '../../acts/use-act-page.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { texts } from './texts.ts';

export function OfficerMarks({ page }: { readonly page: ActPage }) {
  const team = teamChoices(useInspection());
  return (
    <section aria-labelledby="officer-marks">
      <h2 id="officer-marks">{texts.officers}</h2>
      <div className="marks">
        {team.map(({ value: officerId, label }, index) => (
          <div key={officerId}>
            <p className="strong">{label}</p>
            <SignaturePad
              who={label}
              isKept={valueAt(page.draft.value, ['signatures', index, 'sha256']) !== undefined}
              onSigned={(sha256) =>
                page.change(['signatures', index], sha256 === undefined ? { officerId } : { officerId, sha256 })
              }
            />
          </div>
        ))}
      </div>
    </section>
  );
}
