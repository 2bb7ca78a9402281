/** What the cited article demands in our words, the words of the law where they were imported, and the way to the whole article. */

import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { Citation } from '@zhifa/law';
import { statementOf, wordsAt } from '@zhifa/law/library';
import { libraryQuery, type OpenedLibrary } from '../law-library/library.ts';
import { placeParam, withinParam } from '../law-library/place.ts';
import { texts } from './texts.ts';

const LONGEST = 240; // Characters beside a line of work; the library has the rest.

export function ArticleSource({ citation }: { readonly citation: Citation }) {
  const { data } = useQuery(libraryQuery);
  const statement = citation.article === 0 ? undefined : statementOf(citation);
  const words = data === undefined ? undefined : officialWords(data, citation);
  return (
    <>
      {statement === undefined ? null : (
        <p>
          <span className="caption">{statement.kind === 'written' ? texts.statement : texts.derived}</span>
          {shortened(statement.words)}
        </p>
      )}
      {words === undefined ? null : (
        <p className="law">
          <span className="caption">{texts.text}</span>
          {shortened(words)}
        </p>
      )}
      <ToLibrary citation={citation} />
    </>
  );
}

function officialWords({ library }: OpenedLibrary, citation: Citation): string | undefined {
  const document = library.documents.find(({ key }) => key === citation.statute);
  const article = document?.articles.find((each) => placeParam(each) === placeParam(citation));
  if (document === undefined || article?.text === undefined) return undefined;
  return wordsAt({ title: document.title, notes: [], articles: [article.text] }, citation)?.words;
}

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}……`;
}

function ToLibrary({ citation }: { readonly citation: Citation }) {
  const within = withinParam(citation);
  if (citation.article === 0) {
    return (
      <Link to="/library/$text" params={{ text: citation.statute }}>
        {texts.openStatute}
      </Link>
    );
  }
  return (
    <Link
      to="/library/$text/$place"
      params={{ text: citation.statute, place: placeParam(citation) }}
      search={within === undefined ? {} : { within }}
    >
      {texts.openArticle}
    </Link>
  );
}
