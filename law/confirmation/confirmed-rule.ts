/**
 * A rule that nobody could read in the original carries no document until the bureau has confirmed it against its own copy.
 * Confirming is an act on record (`procedure/rule-confirmation`); here is only what is confirmed.
 */

import type { Verification } from '../statutes/statute.ts';

/** Where rules stand that may be confirmed. */
export const ruleCatalogues = {
  gate: '前置条件',
  clock: '期限',
  violation: '违法行为',
  benchmark: '裁量基准',
  hazard: '重大事故隐患判定',
  crime: '涉嫌犯罪的要件',
} as const;
export type RuleCatalogue = keyof typeof ruleCatalogues;

/** A confirmation in force. It is good for one version: when the rule says something else, it must be confirmed anew. */
export interface ConfirmedRule {
  readonly catalogue: RuleCatalogue;
  readonly ref: string;
  readonly version: number;
}

export function isConfirmed(confirmed: readonly ConfirmedRule[], rule: ConfirmedRule): boolean {
  return confirmationOf(confirmed, rule) !== undefined;
}

/** The one that confirms the rule as it stands, with whatever else it tells (who, when, by which paper). */
export function confirmationOf<Confirmed extends ConfirmedRule>(
  confirmed: readonly Confirmed[],
  rule: ConfirmedRule,
): Confirmed | undefined {
  return confirmed.find(
    ({ catalogue, ref, version }) => catalogue === rule.catalogue && ref === rule.ref && version === rule.version,
  );
}

/** What was read in the original and stands there needs no confirming. */
export function needsConfirming({
  verified,
  isInference,
}: {
  readonly verified: Verification;
  readonly isInference: boolean;
}): boolean {
  return verified !== 'text' || isInference;
}
