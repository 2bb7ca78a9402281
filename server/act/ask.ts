/** Asks the gates and the clock about an act, with the facts it declares: in the same words for a trial and for the deed. */

import { attempt, readInput, type Facts, type Outcome, type StageState } from '@zhifa/procedure';
import { gatherFacts } from '../facts/gather.ts';
import type { Tx } from '../store/database.ts';
import { askClock, withClock, type Recorded } from './clock.ts';
import type { FoundAct } from './find.ts';
import type { ActHouse, ActRequest } from './request.ts';

/** An act somebody wants to do, whether or not it is done. */
export type ActQuestion = Omit<ActRequest, 'idempotencyKey' | 'expectedVersion'>;

export interface Asking {
  readonly house: ActHouse;
  readonly request: ActQuestion;
  readonly tx: Tx;
}

/** Where the dossier and the record stand. */
export interface Standing {
  readonly state: StageState;
  readonly recorded: Recorded;
}

export interface Asked {
  readonly outcome: Outcome;
  readonly facts: Facts;
}

export async function askAct(asking: Asking, { kind, act }: FoundAct, { state, recorded }: Standing): Promise<Asked> {
  const { input, envelope, now, actor } = asking.request;
  const facts = { now, actor, gathered: await gathered(asking, { kind, act }, state) };
  const outcome = attempt({ kind, act, state, input, facts, envelope });
  return { outcome: withClock(outcome, askClock(act, asking.request, recorded)), facts };
}

/** Nothing where the input cannot be read: the kernel says so without them. */
async function gathered({ house, request, tx }: Asking, { kind, act }: FoundAct, state: StageState) {
  const { orgId, now, input, dossierId } = request;
  const read = readInput(act, input);
  if (!read.success) return {};
  return gatherFacts({ tx, orgId, now, kind, act, state, input: read.data, dossierId, providers: house.factProviders });
}
