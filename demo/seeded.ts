/** Chance that is the same on every machine: the demonstration must be the same bureau every time. */

export interface Chance {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True in `percent` of a hundred cases. */
  readonly often: (percent: number) => boolean;
}

/** mulberry32: small, well spread, and enough for names and dates. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    often: (percent) => below(100) < percent,
  };
}

/** A UUID that belongs to this thing of the demonstration for ever. */
export function demoId(family: number, serial: number): string {
  return `01900000-${family.toString(16).padStart(4, '0')}-7000-8000-${serial.toString(16).padStart(12, '0')}`;
}
