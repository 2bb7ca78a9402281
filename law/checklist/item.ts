/** How a group's file declares its items: what most items share is said here once. */

import type { Condition, FactQuestion } from '../condition/condition.ts';
import type { Basis, CheckItem, MajorHazardRule } from './check-item.ts';

type Usual =
  | 'version'
  | 'hazardRefs'
  | 'penaltyType'
  | 'punished'
  | 'tags'
  | 'defaultDisposition'
  | 'electronicLookup'
  | 'dutyOfPersonInCharge';

export type ItemDeclaration = Omit<CheckItem, Usual> & Partial<Pick<CheckItem, Usual>>;

/** Usual is: P1, unit and those directly responsible, every enterprise, version 1. */
export function item(declared: ItemDeclaration): CheckItem {
  return {
    version: 1,
    hazardRefs: [],
    penaltyType: 'P1',
    punished: ['unit', 'directlyResponsible'],
    tags: [],
    defaultDisposition: usualDisposition(declared),
    electronicLookup: false,
    dutyOfPersonInCharge: false,
    ...declared,
  };
}

/** A possible 重大事故隐患 first asks for measures on site (安全生产法第六十五条第一款第三项). */
function usualDisposition({ penaltyType = 'P1', majorHazard }: ItemDeclaration): CheckItem['defaultDisposition'] {
  if (penaltyType === 'P0') return 'referral';
  if (majorHazard !== undefined) return 'measure';
  return penaltyType === 'P2' ? 'order' : 'opening';
}

/** ●: one fact is enough. The question is put so that 是 means the fact is there. */
export function single(basis: Basis, title: string, key: string, question: string): MajorHazardRule {
  return { basis, title, questions: [{ key, question }], condition: { fact: key } };
}

/** ◐ and ● of several branches: the questions by their keys, and how they combine. */
export function combined(
  basis: Basis,
  title: string,
  questions: Readonly<{ [key: string]: string }>,
  condition: Condition,
): MajorHazardRule {
  const asked: FactQuestion[] = Object.entries(questions).map(([key, question]) => ({ key, question }));
  return { basis, title, questions: asked, condition };
}
