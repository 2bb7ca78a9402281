/** The checklists, in the order officers know them. A new group is one new file and one line here. */

import type { CheckItem, EnterpriseTag } from './check-item.ts';
import { ammoniaItems } from './ammonia.ts';
import { chemicalStorageItems } from './chemical-storage.ts';
import { confinedSpaceItems } from './confined-space.ts';
import { disasterReliefItems } from './disaster-relief.ts';
import { dustExplosionItems } from './dust-explosion.ts';
import { dustManagementItems } from './dust-management.ts';
import { fireworksItems } from './fireworks.ts';
import { floodItems } from './flood.ts';
import { forestFireItems } from './forest-fire.ts';
import { generalItems } from './general.ts';
import { geologicalHazardItems } from './geological-hazard.ts';
import { chemicalItems } from './hazardous-chemicals.ts';
import { machineryItems } from './machinery.ts';
import { metallurgyItems } from './metallurgy.ts';
import { mineItems } from './mines.ts';

export const checkItems: readonly CheckItem[] = [
  ...generalItems,
  ...dustExplosionItems,
  ...dustManagementItems,
  ...confinedSpaceItems,
  ...ammoniaItems,
  ...metallurgyItems,
  ...machineryItems,
  ...chemicalItems,
  ...chemicalStorageItems,
  ...fireworksItems,
  ...mineItems,
  ...forestFireItems,
  ...floodItems,
  ...geologicalHazardItems,
  ...disasterReliefItems,
];

const byCode = new Map(checkItems.map((item) => [item.code, item]));

/** The item of that code, or undefined. */
export function checkItemOf(code: string): CheckItem | undefined {
  return byCode.get(code);
}

/** Every item that fits an enterprise of these tags, in catalogue order: one shared tag is enough. */
export function itemsFor(tags: readonly EnterpriseTag[]): CheckItem[] {
  return checkItems.filter((item) => item.tags.length === 0 || item.tags.some((tag) => tags.includes(tag)));
}
