/** Finding rules by words, by ref, and by the article as people write it. */

import { citationShort, type Citation } from '@zhifa/law';

/** Every word must occur. 42条 finds 第四十二条. No words, everything. */
export function matches(words: string, said: readonly string[], places: readonly Citation[]): boolean {
  const asked = words.split(/\s+/).filter((word) => word !== '');
  const figures = places.map(({ statute, article }) => `${statute}${String(article)}条`);
  const text = [...said, ...places.map(citationShort), ...figures].join('\n').toUpperCase();
  return asked.every((word) => text.includes(word.toUpperCase()));
}
