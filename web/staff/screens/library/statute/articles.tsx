/** The articles of a text by chapter: the first words of each, and how much rests on it. */

import { Link } from '@tanstack/react-router';
import { referencesTo, type LibraryArticle, type LibraryDocument } from '@zhifa/law/library';
import { Fragment } from 'react';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { numberText, placeParam } from '../../../../shared/law-library/place.ts';
import { References } from '../article/references.tsx';
import { statuteTexts as texts } from '../texts.ts';

export function Articles({ document }: { readonly document: LibraryDocument }) {
  const { statute, hasText, articles } = document;
  const whole = statute === undefined ? [] : referencesTo({ statute, article: 0 });
  return (
    <section aria-label={texts.articles}>
      <h2>{hasText ? texts.articles : texts.articlesKnown}</h2>
      {hasText || articles.length === 0 ? null : <p className="caption">{texts.articlesKnownWhy}</p>}
      {articles.length === 0 ? <EmptyState title={texts.articlesNone} why={texts.articlesNoneWhy} /> : null}
      <ol className="library-articles">
        {articles.map((article, index) => (
          <Fragment key={placeParam(article)}>
            <Heading article={article} before={articles[index - 1]} />
            <Article document={document} article={article} />
          </Fragment>
        ))}
      </ol>
      {whole.length === 0 ? null : (
        <>
          <h2>{texts.whole}</h2>
          <References references={whole} />
        </>
      )}
    </section>
  );
}

/** The chapter, where it begins. */
function Heading({
  article,
  before,
}: {
  readonly article: LibraryArticle;
  readonly before: LibraryArticle | undefined;
}) {
  const here = article.divisions.join(' › ');
  return here === '' || here === before?.divisions.join(' › ') ? null : <li className="library-division">{here}</li>;
}

interface ArticleProps {
  readonly document: LibraryDocument;
  readonly article: LibraryArticle;
}

function Article({ document: { key, statute }, article }: ArticleProps) {
  const { article: number, inserted, words, statement } = article;
  const cited = statute === undefined ? 0 : referencesTo({ statute, article: number, inserted }).length;
  const place = numberText(article);
  const [first = ''] = (words === '' ? (statement?.words ?? '') : words).split('\n');
  return (
    <li className="library-article-row">
      <Link to="/library/$text/$place" params={{ text: key, place: placeParam(article) }}>
        {place}
      </Link>
      <span className={words === '' ? 'library-first' : 'library-first law'}>{first}</span>
      {cited === 0 ? null : <span className="caption">{texts.citedBy(cited)}</span>}
    </li>
  );
}
