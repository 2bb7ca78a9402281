/** By which of a person's posts an act is theirs to do in this dossier. */

import type { Act } from './act.ts';
import type { Kind } from './kind.ts';
import type { Actor, Post } from './person.ts';
import { nothing, type StageState } from './state.ts';

/** Undefined when no post fits. A unit's head acts for the own unit and those below it, not for another head's. */
export function fittingPost(...[kind, act, state, actor]: [Kind, Act, StageState, Actor]): Post | undefined {
  return actor.posts.find((post) => act.by.includes(post) && (post !== 'unitHead' || leadsUnitOf(kind, state, actor)));
}

/** Whose units nobody listed (an account without a place in the tree) is not held back here. */
function leadsUnitOf(kind: Kind, state: StageState, { leads }: Actor): boolean {
  if (leads === undefined || state.stage === nothing.stage) return true;
  return leads.includes(kind.summaryOf(state).unitId);
}
