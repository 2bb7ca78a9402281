/** 期限计算: a clock of the law, or a term of one's own; reckoned here, nothing is sent or kept. */

import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CivilDate, Instant } from '@zhifa/law';
import { clockRule, type ClockRule } from '@zhifa/law/clocks';
import { useState } from 'react';
import { ChoiceButtons } from '../../../../shared/choice-buttons.tsx';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { useToday } from '../../../session/session.ts';
import { CalculatorPage } from '../calculator-page.tsx';
import { ChosenRule, RulePicker } from '../rule-picker.tsx';
import { Fields } from './fields.tsx';
import type { Given } from './given.ts';
import { Result } from './result.tsx';
import { clockGroups, clockRow } from './rows.ts';
import { texts } from './texts.ts';

const CLOCKS_SHOWN = 200; // All of them: they are read by subject.

/** The start outlives the choice of another clock: one fact often begins several. */
interface Start {
  readonly startOn?: string | undefined;
  readonly startAt?: Instant | undefined;
}

export function Screen() {
  const { clock: ref, isFree = false } = useSearch({ from: '/frame/calculators/deadline' });
  const today = useToday();
  const [words, setWords] = useState('');
  const [start, setStart] = useState<Start>({ startOn: today });
  const clock = ref === undefined ? undefined : clockRule(ref);
  if (clock === undefined && !isFree) return <Picking words={words} onWords={setWords} />;
  return <Reckoner key={ref ?? ''} clock={clock} today={today} start={start} onStart={setStart} />;
}

interface PickingProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

function Picking({ words, onWords }: PickingProps) {
  const navigate = useNavigate();
  const questions = (
    <>
      <ModeChoice isFree={false} />
      <RulePicker
        label={texts.pick}
        words={words}
        onWords={onWords}
        groups={clockGroups(words)}
        mostShown={CLOCKS_SHOWN}
        onChoose={(clock) => void navigate({ to: '/calculators/deadline', search: { clock } })}
      />
    </>
  );
  const answer = <EmptyState title={texts.pickFirst} why={texts.pickFirstWhy} />;
  return <CalculatorPage title={texts.title} howTo={texts.howTo} questions={questions} answer={answer} />;
}

interface ReckonerProps {
  readonly clock: ClockRule | undefined;
  readonly today: CivilDate;
  readonly start: Start;
  readonly onStart: (start: Start) => void;
}

function Reckoner({ clock, today, start, onStart }: ReckonerProps) {
  const navigate = useNavigate();
  const [own, setOwn] = useState(() => untouched(clock));
  const given: Given = { ...own, ...start, clock };
  const change = (changed: Partial<Given>) => {
    const { startOn, startAt } = { ...start, ...changed };
    onStart({ startOn, startAt });
    setOwn({ ...own, ...changed });
  };
  const questions = (
    <>
      <ModeChoice isFree={clock === undefined} />
      {clock === undefined ? null : (
        <ChosenRule row={clockRow(clock)} onChange={() => void navigate({ to: '/calculators/deadline', search: {} })} />
      )}
      <Fields given={given} onChange={change} />
    </>
  );
  const answer = <Result given={given} today={today} />;
  return <CalculatorPage title={texts.title} howTo={texts.howTo} questions={questions} answer={answer} />;
}

/** Where the law has no number, what a bureau may start from. */
function untouched(clock: ClockRule | undefined): Omit<Given, keyof Start | 'clock'> {
  const { amount, unit = 'workday' } = clock?.suggested ?? {};
  return { amount, unit, isBackward: false, rolls: false, stays: [], extensions: [] };
}

function ModeChoice({ isFree }: { readonly isFree: boolean }) {
  const navigate = useNavigate();
  return (
    <ChoiceButtons
      label={texts.mode}
      choices={texts.modes}
      value={isFree ? 'free' : 'clock'}
      onChoose={(mode) =>
        void navigate({ to: '/calculators/deadline', search: mode === 'free' ? { isFree: true } : {} })
      }
    />
  );
}
