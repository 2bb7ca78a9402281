/** What a person entered in the calculator of ranges, and the figures a fine is reckoned from as they wrote them. */

import { z } from 'zod';
import { AmountText, CivilDate } from '@zhifa/law';
import {
  basesOf,
  type FineBases,
  type PenaltyPhase,
  type PenaltyRow,
  type PenaltySubject,
  type Violation,
} from '@zhifa/law/violations';

export type BaseName = keyof FineBases;

export interface Given {
  readonly violation: Violation;
  readonly subject?: PenaltySubject | undefined;
  readonly phase?: PenaltyPhase | undefined;
  readonly conductOn?: string | undefined;
  /** Where it is given, a later law that is more lenient takes the place of the old one. */
  readonly decidedOn?: string | undefined;
  readonly written: Readonly<{ [Base in BaseName]?: string | undefined }>;
}

/** Each once, in the order of the article. */
export function subjectsOf({ rows }: Violation): PenaltySubject[] {
  return [...new Set(rows.map(({ subject }) => subject))];
}

/** The phases at which the article knows this subject. */
export function phasesOf({ rows }: Violation, subject: PenaltySubject): PenaltyPhase[] {
  return rows.filter((row) => row.subject === subject).map(({ phase }) => phase);
}

/** What is the only one needs no choice. */
export function chosenSubject({ violation, subject }: Given): PenaltySubject | undefined {
  return subject ?? only(subjectsOf(violation));
}

/** What was chosen for another subject is no choice for this one. */
export function chosenPhase(given: Given): PenaltyPhase | undefined {
  const subject = chosenSubject(given);
  if (subject === undefined) return undefined;
  const phases = phasesOf(given.violation, subject);
  return phases.find((phase) => phase === given.phase) ?? only(phases);
}

export function rowOf(given: Given): PenaltyRow | undefined {
  const [subject, phase] = [chosenSubject(given), chosenPhase(given)];
  return given.violation.rows.find((row) => row.subject === subject && row.phase === phase);
}

/** What must be known to reckon the fine of the row that was chosen. */
export function basesAsked(given: Given): readonly BaseName[] {
  const fine = rowOf(given)?.fine;
  return fine === undefined ? [] : basesOf(fine.form);
}

/** Money as people write it; days as the calendar gives them. */
const Written = z.strictObject({
  annualIncome: AmountText.exactOptional(),
  illegalGains: AmountText.exactOptional(),
  goodsValue: AmountText.exactOptional(),
  previousFine: AmountText.exactOptional(),
  orderedOn: CivilDate.exactOptional(),
  refusedUntil: CivilDate.exactOptional(),
});

export interface BaseReading {
  /** Empty where anything written could not be read. */
  readonly bases: FineBases;
  readonly problems: ReadonlyMap<PropertyKey | undefined, string>;
}

/** The figures asked; what is left blank is missing, not wrong. */
export function readBases(given: Given): BaseReading {
  const written = basesAsked(given).map((base) => [base, given.written[base]?.trim() ?? ''] as const);
  const read = Written.safeParse(Object.fromEntries(written.filter(([, text]) => text !== '')));
  if (read.success) return { bases: read.data, problems: new Map() };
  return { bases: {}, problems: new Map(read.error.issues.map(({ path, message }) => [path[0], message])) };
}

export function isDay(base: BaseName): boolean {
  return base === 'orderedOn' || base === 'refusedUntil';
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}
