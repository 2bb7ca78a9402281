/** A trade: what its firms are called, what they have, and how many of them there are. */

import type { EnterpriseTag } from '@zhifa/law';

export interface Trade {
  readonly key: TradeKey;
  readonly industryCode: string;
  /** How many of the 1,200. */
  readonly count: number;
  /** What the name ends with: for a company, for a sole trader. */
  readonly companies: readonly string[];
  readonly soleTraders: readonly string[];
  /** Percent of sole traders. */
  readonly soleTraderShare: number;
  readonly tags: readonly EnterpriseTag[];
  /** Tags that some of the trade have, with their percentage. */
  readonly sometimes: readonly (readonly [tag: EnterpriseTag, percent: number])[];
  readonly keyPlaces: readonly string[];
  readonly employees: readonly [least: number, most: number];
  readonly products: readonly string[];
  readonly process: string;
}

export type TradeKey =
  | 'solidFurniture'
  | 'panelFurniture'
  | 'sofa'
  | 'sawmill'
  | 'plywood'
  | 'door'
  | 'filling'
  | 'fireworks'
  | 'chemicals'
  | 'paint'
  | 'casting'
  | 'hardware'
  | 'machinery'
  | 'coldStore'
  | 'food'
  | 'building'
  | 'textile'
  | 'plastics'
  | 'electronics'
  | 'packaging'
  | 'storage'
  | 'waste'
  | 'quarry'
  | 'forest'
  | 'water';

type Shape = Omit<Trade, 'soleTraders' | 'soleTraderShare' | 'sometimes'> & Partial<Trade>;

export function trade(shape: Shape): Trade {
  return { soleTraders: [], soleTraderShare: 0, sometimes: [], ...shape };
}

export type EnterpriseTags = readonly EnterpriseTag[];
