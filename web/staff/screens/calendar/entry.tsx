/** The office enters the State Council's notice, or mends one that was sent back: the wording left, what is read from it right. */

import type { NoticeView } from '@zhifa/contract';
import { useQueryClient } from '@tanstack/react-query';
import { civil, isCivilDate } from '@zhifa/law';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Path } from '../../../shared/act-form/value.ts';
import { Field } from '../../../shared/field.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { RefusalPanel } from '../../../shared/refusal/refusal-panel.tsx';
import { useDraft } from '../../../shared/store/use-draft.ts';
import { useAct } from '../../acts/use-act.ts';
import { useMe } from '../../session/session.ts';
import { DayField } from '../calculators/day-field.tsx';
import { useOpening, type Opening } from '../new-task/use-opening.ts';
import { Reading } from './reading.tsx';
import { texts } from './texts.ts';

interface Given {
  readonly wording: string;
  readonly source: string;
  readonly publishedOn?: string | undefined;
}

const nothing: Given = { wording: '', source: '' };

export function Entering({ onDone }: { readonly onDone: () => void }) {
  const { accountId } = useMe();
  const queryClient = useQueryClient();
  const draft = useDraft<Given>(`${accountId} notice.enter`, nothing);
  const opening = useOpening('calendarYear', 'notice.enter', inputOf(draft.value), () => {
    draft.discard();
    void queryClient.invalidateQueries({ queryKey: ['calendar'] });
    onDone();
  });
  const change = (part: Partial<Given>) => draft.change((now) => ({ ...now, ...part }));
  return <NoticeForm given={draft.value} onChange={change} doing={opening} onCancel={onDone} />;
}

export function Mending({ notice, onDone }: { readonly notice: NoticeView; readonly onDone: () => void }) {
  const { wording, source, publishedOn } = notice;
  const [given, setGiven] = useState<Given>({ wording, source, publishedOn });
  const handle = useAct('notice.mend', inputOf(given), { onDone });
  return (
    <NoticeForm given={given} onChange={(part) => setGiven({ ...given, ...part })} doing={handle} onCancel={onDone} />
  );
}

/** As much as an act's handle and an opening have in common. */
type Doing = Omit<Opening, 'problemCount'>;

interface NoticeFormProps {
  readonly given: Given;
  readonly onChange: (part: Partial<Given>) => void;
  readonly doing: Doing;
  readonly onCancel: () => void;
}

function NoticeForm({ given, onChange, doing, onCancel }: NoticeFormProps) {
  const { act, refusals, proofs, overrides, override, error, isPending, submit } = doing;
  const errorAt = (path: Path) => doing.errorAt(path);
  return (
    // Enter chooses a day in the field of the day; it must not send the notice off.
    <form aria-label={act.title} onSubmit={(event) => event.preventDefault()} noValidate className="calendar-entry">
      <div>
        <Field label={texts.wording} hint={texts.wordingHint} error={errorAt(['wording'])}>
          {(id) => (
            <Input.TextArea
              id={id}
              autoSize={{ minRows: 10, maxRows: 18 }}
              maxLength={20_000}
              value={given.wording}
              onChange={({ target }) => onChange({ wording: target.value })}
            />
          )}
        </Field>
        <Field label={texts.source} hint={texts.sourceHint} error={errorAt(['source'])}>
          {(id) => (
            <Input
              id={id}
              maxLength={300}
              value={given.source}
              onChange={({ target }) => onChange({ source: target.value })}
            />
          )}
        </Field>
        <DayField
          label={texts.publishedOn}
          error={errorAt(['publishedOn'])}
          value={given.publishedOn}
          onChange={(publishedOn) => onChange({ publishedOn })}
        />
      </div>
      <section aria-label={texts.reading} className="calendar-reading">
        <h3>{texts.reading}</h3>
        <Reading wording={given.wording} />
      </section>
      <div className="calendar-wide">
        {refusals.length === 0 ? null : (
          <RefusalPanel {...{ title: act.title, refusals, proofs, overrides }} onOverride={override} />
        )}
        {error === null ? null : <Problem error={error} onRetry={submit} />}
        <div className="calendar-buttons">
          <Button type="primary" loading={isPending} onClick={submit}>
            {texts.submit}
          </Button>
          <Button onClick={onCancel}>{texts.cancel}</Button>
        </div>
      </div>
    </form>
  );
}

function inputOf({ wording, source, publishedOn }: Given): unknown {
  const on = publishedOn !== undefined && isCivilDate(publishedOn) ? civil(publishedOn) : undefined;
  return { wording, source, ...(on === undefined ? {} : { publishedOn: on }) };
}
