/** From what a person entered to the statutory range, or to what is still missing; the same answer as `zhifa law range` gives. */

import { CivilDate } from '@zhifa/law';
import { fineRangeOf, type FineAnswer } from '@zhifa/law/violations';
import { chosenPhase, chosenSubject, readBases, type Given } from './given.ts';
import { texts } from './texts.ts';

export type Reckoning = FineAnswer | { readonly outcome: 'waiting'; readonly message: string };

export function reckon(given: Given): Reckoning {
  const { violation, conductOn, decidedOn } = given;
  const [subject, phase] = [chosenSubject(given), chosenPhase(given)];
  if (violation.rows.length === 0) return waiting(texts.noRows);
  if (subject === undefined) return waiting(texts.waitingForSubject);
  if (phase === undefined) return waiting(texts.waitingForPhase);
  const conduct = CivilDate.safeParse(conductOn);
  if (!conduct.success) return waiting(texts.waitingForConduct);
  const decision = CivilDate.safeParse(decidedOn);
  if (decision.success && decision.data < conduct.data) return waiting(texts.reversed);
  const { bases, problems } = readBases(given);
  const [problem] = problems.values();
  if (problem !== undefined) return waiting(problem);
  return fineRangeOf({
    violation: violation.ref,
    subject,
    phase,
    conductOn: conduct.data,
    ...(decision.success ? { decidedOn: decision.data } : {}),
    bases,
  });
}

function waiting(message: string): Reckoning {
  return { outcome: 'waiting', message };
}
