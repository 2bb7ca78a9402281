/**
 * A violation (违法行为): what is forbidden where, and what each subject faces at each phase. An article that names several
 * acts is several violations (a, b, c), because each is opened, proved and fined on its own line.
 */

import type { CivilDate } from '../calendar/civil-date.ts';
import type { Citation } from '../citation/citation.ts';
import type { Fen } from '../money/fen.ts';
import type { FenRange } from '../money/fen-range.ts';
import type { Fraction } from '../money/fraction.ts';
import type { Verification } from '../statutes/statute.ts';

/** Who is punished, in the words of the statutes. Where they name several in one breath, `coveredBy` says which. */
export const penaltySubjects = [
  '单位',
  '机构',
  '责任单位',
  '零售经营者',
  '单位或个人',
  '个人',
  '主要负责人',
  '主要负责人、个人经营的投资人',
  '主要负责人、其他有关人员',
  '主要负责人、直接负责的主管人员和其他直接责任人员',
  '个人经营的投资人',
  '其他负责人',
  '其他负责人和安全生产管理人员',
  '安全生产管理人员',
  '直接负责的主管人员和其他直接责任人员',
  '相关责任人',
  '有关人员',
  '监管部门',
  '监管部门工作人员',
] as const;
export type PenaltySubject = (typeof penaltySubjects)[number];

/**
 * When a penalty may be had: at once, after an order was not obeyed in time (逾期未改正), after it was refused (拒不改正,
 * 拒不执行), after an accident, or in serious cases. A fine of one phase is never had in another.
 */
export const penaltyPhases = [
  '首次即可',
  '逾期未改正',
  '拒不改正',
  '拒不执行',
  '导致事故',
  '情节严重',
  '情节特别严重',
] as const;
export type PenaltyPhase = (typeof penaltyPhases)[number];

/** 处 and 并处 bind the organ; 可以处 and 可以并处 leave it the choice. */
export type FineMode = '处' | '并处' | '单处或者并处' | '可以处' | '可以并处';

/** Multiples of the base, not above the cap, or an amount of its own, from a value of the base on and below another. */
export interface BaseTier {
  readonly from: Fen;
  /** Not included; absent where there is no upper end. */
  readonly below?: Fen;
  readonly fine: FenRange | { readonly times: readonly [Fraction, Fraction]; readonly cap?: Fen };
  readonly mode?: FineMode;
}

export type FineForm =
  | { readonly form: 'amount'; readonly range: FenRange }
  | {
      readonly form: 'share';
      readonly base: '上一年年收入' | '前款罚款数额';
      readonly from: Fraction;
      readonly to: Fraction;
    }
  | { readonly form: 'tiers'; readonly base: '违法所得' | '货值金额'; readonly tiers: readonly BaseTier[] }
  | { readonly form: 'daily' };

export interface FineRule {
  readonly mode: FineMode;
  readonly form: FineForm;
}

/** What one subject faces at one phase. */
export interface PenaltyRow {
  readonly subject: PenaltySubject;
  readonly phase: PenaltyPhase;
  /** What is ordered: 责令限期改正, 责令停产停业整顿 … */
  readonly order?: string;
  /** Absent where the article knows no fine here: an order to rectify, a suspension, a disciplinary matter. */
  readonly fine?: FineRule;
  /** What else is imposed besides the order: 没收违法所得, 吊销安全生产许可证 … */
  readonly others: readonly string[];
  readonly note?: string;
}

/** Whether a county organ punishes it itself, and if not, who does. */
export type CountyPower = 'own' | 'delegated' | 'higherLevel' | 'none';

export type ViolationKind =
  | '行政处罚'
  | '转致条款'
  | '其他部门职权（提示）'
  | '处分（非行政处罚）'
  | '民事责任（非行政处罚）'
  | '单位内部处理（非行政处罚）';

export interface Violation {
  /** AQSCF-97-7, the label of the team's research, so that a stranger can trace the entry to where it came from. */
  readonly ref: string;
  /** 案由 */
  readonly name: string;
  readonly industry: string;
  readonly duty: readonly Citation[];
  readonly penalty: Citation;
  /** Cited with it, or the article to which it refers. */
  readonly also: readonly Citation[];
  readonly kind: ViolationKind;
  /** Who punishes, as the statute says it. */
  readonly authority: string;
  readonly countyPower: CountyPower;
  /** How often a county organ meets it, and what it does instead of punishing: 常用, 不作出处罚（移送公安）… */
  readonly countyUse: string;
  readonly rows: readonly PenaltyRow[];
  /** The version of the statute that was read: 2021年第三次修正. */
  readonly version: string;
  readonly inForceFrom: CivilDate;
  /** Last day; absent while in force. */
  readonly inForceUntil?: CivilDate;
  /** From this day others take its place, though the statute itself is not repealed. */
  readonly supersededFrom?: CivilDate;
  readonly supersededBy: readonly string[];
  /** A hint only: what decides is the catalogue of hazards. */
  readonly majorHazard: 'yes' | 'maybe' | 'no';
  readonly majorHazardBasis?: string;
  /** Crimes to think of (刑法), never a verdict. */
  readonly crimes: readonly Citation[];
  readonly verified: Verification;
  /** Where the text was seen, if not in the original collection. */
  readonly source?: string;
  readonly note?: string;
}

const COMPOSITES: { readonly [Subject in PenaltySubject]?: readonly PenaltySubject[] } = {
  机构: ['单位'],
  责任单位: ['单位'],
  零售经营者: ['单位', '个人'],
  单位或个人: ['单位', '个人'],
  '主要负责人、个人经营的投资人': ['主要负责人', '个人经营的投资人'],
  '主要负责人、其他有关人员': ['主要负责人', '有关人员'],
  '主要负责人、直接负责的主管人员和其他直接责任人员': ['主要负责人', '直接负责的主管人员和其他直接责任人员'],
  其他负责人和安全生产管理人员: ['其他负责人', '安全生产管理人员'],
};

/** Whether a row that names `named` punishes `asked`: itself, or one of several it names. */
export function punishes(named: PenaltySubject, asked: PenaltySubject): boolean {
  return named === asked || (COMPOSITES[named]?.includes(asked) ?? false);
}

const UNITS: readonly PenaltySubject[] = ['单位', '机构', '责任单位', '监管部门'];
const EITHER: readonly PenaltySubject[] = ['零售经营者', '单位或个人'];

/** A person is punished for the own part in it and only where the article says so; `either` depends on who it was. */
export function natureOf(subject: PenaltySubject): 'unit' | 'person' | 'either' {
  if (UNITS.includes(subject)) return 'unit';
  return EITHER.includes(subject) ? 'either' : 'person';
}

/** 处, 并处 and 单处或者并处 leave no choice whether to fine. */
export function isMandatory(mode: FineMode): boolean {
  return mode === '处' || mode === '并处' || mode === '单处或者并处';
}
