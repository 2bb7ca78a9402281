/** The bureau's confirmations of rules over HTTP. */

import { listConfirmations } from '@zhifa/contract';
import { confirmationLines } from '../../queries/rule-confirmations.ts';
import { inOrg } from '../../store/database.ts';
import { implement, type Implementation } from '../exchange.ts';

export const ruleHandlers: readonly Implementation[] = [
  implement(listConfirmations, async ({ house }) =>
    inOrg(house.database, house.orgId, async (tx) => ({ confirmations: await confirmationLines(tx, house.orgId) })),
  ),
];
