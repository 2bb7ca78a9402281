/** The gates of the law: 175 rules in the order of a dossier, and what is unsettled. A door of its own. */

import type { CivilDate } from '../calendar/civil-date.ts';
import type { ConfirmedRule } from '../confirmation/confirmed-rule.ts';
import { bindingOf } from './binding.ts';
import { caseGates } from './case.ts';
import { closingGates } from './closing.ts';
import { decisionGates } from './decision.ts';
import { executionGates } from './execution.ts';
import type { GateRule, GateStage } from './gate-rule.ts';
import { hearingGates } from './hearing.ts';
import { inspectionGates } from './inspection.ts';
import { orderGates } from './orders.ts';
import { outsideGates } from './outside.ts';
import { peopleGates } from './people.ts';
import { reviewGates } from './review.ts';
import { seizureGates } from './seizure.ts';
import { serviceGates } from './service.ts';

export { bindingOf, type Binding, type BindingMark } from './binding.ts';
export { gateStages, verificationOf, type GateRule, type GateSeverity, type GateStage } from './gate-rule.ts';
export { defaultOptionOn, unsettledQuestionOf, unsettledQuestions } from './unsettled.ts';
export type { UnsettledOption, UnsettledQuestion } from './unsettled.ts';

export const gateRules: readonly GateRule[] = [
  ...peopleGates,
  ...inspectionGates,
  ...orderGates,
  ...caseGates,
  ...seizureGates,
  ...reviewGates,
  ...hearingGates,
  ...decisionGates,
  ...serviceGates,
  ...executionGates,
  ...closingGates,
  ...outsideGates,
];

const byRef = new Map(gateRules.map((rule) => [rule.ref, rule]));

/** The rule of that ref (staff.two), or undefined. */
export function gateRule(ref: string): GateRule | undefined {
  return byRef.get(ref);
}

export function gateRulesAt(stage: GateStage): GateRule[] {
  return gateRules.filter((rule) => rule.stage === stage);
}

export function isGateInForce({ inForceFrom, inForceUntil }: GateRule, on: CivilDate): boolean {
  return inForceFrom <= on && (inForceUntil === undefined || on <= inForceUntil);
}

/** Refs of the rules that the bureau's confirmations have made firm: what the acts are told. */
export function firmByConfirmation(confirmed: readonly ConfirmedRule[]): string[] {
  return gateRules
    .filter((rule) => {
      const binding = bindingOf(rule, confirmed);
      return binding.binds === 'refuses' && binding.because === 'confirmed';
    })
    .map(({ ref }) => ref);
}
