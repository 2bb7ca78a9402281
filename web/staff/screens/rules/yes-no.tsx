/** One fact: 是 or 否, or not answered yet. */

import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import { texts } from './texts.ts';

interface YesNoProps {
  readonly question: string;
  readonly value: boolean | number | undefined;
  readonly onChange: (answer: boolean) => void;
}

export function YesNo({ question, value, onChange }: YesNoProps) {
  return (
    <div className="rules-question">
      <span>{question}</span>
      <ChoiceButtons
        label={question}
        choices={[
          { value: 'yes', label: texts.yes },
          { value: 'no', label: texts.no },
        ]}
        value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined}
        onChoose={(answer) => onChange(answer === 'yes')}
      />
    </div>
  );
}
