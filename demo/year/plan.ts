/** The visits of the year: those staged for today first, then the rest of the year, day by day, crew by crew. */

import { addDays, civilOf, yearMonthDay, yearOf, type CivilDate } from '@zhifa/law';
import { technicalInspectors } from '../bureau/accounts.ts';
import { demoEnterprises, type DemoEnterprise } from '../bureau/enterprises.ts';
import { chanceOf, type Chance } from '../seeded.ts';
import { crewsFor, type Crew } from './cast.ts';
import { chosenFaults, possibleFaults } from './faults/index.ts';
import type { Fault } from './faults/fault.ts';
import { plan, sourceOf, tipOff, warning } from './sources.ts';
import { stagedVisits, type Staged } from './staged.ts';
import { emergencies } from './texts.ts';
import { turnsOf } from './turns.ts';
import type { Emergency, Source, Turn, Visit } from './visit.ts';
import { workdayNotBefore, workdaysBetweenDays, workdaysFrom } from './workdays.ts';

const RECENT_WORKDAYS = 18;
const RECENT_SHARE = 12; // Percent of the ordinary visits that lie in the last weeks.
const FIRST_FULL_MONTH = 5; // Before May a year is too short to show anything, and the year before is told too.

/** The first day that is told. */
export function beginningOf(today: CivilDate): CivilDate {
  const { year, month } = yearMonthDay(today);
  return civilOf({ year: month < FIRST_FULL_MONTH ? year - 1 : year, month: 1, day: 1 });
}

interface Planning {
  readonly today: CivilDate;
  readonly chance: Chance;
  /** Enterprises nobody has visited yet, those first that the plan would choose. */
  readonly unvisited: DemoEnterprise[];
  /** day/login of those who are out already. */
  readonly busy: Set<string>;
}

export function plannedVisits(today: CivilDate, count: number): Visit[] {
  const planning: Planning = { today, chance: chanceOf('plan'), unvisited: enterprisesInOrder(), busy: new Set() };
  const staged = stagedVisits.slice(0, count).map((entry, index) => stagedVisit(planning, entry, index));
  const days = ordinaryDays(planning, Math.max(0, count - staged.length));
  const ordinary = days.flatMap((on, index) => ordinaryVisit(planning, on, index) ?? []);
  return [...staged.flatMap((visit) => visit ?? []), ...ordinary];
}

/** Key units and grave risks first, mixed with the others as the draw brings them. */
function enterprisesInOrder(): DemoEnterprise[] {
  const chance = chanceOf('order of visits');
  const fixed = new Set(stagedVisits.flatMap(({ enterprise }) => enterprise ?? []));
  const free = demoEnterprises().filter(({ isOperating, serial }) => isOperating && !fixed.has(serial));
  const key = chance.shuffled(free.filter(({ isKeyUnit }) => isKeyUnit));
  const other = chance.shuffled(free.filter(({ isKeyUnit }) => !isKeyUnit));
  return key
    .flatMap((enterprise, index) => [enterprise, ...other.slice(index, index + 1)])
    .concat(other.slice(key.length));
}

function ordinaryDays({ today, chance }: Planning, count: number): CivilDate[] {
  const recent = Math.round((count * RECENT_SHARE) / 100);
  const past = workdaysBetweenDays(workdaysFrom(beginningOf(today), 9), workdaysFrom(today, -RECENT_WORKDAYS));
  const lately = workdaysBetweenDays(workdaysFrom(today, -RECENT_WORKDAYS + 1), addDays(today, -1));
  return [...spread(past, count - recent, chance), ...spread(lately, recent, chance)];
}

function spread(days: readonly CivilDate[], count: number, chance: Chance): CivilDate[] {
  const step = days.length / Math.max(1, count);
  return Array.from({ length: count }, (_unused, index) => {
    const at = Math.floor(index * step) + chance.below(Math.max(1, Math.round(step)));
    return days[Math.min(at, days.length - 1)];
  }).filter((day) => day !== undefined);
}

function ordinaryVisit(planning: Planning, on: CivilDate, index: number): Visit | undefined {
  const chance = chanceOf('ordinary', index);
  const slot = chance.often(64) ? 'morning' : 'afternoon';
  const found = freeCrew(planning, { on, chance });
  if (found === undefined) return undefined;
  const { enterprise, crew } = found;
  const faults = chosenFaults(enterprise, faultCount(chance), chance);
  const base = { key: `visit-${String(index + 101)}`, enterprise, on, slot, faults } as const;
  return {
    ...base,
    ...companyOf(crew, chance, enterprise),
    source: sourceOf(enterprise, on, chance),
    mode: chance.often(2) && faults.length === 0 ? 'remote' : 'onSite',
    jointWith: chance.often(5) ? [`${enterprise.township}人民政府`] : [],
    turns: turnsOf(faults, chance),
  };
}

function faultCount(chance: Chance): number {
  const point = chance.below(100);
  const limits = [30, 48, 70, 84, 92, 97, 100];
  return limits.findIndex((limit) => point < limit);
}

interface Wanted {
  readonly on: CivilDate;
  readonly chance: Chance;
}

/** The next enterprise in the order for which somebody is free that day. */
function freeCrew({ today, unvisited, busy }: Planning, { on, chance }: Wanted) {
  for (const [at, enterprise] of unvisited.entries()) {
    const crew = chance
      .shuffled(crewsFor(enterprise.trade.key, today))
      .find((one) => isFree(one, enterprise, { on, busy }));
    if (crew === undefined) continue;
    unvisited.splice(at, 1);
    for (const { login } of crew.team) busy.add(`${on}/${login}`);
    return { enterprise, crew };
  }
  return undefined;
}

interface DayBook {
  readonly on: CivilDate;
  readonly busy: ReadonlySet<string>;
}

function isFree({ team, substitute }: Crew, { id }: DemoEnterprise, { on, busy }: DayBook): boolean {
  if ([...team, substitute].some(({ recusedFrom }) => recusedFrom.includes(id))) return false;
  return team.every(({ login }) => !busy.has(`${on}/${login}`));
}

function companyOf({ team, substitute, handling }: Crew, chance: Chance, { trade }: DemoEnterprise) {
  const inspector = technicalInspectors[handling.unitId === 'chemicals' ? 2 : chance.below(2)];
  const isNeeded = chance.often(trade.tags.includes('涉爆粉尘') ? 35 : 15);
  return { team, substitute, handling, ...(isNeeded && inspector !== undefined ? { assistant: inspector } : {}) };
}

function stagedVisit(planning: Planning, entry: Staged, index: number): Visit | undefined {
  const { today } = planning;
  const chance = chanceOf('staged', index);
  const on = entry.day === 0 ? workdayNotBefore(today) : workdaysFrom(today, entry.day);
  const enterprise = stagedEnterprise(planning, entry);
  const crews = enterprise === undefined ? [] : crewsFor(enterprise.trade.key, today);
  const crew = crews[entry.crew % Math.max(1, crews.length)];
  if (enterprise === undefined || crew === undefined || on < beginningOf(today)) return undefined;
  for (const { login } of crew.team) planning.busy.add(`${on}/${login}`);
  const emergency = emergencyOf(entry, index);
  return {
    key: `visit-${String(index + 1).padStart(3, '0')}`,
    enterprise,
    on,
    slot: entry.slot ?? 'morning',
    faults: stagedFaults(enterprise, entry, chance),
    ...companyOf(crew, chance, enterprise),
    source: emergency === undefined ? plan(String(yearOf(on))) : sourceOfEmergency(index, on, chance),
    mode: 'onSite',
    jointWith: entry.jointWith ?? [],
    turns: new Set<Turn>(entry.turns ?? []),
    ...(emergency === undefined ? {} : { emergency }),
    ...(entry.ending === undefined ? {} : { ending: entry.ending }),
  };
}

/** Furniture makers, whose faults everybody here knows; some are asked for by number. */
function stagedEnterprise(
  { unvisited, today }: Planning,
  { enterprise, crew, faults }: Staged,
): DemoEnterprise | undefined {
  if (enterprise !== undefined) return demoEnterprises()[enterprise];
  const at = unvisited.findIndex((one) => {
    const crews = crewsFor(one.trade.key, today);
    const members = crews[crew % Math.max(1, crews.length)];
    const isRelated = members?.team.some(({ recusedFrom }) => recusedFrom.includes(one.id)) ?? true;
    return one.trade.key === 'solidFurniture' && !isRelated && possibleFaults(one).length >= faults;
  });
  return at < 0 ? undefined : unvisited.splice(at, 1)[0];
}

function stagedFaults(
  enterprise: DemoEnterprise,
  { faults, stops, turns = [], ending }: Staged,
  chance: Chance,
): Fault[] {
  const needsOrder = turns.length > 0 || ending === 'reinspecting' || ending === 'reinspected';
  for (let tries = 0; tries < 60; tries += 1) {
    const chosen = chosenFaults(enterprise, faults, chance);
    const hasStop = chosen.some(({ remedy }) => remedy === 'measure');
    const hasOrder = chosen.some(({ remedy }) => remedy === 'order') || hasStop;
    const isFit = (stops === undefined || hasStop === (stops === 'with')) && (!needsOrder || hasOrder || faults === 0);
    if (isFit && (chosen.length === faults || faults > 6)) return chosen;
  }
  return chosenFaults(enterprise, faults, chance);
}

const HOURS = { owed: undefined, approved: 8, approvedLate: 26 } as const;

function emergencyOf({ emergency }: Staged, index: number): Emergency | undefined {
  if (emergency === undefined) return undefined;
  const told = emergencies[index % emergencies.length];
  const approvedAfterHours = HOURS[emergency];
  return { reason: told?.reason ?? '', ...(approvedAfterHours === undefined ? {} : { approvedAfterHours }) };
}

function sourceOfEmergency(index: number, on: CivilDate, chance: Chance): Source {
  return emergencies[index % emergencies.length]?.source === 'warning' ? warning(on) : tipOff(on, chance);
}
