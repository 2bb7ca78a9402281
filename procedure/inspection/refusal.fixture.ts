/** How tests say 「差一点就合法」: from a milestone, one act that misses one gate by the least possible. */

import { expect } from 'vitest';
import type { Outcome } from '../kernel/index.ts';
import { play, tryStep, type Played, type Step, type World } from '../shared/play.ts';
import { inspectionAt, type Milestone } from './fixture.ts';
import { world } from './fixture-world.ts';

export function tried(from: Milestone | Played, step: Step, registers: World = world): Outcome {
  return tryStep(typeof from === 'string' ? inspectionAt(from) : from, step, registers).outcome;
}

/** Refused by exactly this gate and this article, and by nothing else. */
export function expectRefused(outcome: Outcome, gate: string, article: number): void {
  expect(outcome).toMatchObject({ outcome: 'refused', refusals: [{ gate, citation: { article } }] });
}

export function after(from: Milestone, steps: readonly Step[], registers: World = world): Played {
  return play(inspectionAt(from), steps, registers);
}

/** Whole acts of law cited without an article (规范性文件). */
export const whole = 0;
