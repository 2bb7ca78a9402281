/** Rules whose version is their content, marked once for all screens. */

import type { RuleCatalogue } from '@zhifa/law';
import { confirmableRule } from '@zhifa/law/confirmation';
import { invariant } from '@zhifa/procedure';
import type { MarkedRule } from '../../../shared/rule-mark/rule-mark.tsx';

const known = new Map<string, MarkedRule>();

/** Of a rule that the catalogue has. */
export function markedRule(catalogue: RuleCatalogue, ref: string): MarkedRule {
  const key = `${catalogue} ${ref}`;
  const rule = known.get(key) ?? confirmableRule(catalogue, ref);
  invariant(rule !== undefined, 'the ref comes from the catalogue itself');
  known.set(key, rule);
  return rule;
}
