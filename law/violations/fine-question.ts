/** The question every screen, route and command asks: how much may this violation cost this subject, here and now? */

import type { CivilDate } from '../calendar/civil-date.ts';
import { citationShort } from '../citation/citation.ts';
import { violationOf } from './catalogue.ts';
import { statutoryRange, type FineRange } from './fine-range.ts';
import { changedFrom, milderOf, notInForce } from './governing.ts';
import { reckon, type FineBases } from './reckon.ts';
import { punishes, type PenaltyPhase, type PenaltyRow, type PenaltySubject, type Violation } from './violation.ts';

export interface FineQuestion {
  /** Its ref: AQSCF-97-7. */
  readonly violation: string;
  readonly subject: PenaltySubject;
  readonly phase: PenaltyPhase;
  /** 行为日; of conduct that lasted, its last day. */
  readonly conductOn: CivilDate;
  /** Where it is given, a later law that is more lenient takes the place of the old one. */
  readonly decidedOn?: CivilDate;
  readonly bases?: FineBases;
}

export type RefusedBecause = 'unknownViolation' | 'notInForce' | 'notPunished' | 'phaseNotKnown' | 'baseMissing';

export type FineAnswer =
  | { readonly outcome: 'range'; readonly range: FineRange }
  /** The article knows no fine here; what it knows instead. */
  | { readonly outcome: 'noFine'; readonly violation: Violation; readonly row: PenaltyRow }
  | {
      readonly outcome: 'refused';
      readonly because: RefusedBecause;
      readonly message: string;
      readonly missing?: keyof FineBases;
      /** What governs instead, where that is known. */
      readonly instead?: readonly string[];
    };

export function fineRangeOf(question: FineQuestion): FineAnswer {
  const violation = violationOf(question.violation);
  if (violation === undefined) return refused('unknownViolation', `目录中没有违法行为“${question.violation}”`);
  const problem = notInForce(violation, question.conductOn);
  if (problem !== undefined) {
    return { ...refused('notInForce', problem), instead: violation.supersededBy };
  }
  const answer = answerUnder(violation, question);
  const changed = changedFrom(violation);
  const isChanged = changed !== undefined && question.decidedOn !== undefined && changed <= question.decidedOn;
  return isChanged && answer.outcome !== 'refused' ? lenient(violation, answer, question) : answer;
}

function answerUnder(violation: Violation, question: FineQuestion, cautions: readonly string[] = []): FineAnswer {
  const atPhase = violation.rows.filter(({ phase }) => phase === question.phase);
  if (atPhase.length === 0) return refused('phaseNotKnown', phaseProblem(violation, question));
  const row = atPhase.find(({ subject }) => punishes(subject, question.subject));
  if (row === undefined) return refused('notPunished', subjectProblem(violation, question));
  if (row.fine === undefined) return { outcome: 'noFine', violation, row };
  const reckoned = reckon(row.fine, question.bases ?? {});
  if ('missing' in reckoned) {
    return { ...refused('baseMissing', reckoned.message), missing: reckoned.missing };
  }
  const steps = [`${citationShort(violation.penalty)}，${row.subject}，${row.phase}`, ...reckoned.steps];
  const all = [...cautionsOf(violation), ...cautions];
  return { outcome: 'range', range: statutoryRange(violation, { row, ...reckoned, steps }, all) };
}

/** 从旧兼从轻: old law is compared with what has taken its place. */
function lenient(old: Violation, answer: FineAnswer, question: FineQuestion): FineAnswer {
  const [successor] = old.supersededBy.map(violationOf);
  if (successor === undefined) {
    return withCaution(answer, '该规定在决定日前已经失效，目录没有收录替代它的规定；须人工比对新规定是否较轻');
  }
  const later = answerUnder(successor, question);
  const place = citationShort(successor.penalty);
  if (later.outcome === 'refused') {
    return withCaution(answer, `替代它的${place}在此阶段没有对应的罚则（${later.message}）；须人工比对是否较轻`);
  }
  if (later.outcome === 'noFine') return answer.outcome === 'noFine' ? answer : later;
  return answer.outcome === 'range' ? { outcome: 'range', range: milderOf(answer.range, later.range) } : answer;
}

function cautionsOf({ countyPower, countyUse, kind }: Violation): string[] {
  const kindCaution = kind === '行政处罚' ? [] : [`本条属${kind}`];
  switch (countyPower) {
    case 'own':
      return kindCaution;
    case 'none':
      return [...kindCaution, `县级应急管理部门不按本条作出处罚（${countyUse}）`];
    case 'delegated':
      return [...kindCaution, '须有委托或者地方赋权才能作出'];
    case 'higherLevel':
      return [...kindCaution, '由上级机关或者发证机关作出'];
  }
}

function phaseProblem({ penalty, rows }: Violation, { phase }: FineQuestion): string {
  const known = [...new Set(rows.map((row) => row.phase))];
  const place = citationShort(penalty);
  return known.length === 0 ? `${place}没有规定处罚` : `${place}没有“${phase}”这一阶段，只有：${known.join('、')}`;
}

function subjectProblem({ penalty, rows }: Violation, { subject, phase }: FineQuestion): string {
  const phases = rows.filter((row) => punishes(row.subject, subject)).map((row) => row.phase);
  const when = phases.length === 0 ? '在任何阶段都不处罚该主体' : `处罚该主体的阶段是：${phases.join('、')}`;
  return `${citationShort(penalty)}在“${phase}”阶段不处罚“${subject}”；${when}`;
}

function withCaution(answer: FineAnswer, caution: string): FineAnswer {
  if (answer.outcome !== 'range') return answer;
  return { outcome: 'range', range: { ...answer.range, cautions: [...answer.range.cautions, caution] } };
}

function refused(because: RefusedBecause, message: string): Extract<FineAnswer, { outcome: 'refused' }> {
  return { outcome: 'refused', because, message };
}
