/** The law library: texts as they are imported, statements, what rests on an article, and the search over all. A door of its own. */

export { libraryDocuments, textKey } from './documents.ts';
export type { ImportedText, LibraryArticle, LibraryDocument } from './documents.ts';
export { citedArticles, citedPlaces, punishedAt, referencesTo, referencesAt, referenceKinds } from './references.ts';
export type { ArticlePlace, Reference, ReferenceKind } from './references.ts';
export { marked, openLibrary, searchLibrary } from './search.ts';
export type { Hit, Library, Marked, SearchAnswer } from './search.ts';
export { statementOf } from './statement.ts';
export type { Statement } from './statement.ts';
export { lines, successions } from '../statutes/lines.ts';
export { quotation, wordsAt } from '../statutes/text/quotation.ts';
export { readStatuteFile } from '../statutes/text/read-file.ts';
export { readStatuteText } from '../statutes/text/read-statute-text.ts';
export type { TextReading, TextReport } from '../statutes/text/read-statute-text.ts';
export type { TextProblem } from '../statutes/text/problem.ts';
export { linesOf } from '../statutes/text/statute-text.ts';
export type { ArticleText, PlacedLine, StatuteText } from '../statutes/text/statute-text.ts';
