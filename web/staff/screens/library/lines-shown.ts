/** Which lines of a found article stand in the list: those that hold the words, else its beginning. */

import { linesOf, marked, type Hit } from '@zhifa/law/library';

const MOST_LINES = 3;

export function linesShown({ article, citation }: Hit, words: readonly string[]): string[] {
  const statement = article.statement?.words;
  const lines = article.text === undefined ? [] : linesOf(article.text);
  if (citation?.item !== undefined || citation?.paragraph !== undefined) {
    const meant = lines.filter(
      ({ paragraph, item }) =>
        (citation.paragraph === undefined || paragraph === citation.paragraph) && item === citation.item,
    );
    if (meant.length > 0) return meant.slice(0, MOST_LINES).map((line) => line.words);
  }
  const written = lines.map((line) => line.words);
  const own = statement === undefined ? [] : [statement];
  const all = written.length === 0 ? own : written;
  const holding = [...all, ...(written.length === 0 ? [] : own)].filter((line) => holds(line, words));
  return (holding.length > 0 ? holding : all).slice(0, MOST_LINES);
}

function holds(line: string, words: readonly string[]): boolean {
  return words.length > 0 && marked(line, words).some(({ isMarked }) => isMarked);
}
