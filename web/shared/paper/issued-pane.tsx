/** Issued papers beside the work: choose one, read its pages, print the PDF. */

import { useQuery } from '@tanstack/react-query';
import { documentDraft, documentPages, documentPdf, type DocumentLine } from '@zhifa/contract';
import { Printer } from 'lucide-react';
import { call, fileAddress } from '../api.ts';
import { Loading } from '../loading.tsx';
import { Problem } from '../problem.tsx';
import { PaperPages } from './paper-pages.tsx';
import { texts } from './texts.ts';

interface IssuedPaneProps {
  readonly documents: readonly DocumentLine[];
  readonly chosenId: string | undefined;
  readonly onChoose: (id: string) => void;
}

export function IssuedPane({ documents, chosenId, onChoose }: IssuedPaneProps) {
  const chosen = documents.find(({ id }) => id === chosenId) ?? documents.at(-1);
  return (
    <aside className="paper-pane" aria-label={texts.pane}>
      <header className="paper-tabs">
        {documents.toReversed().map(({ id, title, numberText }) => (
          <button
            key={id}
            type="button"
            title={numberText ?? title}
            aria-pressed={id === chosen?.id}
            className={id === chosen?.id ? 'paper-tab paper-tab-now' : 'paper-tab'}
            onClick={() => onChoose(id)}
          >
            {title} <small>{texts.issued}</small>
          </button>
        ))}
      </header>
      {chosen === undefined ? null : <IssuedPaper document={chosen} />}
    </aside>
  );
}

function IssuedPaper({ document: { id, title, numberText } }: { readonly document: DocumentLine }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['document', id, 'pages'],
    queryFn: () => call(documentPages, { params: { id } }),
    staleTime: Infinity,
  });
  return (
    <>
      <p className="paper-blanks">
        <span>{numberText ?? title}</span>
        <span className="paper-count">{data === undefined ? '' : texts.page(1, data.pages.length)}</span>
        <a href={fileAddress(documentDraft, { id })}>{texts.wordDraft}</a>
        <a href={fileAddress(documentPdf, { id })} target="_blank" rel="noreferrer">
          <Printer size={14} aria-hidden /> {texts.print}
        </a>
      </p>
      {error === null ? null : <Problem error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : <PaperPages title={title} pages={data.pages} />}
    </>
  );
}
