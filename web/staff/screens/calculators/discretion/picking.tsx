/** Finding the violation by the words officers use, by its article or by a check item. */

import { useState } from 'react';
import { violationOf, type Violation } from '@zhifa/law/violations';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { violationGroups } from '../range/rows.ts';
import { RulePicker } from '../rule-picker.tsx';
import { AccidentGrade } from './accident-grade.tsx';
import { texts } from './texts.ts';

interface PickingProps {
  readonly onChoose: (violation: Violation) => void;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: (() => void) | undefined;
}

export function Picking({ onChoose, onCancel }: PickingProps) {
  const [words, setWords] = useState('');
  const choose = (ref: string) => {
    const violation = violationOf(ref);
    if (violation !== undefined) onChoose(violation);
  };
  return (
    <div className="calculator">
      <div className="calculator-questions">
        {onCancel === undefined ? null : (
          <button type="button" className="link" onClick={onCancel}>
            {texts.cancelAdd}
          </button>
        )}
        <RulePicker
          label={texts.pick}
          words={words}
          onWords={setWords}
          groups={violationGroups(words)}
          onChoose={choose}
        >
          <p className="caption">{texts.examples}</p>
          <div className="phrases">
            {texts.exampleWords.map((example) => (
              <button key={example} type="button" className="phrase" onClick={() => setWords(example)}>
                {example}
              </button>
            ))}
          </div>
        </RulePicker>
      </div>
      <div className="calculator-answer">
        <EmptyState title={texts.pickFirst} why={texts.pickFirstWhy} />
        <AccidentGrade onChoose={choose} />
      </div>
    </div>
  );
}
