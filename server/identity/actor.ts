/** The person as gates and record know them: posts, unit, and for a unit's head what lies below it. */

import type { Actor } from '@zhifa/procedure';
import { unitAndBelow } from '../queries/units.ts';
import type { OrgId, Tx } from '../store/database.ts';
import { actorOf, type Account } from './accounts.ts';

export async function actorFor(tx: Tx, orgId: OrgId, account: Account): Promise<Actor> {
  return leading(account, isUnitHead(account) ? await unitAndBelow(tx, orgId, account.unitId) : null);
}

/** The same where the units below are known already; only the head of a unit has any. */
export function leading(account: Account, units: readonly string[] | null): Actor {
  const actor = actorOf(account);
  return isUnitHead(account) ? { ...actor, leads: [...(units ?? [])] } : actor;
}

function isUnitHead({ posts }: Account): boolean {
  return posts.includes('unitHead');
}
