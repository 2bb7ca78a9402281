/**
 * Searching the library: by number (安全生产法第97条第(七)项, 第九十七条) and by words of one, two or more characters, article by
 * article, in the texts in force on a day.
 *
 * Pairs of characters that stand side by side are listed with the articles they stand in, so that a word is looked for only where
 * its rarest pair stands; what is found is always looked at again. A word of one character is looked for everywhere.
 */

import type { CivilDate } from '../calendar/civil-date.ts';
import { readNumeral } from '../citation/chinese-numeral.ts';
import type { Citation } from '../citation/citation.ts';
import { parseCitation } from '../citation/parse-citation.ts';
import type { LibraryArticle, LibraryDocument } from './documents.ts';
import { folded } from './folded.ts';
import { articlesWithPair, pairIndex, type PairIndex } from './pairs.ts';

export interface Library {
  readonly documents: readonly LibraryDocument[];
  readonly entries: readonly Entry[];
  readonly pairs: PairIndex;
}

interface Entry {
  readonly document: LibraryDocument;
  readonly article: LibraryArticle;
  /** What is searched: text and statement, with figures and letters in their plain small forms. */
  readonly searched: string;
  /** The chapter, in the same forms. */
  readonly divisions: string;
}

export interface Hit {
  readonly document: LibraryDocument;
  readonly article: LibraryArticle;
  /** Set where it was asked for by number: the very place. */
  readonly citation?: Citation;
}

export interface SearchAnswer {
  /** How many articles there are, of which `hits` are the first. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** The words that were looked for, to be marked in the text; none where a number was asked for. */
  readonly words: readonly string[];
  /** Why nothing could be looked for: 法规库中没有…… */
  readonly error?: string;
}

export interface SearchQuestion {
  readonly words: string;
  readonly on: CivilDate;
  readonly limit: number;
}

const LONGEST_QUESTION = 200;

/** In the order of rank, so that what is found first weighs most. */
export function openLibrary(documents: readonly LibraryDocument[]): Library {
  const ordered = documents.toSorted((left, right) => left.rank - right.rank);
  const entries = ordered.flatMap((document) =>
    document.articles.map((article) => ({
      document,
      article,
      searched: folded(searchedIn(article)),
      divisions: folded(article.divisions.join(' ')),
    })),
  );
  return { documents: ordered, entries, pairs: pairIndex(entries.map(({ searched }) => searched)) };
}

export function searchLibrary(library: Library, { words, on, limit }: SearchQuestion): SearchAnswer {
  const asked = words.slice(0, LONGEST_QUESTION).trim();
  if (asked === '') return { total: 0, hits: [], words: [] };
  const byNumber = /条/.test(asked) ? articlesNumbered(library, asked, on) : undefined;
  if (byNumber !== undefined) return { total: byNumber.length, hits: byNumber.slice(0, limit), words: [] };
  return byWords(library, { words: asked, on, limit });
}

/** The article that is named with its statute, or every article of that number. */
function articlesNumbered({ entries }: Library, asked: string, on: CivilDate): Hit[] | undefined {
  const number = bareNumber(asked);
  if (number !== undefined) {
    const found = entries.filter(({ document, article }) => isOn(document, on) && isNumbered(article, number));
    return found.map(({ document, article }) => ({ document, article }));
  }
  const reading = parseCitation(asked, on);
  if ('error' in reading || reading.citation.article === 0) return undefined;
  const { citation } = reading;
  const found = entries.filter(
    ({ document, article }) => document.statute === citation.statute && isNumbered(article, citation),
  );
  return found.map(({ document, article }) => ({ document, article, citation }));
}

type ArticleNumber = Pick<Citation, 'article' | 'inserted'>;

function isNumbered(article: ArticleNumber, { article: number, inserted }: ArticleNumber): boolean {
  return article.article === number && article.inserted === inserted;
}

/** 第九十七条, 97条, 第134条之一 and nothing else. */
function bareNumber(asked: string): ArticleNumber | undefined {
  const found = /^第?([^第条之]{1,8})条(?:之([^第条之]{1,3}))?$/.exec(asked.replace(/\s/g, ''));
  const article = readNumeral(found?.[1] ?? '');
  if (found === null || article === undefined) return undefined;
  const inserted = found[2] === undefined ? undefined : readNumeral(found[2]);
  return { article, ...(inserted === undefined ? {} : { inserted }) };
}

/** Every word must stand in the text, the statement, the chapter or the name of the statute; one of them in more than the name. */
function byWords(library: Library, { words, on, limit }: SearchQuestion): SearchAnswer {
  const asked = [...new Set(folded(words).split(/\s+/))].filter((word) => word !== '');
  const hits: Hit[] = [];
  let total = 0;
  const found = candidates(library, asked);
  const count = found?.length ?? library.entries.length;
  for (let at = 0; at < count; at += 1) {
    const entry = library.entries[found?.[at] ?? at];
    if (entry === undefined || !isOn(entry.document, on) || !holdsAll(entry, asked)) continue;
    total += 1;
    if (hits.length < limit) hits.push({ document: entry.document, article: entry.article });
  }
  return { total, hits, words: asked };
}

/**
 * Where the rarest pair of all words stands; undefined is everywhere. A word of several may stand in the name of the statute or
 * the chapter instead of the text, so that its pairs say nothing.
 */
function candidates({ documents, pairs }: Library, words: readonly string[]): Uint32Array | undefined {
  const inHeadings = (word: string) =>
    documents.some((document) => document.searchedTitle.includes(word) || document.searchedDivisions.includes(word));
  const telling = words.filter((word) => word.length > 1 && (words.length === 1 || !inHeadings(word)));
  const [shortest] = telling
    .map((word) => articlesWithPair(pairs, word))
    .toSorted((left, right) => left.length - right.length);
  return shortest;
}

function holdsAll({ document, divisions, searched }: Entry, words: readonly string[]): boolean {
  let isInText = false;
  for (const word of words) {
    if (searched.includes(word)) isInText = true;
    else if (words.length === 1) return false;
    else if (!document.searchedTitle.includes(word) && !divisions.includes(word)) return false;
  }
  return isInText;
}

function isOn({ inForceFrom, inForceUntil }: LibraryDocument, on: CivilDate): boolean {
  return inForceFrom <= on && (inForceUntil === undefined || on <= inForceUntil);
}

function searchedIn({ words, statement }: LibraryArticle): string {
  return statement === undefined ? words : `${words}\n${statement.words}`;
}

export interface Marked {
  readonly words: string;
  readonly isMarked: boolean;
}

/** The text in pieces, those that were looked for marked; joined they are the text. */
export function marked(text: string, words: readonly string[]): Marked[] {
  const searched = folded(text);
  const isMarked = new Uint8Array(text.length);
  for (const word of words) {
    if (word === '') continue;
    for (let at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + 1)) {
      isMarked.fill(1, at, at + word.length);
    }
  }
  const pieces: Marked[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && isMarked[at] === isMarked[from]) continue;
    pieces.push({ words: text.slice(from, at), isMarked: isMarked[from] === 1 });
    from = at;
  }
  return pieces;
}
