/** A form derived from the schema of an act: every act without a form of its own has this one. */

import { Field } from '../field.tsx';
import { Control } from './control.tsx';
import { GroupFields, ListField, VariantsField, type RowProps } from './composite.tsx';
import type { FormSetting } from './form-setting.ts';
import type { FormField } from './tree.ts';
import { valueAt } from './value.ts';
import './act-form.css';

interface ActFormProps extends FormSetting {
  readonly fields: readonly FormField[];
}

export function ActForm({ fields, ...setting }: ActFormProps) {
  return (
    <div className="act-form">
      {fields.map((field) => (
        <Row key={field.key} field={field} path={[field.key]} setting={setting} Row={Row} />
      ))}
    </div>
  );
}

function Row({ field, path, setting }: RowProps) {
  const { value, errorAt, picker, isHidden, onChange } = setting;
  const { node, label, isRequired } = field;
  if (isHidden?.(path) === true) return null;
  const picked = picker?.(path, field);
  if (picked !== undefined) {
    return (
      <Field label={label} isGroup isOptional={!isRequired} error={errorAt(path)}>
        {() => picked}
      </Field>
    );
  }
  if (node.kind === 'group') return <GroupFields field={field} path={path} setting={setting} Row={Row} />;
  if (node.kind === 'list') return <ListField field={field} path={path} setting={setting} Row={Row} />;
  if (node.kind === 'variants') return <VariantsField field={field} path={path} setting={setting} Row={Row} />;
  const isGroup = node.kind === 'boolean' || node.kind === 'choices';
  return (
    <Field label={label} isGroup={isGroup} isOptional={!isRequired} error={errorAt(path)}>
      {(id) => (
        <Control
          id={id}
          label={label}
          node={node}
          value={valueAt(value, path)}
          onChange={(part) => onChange(path, part)}
        />
      )}
    </Field>
  );
}
