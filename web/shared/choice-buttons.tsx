/** Equal answers side by side, as radio buttons for the keyboard and the screen reader. None is chosen beforehand. */

import { Check } from 'lucide-react';
import { useId } from 'react';
import './choice-buttons.css';

interface ChoiceButtonsProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string; readonly note?: string }[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}

export function ChoiceButtons({ label, choices, value, onChoose }: ChoiceButtonsProps) {
  const name = useId();
  return (
    <div className="choices" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className={choice.value === value ? 'choice choice-chosen' : 'choice'}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          <span>
            {choice.value === value ? <Check size={16} aria-hidden /> : null} {choice.label}
          </span>
          {choice.note === undefined ? null : <span className="caption">{choice.note}</span>}
        </label>
      ))}
    </div>
  );
}
