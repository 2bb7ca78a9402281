/** Random acts for the walk of a confirmation: reviewers and leaders, right and wrong. */

import { beijing } from '@zhifa/law';
import type { Act, Actor } from '../kernel/index.ts';
import type { Played, Step } from '../shared/play.ts';
import type { Choose, WalkPlan } from '../shared/walk.ts';
import { people, proposeInput, resubmitInput, world } from './fixture.ts';
import { ruleConfirmation } from './index.ts';
import type { RuleConfirmationState } from './state.ts';

/** Holds both posts, and must not approve the own proposal. */
const both: Actor = {
  ...people.legalReviewer,
  name: '身兼两职',
  accountId: 'both',
  posts: ['legalReviewer', 'deputyHead'],
};
const everybody: readonly Actor[] = [...Object.values(people), both];

export const ruleConfirmationWalk: WalkPlan = {
  kind: ruleConfirmation,
  world,
  begins: beijing('2026-11-30', '09:00'),
  propose: ({ state }, choose, at): Step => {
    const fitting = ruleConfirmation.acts.filter(({ from }) => from.includes(state.stage));
    const act = choose(fitting.length > 0 && choose([true, true, true, false]) ? fitting : ruleConfirmation.acts);
    return { act: act.name, input: inputFor(act, choose), by: actorFor(act, choose), at };
  },
  broken,
  repeatable: [],
};

function inputFor({ name }: Act, choose: Choose): unknown {
  const agrees = choose([true, true, true, false]);
  const version = choose([1, 1, 1, 2]);
  if (name === 'confirmation.propose') return { ...proposeInput, agrees, version };
  if (name === 'confirmation.resubmit') return { ...resubmitInput, agrees, version };
  return name === 'confirmation.approve' ? { opinion: '同意' } : { reason: '情况有变' };
}

function actorFor(act: Act, choose: Choose): Actor {
  const fit = everybody.filter(({ posts }) => posts.some((post) => act.by.includes(post)));
  return choose(choose([true, true, true, false]) ? fit : everybody);
}

/** Never in force by one person alone, never against another version than was compared. */
function broken({ state }: Played): string | undefined {
  const now = state as RuleConfirmationState; // The walk looks at dossiers that exist.
  if (now.rule.version !== world.confirmableRule.rule?.version) return 'another version than the rule has';
  if (now.stage !== 'confirmed' && now.stage !== 'withdrawn') return undefined;
  return now.approval.by.accountId === now.proposedBy.accountId ? 'approved by its proposer' : undefined;
}
