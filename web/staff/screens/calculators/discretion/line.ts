/** What a person entered for one violation of one party, and the questions of law it stands for. */

import { CivilDate, parseAmount, type Fen } from '@zhifa/law';
import {
  type Circumstance,
  type EvidenceRef,
  type FiveAnswers,
  type FiveFactor,
  type WeighQuestion,
} from '@zhifa/law/discretion';
import { natureOf, type FineQuestion, type Violation } from '@zhifa/law/violations';
import { basesAsked, chosenPhase, chosenSubject, readBases, type BaseName, type Given } from '../range/given.ts';
import { noExemptionYet, type ExemptionEntry } from './exemption-entry.ts';

/** Words, and what proves them as the officer names it: 现场检查记录、询问笔录. */
export interface Said {
  readonly text: string;
  readonly evidence: string;
}

export interface Claim {
  readonly factor: string;
  readonly as: Circumstance['as'];
  readonly statement: string;
  readonly evidence: string;
  /** Key of the fact of the tier it rests on; absent where it is another fact. */
  readonly tierFact?: string | undefined;
}

/** Another amount than the rules lead to. */
export interface OwnAmount {
  readonly amount: string;
  readonly reason: string;
  readonly approvedOn?: string | undefined;
  readonly minutes: string;
}

export interface Line {
  readonly id: number;
  readonly given: Given;
  /** 当事人; what stands empty is the party of the case, or the person by the word of the article. */
  readonly party: string;
  /** The line whose act it is too, so that it is fined once. */
  readonly sameActAs?: number | undefined;
  readonly table?: string | undefined;
  readonly facts: Readonly<{ [key: string]: boolean | number | undefined }>;
  readonly five: Readonly<{ [Factor in FiveFactor]: Said }>;
  readonly claims: readonly Claim[];
  readonly proofs: Readonly<{ [Base in BaseName]?: string | undefined }>;
  readonly own: OwnAmount;
  /** What this person did or left undone. */
  readonly ownPart: Said;
  readonly causedAccident: boolean;
  readonly exemption: ExemptionEntry;
}

export const nothingSaid: Said = { text: '', evidence: '' };
const noOwnAmount: OwnAmount = { amount: '', reason: '', minutes: '' };

/** The days go on from the line before: one inspection finds several. */
export function newLine(id: number, violation: Violation, before: Pick<Given, 'conductOn' | 'decidedOn'>): Line {
  const { conductOn, decidedOn } = before;
  return {
    id,
    given: { violation, conductOn, decidedOn, written: {} },
    party: '',
    facts: {},
    five: { 事实: nothingSaid, 性质: nothingSaid, 情节: nothingSaid, 社会危害: nothingSaid, 主观过错: nothingSaid },
    claims: [],
    proofs: {},
    own: noOwnAmount,
    ownPart: nothingSaid,
    causedAccident: false,
    exemption: noExemptionYet,
  };
}

/** Titles parted by any of the usual signs; each is one piece of evidence. */
export function evidenceOf(written: string): EvidenceRef[] {
  const titles = written.split(/[、，,；;\n]/).map((title) => title.trim());
  return [...new Set(titles.filter((title) => title !== ''))].map((title) => ({ id: title, title }));
}

/** Undefined while subject, phase or day is missing. */
export function fineQuestionOf({ given }: Line): FineQuestion | undefined {
  const [subject, phase] = [chosenSubject(given), chosenPhase(given)];
  const conduct = CivilDate.safeParse(given.conductOn);
  if (subject === undefined || phase === undefined || !conduct.success) return undefined;
  const decision = CivilDate.safeParse(given.decidedOn);
  return {
    violation: given.violation.ref,
    subject,
    phase,
    conductOn: conduct.data,
    ...(decision.success ? { decidedOn: decision.data } : {}),
    bases: readBases(given).bases,
  };
}

/** Without the own amount: what the rules lead to. */
export function weighQuestionOf(line: Line, question: FineQuestion): WeighQuestion {
  const { table } = line;
  return {
    question,
    facts: answered(line.facts),
    five: fiveOf(line),
    circumstances: line.claims.map(circumstanceOf),
    proofs: Object.fromEntries(basesAsked(line.given).map((base) => [base, evidenceOf(line.proofs[base] ?? '')])),
    ...(table === undefined ? {} : { table }),
  };
}

/** Undefined while no amount stands there that can be read. */
export function ownAmountOf({ own }: Line): Fen | undefined {
  const read = parseAmount(own.amount);
  return 'fen' in read ? read.fen : undefined;
}

export function withOwnAmount(question: WeighQuestion, { own }: Line, amount: Fen): WeighQuestion {
  const approved = CivilDate.safeParse(own.approvedOn);
  const approval = approved.success ? { on: approved.data, evidence: evidenceOf(own.minutes) } : undefined;
  const departure = { amount, reason: own.reason, ...(approval === undefined ? {} : { approval }) };
  return { ...question, departure };
}

/** Units share the party of the case; a person is named by the word of the article until somebody writes the name. */
export function partyOf({ party, given }: Line, theUnit: string): string {
  if (party.trim() !== '') return party.trim();
  const subject = chosenSubject(given);
  return subject === undefined || natureOf(subject) !== 'person' ? theUnit : subject;
}

export function answered(facts: Line['facts']): { [key: string]: boolean | number } {
  const known: { [key: string]: boolean | number } = {};
  for (const [key, answer] of Object.entries(facts)) if (answer !== undefined) known[key] = answer;
  return known;
}

function fiveOf({ five }: Line): FiveAnswers {
  const said = ({ text, evidence }: Said) => ({ text: text.trim(), evidence: evidenceOf(evidence) });
  const { 事实, 性质, 情节, 社会危害, 主观过错 } = five;
  return { 事实: said(事实), 性质: said(性质), 情节: said(情节), 社会危害: said(社会危害), 主观过错: said(主观过错) };
}

/** A fact of its own has a key nobody else has. */
function circumstanceOf({ factor, as, statement, evidence, tierFact }: Claim): Circumstance {
  return {
    factor,
    as,
    statement: statement.trim(),
    evidence: evidenceOf(evidence),
    facts: [tierFact ?? `own ${factor}`],
  };
}
