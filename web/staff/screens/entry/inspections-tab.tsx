/** This year's inspections of one enterprise. */

import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { civilDateOf, yearOf } from '@zhifa/law';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { dossiersQuery } from '../../queries.ts';
import { useToday } from '../../session/session.ts';
import { texts } from './texts.ts';

const MOST = 100; // No enterprise is visited a hundred times in a year.

export function InspectionsTab({ id }: { readonly id: string }) {
  const year = yearOf(useToday());
  const { data, error } = useQuery(dossiersQuery({ kind: 'inspection', enterpriseId: id, limit: MOST }));
  const lines = (data?.lines ?? []).filter(
    ({ plannedOn, openedAt }) => yearOf(plannedOn ?? civilDateOf(openedAt)) === year,
  );
  if (error !== null) return <Problem error={error} />;
  return (
    <div className="entry-cards">
      {data !== undefined && lines.length === 0 ? (
        <EmptyState title={texts.noInspections} why={texts.noInspectionsWhy} />
      ) : null}
      {lines.length === 0 ? null : (
        <table className="plain-table" aria-label={texts.inspectionsOf(year)}>
          <thead>
            <tr>
              <th scope="col">{texts.inspection}</th>
              <th scope="col">{texts.stage}</th>
              <th scope="col">{texts.planned}</th>
              <th scope="col">{texts.matters}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id: dossier, title, number, stageTitle, isClosed, plannedOn, subtitle }) => (
              <tr key={dossier}>
                <td>
                  <Link to="/inspections/$id" params={{ id: dossier }}>
                    {number ?? title}
                  </Link>
                </td>
                <td>
                  <StatusTag tone={isClosed ? 'green' : 'accent'}>{stageTitle}</StatusTag>
                </td>
                <td>{plannedOn}</td>
                <td>{subtitle}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <Link to="/inspections" search={{ enterpriseId: id }}>
          {texts.allInspections}
        </Link>
      </p>
    </div>
  );
}
