/** What doing an act and opening a dossier with one share: the words in which it is sent, and what came of it. */

import type { ProblemDocument } from '@zhifa/contract';
import { isProblem } from '../../shared/api.ts';

/** Reasons that were begun and left empty are none. */
export function filled(overrides: Readonly<{ [gate: string]: string }>): { [gate: string]: string } {
  return Object.fromEntries(Object.entries(overrides).filter(([, reason]) => reason.trim() !== ''));
}

/** Whether two values would be sent as the same text. */
export function sameJson(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

type Refused = Extract<ProblemDocument, { type: 'refused' }>;

/** What the server refused, and not why it could not be asked. */
export function refusalOf(error: unknown): Refused | undefined {
  return isProblem(error) && error.problem.type === 'refused' ? error.problem : undefined;
}

interface Attempt {
  readonly error: unknown;
  /** What was sent last; undefined when nothing was. */
  readonly sent: unknown;
}

/**
 * The refusal of the deed, as long as what was refused still stands in the form. It goes before any trial of the same words:
 * only the deed learns that a paper cannot be printed, or what somebody else did a moment ago.
 */
export function standingRefusal({ error, sent }: Attempt, stands: unknown): Refused | undefined {
  return sameJson(sent, stands) ? refusalOf(error) : undefined;
}
