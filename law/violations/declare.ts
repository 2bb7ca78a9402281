/** Short ways to write the catalogue: what a clause says once, its rows, its violations. */

import { civil, type CivilDate } from '../calendar/civil-date.ts';
import { cite, type Citation } from '../citation/citation.ts';
import { fen, yuan } from '../money/fen.ts';
import { fenRange, type FenRange } from '../money/fen-range.ts';
import { rate, type Fraction } from '../money/fraction.ts';
import { statuteOf, type StatuteName } from '../statutes/index.ts';
import type {
  BaseTier,
  FineForm,
  FineMode,
  FineRule,
  PenaltyPhase,
  PenaltyRow,
  PenaltySubject,
  Violation,
} from './violation.ts';

const ONE_FEN = fen(1);

type Said =
  | 'industry'
  | 'also'
  | 'kind'
  | 'authority'
  | 'countyPower'
  | 'countyUse'
  | 'version'
  | 'supersededFrom'
  | 'supersededBy'
  | 'majorHazard'
  | 'majorHazardBasis'
  | 'crimes'
  | 'verified'
  | 'source'
  | 'note';

/** What a whole statute says once. */
export interface UnderStatute extends Pick<Violation, 'version' | 'authority' | 'industry' | 'verified'> {
  readonly statute: StatuteName;
  readonly source?: string;
  readonly note?: string;
}

/** What a clause adds to it; `at` is 条 and 款 (0: the article has one only). */
export interface ClauseShare extends Partial<Pick<Violation, Said>> {
  readonly at: readonly [article: number, paragraph?: number];
  readonly duty?: readonly Citation[];
  readonly rows?: readonly PenaltyRow[];
}

export interface ViolationShare extends Partial<Pick<Violation, Said>> {
  readonly duty?: readonly Citation[];
  /** 项 of the penalty clause. */
  readonly item?: number;
  /** Where the clause grades its penalty by 项: those of this one. */
  readonly rows?: readonly PenaltyRow[];
}

export interface DeclaredViolation {
  readonly ref: string;
  readonly name: string;
  readonly share: ViolationShare;
}

export function violation(ref: string, name: string, share: ViolationShare = {}): DeclaredViolation {
  return { ref, name, share };
}

/** The violations of one penalty clause; what the clause says holds for each that does not say otherwise. */
export function clause(of: UnderStatute, share: ClauseShare, declared: readonly DeclaredViolation[]): Violation[] {
  const { statute, ...statuteSays } = of;
  const { at, duty: dutyOfAll = [], rows: rowsOfAll = [], ...clauseSays } = share;
  const { inForceFrom, inForceUntil } = statuteOf(statute);
  return declared.map(({ ref, name, share: { duty = dutyOfAll, item = 0, rows = rowsOfAll, ...says } }) => ({
    kind: '行政处罚',
    countyPower: 'own',
    countyUse: '常用',
    also: [],
    supersededBy: [],
    majorHazard: 'no',
    crimes: [],
    ...statuteSays,
    ...clauseSays,
    ...says,
    ref,
    name,
    duty,
    penalty: cite(statute, at[0], at[1] ?? 0, item),
    rows,
    inForceFrom,
    ...(inForceUntil === undefined ? {} : { inForceUntil }),
  }));
}

/** `const law = placesIn('安全生产法')`, then `law(24, 1)` is its 第二十四条第一款. */
export function placesIn(statute: StatuteName): (article: number, paragraph?: number, item?: number) => Citation {
  return (article, paragraph = 0, item = 0) => cite(statute, article, paragraph, item);
}

export const safetyLaw = placesIn('安全生产法');

/** 刑法, with 之一 as `inserted`. */
export function crime(article: number, place: { inserted?: number; paragraph?: number; item?: number } = {}): Citation {
  return { statute: '刑法', article, ...place };
}

/** The accident is not the county's to punish: 较大 and above. */
export const byHigherOrgans = { countyPower: 'higherLevel', countyUse: '上级为主' } as const;

/** 危险化学品安全法 takes the place of the regulation, 安全生产法 of 2021 that of older rules. */
export function supersededOn(day: string, ...by: readonly string[]): Pick<Violation, 'supersededBy'> & Since {
  return { supersededFrom: civil(day), supersededBy: by };
}
interface Since {
  readonly supersededFrom: CivilDate;
}

export interface RowShare {
  readonly order?: string;
  readonly others?: readonly string[];
  readonly note?: string;
}

export function row(subject: PenaltySubject, phase: PenaltyPhase, fine: FineRule, share: RowShare = {}): PenaltyRow {
  return { others: [], ...share, subject, phase, fine };
}

/** The article knows no fine here. */
export function noFine(subject: PenaltySubject, phase: PenaltyPhase, share: RowShare): PenaltyRow {
  return { others: [], ...share, subject, phase };
}

/** 处 */
export function must(form: FineForm): FineRule {
  return { mode: '处', form };
}

/** 并处 */
export function mustAlso(form: FineForm): FineRule {
  return { mode: '并处', form };
}

/** 可以处 */
export function may(form: FineForm): FineRule {
  return { mode: '可以处', form };
}

/** 可以并处 */
export function mayAlso(form: FineForm): FineRule {
  return { mode: '可以并处', form };
}

/** 10万元以下; whole yuan. */
export function upTo(most: number): FineForm {
  return between(0, most);
}

/** 2万元以上5万元以下; whole yuan. */
export function between(least: number, most: number): FineForm {
  return { form: 'amount', range: yuanRange(least, most) };
}

/** 上一年年收入百分之六十至百分之一百; one figure where the article leaves no room. */
export function ofIncome(least: number, most = least): FineForm {
  return { form: 'share', base: '上一年年收入', from: rate(least, 100), to: rate(most, 100) };
}

/** 前款罚款数额的二倍以上五倍以下 */
export function ofPreviousFine(least: number, most: number): FineForm {
  return { form: 'share', base: '前款罚款数额', from: rate(least), to: rate(most) };
}

/** 按照原处罚数额按日连续处罚 (安全生产法第一百一十二条). */
export const daily: FineForm = { form: 'daily' };

export function byGains(...tiers: readonly BaseTier[]): FineForm {
  return { form: 'tiers', base: '违法所得', tiers };
}

export function byGoodsValue(...tiers: readonly BaseTier[]): FineForm {
  return { form: 'tiers', base: '货值金额', tiers };
}

/** 十万元以上的, 并处二倍以上五倍以下; whole yuan. */
export function fromBase(from: number, fine: BaseTier['fine']): BaseTier {
  return { from: yuan(from), fine };
}

/** 没有或者不足十万元的; whole yuan. */
export function belowBase(below: number, fine: BaseTier['fine'], mode?: FineMode): BaseTier {
  return { from: yuan(0), below: yuan(below), fine, ...(mode === undefined ? {} : { mode }) };
}

/** 有违法所得的, however little. */
export function withGains(fine: BaseTier['fine']): BaseTier {
  return { from: ONE_FEN, fine };
}

/** 没有违法所得的 */
export function withoutGains(fine: BaseTier['fine']): BaseTier {
  return { from: yuan(0), below: ONE_FEN, fine };
}

export function times(least: number, most: number): { readonly times: readonly [Fraction, Fraction] } {
  return { times: [rate(least), rate(most)] };
}

/** 一倍以上三倍以下，最高不超过三万元; whole yuan. */
export function timesUpTo(least: number, most: number, cap: number): BaseTier['fine'] {
  return { ...times(least, most), cap: yuan(cap) };
}

/** Whole yuan. */
export function yuanRange(least: number, most: number): FenRange {
  return fenRange(yuan(least), yuan(most));
}
