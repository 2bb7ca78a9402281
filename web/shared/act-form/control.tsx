/** One plain control: text, number, date, moment, yes or no, a choice. */

import { Checkbox, DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { beijing, beijingTimeOf, instant, clockTime, isCivilDate } from '@zhifa/law';
import { ChoiceButtons } from '../choice-buttons.tsx';
import { fieldTexts, texts } from '../texts.ts';
import type { FormNode } from './tree.ts';

const FEW_CHOICES = 4; // Up to here they are shown side by side.

interface ControlProps {
  readonly id: string;
  readonly label: string;
  readonly node: FormNode;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export function Control({ id, label, node, value, onChange }: ControlProps) {
  switch (node.kind) {
    case 'text':
      return <TextControl id={id} node={node} value={typeof value === 'string' ? value : ''} onChange={onChange} />;
    case 'number':
      return (
        <InputNumber
          id={id}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'boolean':
      return <BooleanControl label={label} value={value} onChange={onChange} />;
    case 'date':
      return <DateControl id={id} value={value} onChange={onChange} />;
    case 'instant':
      return <MomentControl id={id} value={value} onChange={onChange} />;
    case 'choice':
      return <ChoiceControl id={id} label={label} choices={node.choices} value={value} onChange={onChange} />;
    case 'choices':
      return (
        <Checkbox.Group
          options={[...node.choices]}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={(next) => onChange(next)}
        />
      );
    case 'list':
    case 'group':
    case 'variants':
    case 'answers':
    case 'other':
      return null;
  }
}

interface OfNode<Kind extends FormNode['kind']> {
  readonly id: string;
  readonly node: Extract<FormNode, { kind: Kind }>;
  readonly value: string;
  readonly onChange: (value: unknown) => void;
}

function TextControl({ id, node: { isLong, maxLength = 2000 }, value, onChange }: OfNode<'text'>) {
  if (!isLong)
    return <Input id={id} maxLength={maxLength} value={value} onChange={({ target }) => onChange(target.value)} />;
  return (
    <Input.TextArea
      id={id}
      maxLength={maxLength}
      autoSize={{ minRows: 2, maxRows: 10 }}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

type Simple = Pick<ControlProps, 'value' | 'onChange'>;

function BooleanControl({ label, value, onChange }: Simple & { readonly label: string }) {
  const choices = [
    { value: 'true', label: texts.yes },
    { value: 'false', label: texts.no },
  ];
  const chosen = typeof value === 'boolean' ? String(value) : undefined;
  return (
    <ChoiceButtons label={label} choices={choices} value={chosen} onChoose={(text) => onChange(text === 'true')} />
  );
}

export function DateControl({ id, value, onChange }: Simple & { readonly id: string }) {
  const isSet = typeof value === 'string' && isCivilDate(value);
  return (
    <DatePicker
      id={id}
      format="YYYY-MM-DD"
      value={isSet ? dayjs(value) : null}
      onChange={(day) => onChange(day === null ? undefined : day.format('YYYY-MM-DD'))}
    />
  );
}

/** Shown and typed in Beijing time, kept as a moment. */
export function MomentControl({ id, value, onChange }: Simple & { readonly id: string }) {
  const shown = typeof value === 'string' ? dayjs(localOf(value)) : null;
  return (
    <DatePicker
      id={id}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      value={shown}
      onChange={(day) => onChange(day === null ? undefined : beijing(day.format('YYYY-MM-DD'), day.format('HH:mm')))}
    />
  );
}

function localOf(value: string): string {
  const at = instant(value);
  return `${beijingTimeOf(at).on}T${clockTime(at)}`;
}

interface ChoiceControlProps extends Simple {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

function ChoiceControl({ id, label, choices, value, onChange }: ChoiceControlProps) {
  const chosen = typeof value === 'string' ? value : undefined;
  if (choices.length <= FEW_CHOICES)
    return <ChoiceButtons label={label} choices={choices} value={chosen} onChoose={onChange} />;
  return (
    <Select
      id={id}
      options={[...choices]}
      placeholder={fieldTexts.choose}
      {...(chosen === undefined ? {} : { value: chosen })}
      onChange={onChange}
    />
  );
}
