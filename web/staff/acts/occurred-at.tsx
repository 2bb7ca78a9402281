/** 发生时间: now, unless it happened earlier; then both times stay in the record for ever. */

import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { beijing, beijingTimeOf, clockTime, type Instant } from '@zhifa/law';
import { useState } from 'react';
import { ChoiceButtons } from '../../shared/choice-buttons.tsx';
import { Field } from '../../shared/field.tsx';
import { texts } from '../screens/act/texts.ts';

interface OccurredAtProps {
  readonly value: Instant | undefined;
  readonly onChange: (at: Instant | undefined) => void;
}

const choices = [
  { value: 'now', label: texts.occurredNow },
  { value: 'earlier', label: texts.occurredEarlier },
];

export function OccurredAt({ value, onChange }: OccurredAtProps) {
  const [when, setWhen] = useState('now');
  const choose = (next: string) => {
    setWhen(next);
    if (next === 'now') onChange(undefined);
  };
  const shown = value === undefined ? null : dayjs(`${beijingTimeOf(value).on}T${clockTime(value)}`);
  return (
    <Field label={texts.occurred} isGroup hint={when === 'now' ? undefined : texts.occurredWhy}>
      {() => (
        <>
          <ChoiceButtons label={texts.occurred} choices={choices} value={when} onChoose={choose} />
          {when === 'now' ? null : (
            <DatePicker
              aria-label={texts.occurred}
              showTime={{ format: 'HH:mm' }}
              format="YYYY-MM-DD HH:mm"
              value={shown}
              onChange={(day) =>
                onChange(day === null ? undefined : beijing(day.format('YYYY-MM-DD'), day.format('HH:mm')))
              }
            />
          )}
        </>
      )}
    </Field>
  );
}
