/** Which acts a stage offers, and to whom: derived by the kernel from the acts' own `from`, `by` and team. */

import type { OfferedAct } from '@zhifa/contract';
import { actsNow, type Actor, type Kind, type StageState } from '@zhifa/procedure';

export function offeredActs(kind: Kind, state: StageState, actor: Actor): OfferedAct[] {
  return actsNow(kind, state, actor).map(({ act: { name, title, by }, isMine, who }) => ({
    name,
    title,
    by: [...by],
    who: [...who],
    isMine,
  }));
}
