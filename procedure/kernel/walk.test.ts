/** A walk of random acts over every kind: what no order of acts may ever reach, and what replay must always give back. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '@zhifa/law';
import { walkPlans } from '../fixtures.ts';
import { kinds } from '../kinds.ts';
import { beginning, playStep, tryStep, type Played, type Step } from '../shared/play.ts';
import type { Choose, WalkPlan } from '../shared/walk.ts';
import { actOf, fold, invariant, isAuxiliary, RecordedAct } from './index.ts';

const PICKS = 1500; // Enough for a road to its end; a walk that needs more stops.
const TURNS_AFTER_CLOSING = 10; // Enough to see that nothing more is accepted.
const MOST_WALKS = 800; // Few walks of an inspection get as far as the days after it; they stop as soon as everything was seen.
const PAUSES_MINUTES = [1, 5, 60, 1440, 14_400];

interface Walked {
  readonly played: Played;
  readonly stages: readonly string[];
}

/** Walks until the picks are used up, checking every invariant at every turn. */
function walk(plan: WalkPlan, picks: readonly number[]): Walked {
  let used = 0;
  const choose: Choose = (options) => {
    invariant(options.length > 0, 'a choice has options');
    const index = (picks[used++ % picks.length] ?? 0) % options.length;
    return options[index] as (typeof options)[number]; // The index is inside; an option may itself be undefined.
  };
  let played = beginning(plan.kind);
  let at = plan.begins;
  const stages: string[] = [];
  let turnsAfterClosing = 0;
  while (used < picks.length && turnsAfterClosing < TURNS_AFTER_CLOSING) {
    if (played.record.length > 0 && plan.kind.summaryOf(played.state).isClosed) turnsAfterClosing += 1;
    at = addMinutes(at, choose(PAUSES_MINUTES));
    played = turn(plan, played, plan.propose(played, choose, at), choose);
    stages.push(played.state.stage);
  }
  return { played, stages };
}

function turn(plan: WalkPlan, played: Played, proposed: Step, choose: Choose): Played {
  const before = JSON.stringify(played.state);
  const step = withReasons(plan, played, proposed, choose);
  const after = playStep(played, step, plan.world);
  expect(JSON.stringify(played.state)).toBe(before); // Neither a refusal nor an acceptance touches the state it came from.
  if (!('state' in after)) return played;
  expect(isAuxiliary(step.by)).toBe(false);
  expect(plan.broken(after)).toBeUndefined();
  if (!plan.repeatable.includes(step.act)) {
    expect(`${step.act} ${tryStep(after, step, plan.world).outcome.outcome}`).not.toBe(`${step.act} accepted`);
  }
  return after;
}

/** Whoever is warned often writes a reason and goes on. */
function withReasons(plan: WalkPlan, played: Played, step: Step, choose: Choose): Step {
  const { outcome } = tryStep(played, step, plan.world);
  if (outcome.outcome !== 'refused' || !choose([true, true, true, false])) return step;
  const warned = outcome.refusals
    .filter(({ severity }) => severity === 'advisory')
    .map(({ gate }) => [gate, '现场需要']);
  return { ...step, overrides: Object.fromEntries(warned) as { [gate: string]: string } }; // Pairs of two strings.
}

function expectReplays({ kind, state, record }: Played): void {
  const read = JSON.parse(JSON.stringify(record)) as readonly unknown[]; // What the store gives back.
  expect(
    fold(
      kind,
      read.map((one) => RecordedAct.parse(one)),
    ),
  ).toEqual(JSON.parse(JSON.stringify(state)));
  expect(record.every(({ name }) => actOf(kind, name) !== undefined)).toBe(true);
}

const PATIENCE_MS = 180_000; // Half a minute of work; the machine may be busy with more.

const anyWalk = fc.record({ seed: fc.integer({ min: 1, max: 999_983 }), length: fc.integer({ min: 20, max: PICKS }) });

describe.each(walkPlans.map((plan) => [plan.kind.title, plan] as const))('随意走一走：%s', (_title, plan) => {
  it(
    '不合法的状态走不到，重放得到同一状态',
    () => {
      const law = fc.property(anyWalk, ({ seed, length }) => {
        expectReplays(walk(plan, scrambled(seed).slice(0, length)).played);
      });
      fc.assert(law, { numRuns: 50 });
    },
    PATIENCE_MS,
  );

  it(
    '走得够远：每个阶段都到过，每种行为都做成过',
    () => {
      const stages = new Set<string>();
      const acts = new Set<string>();
      const isDone = () => stages.size === plan.kind.stages.length && acts.size === plan.kind.acts.length;
      for (let seed = 1; seed <= MOST_WALKS && !isDone(); seed += 1) {
        const walked = walk(plan, scrambled(seed));
        for (const stage of walked.stages) stages.add(stage);
        for (const { name } of walked.played.record) acts.add(name);
      }
      expect(plan.kind.stages.map(({ name }) => name).filter((name) => !stages.has(name))).toEqual([]);
      expect(plan.kind.acts.map(({ name }) => name).filter((name) => !acts.has(name))).toEqual([]);
    },
    PATIENCE_MS,
  );
});

it('每个卷种都有走法', () => {
  expect(walkPlans.map(({ kind }) => kind.name)).toEqual(kinds.map(({ name }) => name));
});

/** The same numbers for the same seed (Park and Miller's generator), so that what was reached once is reached again. */
function scrambled(seed: number): number[] {
  let value = seed * 48_271;
  return Array.from({ length: PICKS }, () => {
    value = (value * 48_271) % 2_147_483_647;
    return value % 9973;
  });
}
