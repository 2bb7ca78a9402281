/** Finds an enterprise by any piece of its name as one types. */

import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useDebounced } from '../../../shared/use-debounced.ts';
import { enterpriseContextQuery, searchQuery } from '../../queries.ts';
import { texts } from './texts.ts';

const PAUSE_MS = 200;

interface EnterprisePickerProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

export function EnterprisePicker({ value, onChange }: EnterprisePickerProps) {
  const [words, setWords] = useState('');
  const { data } = useQuery(searchQuery(useDebounced(words.trim(), PAUSE_MS)));
  const { data: chosen } = useQuery(enterpriseContextQuery(value === '' ? undefined : value));
  const found = (data?.hits ?? []).filter(({ type }) => type === 'enterprise');
  const options = found.map(({ id, title, subtitle }) => ({ value: id, label: `${title} ${subtitle}` }));
  const current =
    chosen === undefined
      ? []
      : [{ value: chosen.enterprise.id, label: `${chosen.enterprise.name} ${chosen.enterprise.uscc}` }];
  return (
    <Select
      showSearch={{ filterOption: false, onSearch: setWords }}
      aria-label={texts.enterpriseHint}
      placeholder={texts.enterpriseHint}
      notFoundContent={words === '' ? texts.enterpriseHint : texts.noEnterprise}
      options={options.length > 0 ? options : current}
      {...(value === '' ? {} : { value })}
      onChange={onChange}
    />
  );
}
