/** One unit: duties, items it answers for, officers. */

import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { EntryView, UnitView } from '@zhifa/contract';
import type { ReactNode } from 'react';
import { entriesQuery } from '../../register/queries.ts';
import { texts } from './texts.ts';

const MOST = 50; // The rest stand in the register, one click away.

export function UnitPane({ unit: { id, name, duties } }: { readonly unit: UnitView }) {
  return (
    <section className="entry-cards unit-pane" aria-label={name}>
      <section className="entry-card" aria-label={texts.duties}>
        <h2>{name}</h2>
        <p>{duties === '' ? <span className="secondary">{texts.noDuties}</span> : duties}</p>
      </section>
      <Entries
        register="enforcementItems"
        filter={{ responsibleUnitId: id }}
        title={texts.items}
        none={texts.noItems}
        line={({ values }) => (
          <>
            {text(values['name'])} <span className="caption">{text(values['code'])}</span>
          </>
        )}
      />
      <Entries
        register="officers"
        filter={{ unitId: id }}
        title={texts.officers}
        none={texts.noOfficers}
        line={({ values }) => (
          <>
            {text(values['name'])} <span className="secondary">{text(values['post'])}</span>{' '}
            <span className="caption">{texts.validUntil(text(values['certificateValidUntil']))}</span>
          </>
        )}
      />
    </section>
  );
}

interface EntriesProps {
  readonly register: string;
  readonly filter: Readonly<{ [field: string]: string }>;
  readonly title: string;
  readonly none: string;
  readonly line: (entry: EntryView) => ReactNode;
}

function Entries({ register, filter, title, none, line }: EntriesProps) {
  const { data } = useQuery(entriesQuery(register, { filters: JSON.stringify(filter), limit: MOST }));
  const entries = data?.entries ?? [];
  return (
    <section className="entry-card" aria-label={title}>
      <h2>{title}</h2>
      {data !== undefined && entries.length === 0 ? <p className="secondary">{none}</p> : null}
      <ul className="unit-entries">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link to="/registers/$register/$id" params={{ register, id: entry.id }}>
              {line(entry)}
            </Link>
          </li>
        ))}
      </ul>
      {data?.nextCursor == null ? null : (
        <Link to="/registers/$register" params={{ register }} search={{ filters: filter }}>
          {texts.more}
        </Link>
      )}
    </section>
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
