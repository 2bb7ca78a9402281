/** The list on the phone: a card an entry, its first facts in two lines. */

import { Link } from '@tanstack/react-router';
import type { EntryView } from '@zhifa/contract';
import { listColumns, type Register } from '@zhifa/registers';
import { ChevronRight } from 'lucide-react';
import type { Paging } from '../../../shared/data-table/data-table.tsx';
import { texts as table } from '../../../shared/data-table/texts.ts';
import { valueText } from '../../register/field-value.tsx';

const FACTS = 5;

interface PhoneEntriesProps {
  readonly register: Register;
  readonly entries: readonly EntryView[];
  readonly paging: Paging;
}

export function PhoneEntries({ register, entries, paging }: PhoneEntriesProps) {
  const facts = listColumns(register)
    .filter(({ key }) => key !== register.nameField)
    .slice(0, FACTS);
  const nameField = register.fields[register.nameField];
  return (
    <>
      {entries.map(({ id, values, names = {} }) => (
        <article key={id} className="phone-card">
          <h2>
            <Link to="/registers/$register/$id" params={{ register: register.name, id }}>
              {nameField === undefined ? id : valueText(nameField, values[register.nameField], names)}
              <ChevronRight size={20} aria-hidden />
            </Link>
          </h2>
          <p className="secondary">
            {facts
              .map(({ key, field }) => valueText(field, values[key], names))
              .filter((text) => text !== '')
              .join('·')}
          </p>
        </article>
      ))}
      {paging.hasNext ? (
        <button type="button" className="phone-second-link" onClick={paging.next}>
          {table.next}
        </button>
      ) : null}
      {paging.hasPrevious ? (
        <button type="button" className="phone-second-link" onClick={paging.previous}>
          {table.previous}
        </button>
      ) : null}
    </>
  );
}
