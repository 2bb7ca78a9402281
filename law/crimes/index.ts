/** 行刑衔接: the crimes this organ meets, as checklists of elements, and the road of a referral. A door of its own. */

import { evaluate, type Facts } from '../condition/condition.ts';
import { accidentCrimes } from './accidents.ts';
import { assessCrime, type CrimeAssessment } from './assess.ts';
import { concealment } from './concealment.ts';
import type { Crime } from './crime.ts';
import { dangerousOperation } from './dangerous-operation.ts';
import { otherCrimes } from './others.ts';

export { crimePointerTexts } from './assess.ts';
export type { CrimeAssessment, CrimePointer, ElementAnswer, ElementFinding, ThresholdFinding } from './assess.ts';
export type { Crime, CrimeElement, CrimeQuestion, CrimeRoad, EvidenceDemand, Threshold } from './crime.ts';
export { heavierCircumstances, lighterCircumstances, referralSteps, type ReferralStep } from './referral.ts';

/** 危险作业罪 first: it asks for no accident, so it is the one that is overlooked. */
export const crimes: readonly Crime[] = [dangerousOperation, ...accidentCrimes, concealment, ...otherCrimes];

const byRef = new Map(crimes.map((crime) => [crime.ref, crime]));

export function crimeOf(ref: string): Crime | undefined {
  return byRef.get(ref);
}

/** The crimes to ask about when a case of this violation is opened. */
export function crimesOfViolation(violationRef: string): Crime[] {
  return crimes.filter(({ violationRefs }) => violationRefs.includes(violationRef));
}

/** Element by element: what the facts show, what is lacking, which threshold is met. Undefined for an unknown ref. */
export function assess(ref: string, facts: Facts, evidence: readonly string[]): CrimeAssessment | undefined {
  const crime = byRef.get(ref);
  return crime === undefined ? undefined : assessCrime(crime, facts, evidence);
}

/** The crimes whose conduct the facts show, while no fact speaks against an element: the screen then says 须作移送判断. */
export function crimeWarnings(facts: Facts): Crime[] {
  return crimes.filter(({ elements, start }) => {
    const answers = elements.map(({ kind, condition }) => ({ kind, holds: evaluate(condition, facts) }));
    const isShown = answers.some(({ kind, holds }) => kind === '行为' && holds === true);
    const isExcluded = answers.some(({ holds }) => holds === false);
    return isShown && !isExcluded && (start === undefined || evaluate(start.condition, facts) !== false);
  });
}
