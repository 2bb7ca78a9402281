/** The filter bar of a register, derived from its declaration; the first few show, the rest are folded. */

import { useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { filterFields, nameOf, registerOf, searchedFields, type Field, type Register } from '@zhifa/registers';
import { useEffect, useState } from 'react';
import { FilterBar, FilterSelect, FilterText } from '../../../shared/data-table/filter-bar.tsx';
import { texts as table } from '../../../shared/data-table/texts.ts';
import { useDebounced } from '../../../shared/use-debounced.ts';
import { useIsLeaving } from '../../frame/use-is-leaving.ts';
import { usePhone } from '../../../shared/use-phone.ts';
import { unitsQuery } from '../../queries.ts';
import { choicesQuery } from '../../register/queries.ts';
import { filterOf, type RegisterFilter } from './filter.ts';
import { texts } from './texts.ts';

const PAUSE_MS = 200;
const SHOWN = 4; // With the words and the state as many as fit one line of the desk.

interface FiltersProps {
  readonly register: Register;
  readonly filter: RegisterFilter;
}

export function Filters({ register, filter }: FiltersProps) {
  const navigate = useNavigate();
  const isPhone = usePhone();
  const go = (next: RegisterFilter) =>
    void navigate({
      to: '/registers/$register',
      params: { register: register.name },
      search: filterOf({ ...next }),
      replace: true,
    });
  const set = (field: string, value: string) => go({ ...filter, filters: { ...filter.filters, [field]: value } });
  const fields = filterFields(register);
  const shown = fields.slice(0, isPhone ? 0 : SHOWN);
  const folded = fields.slice(shown.length);
  const draw = ([key, field]: (typeof fields)[number]) => (
    <FieldFilter
      key={key}
      field={field}
      value={filter.filters?.[key] ?? ''}
      onChange={(value) => {
        set(key, value);
      }}
    />
  );
  const words = searchedFields(register).map(([, { label }]) => label);
  return (
    <FilterBar>
      <Words
        label={texts.search}
        hint={words.join(' / ')}
        value={filter.search ?? ''}
        onChange={(search) => go({ ...filter, search })}
      />
      {shown.map(draw)}
      <details className="filter-more" open={folded.some(([key]) => filter.filters?.[key] !== undefined)}>
        <summary>{table.moreFilters}</summary>
        <div className="filter-bar">
          {folded.map(draw)}
          <FilterSelect
            label={texts.status}
            all={texts.active}
            value={filter.filters?.['isActive'] ?? ''}
            choices={[{ value: 'false', label: texts.inactive }]}
            onChange={(value) => set('isActive', value)}
          />
        </div>
      </details>
    </FilterBar>
  );
}

interface FieldFilterProps {
  readonly field: Field;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FieldFilter({ field: { label, shape }, value, onChange }: FieldFilterProps) {
  const select = { label, value, onChange, all: texts.all };
  switch (shape.type) {
    case 'choice':
    case 'multiChoice':
      return <FilterSelect {...select} choices={shape.choices} />;
    case 'boolean':
      return <FilterSelect {...select} choices={yesOrNo} />;
    case 'unit':
    case 'units':
      return <UnitFilter {...select} />;
    case 'entry':
      return <EntryFilter {...select} register={shape.register} />;
    case 'text':
    case 'integer':
    case 'number':
    case 'date':
    case 'fen':
    case 'uscc':
    case 'identityNumber':
    case 'telephone':
    case 'industry':
    case 'list':
      return <Words label={label} hint={texts.filterHint(label)} value={value} onChange={onChange} />;
  }
}

const yesOrNo = [
  { value: 'true', label: texts.yes },
  { value: 'false', label: texts.no },
];

type SelectProps = Omit<Parameters<typeof FilterSelect>[0], 'choices'>;

function UnitFilter(select: SelectProps) {
  const { data } = useQuery(unitsQuery);
  const choices = (data?.units ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return <FilterSelect {...select} choices={choices} />;
}

function EntryFilter({ register: name, ...select }: SelectProps & { readonly register: string }) {
  const { data } = useQuery(choicesQuery(name));
  const register = registerOf(name);
  const choices = (data?.entries ?? []).map(({ id, values }) => ({
    value: id,
    label: register === undefined ? id : nameOf(register, values),
  }));
  return <FilterSelect {...select} choices={choices} />;
}

interface WordsProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Typing is told to the address after a pause. */
function Words({ label, hint, value, onChange }: WordsProps) {
  const [words, setWords] = useState(value);
  const settled = useDebounced(words, PAUSE_MS);
  const isLeaving = useIsLeaving();
  useEffect(() => {
    if (settled.trim() !== value && !isLeaving()) onChange(settled.trim());
    // Only what was typed moves the address; a change of the address by a link does not come back here.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above.
  }, [settled]);
  return <FilterText label={label} hint={hint} value={words} onChange={setWords} />;
}
