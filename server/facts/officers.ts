/** The officers of an act, with their certificates and those they must stay away from, in the order asked for. */

import type { CivilDate } from '@zhifa/law';
import type { OfficerFacts } from '@zhifa/procedure';
import { labelOf, recusalRelations } from '@zhifa/registers';
import type { OrgId, Tx } from '../store/database.ts';
import type { FactProvider } from './providers.ts';

interface OfficerRow {
  readonly id: string;
  readonly name: string;
  readonly certificate_number: string;
  readonly certificate_valid_until: CivilDate;
  readonly unit_id: string;
  readonly unit_name: string | null;
  readonly recusals: readonly {
    readonly enterpriseId: string;
    readonly relation: string;
    readonly note: string | null;
  }[];
}

const COLUMNS = `reg_officers.id, reg_officers.name, certificate_number, certificate_valid_until, unit_id, units.name as unit_name, recusals`;
const FROM = `reg_officers left join units on units.org_id = reg_officers.org_id and units.id = reg_officers.unit_id`;

/** Whoever is not in the register, or was deactivated, is left out: the gates then miss them. */
export const officerFacts: FactProvider<'officers'> = async ({ tx, orgId, subject }) => {
  const ids = (subject.officerIds ?? []).filter((id) => UUID.test(id));
  if (ids.length === 0) return [];
  const { rows } = await tx.query<OfficerRow>({
    name: 'officer-facts',
    text: `select ${COLUMNS} from ${FROM} where reg_officers.org_id = $1 and reg_officers.id = any($2::uuid[]) and is_active`,
    values: [orgId, ids],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(factsOf);
};

/** Officers to choose from, by unit where one is named. */
export async function officersOfUnit(tx: Tx, orgId: OrgId, unitId?: string): Promise<OfficerFacts[]> {
  const ofUnit = unitId === undefined ? '' : ' and unit_id = $2';
  const { rows } = await tx.query<OfficerRow>(
    `select ${COLUMNS} from ${FROM} where reg_officers.org_id = $1 and is_active${ofUnit} order by units.position, reg_officers.name limit 1000`,
    unitId === undefined ? [orgId] : [orgId, unitId],
  );
  return rows.map(factsOf);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const relations = Object.entries(recusalRelations).map(([value, label]) => ({ value, label }));

function factsOf(row: OfficerRow): OfficerFacts {
  return {
    id: row.id,
    name: row.name,
    certificateNumber: row.certificate_number,
    certificateValidUntil: row.certificate_valid_until,
    unitId: row.unit_id,
    unitName: row.unit_name ?? '',
    recusals: row.recusals.map(({ enterpriseId, relation, note }) => ({
      enterpriseId,
      relation: note === null ? labelOf(relations, relation) : `${labelOf(relations, relation)}：${note}`,
    })),
  };
}
