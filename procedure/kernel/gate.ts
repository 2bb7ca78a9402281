/** A gate (前置条件): one thing the law wants to be true before an act, with its article. */

import { statuteOf, type Citation } from '@zhifa/law';
import type { Facts } from './facts.ts';
import type { GateAnswer } from './answer.ts';
import type { StageState } from './state.ts';

/** What a gate is called in the record, in lists, and in the catalogue of the law. */
export interface GateName {
  readonly name: string;
  /** 检查前已亮证告知: what lists of gates show. */
  readonly title: string;
  /** The rule of `@zhifa/law/gates` that it asks; left out where the gate only keeps the dossier in order. */
  readonly ref?: string;
}

export interface Gate<State extends StageState = never, Input = never> extends GateName {
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
  name: GateName,
  citation: Citation,
  check: GateCheck<State, Input>,
): Gate<State, Input> {
  const isUnverified = statuteOf(citation.statute).verified !== 'text';
  return { ...name, citation, severity: isUnverified ? 'advisory' : 'firm', isUnverified, check };
}

/** A gate that warns: the officer may go on with a written reason, which stays in the record. */
export function advisoryGate<State extends StageState, Input>(
  name: GateName,
  citation: Citation,
  check: GateCheck<State, Input>,
): Gate<State, Input> {
  return { ...gate(name, citation, check), severity: 'advisory' };
}
