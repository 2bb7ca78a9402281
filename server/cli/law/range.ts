/**
 * `zhifa law range`: the statutory range of a violation, a line at a time, by its ref or by the article as people write it.
 * `{"ref":"AQSCF-97-7","subject":"单位","phase":"首次即可","conductOn":"2026-05-01"}`
 */

import { z } from 'zod';
import { citationText, CivilDate, parseCitation } from '@zhifa/law';
import {
  candidatesOf,
  fineRangeOf,
  fineWithin,
  measuresOf,
  penaltyPhases,
  penaltySubjects,
  violationOf,
  violationsUnder,
  type Candidate,
  type FineAnswer,
  type Violation,
} from '@zhifa/law/violations';
import { Money, readLine } from './read-line.ts';

const Line = z
  .strictObject({
    ref: z.string().min(1).max(40).exactOptional(),
    article: z.string().min(1).max(100).exactOptional(),
    subject: z.enum(penaltySubjects, { error: `处罚主体应为：${penaltySubjects.join('、')}` }).exactOptional(),
    phase: z.enum(penaltyPhases, { error: `处罚阶段应为：${penaltyPhases.join('、')}` }).exactOptional(),
    conductOn: CivilDate,
    decidedOn: CivilDate.exactOptional(),
    bases: z
      .strictObject({
        annualIncome: Money.exactOptional(),
        illegalGains: Money.exactOptional(),
        goodsValue: Money.exactOptional(),
        previousFine: Money.exactOptional(),
        orderedOn: CivilDate.exactOptional(),
        refusedUntil: CivilDate.exactOptional(),
      })
      .exactOptional(),
    /** Asked whether this fine lies in the range. */
    amount: Money.exactOptional(),
  })
  .refine(({ ref, article }) => (ref === undefined) !== (article === undefined), {
    error: 'ref（违法行为编号）和 article（条款）须写一个，只写一个',
  })
  .refine(({ conductOn, decidedOn }) => decidedOn === undefined || conductOn <= decidedOn, {
    error: '决定日 decidedOn 早于行为日 conductOn，请核对',
  });
type Line = z.output<typeof Line>;

export const rangeCommand = { name: 'range', run };

function run(line: unknown): unknown {
  const read = readLine(Line, line);
  if ('error' in read) return read;
  const named = violationsNamed(read.value);
  return 'error' in named ? named : answerAmong(named.violations, read.value);
}

type Named = { readonly violations: readonly Violation[] } | { readonly error: string };

function violationsNamed({ ref, article, conductOn }: Line): Named {
  if (article !== undefined) return underArticle(article, conductOn);
  const violation = violationOf(ref ?? '');
  if (violation === undefined) return { error: `目录中没有违法行为“${ref ?? ''}”` };
  return { violations: [violation] };
}

/** In the text of the statute that was in force on the day of the conduct. */
function underArticle(article: string, conductOn: CivilDate): Named {
  const read = parseCitation(article, conductOn);
  if ('error' in read) return { error: `article：${read.error}` };
  const found = violationsUnder(read.citation);
  if (found.length > 0) return { violations: found };
  return { error: `目录中没有依据${citationText(read.citation)}处罚的违法行为；请写罚则条款，不是义务条款` };
}

/** One answer where one row fits; where none does, why; else every candidate with its own. */
function answerAmong(named: readonly Violation[], line: Line): unknown {
  const candidates = candidatesOf(named, line);
  const [only, ...others] = candidates;
  if (only === undefined) return { error: [...new Set(named.map((violation) => whyNone(violation, line)))].join('；') };
  if (others.length === 0) return answerOf(only, line);
  return { candidates: candidates.map((candidate) => answerOf(candidate, line)) };
}

/** Asked of the rule itself, whose refusal names what it knows instead. */
function whyNone(violation: Violation, line: Line): string {
  const [first] = violation.rows;
  const subject = line.subject ?? first?.subject ?? '单位';
  const phase = line.phase ?? first?.phase ?? '首次即可';
  const answer = fineRangeOf({ violation: violation.ref, subject, phase, conductOn: line.conductOn });
  return answer.outcome === 'refused' ? answer.message : `${violation.ref}没有相符的处罚主体和阶段`;
}

function answerOf({ violation, row }: Candidate, line: Line): unknown {
  const subject = line.subject ?? row.subject;
  const { conductOn, decidedOn, bases } = line;
  const answer = fineRangeOf({
    violation: violation.ref,
    subject,
    phase: row.phase,
    conductOn,
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(bases === undefined ? {} : { bases }),
  });
  const { ref, name, penalty, verified } = violation;
  return { ref, name, subject, phase: row.phase, citation: citationText(penalty), verified, ...shown(answer, line) };
}

/** What governs may be the later and milder law: then it is named instead of what was asked. */
function shown(answer: FineAnswer, { amount }: Line): object {
  if (answer.outcome === 'refused') return { error: answer.message };
  if (answer.outcome === 'noFine') {
    const { ref, name, penalty, verified } = answer.violation;
    const measures = measuresOf(answer.row);
    return { ref, name, citation: citationText(penalty), verified, kind: '没有规定罚款', measures };
  }
  const { violation: ref, name, citation, verified, range, mode, steps, cautions } = answer.range;
  return {
    ref,
    name,
    citation: citationText(citation),
    verified,
    minFen: range.min,
    ...(range.max === undefined ? {} : { maxFen: range.max }),
    kind: mode,
    measures: measuresOf(answer.range),
    steps,
    cautions,
    ...(amount === undefined ? {} : fits(fineWithin(answer.range, amount))),
  };
}

function fits(outcome: ReturnType<typeof fineWithin>): object {
  return outcome.outcome === 'fine' ? { fits: true } : { fits: false, problem: outcome.message };
}
