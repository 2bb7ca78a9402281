/** For each pair of neighbouring characters the texts it stands in, in two flat arrays: quick to make, small to keep. */

const SLOTS = 1 << 16; // Several pairs may share a slot; whoever asks looks at the text again.

export interface PairIndex {
  /** Where the list of a slot begins in `texts`; it ends where the next begins. */
  readonly starts: Uint32Array;
  readonly texts: Uint32Array;
}

export function pairIndex(texts: readonly string[]): PairIndex {
  const starts = new Uint32Array(SLOTS + 1);
  eachPair(texts, (slot) => {
    starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  });
  for (let slot = 1; slot <= SLOTS; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const listed = new Uint32Array(starts[SLOTS] ?? 0);
  const next = starts.slice();
  eachPair(texts, (slot, text) => {
    const place = next[slot] ?? 0;
    listed[place] = text;
    next[slot] = place + 1;
  });
  return { starts, texts: listed };
}

/** Texts that may hold the word, in order: those that hold its rarest pair. The word has two characters at least. */
export function articlesWithPair({ starts, texts }: PairIndex, word: string): Uint32Array {
  let [from, to] = [0, texts.length];
  for (let at = 0; at + 1 < word.length; at += 1) {
    const slot = slotOf(word.charCodeAt(at), word.charCodeAt(at + 1));
    const [begin, end] = [starts[slot] ?? 0, starts[slot + 1] ?? 0];
    if (end - begin < to - from) [from, to] = [begin, end];
  }
  return texts.subarray(from, to);
}

/** Each slot once a text. */
function eachPair(texts: readonly string[], visit: (slot: number, text: number) => void): void {
  const seenIn = new Uint32Array(SLOTS);
  texts.forEach((words, text) => {
    for (let at = 0; at + 1 < words.length; at += 1) {
      const slot = slotOf(words.charCodeAt(at), words.charCodeAt(at + 1));
      if (seenIn[slot] === text + 1) continue;
      seenIn[slot] = text + 1;
      visit(slot, text);
    }
  });
}

function slotOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ Math.imul(second, 0x85eb)) & (SLOTS - 1);
}
