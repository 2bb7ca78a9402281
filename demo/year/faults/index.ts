/** Which faults an enterprise may have: those of its tags, and those that any enterprise may have. */

import { checkItemOf } from '@zhifa/law';
import type { DemoEnterprise } from '../../bureau/enterprises.ts';
import type { Chance } from '../../seeded.ts';
import { dustFaults, paintFaults } from './dust.ts';
import type { Fault } from './fault.ts';
import { dutyFaults, paperFaults, siteFaults } from './general.ts';
import { chemicalFaults, specialFaults } from './special.ts';

const saws = ['GM-01', 'G-32'];

export function possibleFaults({ tags, trade }: DemoEnterprise): Fault[] {
  const ofTags = tags.flatMap((tag) => specialFaults[tag] ?? []);
  const isWorkshop = tags.includes('木制品加工') || tags.includes('特种作业');
  const isRetail = trade.employees[1] < 40;
  return [
    ...(tags.includes('涉爆粉尘') ? dustFaults : []),
    ...(tags.includes('喷漆') ? paintFaults : []),
    ...ofTags,
    ...(trade.key === 'chemicals' || trade.key === 'paint' ? chemicalFaults : []),
    ...(isRetail ? [] : dutyFaults),
    ...paperFaults.filter(({ checkItem }) => !isRetail || !['G-18', 'G-27'].includes(checkItem)),
    ...siteFaults.filter(({ checkItem }) => isWorkshop || !saws.includes(checkItem)),
  ].filter((fault) => fits(fault, tags));
}

function fits({ checkItem }: Fault, tags: readonly string[]): boolean {
  const wanted = checkItemOf(checkItem)?.tags ?? [];
  return wanted.length === 0 || wanted.some((tag) => tags.includes(tag));
}

/** So many different faults, those of the trade rather than those of everybody. */
export function chosenFaults(enterprise: DemoEnterprise, count: number, chance: Chance): Fault[] {
  const possible = possibleFaults(enterprise);
  const own = possible.filter(({ checkItem }) => (checkItemOf(checkItem)?.tags ?? []).length > 0);
  const general = possible.filter((fault) => !own.includes(fault));
  const ofTrade = chance.shuffled(own).slice(0, Math.ceil(count * 0.6));
  const inTurn = [...ofTrade, ...chance.shuffled(general), ...own.filter((fault) => !ofTrade.includes(fault))];
  // One visit stops one thing: two stops at once would close a factory for a demonstration.
  const firstStop = inTurn.find(({ remedy }) => remedy === 'measure');
  const picked = inTurn.filter((fault) => fault.remedy !== 'measure' || fault === firstStop).slice(0, count);
  const kept = possible.filter((fault) => picked.includes(fault));
  return kept.map((fault) => (isSpared(fault, chance) ? { ...fault, penalty: 'firstOffence' } : fault));
}

const SPARED_SHARE = 70; // Percent of what might be punished and is put right in time for the first time.

function isSpared({ remedy, penalty }: Fault, chance: Chance): boolean {
  return remedy === 'order' && penalty === 'opening' && chance.often(SPARED_SHARE);
}
