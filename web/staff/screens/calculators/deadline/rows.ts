/** The clocks as rows of a list. */

import { citationShort, termText } from '@zhifa/law';
import { clockRules, clockSubjects, clockVerification, findClocks, type ClockRule } from '@zhifa/law/clocks';
import type { RuleGroup, RuleRow } from '../rule-picker.tsx';
import { hasNoLength } from './given.ts';
import { texts } from './texts.ts';

/** By subject, as far as the words find any. */
export function clockGroups(words: string): RuleGroup[] {
  const found = new Set(findClocks(clockRules, words));
  const groups = Object.entries(clockSubjects).map(([title, clocks]) => ({
    title,
    rows: clocks.filter((clock) => found.has(clock)).map(clockRow),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}

export function clockRow(clock: ClockRule): RuleRow {
  const { ref, title, side, bases } = clock;
  return {
    ref,
    title,
    notes: [lengthOf(clock), side, citationShort(bases[0].citation)],
    isUnverified: clockVerification(clock) !== 'text',
  };
}

/** 7个工作日; where the law has no number, what it is instead. */
function lengthOf(clock: ClockRule): string {
  if (clock.term !== undefined) return clock.term.amount === 0 ? texts.sameDay : termText(clock.term);
  return hasNoLength(clock) ? clock.kind : texts.noNumber;
}
