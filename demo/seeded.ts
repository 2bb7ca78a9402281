/** Chance that is the same on every machine: the demonstration must be the same bureau every time. */

export interface Chance {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True in `percent` of a hundred cases. */
  readonly often: (percent: number) => boolean;
  /** The same items in another order. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** mulberry32 over a seed made of words: small, well spread, and enough for names and dates. */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  let state = seedOf(words.join(' '));
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (items) => pickAt(items, below(items.length)),
    often: (percent) => below(100) < percent,
    shuffled: (items) => {
      const rest = [...items];
      return items.map(() => pickAt(rest.splice(below(rest.length), 1), 0));
    },
  };
}

function pickAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** FNV-1a. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** What a thing of the demonstration belongs to; the number is part of its id for ever. */
export const families = { township: 1, officer: 2, enterprise: 3, enforcementItem: 4 } as const;

/** A UUID that belongs to this thing of the demonstration for ever. */
export function demoId(family: keyof typeof families, serial: number): string {
  const part = families[family].toString(16).padStart(4, '0');
  return `01900000-${part}-7000-8000-${serial.toString(16).padStart(12, '0')}`;
}
