/**
 * A fine that comes from outside: a form, a route, an import. It says what it punishes and how much; the range is not
 * taken from it but reckoned anew, so that no road leads to a fine outside its statutory range.
 */

import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Fen } from '../money/fen.ts';
import { rate } from '../money/fraction.ts';
import { fineRangeOf, type FineAnswer } from './fine-question.ts';
import { fineWithin, type Fine, type FineOutcome } from './fine.ts';
import { mitigated } from './fine-range.ts';
import { penaltyPhases, penaltySubjects } from './violation.ts';

const Bases = z.strictObject({
  annualIncome: Fen.exactOptional(),
  illegalGains: Fen.exactOptional(),
  goodsValue: Fen.exactOptional(),
  previousFine: Fen.exactOptional(),
  orderedOn: CivilDate.exactOptional(),
  refusedUntil: CivilDate.exactOptional(),
});

/** What a question may say, in the words of the statutes. */
export const FineQuestionInput = z.strictObject({
  violation: z.string().min(1).max(40),
  subject: z.enum(penaltySubjects, { error: `处罚主体应为：${penaltySubjects.join('、')}` }),
  phase: z.enum(penaltyPhases, { error: `处罚阶段应为：${penaltyPhases.join('、')}` }),
  conductOn: CivilDate,
  decidedOn: CivilDate.exactOptional(),
  bases: Bases.exactOptional(),
});

/** The schema is the check: what it lets through is a `Fine`. */
export const ReportedFine = z
  .strictObject({ ...FineQuestionInput.shape, isMitigated: z.boolean().optional(), amount: Fen })
  .transform(({ amount, isMitigated, ...question }, context): Fine => {
    const answer = fineRangeOf(question);
    const outcome = outcomeOf(answer, isMitigated === true, amount);
    if (outcome.outcome === 'fine') return outcome.fine;
    context.addIssue({ code: 'custom', message: outcome.message });
    return z.NEVER;
  });

function outcomeOf(answer: FineAnswer, isMitigated: boolean, amount: Fen): FineOutcome {
  if (answer.outcome === 'refused') return { outcome: 'refused', message: answer.message };
  if (answer.outcome === 'noFine') return { outcome: 'refused', message: '该条在此阶段没有规定罚款' };
  const range = isMitigated ? mitigated(answer.range, rate(0)) : answer.range;
  if (range === undefined) return { outcome: 'refused', message: '该条没有法定下限，谈不上减轻罚款' };
  return fineWithin(range, amount);
}
