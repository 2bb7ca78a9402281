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

/** The groups by the letters their codes begin with, in catalogue order. */
export const checkGroups = [
  { prefix: 'G', title: '通用事项' },
  { prefix: 'FC', title: '粉尘涉爆' },
  { prefix: 'YX', title: '有限空间' },
  { prefix: 'YA', title: '液氨制冷' },
  { prefix: 'YJ', title: '冶金铸造' },
  { prefix: 'GM', title: '机械和用电' },
  { prefix: 'WH', title: '危险化学品' },
  { prefix: 'YH', title: '烟花爆竹' },
  { prefix: 'KS', title: '非煤矿山' },
  { prefix: 'KW', title: '尾矿库' },
  { prefix: 'FF', title: '森林防灭火' },
  { prefix: 'FX', title: '防汛抗旱' },
  { prefix: 'DZ', title: '地质灾害' },
  { prefix: 'JZ', title: '避灾救灾' },
] as const;

const byCode = new Map(checkItems.map((item) => [item.code, item]));

/** The item of that code, or undefined. */
export function checkItemOf(code: string): CheckItem | undefined {
  return byCode.get(code);
}

/** Every item that fits an enterprise of these tags, in catalogue order: one shared tag is enough. */
export function itemsFor(tags: readonly EnterpriseTag[]): CheckItem[] {
  return checkItems.filter((item) => item.tags.length === 0 || item.tags.some((tag) => tags.includes(tag)));
}
