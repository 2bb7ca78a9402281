/** How often an enterprise was visited this year, against the published cap of its risk grade (国办发〔2024〕54号). */

import { beijing, CivilDate, civilDateOf, Instant, yearOf } from '@zhifa/law';
import { frequencySettings, type RiskGrade } from '@zhifa/registers';
import type { OrgId, Tx } from '../store/database.ts';
import { readSettings } from '../registers/settings.ts';
import type { FactProvider } from './providers.ts';

const capOf = {
  major: 'capMajor',
  considerable: 'capConsiderable',
  general: 'capGeneral',
  low: 'capLow',
} as const satisfies Readonly<{ [Grade in RiskGrade]: string }>;

export const frequencyFacts: FactProvider<'frequency'> = async ({ tx, orgId, now, subject: { enterpriseId } }) => {
  if (enterpriseId === undefined)
    throw new Error('an act that needs the fact frequency must name an enterprise in its subject');
  const year = yearOf(civilDateOf(now));
  const settings = await readSettings(tx, orgId, frequencySettings);
  const visits = await visitsOf(tx, orgId, { enterpriseId, year });
  return {
    year,
    counted: visits.counted,
    cap: settings[capOf[await riskGradeOf(tx, orgId, enterpriseId)]],
    openTasks: await openTasksOf(tx, orgId, enterpriseId),
    repetitionDays: settings.repetitionDays,
    ...(visits.lastVisitAt === undefined ? {} : { lastVisitOn: civilDateOf(visits.lastVisitAt) }),
  };
};

interface VisitQuestion {
  readonly enterpriseId: string;
  readonly year: number;
}

interface Visits {
  readonly counted: number;
  readonly lastVisitAt: Instant | undefined;
}

/** A visit is an inspection at which somebody arrived; whether it counts was fixed when it was assigned. */
async function visitsOf(tx: Tx, orgId: OrgId, { enterpriseId, year }: VisitQuestion): Promise<Visits> {
  const { rows } = await tx.query<{ counted: number; last_visit_at: string | null }>({
    name: 'visits-of-enterprise',
    // Instants are written alike, so that their text compares as time does.
    text: `select count(*) filter (where arrived_at >= $3 and arrived_at < $4 and counts)::integer as counted, max(arrived_at) as last_visit_at
      from (select state #>> '{arrival,at}' as arrived_at, (state #>> '{task,countsTowardsCap}')::boolean as counts
        from dossiers where org_id = $1 and enterprise_id = $2 and kind = 'inspection') as visits where arrived_at is not null`,
    values: [
      orgId,
      enterpriseId,
      beijing(`${String(year)}-01-01`, '00:00'),
      beijing(`${String(year + 1)}-01-01`, '00:00'),
    ],
  });
  const [visits] = rows;
  return {
    counted: visits?.counted ?? 0,
    lastVisitAt: visits?.last_visit_at == null ? undefined : Instant.parse(visits.last_visit_at),
  };
}

const MOST_OPEN_TASKS = 50; // More than one is already too many.

async function openTasksOf(tx: Tx, orgId: OrgId, enterpriseId: string) {
  const { rows } = await tx.query<{ id: string; unit_name: string | null; title: string; planned_on: string }>({
    name: 'open-tasks-of-enterprise',
    text: `select dossiers.id, units.name as unit_name, title, coalesce(planned_on::text, state #>> '{task,plannedFrom}') as planned_on
      from dossiers left join units on units.org_id = dossiers.org_id and units.id = dossiers.unit_id
      where dossiers.org_id = $1 and enterprise_id = $2 and kind = 'inspection' and not is_closed
      order by planned_on limit ${String(MOST_OPEN_TASKS)}`,
    values: [orgId, enterpriseId],
  });
  return rows.map(({ id, unit_name, title, planned_on }) => ({
    dossierId: id,
    unitName: unit_name ?? '',
    title,
    plannedOn: CivilDate.parse(planned_on),
  }));
}

/** An enterprise whose grade nobody set is held to the lowest cap but one, that of a general risk. */
async function riskGradeOf(tx: Tx, orgId: OrgId, enterpriseId: string): Promise<RiskGrade> {
  const { rows } = await tx.query<{ risk_grade: RiskGrade | null }>({
    name: 'risk-grade-of-enterprise',
    text: 'select risk_grade from reg_enterprises where org_id = $1 and id = $2',
    values: [orgId, enterpriseId],
  });
  return rows[0]?.risk_grade ?? 'general';
}
