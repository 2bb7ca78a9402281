/** A gate (前置条件): one thing the law wants to be true before an act, with its article. */

import { statuteOf, type Citation } from '@zhifa/law';
import type { Facts } from './facts.ts';
import type { GateAnswer } from './answer.ts';
import type { StageState } from './state.ts';

export interface Gate<State extends StageState = never, Input = never> {
  readonly name: string;
  readonly citation: Citation;
  readonly severity: 'firm' | 'advisory';
  readonly isUnverified: boolean;
  readonly check: (state: State, input: Input, facts: Facts) => GateAnswer;
}

export type GateCheck<State extends StageState, Input> = (state: State, input: Input, facts: Facts) => GateAnswer;

/**
 * A gate that refuses. Only a text that was read may refuse: a statute marked otherwise makes the gate advisory by itself
 * (shared rule of the house: a refusal may rest only on what is verified as text and marked 硬).
 */
export function gate<State extends StageState, Input>(
  name: string,
  citation: Citation,
  check: GateCheck<State, Input>,
): Gate<State, Input> {
  const isUnverified = statuteOf(citation.statute).verified !== 'text';
  return { name, citation, severity: isUnverified ? 'advisory' : 'firm', isUnverified, check };
}

/** A gate that warns: the officer may go on with a written reason, which stays in the record. */
export function advisoryGate<State extends StageState, Input>(
  name: string,
  citation: Citation,
  check: GateCheck<State, Input>,
): Gate<State, Input> {
  return { ...gate(name, citation, check), severity: 'advisory' };
}
