/** One item, one screen: question, what to look at, ground, evidence; four answers in the thumb's reach, all paper-coloured. */

import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { checkItemOf } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import { SunlightButton } from '../../../shared/sunlight-button.tsx';
import { PhoneHead } from '../../../shared/phone-head.tsx';
import { ActProblem } from '../../acts/act-problem.tsx';
import { useDossier } from '../../dossier/dossier.ts';
import { answerOf, type GivenAnswer } from './answers.ts';
import { ItemCard } from './item-card.tsx';
import { PhoneAnswers } from './phone-answers.tsx';
import { PhoneItemList } from './phone-item-list.tsx';
import { texts } from './texts.ts';
import './items.css';

const SHORT_BUZZ_MS = 40;

interface PhoneItemsProps {
  readonly name: string;
  readonly state: Pick<Inspection.OnSite, 'scheme' | 'answers' | 'findings'>;
  readonly first: string | undefined;
}

export function PhoneItems({ name, state, first }: PhoneItemsProps) {
  const codes = state.scheme.items.map(({ checkItem }) => checkItem);
  const isAnswered = (code: string) => state.answers.some(({ checkItem }) => checkItem === code);
  const [code, goTo] = useState(() => first ?? codes.find((one) => !isAnswered(one)) ?? codes[0] ?? '');
  const [isListed, showList] = useState(false);
  const index = codes.indexOf(code);
  const item = checkItemOf(code);
  const { id } = useDossier();
  const navigate = useNavigate();
  const toFinding = () =>
    void navigate({ to: '/inspections/$id/acts/$act', params: { id, act: 'finding.record' }, search: { item: code } });
  // What was just recorded may not have come back from the server yet.
  const toNext = (recorded: readonly GivenAnswer[] = []) => {
    const isOpen = (one: string) => !isAnswered(one) && !recorded.some(({ checkItem }) => checkItem === one);
    const next = [...codes.slice(index + 1), ...codes.slice(0, index)].find(isOpen);
    if (next === undefined) void navigate({ to: '/inspections/$id/summary', params: { id } });
    else goTo(next);
  };
  const { mutate, variables, isPending, error, reset } = useAnswer(name, (answers) => {
    showList(false);
    if (answers.some(({ result }) => result === 'fail')) toFinding();
    else toNext(answers);
  });
  const problem = (
    <ActProblem
      name={name}
      input={{ answers: variables ?? [] }}
      error={error}
      onDismiss={reset}
      onAgain={() => mutate(variables ?? [])}
    />
  );
  if (isListed) {
    return (
      <PhoneItemList
        state={state}
        problem={problem}
        onRest={(rest) => mutate(rest.map((one) => answerOf(one, 'pass')))}
        onGo={(chosen) => {
          goTo(chosen);
          showList(false);
        }}
      />
    );
  }
  return (
    <>
      <PhoneHead
        title={texts.place(index + 1, codes.length)}
        end={
          <>
            <button type="button" className="phone-icon" aria-label={texts.list} onClick={() => showList(true)}>
              <ListChecks size={24} aria-hidden />
            </button>
            <SunlightButton />
          </>
        }
      />
      <Progress codes={codes} current={code} isAnswered={isAnswered} />
      {item === undefined ? null : <ItemCard item={item} because={state.scheme.items[index]?.because ?? ''} />}
      {problem}
      <PhoneAnswers
        key={code}
        recorded={state.answers.find(({ checkItem }) => checkItem === code)}
        isPending={isPending}
        onAnswer={(result, reason) =>
          mutate([{ ...answerOf(code, result), ...(reason === undefined ? {} : { reason }) }])
        }
        onSkip={() => toNext()}
      />
    </>
  );
}

function useAnswer(name: string, onRecorded: (answers: readonly GivenAnswer[]) => void) {
  const { perform } = useDossier();
  return useMutation({
    mutationFn: (answers: readonly GivenAnswer[]) => perform(name, { answers }),
    onSuccess: (_answer, answers) => {
      if ('vibrate' in navigator) navigator.vibrate(SHORT_BUZZ_MS);
      onRecorded(answers);
    },
  });
}

interface ProgressProps {
  readonly codes: readonly string[];
  readonly current: string;
  readonly isAnswered: (code: string) => boolean;
}

function Progress({ codes, current, isAnswered }: ProgressProps) {
  return (
    <div className="item-progress" aria-hidden>
      {codes.map((code) => (
        <span key={code} className={code === current ? 'is-current' : isAnswered(code) ? 'is-done' : ''} />
      ))}
    </div>
  );
}
