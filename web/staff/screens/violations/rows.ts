/** The catalogue as rows of a list, and what leads to it. */

import { checkItemOf, statuteOf } from '@zhifa/law';
import { findViolations, violationOf, violations } from '@zhifa/law/violations';
import { violationRow } from '../calculators/range/rows.ts';
import type { RuleGroup } from '../calculators/rule-picker.tsx';

/** In the order of the item; a failing may establish several. */
export function groupsOfItem(code: string): RuleGroup[] {
  const found = (checkItemOf(code)?.violationRefs ?? []).flatMap((ref) => violationOf(ref) ?? []);
  return found.length === 0 ? [] : [{ rows: found.map(violationRow) }];
}

/** By statute, in the order of the catalogue. */
export function groupsFor(words: string): RuleGroup[] {
  const found = findViolations(words);
  const names = [...new Set(found.map(({ penalty }) => penalty.statute))];
  return names.map((name) => ({
    title: statuteOf(name).title,
    rows: found.filter(({ penalty }) => penalty.statute === name).map(violationRow),
  }));
}

export interface StatuteCount {
  /** What to search for. */
  readonly words: string;
  readonly title: string;
  readonly count: number;
}

export function statuteCounts(): StatuteCount[] {
  const names = [...new Set(violations.map(({ penalty }) => penalty.statute))];
  return names.map((name) => ({
    words: name,
    title: statuteOf(name).title,
    count: violations.filter(({ penalty }) => penalty.statute === name).length,
  }));
}
