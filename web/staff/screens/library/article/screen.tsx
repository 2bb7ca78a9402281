/** One article: what it demands in the product's words, the words of the law where they were imported, and what rests on it. */

import { Link, useParams, useSearch } from '@tanstack/react-router';
import { placeText } from '@zhifa/law';
import {
  quotation,
  referencesAt,
  referencesTo,
  type LibraryArticle,
  type LibraryDocument,
  type Statement,
  type StatuteText,
} from '@zhifa/law/library';
import { Button } from 'antd';
import { ChevronLeft, ChevronRight, Copy } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import type { OpenedLibrary } from '../../../../shared/law-library/library.ts';
import { MarkedWords } from '../../../../shared/law-library/marked-words.tsx';
import { articleNumber, citationAt, placeParam, placeWithin } from '../../../../shared/law-library/place.ts';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { LibraryPage, TextNotFound } from '../library-page.tsx';
import { nameOf } from '../rows.ts';
import { articleTexts as texts, texts as library } from '../texts.ts';
import { ArticleLines } from './article-text.tsx';
import { References } from './references.tsx';

export function Screen() {
  const { text: key, place } = useParams({ from: '/frame/library/$text/$place' });
  const crumbs = (
    <>
      <span>/</span>
      <Link to="/library/$text" params={{ text: key }}>
        {key}
      </Link>
    </>
  );
  return (
    <LibraryPage crumbs={crumbs}>
      {(opened) => {
        const document = opened.library.documents.find((each) => each.key === key);
        return document === undefined ? (
          <TextNotFound />
        ) : (
          <Article key={`${key} ${place}`} document={document} place={place} opened={opened} />
        );
      }}
    </LibraryPage>
  );
}

interface ArticleProps {
  readonly document: LibraryDocument;
  readonly place: string;
  readonly opened: OpenedLibrary;
}

function Article({ document, place, opened }: ArticleProps) {
  const { within, q = '' } = useSearch({ from: '/frame/library/$text/$place' });
  const index = document.articles.findIndex((each) => placeParam(each) === place);
  const article = document.articles[index];
  const number = articleNumber(place);
  const { statute } = document;
  if (article === undefined || number === undefined) {
    return <EmptyState title={texts.notThere} why={texts.notThereWhy} />;
  }
  const citation = statute === undefined ? placeWithin(number, within) : citationAt(statute, number, within);
  const words = q.split(' ').filter((word) => word !== '');
  const all = statute === undefined ? [] : referencesTo({ statute, ...number });
  const references = within === undefined || statute === undefined ? all : referencesAt(citation);
  const imported = opened.imported.get(document.key);
  return (
    <>
      <header className="list-head">
        <h1>
          {nameOf(document)} {placeText(citation)}
          {article.text?.name === undefined ? null : <small className="caption"> 【{article.text.name}】</small>}
        </h1>
        <Neighbours document={document} index={index} />
      </header>
      {article.divisions.length === 0 ? null : <p className="caption">{article.divisions.join(' › ')}</p>}
      <div className="library-article">
        <div className="library-words">
          <StatementCard statement={article.statement} words={words} />
          <section aria-label={texts.text}>
            <h2>{texts.text}</h2>
            {article.text === undefined ? (
              <EmptyState title={texts.textNone} why={texts.textNoneWhy} />
            ) : (
              <>
                <ArticleLines
                  text={article.text}
                  citation={within === undefined ? undefined : citation}
                  words={words}
                />
                <p className="library-source">
                  {statute === undefined ? null : (
                    <CopyQuotation text={quotedFrom(document, article)} citation={citation} />
                  )}
                  {imported === undefined ? null : (
                    <span className="caption">{texts.source(imported.enteredBy, imported.source)}</span>
                  )}
                </p>
              </>
            )}
          </section>
        </div>
        <section aria-label={texts.references}>
          <h2>{texts.references}</h2>
          {references.length === 0 ? <p className="secondary">{texts.referencesNone}</p> : null}
          <References references={references} />
          {all.length === references.length ? null : (
            <Link to="/library/$text/$place" params={{ text: document.key, place }}>
              {texts.ofWhole(all.length)}
            </Link>
          )}
        </section>
      </div>
    </>
  );
}

/** The article alone, as a text from which it can be quoted. */
function quotedFrom({ title }: LibraryDocument, { text }: LibraryArticle): StatuteText {
  return { title, notes: [], articles: text === undefined ? [] : [text] };
}

interface StatementCardProps {
  readonly statement: Statement | undefined;
  readonly words: readonly string[];
}

function StatementCard({ statement, words }: StatementCardProps) {
  return (
    <section className="library-statement" aria-label={texts.statement}>
      <h2>
        {texts.statement}{' '}
        {statement === undefined || statement.verified === 'text' ? null : (
          <StatusTag tone="provisional">{library.read[statement.verified]}</StatusTag>
        )}
      </h2>
      <p>
        <MarkedWords text={statement?.words ?? texts.statementNone} words={words} />
      </p>
      {statement === undefined ? null : (
        <p className="caption">{statement.kind === 'written' ? texts.statementWritten : texts.statementDerived}</p>
      )}
    </section>
  );
}

function Neighbours({ document, index }: { readonly document: LibraryDocument; readonly index: number }) {
  const [before, after] = [document.articles[index - 1], document.articles[index + 1]];
  return (
    <div className="library-actions">
      {before === undefined ? null : (
        <Link
          to="/library/$text/$place"
          params={{ text: document.key, place: placeParam(before) }}
          className="button-link"
        >
          <ChevronLeft size={15} aria-hidden /> {texts.previous}
        </Link>
      )}
      {after === undefined ? null : (
        <Link
          to="/library/$text/$place"
          params={{ text: document.key, place: placeParam(after) }}
          className="button-link"
        >
          {texts.next} <ChevronRight size={15} aria-hidden />
        </Link>
      )}
    </div>
  );
}

interface CopyQuotationProps {
  readonly text: StatuteText;
  readonly citation: ReturnType<typeof citationAt>;
}

/** As a paper quotes it: 《……》第……条规定：“……”. */
function CopyQuotation({ text, citation }: CopyQuotationProps) {
  const [isCopied, setCopied] = useState(false);
  const quoted = quotation(text, citation);
  if (quoted === undefined) return null;
  const copy = () => {
    void navigator.clipboard.writeText(quoted).then(() => setCopied(true));
  };
  return (
    <Button icon={<Copy size={14} aria-hidden />} onClick={copy}>
      {isCopied ? texts.copied : texts.copy}
    </Button>
  );
}
