/** How a deadline came about: why it may still move, a calendar of whole weeks, then each step with its source. */

import type { ReactNode } from 'react';
import type { CivilDate, Deadline, DerivationStep } from '@zhifa/law';
import { CitationLink } from '../citation/citation.tsx';
import { texts } from './texts.ts';
import { useDerivation } from './use-derivation.ts';
import { WeekCalendar } from './week-calendar.tsx';
import './deadline.css';

interface ArithmeticProps {
  readonly deadline: Deadline;
  readonly today: CivilDate;
}

export function Arithmetic({ deadline, today }: ArithmeticProps) {
  const steps = useDerivation(deadline);
  const { provisional, term } = deadline;
  return (
    <>
      {provisional === undefined ? null : <p className="arithmetic-provisional">{provisional}</p>}
      {term.unit === 'hour' ? null : <WeekCalendar deadline={deadline} today={today} />}
      <ol className="arithmetic-steps">
        {steps.map((step, index) => (
          <li key={`${step.kind} ${step.words}`} className={step.kind === 'result' ? 'strong' : ''}>
            <span className="arithmetic-number">{index + 1}</span>
            <span className="secondary">{step.title}</span>
            <span>{step.words}</span>
            <span className="arithmetic-source">{sourceOf(step)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function sourceOf({ citation, isInference = false, notice }: DerivationStep): ReactNode {
  if (citation === undefined) return notice === undefined ? null : <span className="arithmetic-note">{notice}</span>;
  if (!isInference) return <CitationLink citation={citation} />;
  return (
    <span className="arithmetic-inference">
      {texts.inference} <CitationLink citation={citation} />
    </span>
  );
}
