/** What the library holds: of each statute the imported text, or else what the product says of the articles it cites. */

import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { ArticleText, StatuteText } from '../statutes/text/statute-text.ts';
import { wordsOf } from '../statutes/text/statute-text.ts';
import { statuteOf, StatuteName, statutes } from '../statutes/index.ts';
import { rankOf } from '../statutes/statute.ts';
import { statedArticles } from '../statements/index.ts';
import { citedArticles, type ArticlePlace } from './references.ts';
import { folded } from './folded.ts';
import { statementOf, type Statement } from './statement.ts';

export interface LibraryArticle {
  readonly article: number;
  readonly inserted?: number;
  readonly divisions: readonly string[];
  /** The official text, a line for each 款, 项 and 目; empty where it was not imported. */
  readonly words: string;
  readonly statement?: Statement;
  readonly text?: ArticleText;
}

export interface LibraryDocument {
  /** The name of the recorded text, or title and day of one that nobody recorded. */
  readonly key: string;
  readonly statute?: StatuteName;
  readonly title: string;
  readonly rank: number;
  readonly inForceFrom: CivilDate;
  readonly inForceUntil?: CivilDate;
  readonly hasText: boolean;
  readonly articles: readonly LibraryArticle[];
  /** Short name and title, as they are searched. */
  readonly searchedTitle: string;
  readonly searchedDivisions: string;
}

/** A text that the organ has imported. */
export interface ImportedText {
  readonly statute?: StatuteName | undefined;
  readonly title: string;
  readonly inForceFrom: CivilDate;
  readonly text: StatuteText;
}

const UNRANKED = 9; // What nobody recorded stands after what is recorded.

/** The key of a text: by its name where it is recorded, else by title and day. */
export function textKey({ statute, title, inForceFrom }: Omit<ImportedText, 'text'>): string {
  return statute ?? `${title}@${inForceFrom}`;
}

export function libraryDocuments(imported: readonly ImportedText[]): LibraryDocument[] {
  const byKey = new Map(imported.map((each) => [textKey(each), each]));
  const recorded = Object.keys(statutes).map((name) => {
    const statute = StatuteName.parse(name);
    return recordedDocument(statute, byKey.get(statute)?.text);
  });
  return [
    ...recorded,
    ...imported.filter(({ statute }) => statute === undefined).map((each) => foreign(each, imported)),
  ];
}

function recordedDocument(statute: StatuteName, text: StatuteText | undefined): LibraryDocument {
  const declared = statuteOf(statute);
  const articles =
    text === undefined ? knownArticles(statute) : text.articles.map((each) => textArticle(statute, each));
  return {
    key: statute,
    statute,
    title: declared.title,
    rank: rankOf(declared),
    inForceFrom: declared.inForceFrom,
    ...(declared.inForceUntil === undefined ? {} : { inForceUntil: declared.inForceUntil }),
    hasText: text !== undefined,
    articles,
    ...searchedNames(`${statute} ${declared.title}`, articles),
  };
}

/** A text of a title that nobody recorded holds until another text of the title begins. */
function foreign(own: ImportedText, imported: readonly ImportedText[]): LibraryDocument {
  const { title, inForceFrom, text } = own;
  const later = [
    ...imported.filter((each) => each.title === title).map((each) => each.inForceFrom),
    ...Object.values(statutes)
      .filter((each) => each.title === title)
      .map((each) => each.inForceFrom),
  ];
  const [next] = later.filter((day) => day > inForceFrom).sort();
  const articles = text.articles.map((each) => withText(each));
  return {
    key: textKey(own),
    title,
    rank: UNRANKED,
    inForceFrom,
    ...(next === undefined ? {} : { inForceUntil: addDays(next, -1) }),
    hasText: true,
    articles,
    ...searchedNames(title, articles),
  };
}

/** Without a text: the articles that something cites or somebody stated. */
function knownArticles(statute: StatuteName): LibraryArticle[] {
  const places = new Map<string, ArticlePlace>();
  for (const place of [...citedArticles(statute), ...statedArticles(statute)]) {
    if (place.article > 0) places.set(`${String(place.article)} ${String(place.inserted ?? 0)}`, place);
  }
  const inOrder = [...places.values()].sort(
    (left, right) => left.article - right.article || (left.inserted ?? 0) - (right.inserted ?? 0),
  );
  return inOrder.map((place) => ({ ...numbered(place), divisions: [], words: '', ...stated(place) }));
}

function textArticle(statute: StatuteName, text: ArticleText): LibraryArticle {
  return { ...withText(text), ...stated({ statute, article: text.article, inserted: text.inserted }) };
}

function withText(text: ArticleText): LibraryArticle {
  return { ...numbered(text), divisions: text.divisions, words: wordsOf(text), text };
}

function numbered({ article, inserted }: Omit<ArticlePlace, 'statute'>): Pick<LibraryArticle, 'article' | 'inserted'> {
  return { article, ...(inserted === undefined ? {} : { inserted }) };
}

function stated(place: ArticlePlace): Pick<LibraryArticle, 'statement'> {
  const statement = statementOf(place);
  return statement === undefined ? {} : { statement };
}

function searchedNames(
  title: string,
  articles: readonly LibraryArticle[],
): Pick<LibraryDocument, 'searchedTitle' | 'searchedDivisions'> {
  const divisions = new Set(articles.flatMap((article) => article.divisions));
  return { searchedTitle: folded(title), searchedDivisions: folded([...divisions].join(' ')) };
}
