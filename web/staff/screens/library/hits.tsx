/** What was found: article by article, each with its statute and chapter, the lines that hold the words, and the words marked. */

import { Link } from '@tanstack/react-router';
import { placeText, statuteOf, type CivilDate } from '@zhifa/law';
import { searchLibrary, type Hit, type Library } from '@zhifa/law/library';
import { useMemo } from 'react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { MarkedWords } from '../../../shared/law-library/marked-words.tsx';
import { numberText, placeParam, withinParam } from '../../../shared/law-library/place.ts';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { linesShown } from './lines-shown.ts';
import { nameOf } from './rows.ts';
import { texts } from './texts.ts';

const MOST_SHOWN = 80; // More nobody reads; another word is quicker.

interface HitsProps {
  readonly library: Library;
  readonly words: string;
  readonly on: CivilDate;
}

export function Hits({ library, words, on }: HitsProps) {
  const answer = useMemo(() => searchLibrary(library, { words, on, limit: MOST_SHOWN }), [library, words, on]);
  if (answer.total === 0) return <EmptyState title={texts.nothing(words)} why={texts.nothingWhy} />;
  return (
    <section aria-label={texts.search}>
      <p className="caption" role="status">
        {texts.found(answer.total)}
      </p>
      <ol className="library-hits">
        {answer.hits.map((hit) => (
          <li key={`${hit.document.key} ${placeParam(hit.article)}`}>
            <FoundArticle hit={hit} words={answer.words} />
          </li>
        ))}
      </ol>
      {answer.total > MOST_SHOWN ? <p className="caption">{texts.more(answer.total - MOST_SHOWN)}</p> : null}
    </section>
  );
}

function FoundArticle({ hit, words }: { readonly hit: Hit; readonly words: readonly string[] }) {
  const { document, article, citation } = hit;
  const within = citation === undefined ? undefined : withinParam(citation);
  const place = citation === undefined ? numberText(article) : placeText(citation);
  return (
    <>
      <p className="library-hit-head">
        <Link
          to="/library/$text/$place"
          params={{ text: document.key, place: placeParam(article) }}
          search={{
            ...(within === undefined ? {} : { within }),
            ...(words.length === 0 ? {} : { q: words.join(' ') }),
          }}
        >
          {nameOf(document)} {place}
        </Link>
        <span className="caption">{article.divisions.join(' › ')}</span>
        <Source hit={hit} />
      </p>
      {linesShown(hit, words).map((line) => (
        <p key={line.words} className={line.isLaw ? 'library-line law' : 'library-line'}>
          <MarkedWords text={line.words} words={words} />
        </p>
      ))}
    </>
  );
}

/** Whether these are the words of the law or ours. */
function Source({ hit: { document, article } }: { readonly hit: Hit }) {
  if (article.words !== '') return <StatusTag tone="accent">{texts.officialText}</StatusTag>;
  const verified = document.statute === undefined ? 'text' : statuteOf(document.statute).verified;
  if (verified === 'text') return <StatusTag>{texts.statement}</StatusTag>;
  return <StatusTag tone="provisional">{texts.read[verified]}</StatusTag>;
}
