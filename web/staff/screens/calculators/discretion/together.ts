/** All lines together: one act of one party is fined once, by the higher norm; the rest is added up for each party. */

import { parseAmount, type Fen } from '@zhifa/law';
import {
  combinedPenalty,
  higherNorm,
  type CombinedPenalty,
  type HigherNorm,
  type PenaltyLine,
} from '@zhifa/law/discretion';
import { evidenceOf, partyOf, type Line } from './line.ts';
import { takenOf, type LineAnswer } from './weighing.ts';

export interface WeighedLine {
  readonly line: Line;
  readonly answer: LineAnswer;
  readonly isExempted: boolean;
}

export interface Rivalry {
  readonly party: string;
  readonly lines: readonly Line[];
  readonly norm: HigherNorm;
  /** The line whose norm is applied; absent where a person has to choose. */
  readonly applied?: Line;
}

export interface Together {
  /** Lines of one act and one party, with the norm that is applied. */
  readonly rivalries: readonly Rivalry[];
  /** Absent while no line has an amount. */
  readonly combined?: CombinedPenalty;
  /** Lines that have no amount yet or are not fined. */
  readonly left: readonly Line[];
}

export function together(lines: readonly WeighedLine[], theUnit: string): Together {
  const fined = lines.filter(({ answer, isExempted }) => takenOf(answer) !== undefined && !isExempted);
  const groups = groupedByAct(fined, theUnit);
  const rivalries = groups.flatMap((group) => rivalryIn(group, theUnit));
  const beaten = new Set(rivalries.flatMap(beatenIn));
  const counted = fined.filter(({ line }) => !beaten.has(line.id));
  const left = lines.filter((each) => !fined.includes(each)).map(({ line }) => line);
  if (counted.length === 0) return { rivalries, left };
  const penaltyLines = counted.flatMap((each) => penaltyLineOf(each, theUnit));
  return {
    rivalries,
    left,
    combined: combinedPenalty({ lines: penaltyLines, annualIncomes: incomesOf(counted, theUnit) }),
  };
}

/** The first line of an act gives it its name. */
export function actOf(line: Line): string {
  return String(line.sameActAs ?? line.id);
}

function groupedByAct(lines: readonly WeighedLine[], theUnit: string): WeighedLine[][] {
  const groups = new Map<string, WeighedLine[]>();
  for (const each of lines) {
    const key = `${actOf(each.line)}\n${partyOf(each.line, theUnit)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function rivalryIn(group: readonly WeighedLine[], theUnit: string): Rivalry[] {
  const [first, second] = group;
  if (first === undefined || second === undefined) return [];
  const offered = group.flatMap(({ line, answer }) => {
    const taken = takenOf(answer);
    if (taken === undefined || (answer.outcome !== 'fine' && answer.outcome !== 'open')) return [];
    return [{ line, offer: { range: answer.statutory, amount: taken.fine.amount, doubts: taken.doubts } }];
  });
  const norm = higherNorm(offered.map(({ offer }) => offer));
  const applied = norm.outcome === 'chosen' ? offered.find(({ offer }) => offer === norm.chosen)?.line : undefined;
  const lines = group.map(({ line }) => line);
  return [{ party: partyOf(first.line, theUnit), lines, norm, ...(applied === undefined ? {} : { applied }) }];
}

/** None where a person has to choose: then the sum is refused and says so. */
function beatenIn({ lines, applied }: Rivalry): number[] {
  return applied === undefined ? [] : lines.filter((line) => line !== applied).map(({ id }) => id);
}

function penaltyLineOf({ line, answer }: WeighedLine, theUnit: string): PenaltyLine[] {
  const taken = takenOf(answer);
  if (taken === undefined) return [];
  const { ownPart, causedAccident } = line;
  const part = { text: ownPart.text, evidence: evidenceOf(ownPart.evidence) };
  return [{ act: actOf(line), party: partyOf(line, theUnit), fine: taken.fine, ownPart: part, causedAccident }];
}

function incomesOf(lines: readonly WeighedLine[], theUnit: string): { [party: string]: Fen } {
  const incomes: { [party: string]: Fen } = {};
  for (const { line } of lines) {
    const read = parseAmount(line.given.written.annualIncome ?? '');
    if ('fen' in read) incomes[partyOf(line, theUnit)] = read.fen;
  }
  return incomes;
}
