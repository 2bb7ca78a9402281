/** The clocks of the dossier that run, as they were reckoned: what a later notice is held against. */

import type { Deadline } from '@zhifa/law';
import type { FactProvider } from './providers.ts';

interface RunningRow {
  readonly clock: string;
  readonly deadline: Deadline;
  readonly is_internal: boolean;
}

export const runningClockFacts: FactProvider<'runningClocks'> = async ({ tx, orgId, subject: { dossierId } }) => {
  if (dossierId === undefined) return [];
  const { rows } = await tx.query<RunningRow>({
    name: 'running-clocks',
    text: `select clock, deadline, is_internal from clocks where org_id = $1 and dossier_id = $2 and is_running order by clock`,
    values: [orgId, dossierId],
  });
  return rows.map(({ clock, deadline, is_internal: isInternal }) => ({
    clock,
    deadline,
    ...(isInternal ? { isInternal: true } : {}),
  }));
};
