/** One field of a derived form: label, control, hint, and what is wrong with it. */

import type { Field as Declared } from '@zhifa/registers';
import { valueAt, type Path } from '../../../shared/act-form/value.ts';
import { Field } from '../../../shared/field.tsx';
import type { FormState } from './form-state.ts';
import { Input } from './input.tsx';
import { Lines } from './lines.tsx';

interface FieldRowProps {
  readonly field: Declared;
  readonly path: Path;
  readonly state: FormState;
}

export function FieldRow({ field, path, state }: FieldRowProps) {
  const { label, hint, isRequired, requiredWhen, shape } = field;
  const value = valueAt(state.values, path);
  const set = (next: unknown) => state.onChange(path, next);
  const isGroup = shape.type === 'list' || shape.type === 'multiChoice' || shape.type === 'boolean';
  return (
    <Field
      label={label}
      isGroup={isGroup}
      isOptional={!isRequired && requiredWhen === undefined && !isGroup}
      error={state.errorAt(path)}
      {...(hint === '' ? {} : { hint })}
    >
      {(id) =>
        shape.type === 'list' ? (
          <Lines field={field} fields={shape.fields} path={path} state={state} Row={FieldRow} />
        ) : (
          <Input id={id} field={field} value={value} onChange={set} />
        )
      }
    </Field>
  );
}
