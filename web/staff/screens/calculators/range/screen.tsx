/** 法定幅度计算: how much a violation may cost whom, and when; reckoned here, nothing is sent or kept. */

import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CivilDate } from '@zhifa/law';
import { violationOf, type Violation } from '@zhifa/law/violations';
import { useState } from 'react';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { useToday } from '../../../session/session.ts';
import { CalculatorPage } from '../calculator-page.tsx';
import { ChosenRule, RulePicker } from '../rule-picker.tsx';
import { Fields } from './fields.tsx';
import type { Given } from './given.ts';
import { Result } from './result.tsx';
import { violationGroups, violationRow } from './rows.ts';
import { texts } from './texts.ts';

/** The days outlive the choice of another violation: one inspection finds several. */
type Days = Pick<Given, 'conductOn' | 'decidedOn'>;

export function Screen() {
  const { violation: ref = '' } = useSearch({ from: '/frame/calculators/range' });
  const today: CivilDate = useToday();
  const [words, setWords] = useState('');
  const [days, setDays] = useState<Days>({ conductOn: today, decidedOn: today });
  const violation = violationOf(ref);
  if (violation === undefined) return <Picking words={words} onWords={setWords} />;
  return <Reckoner key={ref} violation={violation} days={days} onDays={setDays} />;
}

interface PickingProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

function Picking({ words, onWords }: PickingProps) {
  const navigate = useNavigate();
  const questions = (
    <RulePicker
      label={texts.pick}
      words={words}
      onWords={onWords}
      groups={violationGroups(words)}
      onChoose={(violation) => void navigate({ to: '/calculators/range', search: { violation } })}
    >
      <p className="caption">{texts.examples}</p>
      <div className="phrases">
        {texts.exampleWords.map((example) => (
          <button key={example} type="button" className="phrase" onClick={() => onWords(example)}>
            {example}
          </button>
        ))}
      </div>
    </RulePicker>
  );
  const answer = <EmptyState title={texts.pickFirst} why={texts.pickFirstWhy} />;
  return <CalculatorPage title={texts.title} howTo={texts.howTo} questions={questions} answer={answer} />;
}

interface ReckonerProps {
  readonly violation: Violation;
  readonly days: Days;
  readonly onDays: (days: Days) => void;
}

function Reckoner({ violation, days, onDays }: ReckonerProps) {
  const navigate = useNavigate();
  const [own, setOwn] = useState<Omit<Given, keyof Days>>({ violation, written: {} });
  const given: Given = { ...own, ...days };
  const change = (changed: Partial<Given>) => {
    const { conductOn, decidedOn, ...rest } = { ...given, ...changed };
    onDays({ conductOn, decidedOn });
    setOwn(rest);
  };
  const questions = (
    <>
      <ChosenRule
        row={violationRow(violation)}
        onChange={() => void navigate({ to: '/calculators/range', search: {} })}
      />
      <Fields given={given} onChange={change} />
    </>
  );
  return (
    <CalculatorPage title={texts.title} howTo={texts.howTo} questions={questions} answer={<Result given={given} />} />
  );
}
