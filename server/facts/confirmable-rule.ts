/** A rule that is about to be confirmed: what its catalogue says today, and which dossiers about it stand. */

import { confirmableRule } from '@zhifa/law/confirmation';
import { standingFor } from '../queries/rule-confirmations.ts';
import type { FactProvider } from './providers.ts';

export const confirmableRuleFacts: FactProvider<'confirmableRule'> = async ({
  tx,
  orgId,
  subject: { rule: asked },
}) => {
  const rule = asked === undefined ? undefined : confirmableRule(asked.catalogue, asked.ref);
  if (rule === undefined) return { rule: null, standing: [] };
  return { rule, standing: await standingFor(tx, orgId, rule) };
};
