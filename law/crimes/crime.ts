/**
 * A crime as a checklist: what its elements are, what evidence each asks for, which facts speak to it. It points to what is lacking
 * and to whether a threshold is met. It never says that somebody committed a crime: that is said by a court.
 */

import type { Basis } from '../checklist/check-item.ts';
import type { Condition, FactQuestion } from '../condition/condition.ts';

/** A quantity is asked with its unit; without one the answer is 是 or 否. */
export interface CrimeQuestion extends FactQuestion {
  readonly unit?: '人' | '分' | '次';
}

export interface EvidenceDemand {
  /** Names the evidence among all crimes: 责令决定及送达回证 is one thing wherever it is asked for. */
  readonly key: string;
  readonly title: string;
  /** Asked for unless this is known to be false. */
  readonly when?: Condition;
}

export type ElementKind = '主体' | '行为' | '主观' | '因果' | '现实危险';

export interface CrimeElement {
  readonly kind: ElementKind;
  readonly title: string;
  readonly basis: Basis;
  readonly questions: readonly CrimeQuestion[];
  readonly condition: Condition;
  readonly evidence: readonly EvidenceDemand[];
  readonly note?: string;
}

/** A number, or a list of consequences, that the law sets. 以上 includes the number. */
export interface Threshold {
  readonly title: string;
  readonly basis: Basis;
  readonly questions: readonly CrimeQuestion[];
  readonly condition: Condition;
}

/** Who takes it further: this organ refers it, passes on a lead, or keeps it as a warning to itself. */
export type CrimeRoad = '移送公安机关' | '线索转送主管部门' | '内部警示';

export interface Crime {
  /** C3; the label of the research. */
  readonly ref: string;
  readonly title: string;
  readonly basis: Basis;
  readonly elements: readonly CrimeElement[];
  /** From where it may be prosecuted; absent where the conduct is enough. */
  readonly start?: Threshold;
  readonly aggravated?: Threshold;
  /** What the law provides, in short. */
  readonly sentence: string;
  /** 罚金 is among it, so that a fine already paid is credited (行政处罚法第三十五条第二款). */
  readonly hasCriminalFine: boolean;
  readonly road: CrimeRoad;
  /** Violations of the catalogue at whose opening it is asked. */
  readonly violationRefs: readonly string[];
  readonly note?: string;
}

interface Questions {
  readonly [key: string]: string;
}

/** 是/否 questions by their keys. */
export function yesNo(questions: Questions): CrimeQuestion[] {
  return Object.entries(questions).map(([key, question]) => ({ key, question }));
}

/** Evidence by its keys. */
export function papers(titles: Questions, when?: Condition): EvidenceDemand[] {
  return Object.entries(titles).map(([key, title]) => ({ key, title, ...(when === undefined ? {} : { when }) }));
}
