/** The table at the end: what was measured, what was asked for, and whether it was reached. Nothing is asserted. */

export interface Line {
  readonly title: string;
  readonly measured: string;
  readonly target: string;
  readonly isReached: boolean;
  readonly remark: string;
}

/** Rates as a share of the baseline's. */
export function shareOf(
  title: string,
  rates: { readonly ours: number; readonly baseline: number },
  target: number,
): Line {
  const { ours, baseline } = rates;
  const share = baseline === 0 ? 0 : ours / baseline;
  return {
    title,
    measured: `${String(Math.round(share * 100))} %`,
    target: `≥ ${String(Math.round(target * 100))} %`,
    isReached: share >= target,
    remark: `每秒 ${ours.toFixed(0)} 次，对照 ${baseline.toFixed(0)} 次`,
  };
}

export interface Limit {
  readonly measured: number;
  readonly most: number;
  readonly unit: string;
  readonly remark?: string;
}

export function within(title: string, { measured, most, unit, remark = '' }: Limit): Line {
  return {
    title,
    measured: `${measured.toFixed(measured < 10 ? 1 : 0)} ${unit}`,
    target: `≤ ${String(most)} ${unit}`,
    isReached: measured <= most,
    remark,
  };
}

export function print(lines: readonly Line[]): void {
  const widths = {
    title: Math.max(...lines.map(({ title }) => widthOf(title))),
    measured: Math.max(...lines.map(({ measured }) => widthOf(measured))),
    target: Math.max(...lines.map(({ target }) => widthOf(target))),
  };
  for (const { title, measured, target, isReached, remark } of lines) {
    const cells = [padded(title, widths.title), padded(measured, widths.measured), padded(target, widths.target)];
    console.log([isReached ? '✓' : '✗', ...cells, remark].join('  '));
  }
}

/** Chinese takes two columns of a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - widthOf(text));
}
