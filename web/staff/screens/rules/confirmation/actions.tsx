/** What may be done with a confirmation now: each with its words, its gates and its button; what others must do is said. */

import type { OfferedAct } from '@zhifa/contract';
import { useQueryClient } from '@tanstack/react-query';
import type { RuleConfirmation } from '@zhifa/procedure';
import { Button, Input } from 'antd';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Field } from '../../../../shared/field.tsx';
import { Problem } from '../../../../shared/problem.tsx';
import { RefusalPanel } from '../../../../shared/refusal/refusal-panel.tsx';
import { useAct, type ActHandle } from '../../../acts/use-act.ts';
import { useDossier, useOffered } from '../../../dossier/dossier.ts';
import { ComparisonForm } from '../comparison-form.tsx';
import { useVersionToday } from '../use-version-today.ts';
import { texts } from './texts.ts';

type State = RuleConfirmation.RuleConfirmationState;

export function Actions({ state }: { readonly state: State }) {
  const offered = useOffered();
  const mine = offered.filter(({ isMine }) => isMine);
  const { kind } = useDossier();
  const due = kind.todosOf(state).map(({ act }) => act);
  const others = offered.filter(({ isMine }) => !isMine);
  const awaited = others.find(({ name }) => due.includes(name)) ?? (mine.length === 0 ? others[0] : undefined);
  return (
    <>
      {awaited === undefined ? null : <p className="notice">{texts.waits(awaited.who.join('、'), awaited.title)}</p>}
      {mine.map((offer) => (
        <OneAct key={offer.name} offer={offer} state={state} isFirst={due.includes(offer.name)} />
      ))}
    </>
  );
}

interface OneActProps {
  readonly offer: OfferedAct;
  readonly state: State;
  readonly isFirst: boolean;
}

function OneAct({ offer, state, isFirst }: OneActProps) {
  if (offer.name === 'confirmation.resubmit') return <Resubmitting state={state} />;
  const key = offer.name === 'confirmation.approve' ? 'opinion' : 'reason';
  return <Saying offer={offer} field={key} isFirst={isFirst} />;
}

interface SayingProps {
  readonly offer: OfferedAct;
  readonly field: 'opinion' | 'reason';
  readonly isFirst: boolean;
}

function Saying({ offer: { name, title }, field, isFirst }: SayingProps) {
  const [text, setText] = useState('');
  const handle = useAct(name, { [field]: text }, { onDone: useFollowed() });
  return (
    <Acting title={title} handle={handle} isFirst={isFirst}>
      <Field label={texts[field]} error={handle.errorAt([field])}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 1, maxRows: 5 }}
            maxLength={1000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
    </Acting>
  );
}

/** The rule is compared anew, in the version that stands. */
function Resubmitting({ state }: { readonly state: State }) {
  const { rule, source, wording, copies } = state;
  const version = useVersionToday(rule) ?? rule.version; // Of a table that is gone the act itself says so.
  const [value, setValue] = useState<unknown>({ version, source, wording, copies });
  const handle = useAct('confirmation.resubmit', value, { onDone: useFollowed() });
  return (
    <Acting title={handle.act.title} handle={handle} isFirst>
      <ComparisonForm act={handle.act} title={rule.title} value={value} onChange={setValue} errorAt={handle.errorAt} />
    </Acting>
  );
}

interface ActingProps {
  readonly title: string;
  readonly handle: ActHandle;
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

function Acting({ title, handle, isFirst, children }: ActingProps) {
  const { refusals, proofs, overrides, override, error, overtaken, submit, isPending } = handle;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form aria-label={title} onSubmit={send} noValidate>
      {children}
      {refusals.length === 0 ? null : (
        <RefusalPanel title={title} refusals={refusals} proofs={proofs} overrides={overrides} onOverride={override} />
      )}
      {error === null ? null : <Problem error={error} onRetry={submit} />}
      {overtaken === undefined ? null : (
        <p className="notice" role="alert">
          {texts.overtaken}{' '}
          <button type="button" className="link" onClick={() => location.reload()}>
            {texts.seeAgain}
          </button>
        </p>
      )}
      <Button type={isFirst ? 'primary' : 'default'} htmlType="submit" loading={isPending}>
        {title}
      </Button>
    </form>
  );
}

/** Lists and marks elsewhere say the same from now on. */
function useFollowed(): () => void {
  const queryClient = useQueryClient();
  return () => void queryClient.invalidateQueries({ queryKey: ['rule-confirmations'] });
}
