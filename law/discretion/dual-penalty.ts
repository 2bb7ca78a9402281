/**
 * 一案双罚: a unit is punished and so is a person, each for the own part. That is never automatic: the article must punish that
 * person at this very phase, and the dossier must prove what that person did or left undone.
 */

import type { CivilDate } from '../calendar/civil-date.ts';
import { citationShort } from '../citation/citation.ts';
import { violationOf } from '../violations/catalogue.ts';
import { fineRangeOf, type FineAnswer } from '../violations/fine-question.ts';
import type { FineBases } from '../violations/reckon.ts';
import { natureOf, type PenaltyPhase, type PenaltySubject, type Violation } from '../violations/violation.ts';

export interface DualQuestion {
  readonly violation: string;
  readonly phase: PenaltyPhase;
  readonly conductOn: CivilDate;
  readonly decidedOn?: CivilDate;
  readonly bases?: FineBases;
}

export interface DualSubject {
  readonly subject: PenaltySubject;
  /** Whether the article punishes this person at this phase; a range may still want a figure first. */
  readonly isPunished: boolean;
  readonly answer: FineAnswer;
  /** What the officer reads beside it. */
  readonly message: string;
}

/** The persons the article knows at any phase, each with whether it may be punished now. Punishing is another step. */
export function dualSubjects(question: DualQuestion): DualSubject[] {
  const violation = violationOf(question.violation);
  if (violation === undefined) return [];
  const persons = violation.rows.map(({ subject }) => subject).filter((subject) => natureOf(subject) === 'person');
  return [...new Set(persons)].map((subject) => {
    const answer = fineRangeOf({ ...question, subject });
    const isPunished = isPunishedBy(answer);
    return { subject, isPunished, answer, message: isPunished ? demand(violation, subject) : whyNot(answer) };
  });
}

/** Whoever is punished beside the unit needs own evidence; a person who acted alone is the act itself. */
export function needsOwnPart(subject: PenaltySubject): boolean {
  return natureOf(subject) === 'person' && subject !== '个人';
}

function isPunishedBy(answer: FineAnswer): boolean {
  if (answer.outcome === 'refused') return answer.because === 'baseMissing';
  return answer.outcome === 'range';
}

function demand({ penalty }: Violation, subject: PenaltySubject): string {
  return `${citationShort(penalty)}在此阶段处罚${subject}；须有其本人没有履行职责或者直接负责的证据，单位受罚不等于个人受罚`;
}

function whyNot(answer: FineAnswer): string {
  return answer.outcome === 'refused' ? answer.message : '该条在此阶段对该主体没有规定罚款';
}
