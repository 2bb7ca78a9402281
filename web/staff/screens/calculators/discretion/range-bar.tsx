/** 法定幅度 as a bar: its tiers, the one that fits, and where the amount lies. */

import { fenRange, inFigures, inYuan, positionIn, rangeText, type Fen, type FenRange } from '@zhifa/law';
import type { Rung } from '@zhifa/law/discretion';
import { texts } from './texts.ts';

const NARROWEST_LABEL = 1400; // Ten-thousandths of the bar: a figure needs as much to stand beside another.

interface RangeBarProps {
  readonly statutory: FenRange;
  readonly rungs: readonly Rung[];
  readonly chosen: string | undefined;
  readonly amount: Fen | undefined;
}

export function RangeBar({ statutory, rungs, chosen, amount }: RangeBarProps) {
  const scale = scaleOf(statutory, amount);
  if (scale === undefined) return <p className="secondary">{texts.openRange}</p>;
  return (
    <div className="range-bar" role="img" aria-label={spoken({ statutory, rungs, chosen, amount })}>
      <div className="range-bar-amount" aria-hidden>
        {amount === undefined ? null : (
          <span className="range-bar-pill" style={pillPlace(scale, amount)}>
            {inYuan(amount)}
          </span>
        )}
      </div>
      <div className="range-bar-track" aria-hidden>
        {rungs.map(({ name, range }) => (
          <span
            key={name}
            className={name === chosen ? 'range-bar-rung range-bar-chosen' : 'range-bar-rung'}
            style={{ left: percent(scale, range.min), right: fromRight(scale, range.max ?? range.min) }}
          >
            {name}
          </span>
        ))}
        {amount === undefined ? null : <span className="range-bar-mark" style={{ left: percent(scale, amount) }} />}
      </div>
      <div className="range-bar-ends" aria-hidden>
        {labelsOf(scale, rungs).map((at) => (
          <span key={at} style={labelPlace(scale, at)}>
            {inYuan(at)}
          </span>
        ))}
      </div>
    </div>
  );
}

interface Scale extends FenRange {
  readonly max: Fen;
}

/** The range, or more where an amount lies below it (减轻) or outside; undefined without an upper end. */
function scaleOf(statutory: FenRange, amount: Fen | undefined): Scale | undefined {
  const { min, max } = statutory;
  if (max === undefined) return undefined;
  const least = amount !== undefined && amount < min ? amount : min;
  const most = amount !== undefined && amount > max ? amount : max;
  return { ...fenRange(least, most), max: most };
}

function percent(scale: Scale, at: Fen): string {
  return `${String(positionIn(scale, at) / 100)}%`;
}

function fromRight(scale: Scale, at: Fen): string {
  return `${String(100 - positionIn(scale, at) / 100)}%`;
}

/** Kept on the bar: at the ends it leans inward. */
function pillPlace(scale: Scale, at: Fen) {
  const position = positionIn(scale, at);
  const lean = position < 1000 ? '0' : position > 9000 ? '-100%' : '-50%';
  return { left: percent(scale, at), transform: `translateX(${lean})` };
}

function labelPlace(scale: Scale, at: Fen) {
  if (at === scale.min) return { left: 0 };
  if (at === scale.max) return { right: 0 };
  return { left: percent(scale, at), transform: 'translateX(-50%)' };
}

/** Both ends, and the cuts between that have room. */
function labelsOf(scale: Scale, rungs: readonly Rung[]): Fen[] {
  const cuts = [...new Set(rungs.flatMap(({ range }) => [range.min, range.max ?? range.min]))].sort((a, b) => a - b);
  const shown: Fen[] = [scale.min];
  for (const cut of cuts) {
    const [before, here] = [positionIn(scale, shown.at(-1) ?? scale.min), positionIn(scale, cut)];
    if (here - before >= NARROWEST_LABEL && 10_000 - here >= NARROWEST_LABEL) shown.push(cut);
  }
  return scale.min === scale.max ? shown : [...shown, scale.max];
}

function spoken({ statutory, rungs, amount }: RangeBarProps): string {
  const steps = rungs.map(({ name, range }) => texts.barRung(name, rangeText(range))).join('，');
  const said = amount === undefined ? texts.barNoAmount : texts.barAmount(inFigures(amount));
  return texts.barText(rangeText(statutory), steps, said);
}
