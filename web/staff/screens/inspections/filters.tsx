/** Stage, unit, words, mine, overdue: changed here, kept in the address. */

import { Link, useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { kindOf } from '@zhifa/procedure';
import { useEffect, useState } from 'react';
import { FilterBar, FilterCheck, FilterSelect, FilterText } from '../../../shared/data-table/filter-bar.tsx';
import { texts as table } from '../../../shared/data-table/texts.ts';
import { usePhone } from '../../../shared/use-phone.ts';
import { useDebounced } from '../../../shared/use-debounced.ts';
import { useIsLeaving } from '../../frame/use-is-leaving.ts';
import { unitsQuery } from '../../queries.ts';
import type { InspectionFilter } from './filter.ts';
import { filterOf } from './filter.ts';
import { texts } from './texts.ts';

const PAUSE_MS = 250;

export function Filters({ filter }: { readonly filter: InspectionFilter }) {
  const navigate = useNavigate();
  const { data: units } = useQuery(unitsQuery);
  const set = (changes: { readonly [key: string]: unknown }) =>
    void navigate({ to: '/inspections', search: filterOf({ ...filter, ...changes }), replace: true });
  const stages = kindOf('inspection')?.stages ?? [];
  const isPhone = usePhone();
  const rest = (
    <>
      <FilterSelect
        label={texts.stage}
        all={texts.all}
        value={filter.stage ?? ''}
        choices={stages.map(({ name, title }) => ({ value: name, label: title }))}
        onChange={(stage) => set({ stage })}
      />
      <FilterSelect
        label={texts.unit}
        all={texts.all}
        value={filter.unitId ?? ''}
        choices={(units?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(unitId) => set({ unitId })}
      />
      <FilterCheck
        label={texts.mine}
        isSet={filter.mine === 'true'}
        onChange={(isSet) => set({ mine: isSet ? 'true' : '' })}
      />
      <FilterCheck
        label={texts.overdue}
        isSet={filter.overdue === 'true'}
        onChange={(isSet) => set({ overdue: isSet ? 'true' : '' })}
      />
      <FilterCheck
        label={texts.open}
        isSet={filter.open === 'true'}
        onChange={(isSet) => set({ open: isSet ? 'true' : '' })}
      />
      {filter.enterpriseId === undefined ? null : (
        <span className="tag tag-accent">
          {texts.ofEnterprise}{' '}
          <Link to="/inspections" search={filterOf({ ...filter, enterpriseId: '' })}>
            {texts.clear}
          </Link>
        </span>
      )}
    </>
  );
  return (
    <FilterBar>
      <Words filter={filter} onChange={(search) => set({ search })} />
      {isPhone ? (
        <details className="filter-more">
          <summary>{table.moreFilters}</summary>
          {rest}
        </details>
      ) : (
        rest
      )}
    </FilterBar>
  );
}

/** Typing is told to the address after a pause. */
function Words({
  filter,
  onChange,
}: {
  readonly filter: InspectionFilter;
  readonly onChange: (words: string) => void;
}) {
  const [words, setWords] = useState(filter.search ?? '');
  const settled = useDebounced(words, PAUSE_MS);
  const isLeaving = useIsLeaving();
  useEffect(() => {
    if (settled !== (filter.search ?? '') && !isLeaving()) onChange(settled);
    // Only what was typed moves the address; a change of the address by a link does not come back here.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above.
  }, [settled]);
  return <FilterText label={texts.search} hint={texts.searchHint} value={words} onChange={setWords} />;
}
