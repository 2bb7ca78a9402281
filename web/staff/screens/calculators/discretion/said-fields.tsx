/** A statement and what proves it, side by side. */

import { Input } from 'antd';
import { texts } from './texts.ts';
import type { Said } from './line.ts';

const LONGEST = 500;

interface SaidFieldsProps {
  /** What the statement is about; names both controls for the screen reader. */
  readonly label: string;
  readonly placeholder: string;
  readonly said: Said;
  readonly onChange: (said: Said) => void;
}

export function SaidFields({ label, placeholder, said, onChange }: SaidFieldsProps) {
  return (
    <div className="said-fields">
      <Input.TextArea
        aria-label={label}
        placeholder={placeholder}
        autoSize={{ minRows: 1, maxRows: 4 }}
        maxLength={LONGEST}
        value={said.text}
        onChange={({ target }) => onChange({ ...said, text: target.value })}
      />
      <EvidenceInput
        label={texts.proofOf(label)}
        value={said.evidence}
        onChange={(evidence) => onChange({ ...said, evidence })}
      />
    </div>
  );
}

interface EvidenceInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function EvidenceInput({ label, value, onChange }: EvidenceInputProps) {
  return (
    <Input
      aria-label={label}
      placeholder={texts.proofHint}
      maxLength={LONGEST}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
