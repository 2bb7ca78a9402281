/** The trades of the district: sixty of a hundred make furniture or saw wood, the rest is what every county has. */

import type { Trade } from './trade.ts';
import { commonTrades } from './trades-common.ts';
import { dangerousTrades } from './trades-dangerous.ts';
import { woodTrades } from './trades-wood.ts';

/** Enterprises are numbered in this order. */
export const trades: readonly Trade[] = [...woodTrades, ...dangerousTrades, ...commonTrades];
