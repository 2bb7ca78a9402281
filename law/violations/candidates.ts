/** What a question leaves open: every violation, subject and phase that fits what was said, so that a person can choose. */

import type { CivilDate } from '../calendar/civil-date.ts';
import { notInForce } from './governing.ts';
import { punishes, type PenaltyPhase, type PenaltyRow, type PenaltySubject, type Violation } from './violation.ts';

export interface Candidate {
  readonly violation: Violation;
  readonly row: PenaltyRow;
}

export interface CandidateQuestion {
  readonly subject?: PenaltySubject | undefined;
  readonly phase?: PenaltyPhase | undefined;
  readonly conductOn: CivilDate;
}

/** Of the violations named, the rows that govern conduct of that day and punish the subject at the phase, as far as said. */
export function candidatesOf(named: readonly Violation[], asked: CandidateQuestion): Candidate[] {
  const { subject, phase, conductOn } = asked;
  return named
    .filter((violation) => notInForce(violation, conductOn) === undefined)
    .flatMap((violation) => violation.rows.map((row) => ({ violation, row })))
    .filter(({ row }) => phase === undefined || row.phase === phase)
    .filter(({ row }) => subject === undefined || punishes(row.subject, subject));
}
