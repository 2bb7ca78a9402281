/** Sub-records: rows to add and take away, each with the fields that are declared for it. */

import { Button } from 'antd';
import { Plus, X } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Field, Fields } from '@zhifa/registers';
import { fieldEntries } from '@zhifa/registers';
import { listAt, type Path } from '../../../shared/act-form/value.ts';
import { texts } from '../texts.ts';
import type { FormState } from './form-state.ts';

interface LinesProps {
  readonly field: Field;
  readonly fields: Fields;
  readonly path: Path;
  readonly state: FormState;
  /** Draws one field; handed down, because fields contain fields. */
  readonly Row: ComponentType<{ readonly field: Field; readonly path: Path; readonly state: FormState }>;
}

export function Lines({ field: { label }, fields, path, state, Row }: LinesProps) {
  const rows = listAt(state.values, path);
  const change = (next: readonly unknown[]) => state.onChange(path, next);
  return (
    <div className="register-lines">
      {rows.map((_row, index) => (
        // Rows have no identity of their own; they are only added at the end and taken away as a whole.
        <div key={index} className="register-line" role="group" aria-label={texts.row(label, index + 1)}>
          <div>
            {fieldEntries(fields).map(([key, field]) => (
              <Row key={key} field={field} path={[...path, index, key]} state={state} />
            ))}
          </div>
          <Button
            type="text"
            aria-label={texts.remove(label, index + 1)}
            icon={<X size={16} aria-hidden />}
            onClick={() => change(rows.filter((_other, other) => other !== index))}
          />
        </div>
      ))}
      <div>
        <Button icon={<Plus size={14} aria-hidden />} onClick={() => change([...rows, {}])}>
          {texts.add(label)}
        </Button>
      </div>
    </div>
  );
}
