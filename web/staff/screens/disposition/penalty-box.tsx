/** The box that cannot be passed: 立案 or 不予处罚, of equal size, none chosen beforehand (不得以改代罚). */

import { Input, Select } from 'antd';
import { basesOn, type CheckItem } from '@zhifa/law';
import { inspectionWords } from '@zhifa/procedure';
import { textAt } from '../../../shared/act-form/value.ts';
import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { Field } from '../../../shared/field.tsx';
import type { ActPage } from '../../acts/use-act-page.ts';
import { useToday } from '../../session/session.ts';
import { texts } from './texts.ts';

const choices = [
  { value: 'opening', label: texts.opening, note: texts.openingNote },
  { value: 'noPenalty', label: texts.noPenalty, note: texts.noPenaltyNote },
];

export function PenaltyBox({ page, item }: { readonly page: ActPage; readonly item: CheckItem }) {
  const today = useToday();
  const choice = textAt(page.draft.value, ['penalty', 'choice']);
  const choose = (value: string) =>
    page.change(['penalty'], value === 'opening' ? { choice: value, remark: '' } : { choice: value, explanation: '' });
  return (
    <section className="penalty-box" aria-labelledby="penalty">
      <h2 id="penalty">{texts.penaltyTitle}</h2>
      <p className="law">
        {basesOn(item.penalty, today).map(({ citation }, index) => (
          // The list belongs to the catalogue and does not change.
          <CitationLink key={index} citation={citation} isFull />
        ))}
      </p>
      <p className="strong">{texts.noSwap}</p>
      <ChoiceButtons label={texts.penaltyTitle} choices={choices} value={choice} onChoose={choose} />
      {choice === 'opening' ? <Remark page={page} /> : null}
      {choice === 'noPenalty' ? <Reason page={page} /> : null}
    </section>
  );
}

function Remark({ page }: { readonly page: ActPage }) {
  return (
    <Field label={texts.openingRemark} isOptional>
      {(id) => (
        <Input
          id={id}
          value={textAt(page.draft.value, ['penalty', 'remark'])}
          onChange={({ target }) => page.change(['penalty', 'remark'], target.value)}
        />
      )}
    </Field>
  );
}

function Reason({ page }: { readonly page: ActPage }) {
  const reason = textAt(page.draft.value, ['penalty', 'reason']);
  return (
    <>
      <Field label={texts.noPenaltyReason} error={page.handle.errorAt(['penalty', 'reason'])}>
        {(id) => (
          <Select
            id={id}
            options={Object.entries(inspectionWords.noPenaltyReasons).map(([value, label]) => ({ value, label }))}
            {...(reason === '' ? {} : { value: reason })}
            onChange={(value) => page.change(['penalty', 'reason'], value)}
          />
        )}
      </Field>
      <Field label={texts.explanation} error={page.handle.errorAt(['penalty', 'explanation'])}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={textAt(page.draft.value, ['penalty', 'explanation'])}
            onChange={({ target }) => page.change(['penalty', 'explanation'], target.value)}
          />
        )}
      </Field>
    </>
  );
}
