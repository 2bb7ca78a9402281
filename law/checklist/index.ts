/** The checklists, in the order officers know them. A new group is one new file and one line here. */

import type { CheckItem, EnterpriseTag } from './check-item.ts';
import { dustExplosionItems } from './dust-explosion.ts';
import { dustManagementItems } from './dust-management.ts';
import { generalItems } from './general.ts';

export const checkItems: readonly CheckItem[] = [...generalItems, ...dustExplosionItems, ...dustManagementItems];

const byCode = new Map(checkItems.map((item) => [item.code, item]));

/** The item of that code, or undefined. */
export function checkItemOf(code: string): CheckItem | undefined {
  return byCode.get(code);
}

/** Every item that fits an enterprise of these tags, in catalogue order: one shared tag is enough. */
export function itemsFor(tags: readonly EnterpriseTag[]): CheckItem[] {
  return checkItems.filter((item) => item.tags.length === 0 || item.tags.some((tag) => tags.includes(tag)));
}
