/** The control of a field, by its declared shape. An emptied one is `null`, as an optional field keeps it. */

import type { Choice, Field } from '@zhifa/registers';
import { industryText } from '@zhifa/registers';
import { Checkbox, Input as TextInput, InputNumber, Select } from 'antd';
import { DateControl } from '../../../shared/act-form/control.tsx';
import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import { texts as shared } from '../../../shared/texts.ts';
import { texts } from '../texts.ts';
import { EntrySelect, UnitSelect, UnitsSelect } from './references.tsx';

const FEW_CHOICES = 4; // Up to here they are shown side by side.

export interface InputProps {
  readonly id: string;
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export function Input({ id, field, value, onChange }: InputProps) {
  const { shape, label, isRequired } = field;
  const text = { id, value: typeof value === 'string' ? value : '', onChange };
  switch (shape.type) {
    case 'text':
      return <Text {...text} maxLength={shape.maxLength} isLong={shape.isLong} />;
    case 'uscc':
    case 'identityNumber':
      return <Text {...text} maxLength={18} />;
    case 'telephone':
      return <Text {...text} maxLength={20} />;
    case 'industry':
      return <Industry {...text} />;
    case 'integer':
    case 'number':
      return <Figure id={id} value={value} measure={shape.measure} onChange={onChange} />;
    case 'fen':
      return <Money id={id} value={value} onChange={onChange} />;
    case 'date':
      return <DateControl id={id} value={value} onChange={(next) => onChange(next ?? null)} />;
    case 'boolean':
      return (
        <ChoiceButtons
          label={label}
          choices={yesOrNo}
          value={String(value === true)}
          onChoose={(chosen) => onChange(chosen === 'true')}
        />
      );
    case 'choice':
      return <One {...text} label={label} choices={shape.choices} isRequired={isRequired} />;
    case 'multiChoice':
      return (
        <Checkbox.Group
          options={[...shape.choices]}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={(next) => onChange(next)}
        />
      );
    case 'unit':
      return <UnitSelect {...text} />;
    case 'units':
      return <UnitsSelect id={id} value={Array.isArray(value) ? value.map(String) : []} onChange={onChange} />;
    case 'entry':
      return <EntrySelect {...text} register={shape.register} />;
    case 'list':
      return null;
  }
}

const yesOrNo = [
  { value: 'true', label: shared.yes },
  { value: 'false', label: shared.no },
];

interface TextProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: unknown) => void;
}

function Text({
  id,
  value,
  onChange,
  maxLength,
  isLong = false,
}: TextProps & { readonly maxLength: number; readonly isLong?: boolean }) {
  const set = (text: string) => onChange(text === '' ? null : text);
  if (!isLong)
    return <TextInput id={id} maxLength={maxLength} value={value} onChange={({ target }) => set(target.value)} />;
  return (
    <TextInput.TextArea
      id={id}
      maxLength={maxLength}
      autoSize={{ minRows: 2, maxRows: 10 }}
      value={value}
      onChange={({ target }) => set(target.value)}
    />
  );
}

/** The name of the trade stands beside its code, so that a wrong digit is seen. */
function Industry({ id, value, onChange }: TextProps) {
  const named = industryText(value);
  return (
    <>
      <Text id={id} value={value} onChange={onChange} maxLength={5} />
      <p className="caption" role="status">
        {named === value ? texts.industryUnknown : named}
      </p>
    </>
  );
}

interface FigureProps {
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Figure({ id, value, measure, onChange }: FigureProps & { readonly measure: string }) {
  return (
    <InputNumber
      id={id}
      suffix={measure}
      value={typeof value === 'number' ? value : null}
      onChange={(next) => onChange(next)}
    />
  );
}

const FEN_OF_A_YUAN = 100;

/** Typed in yuan, kept in fen. */
function Money({ id, value, onChange }: FigureProps) {
  return (
    <InputNumber
      id={id}
      precision={2}
      value={typeof value === 'number' ? value / FEN_OF_A_YUAN : null}
      onChange={(next) => onChange(next === null ? null : Math.round(next * FEN_OF_A_YUAN))}
    />
  );
}

interface OneProps extends TextProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly isRequired: boolean;
}

/** What may be left open can also be emptied again. */
function One({ id, label, choices, value, isRequired, onChange }: OneProps) {
  if (isRequired && choices.length <= FEW_CHOICES)
    return <ChoiceButtons label={label} choices={choices} value={value} onChoose={onChange} />;
  return (
    <Select
      id={id}
      options={[...choices]}
      placeholder={texts.choose}
      allowClear={!isRequired}
      {...(value === '' ? {} : { value })}
      onChange={(next: string | undefined) => onChange(next ?? null)}
    />
  );
}
