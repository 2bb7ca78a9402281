/** How a deadline came about: why it may still move, a calendar of whole weeks, then each step with its source. */

import type { ReactNode } from 'react';
import { stepsOf, type CivilDate, type Deadline, type DerivationStep } from '@zhifa/law';
import { useCalendar } from '../calendar.ts';
import { CitationLink } from '../citation/citation.tsx';
import type { DeadlineRule } from './rule.ts';
import { texts } from './texts.ts';
import { WeekCalendar } from './week-calendar.tsx';
import './deadline.css';

interface ArithmeticProps {
  readonly deadline: Deadline;
  readonly today: CivilDate;
  /** What the clock says of rolling and extending, where it is known. */
  readonly rule?: DeadlineRule | undefined;
}

export function Arithmetic({ deadline, today, rule }: ArithmeticProps) {
  const calendar = useCalendar();
  const { provisional, term } = deadline;
  return (
    <>
      {provisional === undefined ? null : <p className="arithmetic-provisional">{provisional}</p>}
      {term.unit === 'hour' ? null : <WeekCalendar deadline={deadline} today={today} />}
      <ol className="arithmetic-steps">
        {stepsOf(deadline, { calendar, ...rule }).map((step, index) => (
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
