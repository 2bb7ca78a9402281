/** Random acts for the walk of an inspection: what officers and leaders might try, right and wrong. */

import { beijing, cite, civil, deadlineOf, publishedCalendar, workdays } from '@zhifa/law';
import { year2027 } from '../calendar-year/fixture.ts';
import type { Act, Actor } from '../kernel/index.ts';
import type { Played, Step } from '../shared/play.ts';
import type { Choose, WalkPlan } from '../shared/walk.ts';
import { actors, officers, world } from './fixture-world.ts';
import { proposedInput } from './fixture-walk-inputs.ts';
import { inspection } from './index.ts';
import { pendingMeasures, pendingOrders } from './progress.ts';
import type { InspectionState } from './state.ts';
import { teamOf } from './team.ts';

const everybody = Object.values(actors);

/** What was reckoned before the notice of 2027 came out: the walk looks at one act at a time, so it stays provisional. */
const provisional = {
  clock: 'disclosureOfResult',
  deadline: deadlineOf({
    term: workdays(20),
    from: civil('2026-12-07'),
    startLabel: '检查结束',
    citation: cite('三项制度指导意见'),
    calendar: publishedCalendar,
  }),
};

export const inspectionWalk: WalkPlan = {
  kind: inspection,
  world: { ...world, enteredYears: [year2027], runningClocks: [provisional] },
  begins: beijing('2026-09-14', '09:00'),
  propose: ({ state, record }, choose, at) => {
    const now = state as InspectionState; // The walk begins with nothing, which no builder reads, and goes on by acts.
    const done = record.map(({ name }) => name);
    const act = chosenAct(now, choose, done);
    const input = proposedInput(act.name, { state: now, choose, at });
    return { act: act.name, input, by: actorFor(act, now, choose), at } satisfies Step;
  },
  broken,
  repeatable: ['item.answer', 'finding.record', 'finding.revise', 'finding.dispose', 'deadline.recount'],
};

/** What ends, takes back or leads nowhere; tried less often, or no walk would get far. */
const rare = ['task.cancel', 'task.reassign', 'scheme.return', 'finding.withdraw', 'deadline.recount'];

/** Mostly what is to be done, often what could be done or was never done here, sometimes anything. */
function chosenAct(state: InspectionState, choose: Choose, done: readonly string[]): Act {
  const how = choose(['due', 'due', 'due', 'due', 'offered', 'offered', 'fresh', 'fresh', 'any'] as const);
  const isRare = choose([1, 2, 3, 4, 5, 6]) === 1;
  const possible = inspection.acts.filter(({ from }) => from.includes(state.stage));
  const offered = isRare ? possible : possible.filter(({ name }) => !rare.includes(name));
  if (how === 'any' || offered.length === 0) return choose(inspection.acts);
  if (how === 'offered' || !('task' in state)) return choose(offered);
  const fresh = offered.filter(({ name }) => !done.includes(name));
  if (how === 'fresh') return choose(fresh.length > 0 ? fresh : offered);
  const due = inspection.todosOf(state).map(({ act }) => act);
  const dueNow = offered.filter(({ name }) => due.includes(name));
  return choose(dueNow.length > 0 ? dueNow : offered);
}

function actorFor(act: Act, state: InspectionState, choose: Choose): Actor {
  if (choose([1, 2, 3, 4, 5, 6, 7, 8]) === 1) return choose(everybody);
  const fit = everybody.filter(({ posts, officerId }) => {
    if (!posts.some((post) => act.by.includes(post))) return false;
    const team = 'task' in state ? teamOf(state.task) : [];
    return officerId === undefined || team.includes(officerId);
  });
  return choose(fit.length > 0 ? fit : everybody);
}

/** Never an order without an approved scheme (or an emergency), two certified officers, a disposition for every finding. */
function broken({ state, record }: Played): string | undefined {
  const now = state as InspectionState; // As above.
  if (!('arrival' in now)) return undefined;
  if (now.approval === undefined && !(now.approvalOwed && now.task.isEmergency)) return 'on site without approval';
  if (new Set(teamOf(now.task)).size < 2) return 'fewer than two officers';
  if (now.stage === 'onSite')
    return now.answers.length > 0 && now.announcement === undefined ? 'not announced' : undefined;
  if (now.findings.some(({ disposition }) => disposition === undefined)) return 'a finding without a disposition';
  if (now.stage !== 'signed' && pendingOrders(now).length + pendingMeasures(now).length > 0)
    return 'left without papers';
  const numbers = now.papers.flatMap(({ number }) => (number === undefined ? [] : [number.text]));
  if (new Set(numbers).size < numbers.length) return 'a number used twice';
  return record.every(({ name, facts }) => name !== 'order.issue' || areTwoCertified(facts.officers ?? []))
    ? undefined
    : 'an order without two certified officers';
}

function areTwoCertified(present: readonly { readonly id: string }[]): boolean {
  const certified = Object.values(officers).map(({ id }) => id);
  return present.filter(({ id }) => certified.includes(id)).length >= 2;
}
