/** The catalogue of 重大事故隐患: 169 entries of the standards for trade, chemicals, fireworks and mines. A door of its own. */

import { basesOn, type EnterpriseTag } from '../checklist/check-item.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Facts } from '../condition/condition.ts';
import { buildingMaterialHazards } from './building-materials.ts';
import { chemicalHazards } from './chemicals.ts';
import { dustHazards } from './dust.ts';
import { fireworksHazards } from './fireworks.ts';
import type { Hazard, HazardIndustry } from './hazard.ts';
import { judgeHazard, type HazardJudgement } from './judge.ts';
import { lightIndustryHazards } from './light-industry.ts';
import { machineryHazards } from './machinery.ts';
import { metallurgyHazards } from './metallurgy.ts';
import { nonferrousHazards } from './nonferrous.ts';
import { openPitMineHazards } from './open-pit-mines.ts';
import { tailingsHazards } from './tailings.ts';
import { tradeGeneralHazards } from './trade-general.ts';
import { undergroundMineHazards } from './underground-mines.ts';

export { hazardIndustries } from './hazard.ts';
export type { Hazard, HazardIndustry } from './hazard.ts';
export type { HazardJudgement } from './judge.ts';

export const hazards: readonly Hazard[] = [
  ...tradeGeneralHazards,
  ...metallurgyHazards,
  ...nonferrousHazards,
  ...buildingMaterialHazards,
  ...machineryHazards,
  ...lightIndustryHazards,
  ...dustHazards,
  ...chemicalHazards,
  ...fireworksHazards,
  ...undergroundMineHazards,
  ...openPitMineHazards,
  ...tailingsHazards,
];

const byRef = new Map(hazards.map((hazard) => [hazard.ref, hazard]));

/** The hazard of that ref (GM-11-03), or undefined. */
export function hazardOf(ref: string): Hazard | undefined {
  return byRef.get(ref);
}

/** Every hazard that an enterprise of these tags may have: one shared tag is enough. */
export function hazardsFor(tags: readonly EnterpriseTag[]): Hazard[] {
  return hazards.filter((hazard) => hazard.tags.some((tag) => tags.includes(tag)));
}

export function hazardsOfIndustry(industry: HazardIndustry): Hazard[] {
  return hazards.filter((hazard) => hazard.industry === industry);
}

/** Its standard is in force on that day. */
export function isHazardInForce({ basis }: Hazard, on: CivilDate): boolean {
  return basesOn([basis], on).length > 0;
}

/** 是, 否 or 待查 over the answered facts; undefined for a ref that no standard has. */
export function judge(ref: string, facts: Facts): HazardJudgement | undefined {
  const hazard = byRef.get(ref);
  return hazard === undefined ? undefined : judgeHazard(hazard, facts);
}
