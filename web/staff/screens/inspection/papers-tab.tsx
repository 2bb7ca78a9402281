/** The papers of the dossier: number, day, code; read, print, serve. */

import { documentDraft, documentPdf } from '@zhifa/contract';
import { fileAddress } from '../../../shared/api.ts';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { useDossier, useInspection } from '../../dossier/dossier.ts';
import { texts } from './texts.ts';

export function PapersTab({ onPaper }: { readonly onPaper: (id: string) => void }) {
  const { documents } = useDossier().view;
  const { papers } = useInspection();
  if (documents.length === 0) return <EmptyState title={texts.papersEmpty} why={texts.papersEmptyWhy} />;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          {Object.values(texts.paperColumns).map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {documents.map(({ id, title, numberText, issuedOn, verificationCode }) => {
          const voided = papers.find(({ documentId }) => documentId === id)?.voided;
          return (
            <tr key={id}>
              <td>
                <button type="button" className="link" onClick={() => onPaper(id)}>
                  {title}
                </button>{' '}
                {voided === undefined ? null : <StatusTag tone="red">{texts.voided(voided.reason)}</StatusTag>}
              </td>
              <td>{numberText}</td>
              <td>{issuedOn}</td>
              <td>{verificationCode === null ? '' : verificationCode.slice(0, 8)}</td>
              <td className="paper-actions">
                <a href={fileAddress(documentPdf, { id })} target="_blank" rel="noreferrer">
                  {texts.print}
                </a>
                <a href={fileAddress(documentDraft, { id })}>{texts.draft}</a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
