/**
 * Plays the acts of a story through `performAct`, each by its actor and at its time. Some are under way at once, but never
 * two of one enterprise (how often it was visited is a fact), and those that take numbers go one after another, so that
 * numbers come out in the order of time.
 */

import { civilDateOf, type Instant } from '@zhifa/law';
import { actOf, type Actor, type Kind } from '@zhifa/procedure';
import { performAct } from '../act/perform.ts';
import { noteStored } from '../evidence/uploads.ts';
import type { House } from '../house.ts';
import { listAccounts } from '../identity/accounts.ts';
import { actorFor } from '../identity/actor.ts';
import { inOrg } from '../store/database.ts';

export interface DemoStep {
  /** When it is entered. */
  readonly at: Instant;
  /** When it happened, where that is earlier. */
  readonly occurredAt?: Instant;
  /** Login of who acts. */
  readonly by: string;
  /** A name of the story's own, by which its acts belong together. */
  readonly dossier: string;
  readonly enterpriseId: string;
  readonly act: string;
  readonly input: unknown;
  readonly overrides?: Readonly<{ [gate: string]: string }>;
}

export interface DemoPicture {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly by: string;
  readonly at: Instant;
}

export interface Played {
  readonly acts: number;
  readonly dossiers: number;
}

const KIND = 'inspection';
const AT_ONCE = 4; // Two cores: one in the database, one here, and each a little ahead.
const TELL_EVERY = 500;

/** Evidence bytes, as if each had been uploaded by whoever took it, when he took it. */
export async function keepPictures(house: House, pictures: readonly DemoPicture[]): Promise<void> {
  const actors = await actorsOf(house);
  const rest = [...pictures].reverse();
  const keepNext = async (): Promise<void> => {
    for (let picture = rest.pop(); picture !== undefined; picture = rest.pop()) {
      const { sha256, sizeBytes } = await house.blobs.put(picture.bytes);
      const caller = { actor: actorNamed(actors, picture.by) };
      await noteStored(house, { sha256, sizeBytes, mediaType: picture.mediaType, caller, now: picture.at });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

/** Stops at the first act that the law refuses, with everything that was missing. */
export async function playSteps(
  house: House,
  steps: readonly DemoStep[],
  tell: (line: string) => void,
): Promise<Played> {
  const stage = { house, kind: kindOf(house), actors: await actorsOf(house), dossiers: new Map<string, Known>() };
  const lanes = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();
  for (const [index, step] of steps.entries()) {
    if (underWay.size >= AT_ONCE) await Promise.race(underWay);
    const names = lanesOf(stage.kind, step);
    const before = names.map((name) => lanes.get(name) ?? Promise.resolve());
    const done = Promise.all(before).then(() => playStep(stage, step));
    const settled = done.finally(() => underWay.delete(settled));
    underWay.add(settled);
    for (const name of names) lanes.set(name, done);
    if (index % TELL_EVERY === TELL_EVERY - 1) {
      tell(`已演到 ${civilDateOf(step.at)}，${String(index + 1)} / ${String(steps.length)} 个执法行为`);
    }
  }
  await Promise.all(underWay);
  return { acts: steps.length, dossiers: stage.dossiers.size };
}

interface Known {
  readonly id: string;
  readonly version: number;
}

interface Stage {
  readonly house: House;
  readonly kind: Kind;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly dossiers: Map<string, Known>;
}

/** An act that names the organ on a paper is one that takes a number. */
function lanesOf(kind: Kind, { enterpriseId, act }: DemoStep): string[] {
  return actOf(kind, act)?.facts.includes('organ') === true ? [enterpriseId, 'numbers'] : [enterpriseId];
}

async function playStep({ house, actors, dossiers }: Stage, step: DemoStep): Promise<void> {
  const known = dossiers.get(step.dossier);
  const version = known?.version ?? 0;
  const { occurredAt, overrides } = step;
  const result = await performAct(
    { ...house, isTimeTold: true },
    {
      orgId: house.orgId,
      kind: KIND,
      act: step.act,
      ...(known === undefined ? {} : { dossierId: known.id }),
      expectedVersion: version,
      idempotencyKey: `demo-${step.dossier}-${String(version + 1)}`,
      actor: actorNamed(actors, step.by),
      now: step.at,
      input: step.input,
      envelope: {
        ...(occurredAt === undefined ? {} : { occurredAt }),
        ...(overrides === undefined ? {} : { overrides }),
      },
    },
  );
  if (result.outcome !== 'accepted') throw new DemoUnlawful(step, result);
  dossiers.set(step.dossier, { id: result.dossierId, version: result.sequence });
}

async function actorsOf(house: House): Promise<ReadonlyMap<string, Actor>> {
  return inOrg(house.database, house.orgId, async (tx) => {
    const actors = new Map<string, Actor>();
    for (const account of await listAccounts(tx, house.orgId)) {
      actors.set(account.login, await actorFor(tx, house.orgId, account));
    }
    return actors;
  });
}

function actorNamed(actors: ReadonlyMap<string, Actor>, login: string): Actor {
  const actor = actors.get(login);
  if (actor === undefined) throw new Error(`the demonstration has no account ${login}`);
  return actor;
}

function kindOf({ kinds }: House): Kind {
  const kind = kinds.find(({ name }) => name === KIND);
  if (kind === undefined) throw new Error(`there is no kind ${KIND}`);
  return kind;
}

/** The demonstration tells something the law forbids: a bug of the demonstration or of the act, shown in full. */
class DemoUnlawful extends Error {
  override readonly name = 'DemoUnlawful';
  constructor({ dossier, act, at, by }: DemoStep, result: { readonly outcome: string; readonly proofs?: unknown }) {
    const { proofs: _passed, ...why } = result;
    super(`演示数据不合法：${dossier} ${act}（${by}，${at}）\n${JSON.stringify(why, null, 2)}`);
  }
}
