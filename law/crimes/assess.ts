/** What facts and evidence say to each element of a crime. */

import type { Basis } from '../checklist/check-item.ts';
import { evaluate, openFacts, type Facts } from '../condition/condition.ts';
import type { Crime, CrimeElement, CrimeQuestion, EvidenceDemand, Threshold } from './crime.ts';

/** 有 and 无 say what the answered facts show, not what a court will find. */
export type ElementAnswer = '有' | '无' | '待查';

export interface ElementFinding {
  readonly element: CrimeElement;
  readonly answer: ElementAnswer;
  readonly missingFacts: readonly CrimeQuestion[];
  readonly lackingEvidence: readonly EvidenceDemand[];
}

export interface ThresholdFinding {
  readonly title: string;
  readonly basis: Basis;
  readonly answer: '达到' | '未达到' | '待查';
  readonly missingFacts: readonly CrimeQuestion[];
}

/** What to do next. None of them is a verdict. */
export type CrimePointer = 'ask' | 'collect' | 'verify' | 'absent';

export const crimePointerTexts: { readonly [pointer in CrimePointer]: string } = {
  ask: '尚有事实没有查明，先核查清单中的待查事项',
  collect: '已查明的事实指向各项要件，但证据不足，先补齐清单所列证据',
  verify: '各项要件均有事实和证据材料指向：应当立即指定两名以上执法人员组成专案组核实，由正职负责人决定是否移送',
  absent: '按已查明的事实，至少一项要件没有事实支持，继续行政程序；事实有变化时重新核对',
};

export interface CrimeAssessment {
  readonly crime: Crime;
  readonly findings: readonly ElementFinding[];
  readonly start?: ThresholdFinding;
  readonly aggravated?: ThresholdFinding;
  readonly pointer: CrimePointer;
}

/** `evidence` are the keys of the evidence in hand. */
export function assessCrime(crime: Crime, facts: Facts, evidence: readonly string[]): CrimeAssessment {
  const findings = crime.elements.map((element) => findingOf(element, facts, evidence));
  const start = crime.start === undefined ? undefined : thresholdFinding(crime.start, facts);
  const aggravated = crime.aggravated === undefined ? undefined : thresholdFinding(crime.aggravated, facts);
  return {
    crime,
    findings,
    ...(start === undefined ? {} : { start }),
    ...(aggravated === undefined ? {} : { aggravated }),
    pointer: pointerOf(findings, start),
  };
}

function findingOf(element: CrimeElement, facts: Facts, evidence: readonly string[]): ElementFinding {
  const holds = evaluate(element.condition, facts);
  const isAsked = ({ when }: EvidenceDemand) => when === undefined || evaluate(when, facts) !== false;
  return {
    element,
    answer: holds === undefined ? '待查' : holds ? '有' : '无',
    missingFacts: missingOf(element, facts),
    lackingEvidence: element.evidence.filter((demand) => isAsked(demand) && !evidence.includes(demand.key)),
  };
}

function thresholdFinding(threshold: Threshold, facts: Facts): ThresholdFinding {
  const holds = evaluate(threshold.condition, facts);
  return {
    title: threshold.title,
    basis: threshold.basis,
    answer: holds === undefined ? '待查' : holds ? '达到' : '未达到',
    missingFacts: missingOf(threshold, facts),
  };
}

function missingOf(
  { condition, questions }: Pick<CrimeElement, 'condition' | 'questions'>,
  facts: Facts,
): CrimeQuestion[] {
  const open = openFacts(condition, facts);
  return questions.filter(({ key }) => open.includes(key));
}

function pointerOf(findings: readonly ElementFinding[], start: ThresholdFinding | undefined): CrimePointer {
  const isAbsent = findings.some(({ answer }) => answer === '无') || start?.answer === '未达到';
  if (isAbsent) return 'absent';
  if (findings.some(({ answer }) => answer === '待查') || start?.answer === '待查') return 'ask';
  return findings.some(({ lackingEvidence }) => lackingEvidence.length > 0) ? 'collect' : 'verify';
}
