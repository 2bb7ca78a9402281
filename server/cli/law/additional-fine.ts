/**
 * `zhifa law additional-fine`: 加处罚款, a line at a time.
 * `{"principal":"8万元","dueOn":"2026-03-01","payments":[{"on":"2026-03-11","amount":"5万元"}],"on":"2026-03-21"}`
 */

import { z } from 'zod';
import { citationText, CivilDate, inWords, type Fen } from '@zhifa/law';
import { additionalFine, additionalFineBases, type AdditionalFineQuestion } from '@zhifa/law/discretion';
import { Money, readLine } from './read-line.ts';

const MOST_ENTRIES = 1000; // No fine is paid in more parts; a longer list is a mistake.

const Line = z.strictObject({
  principal: Money,
  dueOn: CivilDate,
  payments: z
    .array(z.strictObject({ on: CivilDate, amount: Money }))
    .max(MOST_ENTRIES)
    .default([]),
  pauses: z
    .array(z.strictObject({ from: CivilDate, to: CivilDate, cause: z.string().min(1).max(100) }))
    .max(MOST_ENTRIES)
    .default([]),
  on: CivilDate,
  /** What the three per cent are of; the law leaves it open. */
  base: z.enum(additionalFineBases, { error: `计算基数应为：${additionalFineBases.join('、')}` }).default('未缴余额'),
});

export const additionalFineCommand = { name: 'additional-fine', run };

function run(line: unknown): unknown {
  const read = readLine(Line, line);
  if ('error' in read) return read;
  const answer = additionalFine(read.value);
  if (answer.outcome === 'refused') return { error: answer.message };
  const { amount, isCapped, unpaid, steps, citation } = answer;
  return {
    amountFen: amount,
    amountInWords: inWords(amount),
    capped: isCapped,
    unpaidFen: unpaid,
    steps,
    citation: citationText(citation),
    ...otherReading(read.value, amount),
  };
}

/** Where the two readings differ, both are shown. */
function otherReading(question: AdditionalFineQuestion, amount: Fen): object {
  const [base] = additionalFineBases.filter((each) => each !== question.base);
  if (base === undefined) return {};
  const other = additionalFine({ ...question, base });
  if (other.outcome === 'refused' || other.amount === amount) return {};
  return { otherBase: { base, amountFen: other.amount, steps: other.steps } };
}
