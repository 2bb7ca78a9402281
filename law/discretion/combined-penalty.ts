/**
 * 分别裁量、合并处罚: each violation of each party is weighed on its own line; then the fines of a party are added up, without
 * discount, and the other penalties stand side by side. One act is fined once (行政处罚法第二十九条前句).
 */

import { citationShort } from '../citation/citation.ts';
import { sumFen, type Fen } from '../money/fen.ts';
import { inYuan } from '../money/fen-range.ts';
import type { StatuteName } from '../statutes/index.ts';
import { measuresOf } from '../violations/fine-range.ts';
import { formOf } from '../violations/form-of.ts';
import { sumOfFines, type Fine } from '../violations/fine.ts';
import type { Assertion } from './assertion.ts';
import { needsOwnPart } from './dual-penalty.ts';

export interface PenaltyLine {
  /** What was done, as the dossier numbers it: two lines of one act and one party would fine it twice. */
  readonly act: string;
  /** 当事人 */
  readonly party: string;
  readonly fine: Fine;
  /** What this person did or left undone; demanded of everyone but units and who acted alone. */
  readonly ownPart?: Assertion;
  /** The act caused the accident that is punished in the same case. */
  readonly causedAccident?: boolean;
}

export interface CombinedQuestion {
  readonly lines: readonly PenaltyLine[];
  /** 上一年年收入 by party, where it was proved. */
  readonly annualIncomes: Readonly<{ [party: string]: Fen }>;
}

export interface PartyPenalty {
  readonly party: string;
  readonly lines: readonly PenaltyLine[];
  readonly total: Fen;
  readonly measures: readonly string[];
  /** 合并处罚的算式 */
  readonly steps: readonly string[];
  /** What has to be discussed before it is decided. */
  readonly cautions: readonly string[];
}

export type CombinedPenalty =
  | { readonly outcome: 'combined'; readonly parties: readonly PartyPenalty[] }
  | { readonly outcome: 'refused'; readonly problems: readonly string[] };

export function combinedPenalty({ lines, annualIncomes }: CombinedQuestion): CombinedPenalty {
  if (lines.length === 0) return { outcome: 'refused', problems: ['没有可以合并的处罚'] };
  const problems = [...finedTwice(lines), ...withoutOwnPart(lines), ...absorbedByAccident(lines)];
  if (problems.length > 0) return { outcome: 'refused', problems };
  const parties = [...new Set(lines.map(({ party }) => party))];
  return {
    outcome: 'combined',
    parties: parties.map((party) => ofParty(party, lines, annualIncomes[party])),
  };
}

function ofParty(party: string, all: readonly PenaltyLine[], annualIncome: Fen | undefined): PartyPenalty {
  const lines = all.filter((line) => line.party === party);
  const total = sumOfFines(lines.map(({ fine }) => fine));
  const measures = [...new Set(lines.flatMap(({ fine }) => measuresOf(fine.range)))];
  const steps = lines.map(lineText);
  if (lines.length > 1)
    steps.push(`合并处罚：${lines.map(({ fine }) => inYuan(fine.amount)).join(' ＋ ')} ＝ ${inYuan(total)}`);
  return {
    party,
    lines,
    total,
    measures,
    steps,
    cautions: [...dailyBesideOverdue(lines), ...aboveIncome(lines, annualIncome)],
  };
}

function lineText({ fine }: PenaltyLine): string {
  const { name, citation } = fine.range;
  return `${name}：依据${citationShort(citation)}，罚款${inYuan(fine.amount)}`;
}

/** 一事不再罚款 */
function finedTwice(lines: readonly PenaltyLine[]): string[] {
  const seen = new Map<string, PenaltyLine>();
  return lines.flatMap((line) => {
    const key = JSON.stringify([line.act, line.party]);
    const before = seen.get(key);
    seen.set(key, line);
    if (before === undefined) return [];
    const places = [before, line].map(({ fine }) => citationShort(fine.range.citation)).join('、');
    return [
      `${line.party}的同一违法行为（${line.act}）罚了两次款：${places}；应按罚款数额高的规定处罚一次（行政处罚法第二十九条）`,
    ];
  });
}

function withoutOwnPart(lines: readonly PenaltyLine[]): string[] {
  return lines
    .filter(({ fine, ownPart }) => needsOwnPart(fine.range.subject) && !isProved(ownPart))
    .map(
      ({ party, fine }) => `处罚${party}（${fine.range.subject}）没有写明其本人的责任和证据，不能因单位受罚而一并处罚`,
    );
}

function isProved(part: Assertion | undefined): boolean {
  return part !== undefined && part.text.trim() !== '' && part.evidence.length > 0;
}

/** What caused the accident is weighed by the liability for it and not fined beside it; what did not cause it is. */
function absorbedByAccident(lines: readonly PenaltyLine[]): string[] {
  const punished = lines.filter(isAccidentLiability).map(({ party }) => party);
  return lines
    .filter((line) => line.causedAccident === true && punished.includes(line.party) && !isAccidentLiability(line))
    .map(
      ({ party, fine }) =>
        `${party}的“${fine.range.name}”是事故原因，已由事故责任的罚款评价，不再另罚；与事故没有因果关系的才另行处罚`,
    );
}

/** Who answers for an accident that happened, by article; at other phases the same articles punish other things. */
const ACCIDENT_ARTICLES: { readonly [Statute in StatuteName]?: readonly number[] } = {
  安全生产法: [93, 95, 96, 114],
  生产安全事故报告和调查处理条例: [37, 38],
  生产安全事故罚款处罚规定: [14, 15, 16, 17, 18, 19, 20, 21],
};

function isAccidentLiability({ fine: { range } }: PenaltyLine): boolean {
  const { statute, article } = range.citation;
  return range.phase === '导致事故' && (ACCIDENT_ARTICLES[statute]?.includes(article) ?? false);
}

/** Whether both may follow one refusal is not settled: the fine of 逾期未改正 already answers it. */
function dailyBesideOverdue(lines: readonly PenaltyLine[]): string[] {
  const isDaily = lines.some(({ fine }) => fine.range.violation === 'AQSCF-112');
  const isOverdue = lines.some(({ fine }) => fine.range.phase === '逾期未改正');
  if (!isDaily || !isOverdue) return [];
  return ['按日连续处罚和“逾期未改正”的罚款针对同一次拒不改正的，只能选择一种，须集体讨论写明'];
}

/** 第九十五条 and 第一百一十条 are two acts; whether together they may exceed the income of a year is not written. */
function aboveIncome(lines: readonly PenaltyLine[], annualIncome: Fen | undefined): string[] {
  const byIncome = lines.filter(({ fine }) => isOfIncome(fine));
  if (byIncome.length < 2) return [];
  if (annualIncome === undefined) return ['两项以上罚款都按年收入计算，没有填写年收入，无法核对是否超过年收入'];
  const total = sumFen(byIncome.map(({ fine }) => fine.amount));
  if (total <= annualIncome) return [];
  return [`按年收入计算的罚款合计${inYuan(total)}，超过年收入${inYuan(annualIncome)}，须集体讨论`];
}

function isOfIncome({ range }: Fine): boolean {
  const form = formOf(range);
  return form?.form === 'share' && form.base === '上一年年收入';
}
