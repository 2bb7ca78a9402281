/**
 * Which acts a stage offers, to whom: for buttons. Gates are not asked; an offered act may still be refused, and then says
 * why. What somebody else must do is offered too, so that one sees who it waits for.
 */

import type { Act } from './act.ts';
import type { Kind } from './kind.ts';
import { fittingPost } from './fitting-post.ts';
import { isAuxiliary, posts, type Actor } from './person.ts';
import type { StageState } from './state.ts';

export interface ActOffer {
  readonly act: Act;
  readonly isMine: boolean;
  /** Who may do it: 主办人员、承办人员, or the names of posts. */
  readonly who: readonly string[];
}

export function actsNow(kind: Kind, state: StageState, actor: Actor): ActOffer[] {
  return kind.acts
    .filter(({ from, isRetired, isConsequence }) => !isRetired && !isConsequence && from.includes(state.stage))
    .map((act) => ({ act, isMine: mayDo(kind, act, state, actor), who: whoMayDo(act) }));
}

function mayDo(kind: Kind, act: Act, state: StageState, actor: Actor): boolean {
  if (isAuxiliary(actor) || fittingPost(kind, act, state, actor) === undefined) return false;
  if (act.ofTeam === undefined && act.certifiedOfficers === 0) return true;
  const team = kind.teamOf(state);
  const { officerId } = actor;
  if (officerId === undefined) return false;
  return act.ofTeam === 'lead' ? team[0] === officerId : team.includes(officerId);
}

function whoMayDo({ by, ofTeam, certifiedOfficers }: Act): string[] {
  if (ofTeam === 'lead') return ['主办人员'];
  if (ofTeam === 'member' || certifiedOfficers > 0) return ['承办人员'];
  return by.map((post) => posts[post]);
}
