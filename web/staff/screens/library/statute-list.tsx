/** The statutes that hold on a day, by kind: since when, how far they were read, and how much rests on them. */

import { Link, useNavigate } from '@tanstack/react-router';
import type { CivilDate } from '@zhifa/law';
import { EmptyState } from '../../../shared/empty-state.tsx';
import type { OpenedLibrary } from '../../../shared/law-library/library.ts';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { nameOf, statuteRows, type StatuteRow } from './rows.ts';
import { texts } from './texts.ts';

interface StatuteListProps {
  readonly opened: OpenedLibrary;
  readonly on: CivilDate;
  readonly kind: string | undefined;
}

export function StatuteList({ opened, on, kind }: StatuteListProps) {
  const rows = statuteRows(opened.library, on, kind);
  const withText = rows.filter(({ document }) => document.hasText).length;
  return (
    <>
      <Kinds chosen={kind} />
      {rows.length === 0 ? (
        <EmptyState title={texts.noStatutes(on)} why={texts.noStatutesWhy} />
      ) : (
        <>
          <p className="caption" role="status">
            {texts.count(rows.length, withText)}
          </p>
          <table className="plain-table library-statutes">
            <thead>
              <tr>
                <th scope="col">{texts.columns.title}</th>
                <th scope="col">{texts.columns.kind}</th>
                <th scope="col">{texts.columns.number}</th>
                <th scope="col">{texts.columns.inForce}</th>
                <th scope="col">{texts.columns.read}</th>
                <th scope="col">{texts.columns.cited}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.document.key} row={row} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

function Kinds({ chosen }: { readonly chosen: string | undefined }) {
  const navigate = useNavigate({ from: '/library' });
  const choose = (kind: string | undefined) =>
    void navigate({
      search: ({ kind: _before, ...rest }) => ({ ...rest, ...(kind === undefined ? {} : { kind }) }),
      replace: true,
    });
  const phrase = (kind: string | undefined, label: string) => (
    <button
      key={label}
      type="button"
      aria-pressed={kind === chosen}
      className={kind === chosen ? 'phrase phrase-chosen' : 'phrase'}
      onClick={() => choose(kind)}
    >
      {label}
    </button>
  );
  return (
    <div className="phrases" role="group" aria-label={texts.columns.kind}>
      {phrase(undefined, texts.allKinds)}
      {Object.entries(texts.kinds).map(([kind, label]) => phrase(kind, label))}
    </div>
  );
}

function Row({ row }: { readonly row: StatuteRow }) {
  const { document, kind, number, cited, successor } = row;
  const { inForceFrom, inForceUntil } = document;
  const name = nameOf(document);
  return (
    <tr>
      <td>
        <Link to="/library/$text" params={{ text: document.key }}>
          {name}
        </Link>
        {name === document.title ? null : <span className="finding-note law">{document.title}</span>}
      </td>
      <td>{kind}</td>
      <td>{number}</td>
      <td>
        {inForceUntil === undefined ? texts.from(inForceFrom) : texts.fromTo(inForceFrom, inForceUntil)}
        {successor === undefined ? null : <span className="finding-note">{texts.replacedBy(successor)}</span>}
      </td>
      <td>
        <span className="library-tags">
          <Marks row={row} />
        </span>
      </td>
      <td>{cited === 0 ? texts.notCited : texts.cited(cited)}</td>
    </tr>
  );
}

function Marks({ row: { document, verified } }: { readonly row: StatuteRow }) {
  return (
    <>
      {document.hasText ? <StatusTag tone="accent">{texts.hasText}</StatusTag> : null}
      {verified === undefined ? (
        <StatusTag tone="provisional">{texts.recordedNot}</StatusTag>
      ) : (
        <StatusTag tone={verified === 'text' ? 'plain' : 'provisional'}>{texts.read[verified]}</StatusTag>
      )}
    </>
  );
}
