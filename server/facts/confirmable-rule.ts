/** A rule that is about to be confirmed: what its catalogue says today, and which dossiers about it stand. */

import { confirmableRule } from '@zhifa/law/confirmation';
import { benchmarkTables } from '../benchmarks/tables.ts';
import { standingFor } from '../queries/rule-confirmations.ts';
import type { FactProvider } from './providers.ts';

export const confirmableRuleFacts: FactProvider<'confirmableRule'> = async ({
  tx,
  orgId,
  subject: { rule: asked },
}) => {
  if (asked === undefined) return { rule: null, standing: [] };
  const imported = asked.catalogue === 'benchmark' ? await benchmarkTables(tx, orgId) : [];
  const tables = imported.map(({ table }) => table);
  const rule = confirmableRule(asked.catalogue, asked.ref, tables);
  if (rule === undefined) return { rule: null, standing: [] };
  return { rule, standing: await standingFor(tx, orgId, rule) };
};
