/** Rules to choose from: words, a group, and what matches. */

import { Input } from 'antd';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { FilterBar, FilterSelect } from '../../../shared/data-table/filter-bar.tsx';
import { texts } from './texts.ts';
import '../../../shared/data-table/data-table.css';

const MOST_SHOWN = 200; // Every catalogue as it is today; of a longer one another word is quicker.

export interface RuleLine {
  readonly ref: string;
  readonly title: string;
  readonly note: string;
  readonly mark: ReactNode;
}

export interface ListFilter {
  readonly words: string;
  readonly group: string;
}

/** Who comes from elsewhere sees in the list where he is. */
function intoView(row: HTMLButtonElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}

interface RuleListProps {
  readonly label: string;
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly groups: readonly string[];
  readonly lines: readonly RuleLine[];
  readonly chosen: string | undefined;
  readonly onChoose: (ref: string) => void;
}

export function RuleList({ label, filter, onFilter, groups, lines, chosen, onChoose }: RuleListProps) {
  const shown = lines.slice(0, MOST_SHOWN);
  return (
    <section aria-label={label} className="rules-list">
      <div className="rules-filter">
        <Input
          type="search"
          allowClear
          aria-label={texts.search}
          placeholder={texts.searchHint}
          maxLength={60}
          value={filter.words}
          onChange={({ target }) => onFilter({ ...filter, words: target.value })}
        />
        {groups.length < 2 ? null : (
          <FilterBar>
            <FilterSelect
              label={texts.group}
              all={texts.allGroups}
              value={filter.group}
              choices={groups.map((group) => ({ value: group, label: group }))}
              onChange={(group) => onFilter({ ...filter, group })}
            />
          </FilterBar>
        )}
        <p className="caption" role="status">
          {texts.found(lines.length)}
        </p>
      </div>
      {lines.length === 0 ? <EmptyState title={texts.nothing} why={texts.nothingWhy} /> : null}
      <ul>
        {shown.map((line) => (
          <li key={line.ref}>
            <button
              type="button"
              className="rules-row"
              aria-current={line.ref === chosen ? 'true' : undefined}
              ref={line.ref === chosen ? intoView : undefined}
              onClick={() => onChoose(line.ref)}
            >
              <span className="rules-row-title">{line.title}</span>
              <span className="caption">
                {line.note} {line.mark}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {lines.length > shown.length ? <p className="caption">{texts.more(lines.length - shown.length)}</p> : null}
    </section>
  );
}
