/**
 * 上一年年收入, from which accident fines of persons are reckoned: proved, or where it cannot be determined presumed from the average
 * wage of the province (生产安全事故罚款处罚规定第四条). Without proof there is no figure.
 */

import { yearOf, type CivilDate } from '../calendar/civil-date.ts';
import { cite, type Citation } from '../citation/citation.ts';
import type { Fen } from '../money/fen.ts';
import { inYuan } from '../money/fen-range.ts';
import { rate, shareOf } from '../money/fraction.ts';

interface IncomeShare {
  /** The calendar year it was earned in. */
  readonly year: number;
  /** Ids in the dossier. */
  readonly evidence: readonly string[];
}

export type IncomeStatement =
  /** 上级主管部门确定, or 财务、税务部门核定. */
  | (IncomeShare & { readonly kind: 'proved'; readonly amount: Fen })
  | (IncomeShare & {
      readonly kind: 'presumed';
      readonly person: '主要负责人' | '其他人员';
      /** 本省上一年度城镇单位就业人员平均工资 */
      readonly averageWage: Fen;
      readonly times: number;
      /** Why it cannot be determined: false papers, nothing the tax office could assess. */
      readonly why: string;
    });

export type IncomeAnswer =
  | {
      readonly outcome: 'income';
      readonly amount: Fen;
      readonly steps: readonly string[];
      readonly citation: Citation;
      /** Why no document may rest on it yet. */
      readonly doubts: readonly string[];
    }
  | { readonly outcome: 'refused'; readonly message: string };

const TIMES = { 主要负责人: [5, 10], 其他人员: [1, 5] } as const;

/** `eventOn` is the day of the accident: the year before it counts. */
export function annualIncomeOf(statement: IncomeStatement, eventOn: CivilDate): IncomeAnswer {
  const problem = commonProblem(statement, eventOn);
  if (problem !== undefined) return { outcome: 'refused', message: problem };
  const citation = cite('生产安全事故罚款处罚规定', 4);
  if (statement.kind === 'presumed') return presumed(statement, citation);
  const steps = [`${String(statement.year)}年年收入${inYuan(statement.amount)}`];
  return { outcome: 'income', amount: statement.amount, steps, citation, doubts: [] };
}

function commonProblem({ year, evidence, kind }: IncomeStatement, eventOn: CivilDate): string | undefined {
  const lastYear = yearOf(eventOn) - 1;
  if (year !== lastYear) return `事故发生在${eventOn}，应取${String(lastYear)}年的收入，填写的是${String(year)}年`;
  if (evidence.length > 0) return undefined;
  return kind === 'proved'
    ? '年收入没有证明：须有上级主管部门确定或者财务、税务部门核定的材料'
    : '推定年收入没有证据：须有收入难以确定的材料和公布的平均工资';
}

function presumed(statement: Extract<IncomeStatement, { kind: 'presumed' }>, citation: Citation): IncomeAnswer {
  const { person, averageWage, times, why, year } = statement;
  const [least, most] = TIMES[person];
  if (why.trim() === '') return { outcome: 'refused', message: '没有写明年收入为什么难以确定' };
  if (averageWage === 0) return { outcome: 'refused', message: '没有填写本省上一年度城镇单位就业人员平均工资' };
  if (!Number.isInteger(times) || times < least || times > most) {
    return {
      outcome: 'refused',
      message: `${person}按平均工资的${String(least)}倍以上${String(most)}倍以下推定，倍数应为整数`,
    };
  }
  const amount = shareOf(averageWage, rate(times), 'down');
  const steps = [
    `年收入难以确定：${why}`,
    `${String(year)}年度城镇单位就业人员平均工资${inYuan(averageWage)} × ${String(times)}倍 ＝ ${inYuan(amount)}`,
  ];
  const doubts = ['推定年收入的倍数没有读到原文，本局核对确认后才能用于文书'];
  return { outcome: 'income', amount, steps, citation, doubts };
}
