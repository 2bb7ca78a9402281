/** Controls that choose a unit, or an entry of another register by any piece of its name. */

import { useQuery } from '@tanstack/react-query';
import { nameOf, registerOf } from '@zhifa/registers';
import { Select } from 'antd';
import { useState } from 'react';
import { useDebounced } from '../../../shared/use-debounced.ts';
import { unitsQuery } from '../../queries.ts';
import { choicesQuery, entryQuery } from '../queries.ts';
import { texts } from '../texts.ts';

const PAUSE_MS = 200;

interface ReferenceProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: unknown) => void;
}

export function UnitSelect({ id, value, onChange }: ReferenceProps) {
  return (
    <Select
      id={id}
      options={useUnitOptions()}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={texts.choose}
      allowClear
      {...(value === '' ? {} : { value })}
      onChange={(next: string | undefined) => onChange(next ?? null)}
    />
  );
}

interface UnitsSelectProps extends Omit<ReferenceProps, 'value'> {
  readonly value: readonly string[];
}

export function UnitsSelect({ id, value, onChange }: UnitsSelectProps) {
  return (
    <Select
      id={id}
      mode="multiple"
      options={useUnitOptions()}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={texts.choose}
      value={[...value]}
      onChange={(next: readonly string[]) => onChange(next)}
    />
  );
}

function useUnitOptions() {
  const { data } = useQuery(unitsQuery);
  return (data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export function EntrySelect({ id, register: target, value, onChange }: ReferenceProps & { readonly register: string }) {
  const [words, setWords] = useState('');
  const { data } = useQuery(choicesQuery(target, useDebounced(words.trim(), PAUSE_MS)));
  const chosen = useQuery({ ...entryQuery(target, value), enabled: value !== '' }).data;
  const register = registerOf(target);
  if (register === undefined) return null;
  const found = data?.entries ?? [];
  const isListed = chosen === undefined || found.some((entry) => entry.id === chosen.id);
  const options = [...(isListed ? [] : [chosen]), ...found].map((entry) => ({
    value: entry.id,
    label: nameOf(register, entry.values),
  }));
  return (
    <Select
      id={id}
      showSearch={{ filterOption: false, onSearch: setWords }}
      options={options}
      placeholder={texts.typeToFind}
      notFoundContent={texts.notFound}
      allowClear
      {...(value === '' ? {} : { value })}
      onChange={(next: string | undefined) => onChange(next ?? null)}
    />
  );
}
