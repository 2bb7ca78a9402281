/** 事故等级 (生产安全事故报告和调查处理条例第三条): by deaths, serious injuries or direct losses, whichever is graver. 以上 includes the number, 以下 does not. */

import { cite, type Citation } from '../citation/citation.ts';
import { yuan, type Fen } from '../money/fen.ts';
import { inYuan } from '../money/fen-range.ts';

export const accidentGrades = ['一般事故', '较大事故', '重大事故', '特别重大事故'] as const;
export type AccidentGrade = (typeof accidentGrades)[number];

export interface AccidentLosses {
  readonly deaths: number;
  /** 重伤, 包括急性工业中毒 */
  readonly seriousInjuries: number;
  readonly directLoss: Fen;
}

export interface GradedAccident {
  readonly grade: AccidentGrade;
  /** The violations of 安全生产法 that answer for an accident of this grade. */
  readonly violations: { readonly unit: string; readonly head: string };
  readonly steps: readonly string[];
  readonly citation: Citation;
}

/** From these on an accident is 较大, 重大, 特别重大. */
const FROM: readonly AccidentLosses[] = [
  { deaths: 3, seriousInjuries: 10, directLoss: yuan(10_000_000) },
  { deaths: 10, seriousInjuries: 50, directLoss: yuan(50_000_000) },
  { deaths: 30, seriousInjuries: 100, directLoss: yuan(100_000_000) },
];

export function gradeOf(losses: AccidentLosses): GradedAccident {
  const index = FROM.filter((from) => reaches(losses, from)).length;
  const grade = accidentGrades[index] ?? '一般事故';
  const item = String(index + 1);
  const { deaths, seriousInjuries, directLoss } = losses;
  const lost = `死亡${String(deaths)}人，重伤${String(seriousInjuries)}人，直接经济损失${inYuan(directLoss)}`;
  return {
    grade,
    violations: { unit: `AQSCF-114-${item}`, head: `AQSCF-95-${item}` },
    steps: [`${lost}，属${grade}`],
    citation: cite('生产安全事故报告和调查处理条例', 3, 1),
  };
}

function reaches({ deaths, seriousInjuries, directLoss }: AccidentLosses, from: AccidentLosses): boolean {
  return deaths >= from.deaths || seriousInjuries >= from.seriousInjuries || directLoss >= from.directLoss;
}
