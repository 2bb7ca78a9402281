/**
 * Grams for Chinese search: every single character and every pair of neighbours. A query of any length finds its rows by
 * an index on these and is then compared in full, so that nothing is found that does not hold the words.
 */

const LONGEST = 400; // A name or number; longer texts are not searched by pieces.

/** Lower-cased, full-width letters and digits narrowed, blanks dropped: what is compared on both sides. */
export function searchable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** The grams a row is stored under. */
export function gramsOf(...texts: readonly string[]): string[] {
  const grams = new Set<string>();
  for (const text of texts) {
    const letters = [...searchable(text).slice(0, LONGEST)];
    letters.forEach((letter, index) => {
      grams.add(letter);
      const next = letters[index + 1];
      if (next !== undefined) grams.add(letter + next);
    });
  }
  return [...grams];
}

/** The grams that a row must have to hold the query: the pairs, or the one character. */
export function gramsOfQuery(query: string): string[] {
  const letters = [...searchable(query)];
  if (letters.length < 2) return letters;
  return [...new Set(letters.slice(0, -1).map((letter, index) => `${letter}${letters[index + 1] ?? ''}`))];
}

/** The query as a pattern; the characters that LIKE takes for patterns stand for themselves. */
export function likePattern(query: string): string {
  return `%${searchable(query).replace(/[\\%_]/g, '\\$&')}%`;
}
