/** The year so far, and what is planned for the coming days: every visit as acts in the order of time. */

import { addDays, beijing, civilDateOf, yearOf, type CivilDate, type Instant } from '@zhifa/law';
import { chanceOf } from '../seeded.ts';
import { beginningOf, plannedVisits } from './plan.ts';
import { plan, tipOff } from './sources.ts';
import { tellVisit } from './tell.ts';
import type { DemoStep, StoredPicture, Told } from './teller.ts';
import type { Visit } from './visit.ts';
import { workdaysFrom } from './workdays.ts';

export type { DemoStep, StoredPicture } from './teller.ts';
export { beginningOf } from './plan.ts';

export interface DemoYear {
  readonly steps: readonly DemoStep[];
  readonly pictures: readonly StoredPicture[];
}

export interface YearOptions {
  readonly today: CivilDate;
  /** How many visits; the whole demonstration has 260. */
  readonly visits: number;
}

const REPEATED_SHARE = 5; // Percent of the enterprises that are visited a second time.
const LEAST_REST_DAYS = 45;

/** Ends with the evening before today, so that the same day always gives the same year. */
export function demoYear({ today, visits }: YearOptions): DemoYear {
  const repeated = Math.round((visits * REPEATED_SHARE) / 100);
  const first = plannedVisits(today, visits - repeated).map(tellVisit);
  const second = secondVisits(first, today, repeated).map(tellVisit);
  return toldUntil([...first, ...second], beijing(today, '00:00'));
}

function toldUntil(told: readonly Told[], end: Instant): DemoYear {
  const steps = told.flatMap((story) => story.steps).filter(({ at }) => at < end);
  const pictures = new Map<string, StoredPicture>();
  for (const picture of told.flatMap((story) => story.pictures)) {
    const known = pictures.get(picture.sha256);
    if (picture.at < end && (known === undefined || picture.at < known.at)) pictures.set(picture.sha256, picture);
  }
  return {
    steps: steps.toSorted((left, right) => compare(left.at, right.at)),
    pictures: [...pictures.values()].toSorted((left, right) => compare(left.at, right.at)),
  };
}

function compare(left: Instant, right: Instant): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Some enterprises are visited again, after the first dossier was closed and some time has passed. */
function secondVisits(told: readonly Told[], today: CivilDate, count: number): Visit[] {
  const visits: Visit[] = [];
  for (const { visit, steps } of told) {
    const last = steps.at(-1);
    if (visits.length >= count || last?.act !== 'closing.close') continue;
    const isOften = visit.enterprise.riskGrade === 'major' || visit.enterprise.riskGrade === 'considerable';
    const on = workdaysFrom(addDays(civilDateOf(last.at), LEAST_REST_DAYS), 6 + (visits.length % 5));
    if (isOften && on < workdaysFrom(today, -2) && on >= beginningOf(today))
      visits.push(again(visit, on, visits.length));
  }
  return visits;
}

function again(visit: Visit, on: CivilDate, index: number): Visit {
  const { ending: _ending, emergency: _emergency, ...before } = visit;
  const chance = chanceOf('again', visit.key);
  return {
    ...before,
    key: `${visit.key}-again`,
    on,
    faults: visit.faults.filter(({ remedy }) => remedy === 'order').slice(0, 1),
    source: index % 2 === 0 ? tipOff(on, chance) : plan(String(yearOf(on))),
    turns: new Set(),
    jointWith: [],
    mode: 'onSite',
  };
}
