/** What officers find, told as it stands in a record: one entry a fault. Blanks like {2-4} are filled by chance. */

import { checkItemOf, evaluate } from '@zhifa/law';
import type { Scene } from '../pictures.ts';

export type Stop = 'withdrawWorkers' | 'suspendProduction' | 'stopUsingEquipment' | 'removeImmediately';

export interface Fault {
  readonly checkItem: string;
  readonly place: string;
  /** {2-4} a number, {月} a month before, {日} a day before, {人} {员} workers, {主} the person in charge, {安} the safety manager. */
  readonly fact: string;
  readonly requirement: string;
  readonly interim: string;
  readonly remedy: 'onTheSpot' | 'order' | 'measure' | 'referral';
  readonly measure?: { readonly stop: Stop; readonly object: string; readonly unsafeBecause: string };
  readonly target?: string;
  /** Answers to the questions of the item's rule on major hazards that are true; all others are false. */
  readonly trueFacts?: readonly string[];
  /** For what may be fined: a case, or the lawful reason against one; left out where the item is not fined at once. */
  readonly penalty?: 'opening' | 'minor' | 'firstOffence';
  /** What the re-inspection sees when it was put right, and when it was not. */
  readonly done: string;
  readonly left: string;
  readonly scene: Scene;
}

export function majorFacts({ checkItem, trueFacts = [] }: Fault): Readonly<{ [key: string]: boolean }> | undefined {
  const questions = checkItemOf(checkItem)?.majorHazard?.questions;
  return questions && Object.fromEntries(questions.map(({ key }) => [key, trueFacts.includes(key)]));
}

/** 重大事故隐患, by the rule of the item. */
export function isMajor(fault: Fault): boolean {
  const rule = checkItemOf(fault.checkItem)?.majorHazard;
  return rule !== undefined && evaluate(rule.condition, majorFacts(fault) ?? {}) === true;
}
