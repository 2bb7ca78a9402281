/** Random acts for the walk of a year's notice: office and leaders, right and wrong. */

import { beijing } from '@zhifa/law';
import { actors, world } from '../inspection/fixture-world.ts';
import type { Act, Actor } from '../kernel/index.ts';
import type { Played, Step } from '../shared/play.ts';
import type { Choose, WalkPlan } from '../shared/walk.ts';
import { noticeInput, wording2027 } from './fixture.ts';
import { calendarYear } from './index.ts';
import type { CalendarYearState } from './state.ts';

/** Holds both posts, and must not approve the own entry. */
const both: Actor = { ...actors.office, name: '身兼两职', accountId: 'both', posts: ['office', 'deputyHead'] };
const everybody: readonly Actor[] = [...Object.values(actors), both];

export const calendarYearWalk: WalkPlan = {
  kind: calendarYear,
  world,
  begins: beijing('2026-11-30', '09:00'),
  propose: ({ state }, choose, at): Step => {
    const fitting = calendarYear.acts.filter(({ from }) => from.includes(state.stage));
    const act = choose(fitting.length > 0 && choose([true, true, true, false]) ? fitting : calendarYear.acts);
    return { act: act.name, input: inputFor(act, choose), by: actorFor(act, choose), at };
  },
  broken,
  repeatable: [],
};

function inputFor({ name }: Act, choose: Choose): unknown {
  const isRight = choose([true, true, true, false]);
  if (name === 'notice.approve') return { compared: isRight, opinion: '' };
  if (name === 'notice.return' || name === 'notice.drop') return { reason: '与原文不符' };
  return isRight ? noticeInput : { ...noticeInput, wording: wording2027.replace('共3天', '共4天') };
}

function actorFor(act: Act, choose: Choose): Actor {
  const fit = everybody.filter(({ posts }) => posts.some((post) => act.by.includes(post)));
  return choose(choose([true, true, true, false]) ? fit : everybody);
}

/** Never in force by one person alone, and never a year that nobody could read. */
function broken({ state }: Played): string | undefined {
  const now = state as CalendarYearState; // The walk looks at dossiers that exist.
  if (now.year.year !== 2027) return 'a notice nobody could read';
  if (now.stage !== 'approved') return undefined;
  return now.approval.by.accountId === now.enteredBy.accountId ? 'approved by whoever entered it' : undefined;
}
