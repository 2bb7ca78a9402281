/** The one primary action: the next thing in the order of the law that this person may do, as the server offers it. */

import type { DossierView, Me, OfferedAct } from '@zhifa/contract';
import type { Kind, Todo } from '@zhifa/procedure';

export interface NextAct {
  readonly offer: OfferedAct;
  /** More exact than the act's title: 签发限 2026-10-12 整改的指令书. */
  readonly title: string;
}

export interface WhatIsNext {
  readonly mine: NextAct | undefined;
  /** What it waits for, where the next step is somebody else's. */
  readonly others: readonly Todo[];
  readonly rest: readonly OfferedAct[];
}

export function whatIsNext({ state, offered }: DossierView, kind: Kind, me: Me): WhatIsNext {
  const todos = kind.todosOf(state);
  const mine = todos.flatMap((todo): NextAct[] => {
    const offer = isFor(todo, me) ? offered.find(({ name, isMine }) => isMine && name === todo.act) : undefined;
    return offer === undefined ? [] : [{ offer, title: todo.title }];
  })[0];
  const rest = offered.filter(({ name, isMine }) => isMine && name !== mine?.offer.name);
  const others = todos.filter((todo) => todo.act !== mine?.offer.name);
  return { mine, others, rest };
}

/** A thing to do names its people; an act alone may be open to more. */
function isFor({ officerIds, posts }: Todo, me: Me): boolean {
  return (
    (me.officerId !== undefined && officerIds.includes(me.officerId)) || posts.some((post) => me.posts.includes(post))
  );
}
