/** Of the rules that the gates of an act ask: those that the bureau has confirmed, in the version that stands. */

import { firmByConfirmation } from '@zhifa/law/gates';
import { confirmedRules } from '../queries/rule-confirmations.ts';
import type { FactProvider } from './providers.ts';

export const firmRuleFacts: FactProvider<'firmRules'> = async ({ tx, orgId, subject: { firmable = [] } }) => {
  if (firmable.length === 0) return [];
  const confirmed = await confirmedRules(tx, orgId, 'gate', firmable);
  return confirmed
    .filter(({ rule }) => firmByConfirmation([rule]).length > 0)
    .map(({ rule: { ref }, ...confirmedBy }) => ({ ref, confirmed: confirmedBy }));
};
