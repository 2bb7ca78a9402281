/** The workbench. */

import { showWorkbench } from '@zhifa/contract';
import { workbenchOf } from '../../queries/workbench.ts';
import { inOrg } from '../../store/database.ts';
import { implement, type Implementation } from '../exchange.ts';
import { signedIn } from '../signed-in.ts';

export const workbenchHandlers: readonly Implementation[] = [
  implement(showWorkbench, async ({ house, caller }) => {
    const { actor } = signedIn(caller);
    return inOrg(house.database, house.orgId, (tx) => workbenchOf(tx, house.orgId, { actor, now: house.now() }));
  }),
];
