/** The violations as rows of a list. */

import { citationShort } from '@zhifa/law';
import { findViolations, type Violation } from '@zhifa/law/violations';
import type { RuleGroup, RuleRow } from '../rule-picker.tsx';
import { texts } from './texts.ts';

export function violationGroups(words: string): RuleGroup[] {
  const rows = findViolations(words).map(violationRow);
  return rows.length === 0 ? [] : [{ rows }];
}

export function violationRow({ ref, name, penalty, industry, verified, ...rest }: Violation): RuleRow {
  const { inForceUntil, supersededFrom } = rest;
  const ended = supersededFrom === undefined ? [] : [texts.superseded(supersededFrom)];
  return {
    ref,
    title: name,
    notes: [citationShort(penalty), industry, ...(inForceUntil === undefined ? ended : [texts.ended(inForceUntil)])],
    isUnverified: verified !== 'text',
  };
}
