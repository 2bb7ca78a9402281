/** The tree of units. */

import type { UnitView } from '@zhifa/contract';
import type { OrgId, Tx } from '../store/database.ts';

export async function unitsOf(tx: Tx, orgId: OrgId): Promise<UnitView[]> {
  const { rows } = await tx.query<UnitView>(
    `select id, parent_id as "parentId", name, unit_type as "unitType", duties from units where org_id = $1 order by position`,
    [orgId],
  );
  return rows;
}

/** A unit and all below it: who leads a brigade has the matters of its squads before him. */
export async function unitAndBelow(tx: Tx, orgId: OrgId, unitId: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'unit-and-below',
    text: unitAndBelowOf('$1', '$2'),
    values: [orgId, unitId],
  });
  return rows.map(({ id }) => id);
}

/** The same as a question inside another one, of whose columns it takes organ and unit. */
export function unitAndBelowOf(orgId: string, unitId: string): string {
  return `with recursive below as (
      select id from units where org_id = ${orgId} and id = ${unitId}
      union select units.id from units join below on units.parent_id = below.id where units.org_id = ${orgId}
    ) select id from below`;
}
