/** The unit that handles it. */

import { useQuery } from '@tanstack/react-query';
import type { UnitView } from '@zhifa/contract';
import { Select } from 'antd';
import { unitsQuery } from '../../queries.ts';
import { words } from '../../acts/words.ts';

interface UnitPickerProps {
  readonly value: string;
  readonly onChange: (unit: UnitView) => void;
}

export function UnitPicker({ value, onChange }: UnitPickerProps) {
  const { data } = useQuery(unitsQuery);
  const units = data?.units ?? [];
  const choose = (id: string) => {
    const unit = units.find((one) => one.id === id);
    if (unit !== undefined) onChange(unit);
  };
  return (
    <Select
      aria-label={words.labelOf('unitName')}
      showSearch={{ optionFilterProp: 'label' }}
      options={units.map(({ id, name }) => ({ value: id, label: name }))}
      {...(value === '' ? {} : { value })}
      onChange={choose}
    />
  );
}
