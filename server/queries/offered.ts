/** Which acts a stage offers, and to whom: derived from the acts' own `from` and `by`. */

import type { OfferedAct } from '@zhifa/contract';
import { isAuxiliary, type Actor, type Kind, type StageState } from '@zhifa/procedure';

export function offeredActs(kind: Kind, state: StageState, actor: Actor): OfferedAct[] {
  const offered = kind.acts.filter(({ from, isRetired }) => !isRetired && from.includes(state.stage));
  const team = kind.teamOf(state);
  return offered.map(({ name, title, by, certifiedOfficers }) => {
    const holdsPost = !isAuxiliary(actor) && actor.posts.some((post) => by.includes(post));
    const isOnTeam = certifiedOfficers === 0 || (actor.officerId !== undefined && team.includes(actor.officerId));
    return { name, title, by: [...by], isMine: holdsPost && isOnTeam };
  });
}
