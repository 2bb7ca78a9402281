/** Which lines of a found article stand in the list: those that hold the words, else its beginning. */

import type { Citation } from '@zhifa/law';
import { linesOf, marked, type Hit, type PlacedLine } from '@zhifa/law/library';

const MOST_LINES = 3;

export interface ShownLine {
  readonly words: string;
  /** The words of the law, not ours. */
  readonly isLaw: boolean;
}

export function linesShown({ article, citation }: Hit, words: readonly string[]): ShownLine[] {
  const lines = article.text === undefined ? [] : linesOf(article.text);
  const asked = citation === undefined ? [] : lines.filter((line) => isAt(line, citation));
  const law = (asked.length > 0 ? asked : lines).map((line): ShownLine => ({ words: line.words, isLaw: true }));
  const ours: ShownLine[] = article.statement === undefined ? [] : [{ words: article.statement.words, isLaw: false }];
  const holding = [law.filter((line) => holds(line, words)), ours.filter((line) => holds(line, words))];
  const shown = holding.find((found) => found.length > 0) ?? (law.length > 0 ? law : ours);
  return shown.slice(0, MOST_LINES);
}

function isAt({ paragraph, item }: PlacedLine, citation: Citation): boolean {
  if (citation.paragraph === undefined && citation.item === undefined) return true;
  return (citation.paragraph === undefined || paragraph === citation.paragraph) && item === citation.item;
}

function holds(line: ShownLine, words: readonly string[]): boolean {
  return words.length > 0 && marked(line.words, words).some(({ isMarked }) => isMarked);
}
