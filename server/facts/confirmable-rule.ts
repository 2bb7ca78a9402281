/** A rule that is about to be confirmed: what its catalogue says today, and which dossiers about it stand. */

import { standingFor } from '../queries/rule-confirmations.ts';
import type { FactProvider } from './providers.ts';

/** All catalogues of law: read when a rule is first confirmed, not when the server starts. */
const theCatalogues = () => import('@zhifa/law/confirmation');
const theBenchmarks = () => import('../benchmarks/tables.ts');

export const confirmableRuleFacts: FactProvider<'confirmableRule'> = async ({
  tx,
  orgId,
  subject: { rule: asked },
}) => {
  if (asked === undefined) return { rule: null, standing: [] };
  const imported = asked.catalogue === 'benchmark' ? await (await theBenchmarks()).benchmarkTables(tx, orgId) : [];
  const tables = imported.map(({ table }) => table);
  const { confirmableRule } = await theCatalogues();
  const rule = confirmableRule(asked.catalogue, asked.ref, tables);
  if (rule === undefined) return { rule: null, standing: [] };
  return { rule, standing: await standingFor(tx, orgId, rule) };
};
