/**
 * Which law governs a violation (行政处罚法第三十七条): that of the day of the conduct; the later one where it has changed
 * before the decision and is more lenient.
 */

import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { citationShort } from '../citation/citation.ts';
import { rangeText } from '../money/fen-range.ts';
import type { FineRange } from './fine-range.ts';
import { isMandatory, type Violation } from './violation.ts';

/** Why a violation does not govern conduct of that day; undefined when it does. */
export function notInForce(
  { penalty, inForceFrom, inForceUntil, ...rest }: Violation,
  on: CivilDate,
): string | undefined {
  const place = citationShort(penalty);
  if (on < inForceFrom) return `${place}自${inForceFrom}起施行，行为日${on}在此之前`;
  if (inForceUntil !== undefined && on > inForceUntil) return `${place}到${inForceUntil}为止有效，行为日${on}在此之后`;
  const { supersededFrom, supersededBy } = rest;
  if (supersededFrom === undefined || on < supersededFrom) return undefined;
  return `自${supersededFrom}起，${place}由${supersededBy.join('、')}替代，行为日${on}应适用后者`;
}

/** The first day from which the violation is governed by something else; undefined while it is not. */
export function changedFrom({ inForceUntil, supersededFrom }: Violation): CivilDate | undefined {
  const afterRepeal = inForceUntil === undefined ? undefined : addDays(inForceUntil, 1);
  if (afterRepeal === undefined || supersededFrom === undefined) return afterRepeal ?? supersededFrom;
  return afterRepeal < supersededFrom ? afterRepeal : supersededFrom;
}

/** The range that governs: the later one only where it is milder. Both are shown. */
export function milderOf(old: FineRange, later: FineRange): FineRange {
  const isMilder = compareSeverity(later, old) < 0;
  const sides = `行为日旧法${rangeText(old.range)}，决定日新法${citationShort(later.citation)}${rangeText(later.range)}`;
  const step = `${sides}：${isMilder ? '新法较轻，适用新法' : '新法不较轻，适用旧法'}（行政处罚法第三十七条）`;
  const governing = isMilder ? later : old;
  return { ...governing, steps: [...governing.steps, step] };
}

/** Negative when `left` is more lenient: the lower upper limit, then the lower lower limit, then a fine that is optional. */
function compareSeverity(left: FineRange, right: FineRange): number {
  const upper = (left.range.max ?? Infinity) - (right.range.max ?? Infinity);
  if (upper !== 0 && !Number.isNaN(upper)) return upper;
  const lower = left.range.min - right.range.min;
  return lower !== 0 ? lower : Number(isMandatory(left.mode)) - Number(isMandatory(right.mode));
}
