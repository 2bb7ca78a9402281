/** Tells a story step by step: a clock that only goes on, a number of chance of its own, and an end where it shall end. */

import { addMinutes, beijing, civilDateOf, type CivilDate, type Instant } from '@zhifa/law';
import { personName } from '../bureau/people.ts';
import { chanceOf, type Chance } from '../seeded.ts';
import { photo, signature, type DemoPicture, type Scene } from './pictures.ts';
import type { Ending, Visit } from './visit.ts';

export interface DemoStep {
  /** When it is entered. */
  readonly at: Instant;
  /** When it happened, where that is earlier. */
  readonly occurredAt?: Instant;
  /** Login of who acts. */
  readonly by: string;
  readonly dossier: string;
  /** Of one enterprise one thing after another: how often it was visited is a fact of the next task. */
  readonly enterpriseId: string;
  readonly act: string;
  readonly input: unknown;
  readonly overrides?: Readonly<{ [gate: string]: string }>;
}

/** A picture, with who brought it in and when. */
export interface StoredPicture extends DemoPicture {
  readonly by: string;
  readonly at: Instant;
}

export type Extra = Pick<DemoStep, 'occurredAt' | 'overrides'>;

export interface Teller {
  readonly visit: Visit;
  readonly chance: Chance;
  readonly workers: readonly [string, string];
  readonly say: (by: string, act: string, input: unknown, extra?: Extra) => void;
  /** Lets time pass until then, give or take some minutes; never back. */
  readonly goTo: (on: CivilDate, time: string) => void;
  readonly wait: (minutes: number) => void;
  readonly now: () => Instant;
  readonly today: () => CivilDate;
  /** The story has come this far; false from then on, where it ends here. */
  readonly reaches: (milestone: Ending) => boolean;
  readonly photo: (by: string, scene: Scene, look: 'before' | 'after') => DemoPicture;
  readonly mark: (by: string, name: string) => DemoPicture;
}

export interface Told {
  readonly visit: Visit;
  readonly steps: readonly DemoStep[];
  readonly pictures: readonly StoredPicture[];
}

const MOST_JITTER_MINUTES = 12;
const PHOTO_LOOKS = 4;

export function storyOf(visit: Visit, tell: (teller: Teller) => void): Told {
  const steps: DemoStep[] = [];
  const pictures = new Map<string, StoredPicture>();
  const chance = chanceOf('visit', visit.key);
  let clock = beijing(visit.on, '00:00');
  let isBegun = false;
  let isOver = false;
  const keep = (picture: DemoPicture, by: string): DemoPicture => {
    if (!isOver && !pictures.has(picture.sha256)) pictures.set(picture.sha256, { ...picture, by, at: clock });
    return picture;
  };
  tell({
    visit,
    chance,
    workers: [personName(chance), personName(chance)],
    say: (by, act, input, extra = {}) => {
      if (isOver) return;
      const { key: dossier, enterprise } = visit;
      steps.push({ at: clock, by, dossier, enterpriseId: enterprise.id, act, input, ...extra });
      clock = addMinutes(clock, chance.between(1, 2));
    },
    goTo: (on, time) => {
      const then = addMinutes(beijing(on, time), chance.below(MOST_JITTER_MINUTES));
      clock = isBegun && then <= clock ? addMinutes(clock, 1) : then;
      isBegun = true;
    },
    wait: (minutes) => {
      clock = addMinutes(clock, minutes);
    },
    now: () => clock,
    today: () => civilDateOf(clock),
    reaches: (milestone) => {
      isOver ||= visit.ending === milestone;
      return !isOver;
    },
    photo: (by, scene, look) => keep(photo(scene, look, chance.below(PHOTO_LOOKS)), by),
    mark: (by, name) => keep(signature(name), by),
  });
  return { visit, steps, pictures: [...pictures.values()] };
}
