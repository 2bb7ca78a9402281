/** The imported text: who brought it, when, from where, what was imported before, and taking it down. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lawTextHistory, mayCall, withdrawLawText, type LawText } from '@zhifa/contract';
import { chineseMoment, type Instant } from '@zhifa/law';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { call } from '../../../../shared/api.ts';
import { Field } from '../../../../shared/field.tsx';
import { libraryQuery } from '../../../../shared/law-library/library.ts';
import { Problem } from '../../../../shared/problem.tsx';
import { useMe } from '../../../session/session.ts';
import { Facts } from '../../calculators/facts.tsx';
import { statuteTexts as texts } from '../texts.ts';

export function ImportedFacts({ text }: { readonly text: LawText | undefined }) {
  const { posts } = useMe();
  if (text === undefined) {
    return (
      <section aria-label={texts.text}>
        <h3>{texts.text}</h3>
        <p className="secondary">{texts.textNone}</p>
      </section>
    );
  }
  return (
    <>
      <Facts
        title={texts.text}
        facts={[
          [texts.text, texts.textEntered(text.enteredBy, shownAt(text.enteredAt), text.articles)],
          [texts.source, text.source],
          [texts.file, text.fileName],
          [texts.hash, <code key="hash">{text.sha256.slice(0, 16)}</code>],
          [texts.cautions, <Cautions key="cautions" text={text} />],
        ]}
      />
      <History text={text} />
      {mayCall(withdrawLawText, posts) ? <Withdraw text={text} /> : null}
    </>
  );
}

function shownAt(at: Instant): string {
  return chineseMoment(at);
}

function Cautions({ text: { cautions } }: { readonly text: LawText }) {
  if (cautions.length === 0) return undefined;
  return (
    <ul>
      {cautions.map(({ message, mend }) => (
        <li key={message}>{`${message}。${mend}`}</li>
      ))}
    </ul>
  );
}

/** Earlier imports stay readable, since papers may have quoted them. */
function History({ text: { id, sequence } }: { readonly text: LawText }) {
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['law-text-history', id],
    queryFn: () => call(lawTextHistory, { params: { id } }),
    enabled: isOpen,
  });
  if (sequence === 1) return null;
  return (
    <section aria-label={texts.history}>
      <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {texts.history}
      </button>
      {error === null ? null : <Problem error={error} />}
      {isOpen && data !== undefined ? (
        <ul className="caption">
          {data.entries.map((entry) => (
            <li key={entry.id}>
              {entry.isWithdrawal
                ? texts.historyWithdrawn(entry.sequence, entry.enteredBy, shownAt(entry.enteredAt))
                : texts.historyEntry(entry.sequence, entry.enteredBy, shownAt(entry.enteredAt))}
              {`（${entry.source}）`}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Withdraw({ text }: { readonly text: LawText }) {
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call(withdrawLawText, { params: { id: text.id }, body: { reason } }),
    onSuccess: async () => {
      setOpen(false);
      await queryClient.invalidateQueries({ queryKey: libraryQuery.queryKey });
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{texts.withdraw}</Button>
      <Modal
        title={texts.withdrawTitle}
        open={isOpen}
        onCancel={() => setOpen(false)}
        onOk={() => mutate()}
        okText={texts.withdrawDo}
        cancelText={texts.cancel}
        okButtonProps={{ disabled: reason.trim().length < 2, loading: isPending }}
      >
        <p className="secondary">{texts.withdrawWhy}</p>
        <Field label={texts.withdrawReason}>
          {(id) => (
            <Input.TextArea id={id} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
          )}
        </Field>
        {error === null ? null : <Problem error={error} />}
      </Modal>
    </>
  );
}
