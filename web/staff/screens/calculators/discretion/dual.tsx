/** 一案双罚: whom the article punishes beside the unit at this phase. It is offered; nobody is added by itself. */

import { Button } from 'antd';
import { dualSubjects } from '@zhifa/law/discretion';
import { natureOf, type FineQuestion, type PenaltySubject } from '@zhifa/law/violations';
import { texts } from './texts.ts';

interface DualProps {
  readonly question: FineQuestion;
  readonly onAdd: (subject: PenaltySubject) => void;
}

export function Dual({ question, onAdd }: DualProps) {
  if (natureOf(question.subject) !== 'unit') return null;
  const persons = dualSubjects(question);
  return (
    <section aria-label={texts.dual}>
      <p className="discretion-section">
        <strong>{texts.dual}</strong>
      </p>
      <div className="discretion-card">
        <p className="caption">{texts.dualWhy}</p>
        {persons.length === 0 ? <p>{texts.dualNone}</p> : null}
        {persons.map(({ subject, isPunished, message }) => (
          <div key={subject} className="discretion-dual">
            <p>{message}</p>
            {isPunished ? <Button onClick={() => onAdd(subject)}>{texts.dualAdd(subject)}</Button> : null}
          </div>
        ))}
      </div>
    </section>
  );
}
