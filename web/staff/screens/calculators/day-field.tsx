/** A day that is asked for, with what is meant by it and what is wrong with it. */

import { DateControl } from '../../../shared/act-form/control.tsx';
import { Field } from '../../../shared/field.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string | undefined;
  readonly onChange: (on: string | undefined) => void;
}

export function DayField({ label, hint, error, value, onChange }: DayFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(id) => (
        <DateControl id={id} value={value} onChange={(next) => onChange(typeof next === 'string' ? next : undefined)} />
      )}
    </Field>
  );
}
