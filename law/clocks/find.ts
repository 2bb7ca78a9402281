/** Finding clocks by the words officers use. */

import { citationShort } from '../citation/citation.ts';
import type { ClockRule } from './clock.ts';

/** Every word must occur in the title, the event, whose term it is, an article or the note; 56条 finds 第五十六条. No words, all. */
export function findClocks(clocks: readonly ClockRule[], words: string): ClockRule[] {
  const asked = words.split(/\s+/).filter((word) => word !== '');
  return clocks.filter((clock) => {
    const text = searchText(clock);
    return asked.every((word) => text.includes(word.toUpperCase()));
  });
}

function searchText({ ref, title, side, start, bases, note = '' }: ClockRule): string {
  const places = bases.map(({ citation }) => citation);
  const figures = places.map(({ statute, article }) => `${statute}${String(article)}条`);
  return [ref, title, side, start, note, ...places.map(citationShort), ...figures].join('\n').toUpperCase();
}
