/** 分工: each officer of the team has a share. */

import { Input } from 'antd';
import { textAt } from '../../../shared/act-form/value.ts';
import { Field } from '../../../shared/field.tsx';
import { teamChoices } from '../../acts/pickers/choices.ts';
import type { ActPage } from '../../acts/use-act-page.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { texts } from './texts.ts';

export function Shares({ page }: { readonly page: ActPage }) {
  const team = teamChoices(useInspection());
  return (
    <section className="act-form" aria-label={texts.shares}>
      <h2>{texts.shares}</h2>
      {team.map(({ value: officerId, label }, index) => (
        <Field key={officerId} label={texts.share(label)} error={page.handle.errorAt(['shares', index, 'duty'])}>
          {(id) => (
            <Input
              id={id}
              maxLength={500}
              value={textAt(page.draft.value, ['shares', index, 'duty'])}
              onChange={({ target }) => page.change(['shares', index], { officerId, duty: target.value })}
            />
          )}
        </Field>
      ))}
    </section>
  );
}
