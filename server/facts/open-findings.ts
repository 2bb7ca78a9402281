/** Findings of earlier inspections that nobody has closed: ordered or under a measure, and not found put right since. */

import { CivilDate } from '@zhifa/law';
import type { FactProvider } from './providers.ts';

interface OpenFindingRow {
  readonly dossier_id: string;
  readonly number: number;
  readonly check_item: string;
  readonly fact: string;
  readonly deadline: string | null;
}

/**
 * The last result of a finding decides: 未改 that was handed on to a case or to the court is closed here. The deadline is
 * that of the order, or the last one granted by an extension or set by a further order.
 */
const OPEN_FINDINGS = `
  with findings as (
    select dossiers.id as dossier_id, dossiers.opened_at, dossiers.state::jsonb as state, finding
    from dossiers cross join lateral jsonb_array_elements(dossiers.state::jsonb -> 'findings') as finding
    where org_id = $1 and enterprise_id = $2 and kind = 'inspection' and stage in ('signed', 'rectifying', 'reinspecting')
      and finding #>> '{disposition,way}' in ('order', 'measure')
  ), judged as (
    select findings.*, (
      select item from jsonb_array_elements(coalesce(state -> 'reinspections', '[]')) with ordinality as visit(visit, nth)
      cross join lateral jsonb_array_elements(visit.visit -> 'items') as item
      where item -> 'finding' = finding -> 'number' order by visit.nth desc limit 1
    ) as last
    from findings
  )
  select dossier_id, (finding ->> 'number')::integer as number, finding ->> 'checkItem' as check_item, finding ->> 'fact' as fact,
    greatest(finding #>> '{disposition,deadline}', last #>> '{consequence,deadline}', (
      select max(extension #>> '{answer,until}') from jsonb_array_elements(coalesce(state -> 'extensions', '[]')) as extension
      where extension -> 'findings' @> (finding -> 'number') and (extension #>> '{answer,granted}')::boolean
    )) as deadline
  from judged
  where coalesce(last ->> 'result', '') <> 'done' and coalesce(last #>> '{consequence,way}', 'furtherOrder') = 'furtherOrder'
  order by opened_at desc, number limit 500`;

export const openFindingFacts: FactProvider<'openFindings'> = async ({ tx, orgId, subject: { enterpriseId } }) => {
  if (enterpriseId === undefined) return [];
  const { rows } = await tx.query<OpenFindingRow>({
    name: 'open-findings',
    text: OPEN_FINDINGS,
    values: [orgId, enterpriseId],
  });
  return rows.map(({ dossier_id, number, check_item, fact, deadline }) => ({
    dossierId: dossier_id,
    number,
    checkItem: check_item,
    fact,
    ...(deadline === null ? {} : { deadline: CivilDate.parse(deadline) }),
  }));
};
