/** How a set of whole numbers spreads: nearest ranks and fences, in integers. What lies outside the fences is unusual. */

/** All are members of the set, but for the fences. */
export interface Spread {
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
  /** The least and the greatest that is not unusual: one and a half of the middle half's width beyond it. */
  readonly from: number;
  readonly to: number;
}

/** Of one number or more, none negative; throws on none. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((left, right) => left - right);
  const [lowerQuartile, median, upperQuartile] = [1, 2, 3].map((quarters) => ranked(sorted, quarters));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) throw new Error('Nothing spreads');
  if (lowerQuartile === undefined || median === undefined || upperQuartile === undefined) throw new Error('No rank');
  const width = upperQuartile - lowerQuartile;
  // Half of three widths: up at the lower fence, down at the upper, so that each fence lies inside the exact one.
  const reach = Math.floor((3 * width) / 2);
  const from = Math.max(0, lowerQuartile - reach);
  return { lowest, lowerQuartile, median, upperQuartile, highest, from, to: upperQuartile + reach };
}

/** The nearest rank: the first member that at least so many quarters of the set do not exceed. */
function ranked(sorted: readonly number[], quarters: number): number | undefined {
  return sorted[Math.floor((quarters * sorted.length + 3) / 4) - 1];
}
