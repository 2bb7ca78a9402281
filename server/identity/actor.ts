/** The person as gates and record know them: posts, unit, and for a unit's head what lies below it. */

import type { Actor } from '@zhifa/procedure';
import { unitAndBelow } from '../queries/units.ts';
import type { OrgId, Tx } from '../store/database.ts';
import { actorOf, type Account } from './accounts.ts';

export async function actorFor(tx: Tx, orgId: OrgId, account: Account): Promise<Actor> {
  const actor = actorOf(account);
  if (!actor.posts.includes('unitHead')) return actor;
  return { ...actor, leads: await unitAndBelow(tx, orgId, actor.unitId) };
}
