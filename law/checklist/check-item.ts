/**
 * A check item (检查项): one question an officer answers on site, with what the answer means in law. Adding one is one
 * entry in its group's file; the group files are listed in `index.ts`.
 */

import type { CivilDate } from '../calendar/civil-date.ts';
import type { Citation } from '../citation/citation.ts';
import type { Condition, FactQuestion } from '../condition/condition.ts';
import { statuteOf } from '../statutes/index.ts';
import type { Verification } from '../statutes/statute.ts';

/** 资料, 现场, 询问. An item may demand several, in this order. */
export type CheckMethod = 'records' | 'site' | 'interview';

/**
 * 罚型, the field that keeps an order from taking the place of a fine (不得以改代罚):
 * P0 no power to punish here, refer it; P1 order and fine at the first time; P2 fine only when the order is not obeyed;
 * P3 fine, confiscation or suspension at once.
 */
export type PenaltyType = 'P0' | 'P1' | 'P2' | 'P3';

export type PunishedSubject = 'unit' | 'personInCharge' | 'otherResponsible' | 'directlyResponsible' | 'individual';

/** A cited place and how far its text was checked; anything but `text` is shown as 未核实 and carries no refusal. */
export interface Basis {
  readonly citation: Citation;
  readonly verified: Verification;
  /** From this day on another basis of the same list takes its place, though the statute itself is not repealed. */
  readonly supersededFrom?: CivilDate;
}

/** Those of the bases that govern conduct on that day (行为日): their statute is in force and nothing has replaced them. */
export function basesOn(bases: readonly Basis[], on: CivilDate): Basis[] {
  return bases.filter(({ citation, supersededFrom }) => {
    const { inForceFrom, inForceUntil } = statuteOf(citation.statute);
    const begun = inForceFrom <= on && (inForceUntil === undefined || on <= inForceUntil);
    return begun && (supersededFrom === undefined || on < supersededFrom);
  });
}

/** 重大事故隐患: it is one when the condition holds over the answered facts; two officers then confirm. */
export interface MajorHazardRule {
  readonly basis: Basis;
  /** What the standard says, in our words. */
  readonly title: string;
  readonly questions: readonly FactQuestion[];
  readonly condition: Condition;
}

/** What the officer is offered first. `opening` never replaces the order to rectify; it comes with it (P1). */
export type DefaultDisposition = 'onTheSpot' | 'order' | 'measure' | 'opening' | 'referral';

/** Who takes over what this organ may not punish (P0). */
export type ReferralTarget =
  | '市场监督管理部门'
  | '消防救援机构'
  | '林业主管部门'
  | '水利主管部门'
  | '自然资源主管部门'
  | '公安机关'
  | '防汛抗旱指挥机构';

export interface CheckItem {
  /** FC-06; the research label is the code that officers know. */
  readonly code: string;
  readonly version: number;
  /** The point, as a heading: 木质粉尘干式除尘器锁气卸灰装置. */
  readonly title: string;
  /** The one question on the officer's screen, put so that 是 means 合格. */
  readonly question: string;
  readonly methods: readonly CheckMethod[];
  /** 查什么: what to look at, in one or two sentences. */
  readonly guidance: string;
  /** The least evidence when it fails. */
  readonly evidence: string;
  readonly duty: readonly Basis[];
  /** In the order in which they come into question; one fact is punished once (行政处罚法第二十九条). Of P0: the other organ's. */
  readonly penalty: readonly Basis[];
  /** Ids of the violations in the catalogue that this item can establish. */
  readonly violationRefs: readonly string[];
  readonly penaltyType: PenaltyType;
  readonly punished: readonly PunishedSubject[];
  /** Refs of the 重大事故隐患 (law/hazards) that `majorHazard` asks for. */
  readonly hazardRefs: readonly string[];
  readonly majorHazard?: MajorHazardRule;
  /** Tags of the enterprise that bring the item into a scheme; empty means every enterprise. */
  readonly tags: readonly EnterpriseTag[];
  /** The fact as it will stand in the record, with ＿ where the officer completes it. */
  readonly factTemplate: string;
  /** 整改要求, as it will stand in the order. */
  readonly rectification: string;
  readonly defaultDisposition: DefaultDisposition;
  readonly referralTarget?: ReferralTarget;
  /** 电子查验: a certificate is looked up, its paper original is never demanded (种子 三（四）4). */
  readonly electronicLookup: boolean;
  /** 主要负责人履职: at least one of these is in every scheme. */
  readonly dutyOfPersonInCharge: boolean;
}

/** Tags by which enterprises are characterised; the register of enterprises offers exactly these. */
export const enterpriseTags = [
  '涉爆粉尘',
  '木制品加工',
  '喷漆',
  '有限空间',
  '液氨',
  '冶金',
  '铸造',
  '危险化学品',
  '加油站',
  '重大危险源',
  '烟花爆竹',
  '金属冶炼',
  '非煤矿山',
  '尾矿库',
  '特种作业',
  '承包承租',
  '使用燃气',
  '使用危险物品',
  '高危行业',
  '百人以上',
  '建设项目',
  '劳务派遣',
  '林区',
  '涉水',
  '地质灾害隐患点',
  '防灾责任单位',
] as const;
export type EnterpriseTag = (typeof enterpriseTags)[number];
