/** The list on the phone: a card an inspection. */

import { Link } from '@tanstack/react-router';
import type { DossierLine } from '@zhifa/contract';
import { ChevronRight } from 'lucide-react';
import type { Paging } from '../../../shared/data-table/data-table.tsx';
import { texts as table } from '../../../shared/data-table/texts.ts';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { Due } from './due.tsx';

export function PhoneList({ lines, paging }: { readonly lines: readonly DossierLine[]; readonly paging: Paging }) {
  return (
    <>
      {lines.map(({ id, title, number, stageTitle, isClosed, nextDueOn, unitName }) => (
        <article key={id} className="phone-card">
          <h2>
            <Link to="/inspections/$id" params={{ id }}>
              {title} <ChevronRight size={20} aria-hidden />
            </Link>
          </h2>
          <p>
            <StatusTag tone={isClosed ? 'green' : 'accent'}>{stageTitle}</StatusTag> <Due on={nextDueOn} />
          </p>
          <p className="secondary">
            {number} {unitName}
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
