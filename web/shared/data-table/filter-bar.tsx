/** The filter bar: four to six fields; what is set stands in the address, so that a list can be sent to somebody. */

import type { ReactNode } from 'react';
import { texts } from './texts.ts';

export function FilterBar({ children }: { readonly children: ReactNode }) {
  return (
    <div className="filter-bar" role="group" aria-label={texts.filters}>
      {children}
    </div>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string;
  readonly all: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

export function FilterSelect({ label, value, all, choices, onChange }: FilterSelectProps) {
  return (
    <label className="filter">
      <span className="secondary">{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FilterCheckProps {
  readonly label: string;
  readonly isSet: boolean;
  readonly onChange: (isSet: boolean) => void;
}

export function FilterCheck({ label, isSet, onChange }: FilterCheckProps) {
  return (
    <label className="filter">
      <input type="checkbox" checked={isSet} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}

interface FilterTextProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function FilterText({ label, hint, value, onChange }: FilterTextProps) {
  return (
    <label className="filter filter-wide">
      <span className="visually-hidden">{label}</span>
      <input type="search" placeholder={hint} value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
