/** How a deadline came about: why it may still move, a calendar of whole weeks, then each step with its source. */

import type { ReactNode } from 'react';
import type { Citation, CivilDate, Deadline } from '@zhifa/law';
import { CitationLink } from '../citation/citation.tsx';
import { stepsOf, type Step } from './steps.ts';
import { WeekCalendar } from './week-calendar.tsx';
import './deadline.css';

interface ArithmeticProps {
  readonly deadline: Deadline;
  readonly today: CivilDate;
  /** What lets the last day roll, where that is known. */
  readonly rollCitation?: Citation | undefined;
}

export function Arithmetic({ deadline, today, rollCitation }: ArithmeticProps) {
  const { provisional, term } = deadline;
  return (
    <>
      {provisional === undefined ? null : <p className="arithmetic-provisional">{provisional}</p>}
      {term.unit === 'hour' ? null : <WeekCalendar deadline={deadline} today={today} />}
      <ol className="arithmetic-steps">
        {stepsOf(deadline, rollCitation).map((step) => (
          <li key={`${step.name}${step.words}`}>
            <span className="secondary">{step.name}</span>
            <span>{step.words}</span>
            <span className="arithmetic-source">{sourceOf(step)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function sourceOf({ citation, source }: Step): ReactNode {
  if (citation !== undefined) return <CitationLink citation={citation} />;
  return source === undefined ? null : <span className="arithmetic-note">{source}</span>;
}
