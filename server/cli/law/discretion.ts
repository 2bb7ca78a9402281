/**
 * `zhifa law discretion`: one violation of one subject, weighed, a line at a time. Without statements and evidence it is a trial:
 * the amount stands beside what a document would still lack. Tables of a bureau come in the line itself, as the importer reads them.
 * `{"ref":"AQSCF-97-7","subject":"单位","phase":"首次即可","conductOn":"2026-05-01","facts":{"unlicensedPersons":1}}`
 */

import { z } from 'zod';
import { citationText, CivilDate, inWords } from '@zhifa/law';
import {
  fiveFactors,
  importBenchmark,
  strictSettings,
  trialOf,
  type DiscretionSettings,
  type EvidenceRef,
  type FiveAnswers,
  type WeighQuestion,
} from '@zhifa/law/discretion';
import { penaltyPhases, penaltySubjects } from '@zhifa/law/violations';
import { Money, readLine } from './read-line.ts';

const MOST_CLAIMS = 20; // There are seventeen factors.
const Evidence = z.array(z.string().min(1).max(300)).max(50);
const Said = z.strictObject({ text: z.string().max(2000), evidence: Evidence });
const evidenceKeys = [
  'annualIncome',
  'illegalGains',
  'goodsValue',
  'previousFine',
  'orderedOn',
  'refusedUntil',
] as const;

const Line = z.strictObject({
  ref: z.string().min(1).max(40),
  subject: z.enum(penaltySubjects, { error: `处罚主体应为：${penaltySubjects.join('、')}` }),
  phase: z.enum(penaltyPhases, { error: `处罚阶段应为：${penaltyPhases.join('、')}` }),
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
  /** Answers to the questions of the table: 是 or 否 as true or false, numbers as whole numbers. */
  facts: z.record(z.string().max(300), z.union([z.boolean(), z.int().min(0)])).default({}),
  five: z.partialRecord(z.enum(fiveFactors), Said).default({}),
  circumstances: z
    .array(
      z.strictObject({
        factor: z.string().max(20),
        as: z.enum(['从轻', '减轻', '从重']),
        facts: z.array(z.string().max(300)).max(20).exactOptional(),
        statement: z.string().max(2000).default(''),
        evidence: Evidence.default([]),
      }),
    )
    .max(MOST_CLAIMS)
    .default([]),
  proofs: z.partialRecord(z.enum(evidenceKeys), Evidence).default({}),
  amount: Money.exactOptional(),
  reason: z.string().max(2000).default(''),
  approval: z.strictObject({ on: CivilDate, evidence: Evidence }).exactOptional(),
  /** Ref of the table preferred among those that govern. */
  table: z.string().max(300).exactOptional(),
  /** Rows of the bureau's own tables. */
  benchmark: z.array(z.unknown()).exactOptional(),
  /** Refs of tables and violations that the bureau has confirmed. */
  confirmed: z.array(z.string().max(300)).default([]),
});
type Line = z.output<typeof Line>;

export const discretionCommand = { name: 'discretion', run };

function run(line: unknown): unknown {
  const read = readLine(Line, line);
  if ('error' in read) return read;
  const settings = settingsOf(read.value);
  return 'error' in settings ? settings : answerOf(read.value, settings);
}

function settingsOf({ benchmark, confirmed }: Line): DiscretionSettings | { readonly error: string } {
  if (benchmark === undefined) return { ...strictSettings, confirmed };
  const imported = importBenchmark(benchmark, []);
  if (imported.outcome === 'tables') return { ...strictSettings, confirmed, imported: imported.tables };
  const problems = imported.problems.map(({ row, problem, mend }) => `第${String(row)}行：${problem}；${mend}`);
  return { error: `benchmark：${problems.join('；')}` };
}

function answerOf(line: Line, settings: DiscretionSettings): unknown {
  const { weighed, lacking } = trialOf(questionOf(line), settings);
  switch (weighed.outcome) {
    case 'refused':
      return { error: weighed.problems.join('；'), lacking };
    case 'noFine':
      return { kind: weighed.message };
    case 'fine': {
      const { fine, tier, steps, reasons, isMitigated, isDeparture, toDiscuss, doubts } = weighed;
      const { range, citation, verified } = fine.range;
      return {
        amountFen: fine.amount,
        inWords: inWords(fine.amount),
        tier,
        minFen: range.min,
        ...(range.max === undefined ? {} : { maxFen: range.max }),
        citation: citationText(citation),
        verified,
        isMitigated,
        isDeparture,
        isTrial: lacking.length > 0,
        lacking,
        steps,
        ...(lacking.length > 0 ? {} : { reasons: reasons.map(reasonOf) }),
        toDiscuss,
        doubts,
      };
    }
  }
}

function reasonOf({ text, evidence }: { readonly text: string; readonly evidence: readonly EvidenceRef[] }) {
  return { text, evidence: evidence.map(({ title }) => title) };
}

function questionOf(line: Line): WeighQuestion {
  const { ref, subject, phase, conductOn, decidedOn, bases, facts, proofs, table } = line;
  const departure = departureOf(line);
  return {
    question: {
      violation: ref,
      subject,
      phase,
      conductOn,
      ...(decidedOn === undefined ? {} : { decidedOn }),
      ...(bases === undefined ? {} : { bases }),
    },
    facts,
    five: fiveOf(line),
    circumstances: line.circumstances.map(({ facts: own, evidence, ...claim }) => ({
      ...claim,
      facts: own ?? [`own ${claim.factor}`], // A fact of its own has a key nobody else has.
      evidence: evidence.map(named),
    })),
    proofs: Object.fromEntries(Object.entries(proofs).map(([base, titles]) => [base, titles.map(named)])),
    ...(departure === undefined ? {} : { departure }),
    ...(table === undefined ? {} : { table }),
  };
}

function departureOf({ amount, reason, approval }: Line): WeighQuestion['departure'] {
  if (amount === undefined) return undefined;
  if (approval === undefined) return { amount, reason };
  return { amount, reason, approval: { on: approval.on, evidence: approval.evidence.map(named) } };
}

function fiveOf({ five }: Line): FiveAnswers {
  const said = (factor: (typeof fiveFactors)[number]) => {
    const own = five[factor];
    return { text: own?.text ?? '', evidence: (own?.evidence ?? []).map(named) };
  };
  return {
    事实: said('事实'),
    性质: said('性质'),
    情节: said('情节'),
    社会危害: said('社会危害'),
    主观过错: said('主观过错'),
  };
}

function named(title: string): EvidenceRef {
  return { id: title, title };
}
