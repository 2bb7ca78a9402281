/** Batches of before: what became of each, and the way back into it. */

import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { civilDateOf, clockTime } from '@zhifa/law';
import type { Register } from '@zhifa/registers';
import { figure } from './figure.ts';
import { batchesQuery } from './queries.ts';
import { texts } from './texts.ts';

export function EarlierBatches({ register: { name } }: { readonly register: Register }) {
  const { data } = useQuery(batchesQuery(name));
  const batches = data?.batches ?? [];
  const columns = texts.earlierColumns;
  return (
    <section aria-labelledby="earlier" className="import-earlier">
      <h2 id="earlier">{texts.earlier}</h2>
      {data !== undefined && batches.length === 0 ? <p className="secondary">{texts.noEarlier}</p> : null}
      {batches.length === 0 ? null : (
        <table className="plain-table" aria-label={texts.earlier}>
          <thead>
            <tr>
              <th scope="col">{columns.file}</th>
              <th scope="col">{columns.status}</th>
              <th scope="col" className="figure">
                {columns.rows}
              </th>
              <th scope="col" className="figure">
                {columns.imported}
              </th>
              <th scope="col" className="figure">
                {columns.bad}
              </th>
              <th scope="col">{columns.by}</th>
            </tr>
          </thead>
          <tbody>
            {batches.map((batch) => (
              <tr key={batch.id}>
                <td>
                  <Link to="/registers/$register/import" params={{ register: name }} search={{ batch: batch.id }}>
                    {batch.fileName}
                  </Link>
                </td>
                <td>{texts.statuses[batch.status]}</td>
                <td className="figure">{figure(batch.rowsTotal ?? batch.rowsChecked)}</td>
                <td className="figure">{figure(batch.rowsImported)}</td>
                <td className="figure">{figure(batch.rowsBad)}</td>
                <td>
                  {batch.createdBy} {civilDateOf(batch.createdAt)} {clockTime(batch.createdAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
