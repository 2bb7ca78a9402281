/** The year so far, and the two weeks that are planned: every visit as acts in the order of time. */

import {
  addDays,
  checkItemOf,
  civil,
  civilDateOf,
  dayOf,
  daysBetween,
  isWorked,
  publishedCalendar,
  yearOf,
  type CivilDate,
  type Instant,
} from '@zhifa/law';
import { demoEnterprises } from '../bureau/enterprises.ts';
import { demoAccounts, demoOfficers } from '../bureau/officers.ts';
import { chanceOf } from '../seeded.ts';
import { commonFaults, dustFaults, type Fault } from './faults.ts';
import type { DemoPicture } from './pictures.ts';
import { tellVisit, type DemoStep, type Visit } from './visit.ts';

export interface DemoYear {
  readonly steps: readonly DemoStep[];
  readonly pictures: readonly DemoPicture[];
}

export interface YearOptions {
  readonly now: Instant;
  /** How many visits; the whole demonstration has 260. */
  readonly visits: number;
}

const PLANNED_AHEAD_DAYS = 6; // Visits of the coming days stand in their early stages.
const TEAMS = 12;

/** Steps later than now have not happened and are left out, so that every stage is peopled by itself. */
export function demoYear({ now, visits }: YearOptions): DemoYear {
  const today = civilDateOf(now);
  const told = visitsOf(today, visits).map(tellVisit);
  const steps = told.flatMap((visit) => visit.steps).filter(({ at }) => at <= now);
  steps.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
  const pictures = new Map(told.flatMap((visit) => visit.pictures).map((picture) => [picture.sha256, picture]));
  return { steps, pictures: [...pictures.values()] };
}

function visitsOf(today: CivilDate, count: number): Visit[] {
  const chance = chanceOf(20_260_101);
  const enterprises = demoEnterprises().filter(({ values }) => values['operatingStatus'] === 'operating');
  const logins = new Map(demoAccounts(today).map(({ login, officerId }) => [officerId, login]));
  const officers = demoOfficers(today)
    .slice(0, TEAMS)
    .map((officer) => ({ ...officer, login: logins.get(officer.id) ?? '' }));
  const days = workdaysOfYear(today);
  const visits: Visit[] = [];
  for (let index = 0; index < count; index += 1) {
    const enterprise = enterprises[index];
    const lead = officers[index % TEAMS];
    const assistant = officers[(index + 3) % TEAMS];
    // The last visits crowd towards today, so that every stage has somebody in it.
    const on = days[Math.floor(((index + 1) / (count + 1)) ** 0.7 * days.length)];
    if (enterprise === undefined || lead === undefined || assistant === undefined || on === undefined) break;
    const isRecused = [lead, assistant].some(({ values }) =>
      JSON.stringify(values['recusals']).includes(enterprise.id),
    );
    if (isRecused) continue;
    visits.push({
      key: `visit-${String(index + 1)}`,
      enterprise,
      lead,
      assistant,
      unitHead: 'daduizhang',
      on,
      faults: faultsOf(enterprise.tags, chance),
      chance,
      isDeclined: chance.often(6),
      isLate: chance.often(10),
      isReturned: chance.often(9),
    });
  }
  return visits;
}

function faultsOf(tags: readonly string[], chance: ReturnType<typeof chanceOf>): Fault[] {
  if (chance.often(35)) return [];
  const possible = [...dustFaults, ...commonFaults].filter(({ checkItem }) => fits(checkItem, tags));
  const found = possible.filter(() => chance.often(55));
  return found.length === 0 ? commonFaults.slice(1, 2) : found;
}

/** Only what the enterprise's own tags bring into a scheme can be found there. */
function fits(code: string, tags: readonly string[]): boolean {
  const wanted = checkItemOf(code)?.tags ?? [];
  return wanted.length === 0 || wanted.some((tag) => tags.includes(tag));
}

function workdaysOfYear(today: CivilDate): CivilDate[] {
  const first = civil(`${String(yearOf(today))}-01-12`);
  const length = Math.max(1, daysBetween(first, today) + PLANNED_AHEAD_DAYS);
  const days = Array.from({ length }, (_unused, index) => addDays(first, index));
  const worked = days.filter((on) => isWorked(dayOf(publishedCalendar, on)));
  return worked.length === 0 ? [today] : worked;
}
