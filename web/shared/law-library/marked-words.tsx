/** Words of the law with what was looked for marked in them. */

import { marked } from '@zhifa/law/library';

export function MarkedWords({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  if (words.length === 0) return text;
  return marked(text, words).map(({ words: piece, isMarked }, index) =>
    // The pieces of one text stand where they stand.
    isMarked ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
  );
}
