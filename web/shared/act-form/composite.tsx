/** Fields made of fields: a group, a list with rows to add and take away, one of several variants. */

import { Button } from 'antd';
import { Plus, X } from 'lucide-react';
import type { ComponentType } from 'react';
import { fieldTexts } from '../texts.ts';
import { ChoiceButtons } from '../choice-buttons.tsx';
import type { FormSetting } from './form-setting.ts';
import type { FormField, FormNode } from './tree.ts';
import { listAt, valueAt, type Path } from './value.ts';

export interface RowProps {
  readonly field: FormField;
  readonly path: Path;
  readonly setting: FormSetting;
  /** Draws one field; handed down, because fields contain fields. */
  readonly Row: ComponentType<RowProps>;
}

export function GroupFields({ field, path, setting, Row }: RowProps) {
  if (field.node.kind !== 'group') return null;
  const isGiven = field.isRequired || valueAt(setting.value, path) !== undefined;
  return (
    <fieldset className="group">
      <legend>{field.label}</legend>
      {isGiven ? (
        field.node.fields.map((inner) => (
          <Row key={inner.key} field={inner} path={[...path, inner.key]} setting={setting} Row={Row} />
        ))
      ) : (
        <Button icon={<Plus size={14} aria-hidden />} onClick={() => setting.onChange(path, {})}>
          {fieldTexts.fill(field.label)}
        </Button>
      )}
      {isGiven && !field.isRequired ? (
        <button type="button" className="link" onClick={() => setting.onChange(path, undefined)}>
          {fieldTexts.unfill(field.label)}
        </button>
      ) : null}
    </fieldset>
  );
}

export function ListField({ field, path, setting, Row }: RowProps) {
  if (field.node.kind !== 'list') return null;
  const { item } = field.node;
  const rows = listAt(setting.value, path);
  const change = (next: readonly unknown[]) => setting.onChange(path, next);
  return (
    <fieldset className="group">
      <legend>{field.label}</legend>
      {rows.map((_row, index) => (
        // Rows have no identity of their own; they are only added at the end and taken away as a whole.
        <div key={index} className="list-row" role="group" aria-label={`${field.label} ${fieldTexts.row(index + 1)}`}>
          <div>
            <ListItem item={item} label={field.label} path={[...path, index]} setting={setting} Row={Row} />
          </div>
          <Button
            type="text"
            aria-label={fieldTexts.remove(field.label, index + 1)}
            icon={<X size={16} aria-hidden />}
            onClick={() => change(rows.filter((_other, other) => other !== index))}
          />
        </div>
      ))}
      <Button icon={<Plus size={14} aria-hidden />} onClick={() => change([...rows, item.kind === 'group' ? {} : ''])}>
        {fieldTexts.add(field.label)}
      </Button>
    </fieldset>
  );
}

interface ListItemProps extends Omit<RowProps, 'field'> {
  readonly item: FormNode;
  readonly label: string;
}

function ListItem({ item, label, path, setting, Row }: ListItemProps) {
  if (item.kind !== 'group') {
    return <Row field={{ key: '', label, isRequired: true, node: item }} path={path} setting={setting} Row={Row} />;
  }
  return item.fields.map((inner) => (
    <Row key={inner.key} field={inner} path={[...path, inner.key]} setting={setting} Row={Row} />
  ));
}

/** Every way is equal: none is chosen for the person. */
export function VariantsField({ field, path, setting, Row }: RowProps) {
  if (field.node.kind !== 'variants') return null;
  const { tag, variants } = field.node;
  const chosen = variants.find(({ value }) => value === valueAt(setting.value, [...path, tag]));
  return (
    <fieldset className="group">
      <legend>{field.label}</legend>
      <ChoiceButtons
        label={field.label}
        choices={variants.map(({ value, label }) => ({ value: String(value), label }))}
        value={chosen === undefined ? undefined : String(chosen.value)}
        onChoose={(text) =>
          setting.onChange(path, { [tag]: variants.find(({ value }) => String(value) === text)?.value })
        }
      />
      {chosen?.fields.map((inner) => (
        <Row key={inner.key} field={inner} path={[...path, inner.key]} setting={setting} Row={Row} />
      ))}
    </fieldset>
  );
}
