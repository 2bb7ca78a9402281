/**
 * A term of the law (期限) as a declaration: from which event, how long, in which units, whether its last day rolls, who may
 * extend it, what stands it still, and what follows when it runs out. The acts of `procedure` start clocks; here is what they
 * rest on.
 */

import { civil, type CivilDate } from '../calendar/civil-date.ts';
import type { Basis } from '../checklist/check-item.ts';
import type { Citation } from '../citation/citation.ts';
import { statuteOf } from '../statutes/index.ts';
import type { Verification } from '../statutes/statute.ts';
import { daysUnder } from '../term/day-rule.ts';
import type { ExtensionRule } from '../term/extension.ts';
import type { Term } from '../term/term.ts';

/** Whose term it is; of the others' terms we only remind. */
export type ClockSide = '机关' | '当事人' | '双方' | '第三方' | '法院' | '复议机关' | '公安' | '政府' | '事故调查组';

/**
 * 最长 must be done by its last day · 最短 may be done only after it · 经过 has an effect when it has passed · 窗口 lies open for so
 * long · 时效 bars what is later · 起算 gives a first day · 固定日, 禁止时段, 速率 and 暂停 are no lengths and are told in the note.
 */
export type ClockKind = '最长' | '最短' | '经过' | '窗口' | '时效' | '起算' | '固定日' | '禁止时段' | '速率' | '暂停';

/** `unsettled`: no statute says whether the last day of the organ's own term rolls; we take it that it does not. */
export type ClockRoll = 'rolls' | 'never' | 'unsettled';

/** What stands the term still, as the law has it. */
export interface StayCause {
  readonly cause: string;
  readonly citation: Citation;
}

export interface ClockRule {
  /** evid.register.7d; the label of the research, by which a stranger traces it. */
  readonly ref: string;
  /** Counts up when the rule says something else; a confirmation is good for one version only. */
  readonly version: number;
  readonly title: string;
  readonly side: ClockSide;
  readonly kind: ClockKind;
  /** The event from which, or before which, it is counted. */
  readonly start: string;
  /** Absent where the law has no number: the bureau sets its own, marked 内部规定. */
  readonly term?: Term;
  /** What a bureau may start from where the law has no number. */
  readonly suggested?: Term;
  readonly direction?: 'before' | 'within';
  readonly roll: ClockRoll;
  readonly extension?: ExtensionRule;
  readonly stayedBy: readonly StayCause[];
  /** What follows when it has run out; absent where the law says nothing. */
  readonly consequence?: string;
  /** What it rests on; the first carries it. */
  readonly bases: readonly [Basis, ...Basis[]];
  /** Follows from the articles without standing in them (推论). */
  readonly isInference: boolean;
  readonly inForceFrom: CivilDate;
  /** Last day in force; absent while in force. */
  readonly inForceUntil?: CivilDate;
  readonly note?: string;
}

interface Declared extends Pick<
  ClockRule,
  'start' | 'term' | 'suggested' | 'direction' | 'extension' | 'consequence' | 'bases' | 'note'
> {
  /** 「日」 of the statute that carries it; whether they are workdays is for `daysUnder` to say. */
  readonly days?: number;
  readonly kind?: ClockKind;
  readonly roll?: ClockRoll;
  readonly stayedBy?: readonly StayCause[];
  readonly isInference?: boolean;
  /** Where the rule is older or younger than the statute that carries it. */
  readonly from?: string;
}

/** The organ's own term: its last day does not roll, because no statute says that it does. */
export function organs(ref: string, title: string, declared: Declared): ClockRule {
  return complete({ ref, title, side: '机关', roll: 'unsettled' }, declared);
}

/** A party's term: a last day off rolls to the next workday. */
export function partys(ref: string, title: string, declared: Declared): ClockRule {
  return complete({ ref, title, side: '当事人', roll: 'rolls' }, declared);
}

/** A term of somebody else; of courts and of who hears a reconsideration the last day rolls. */
export function others(side: ClockSide, ref: string, title: string, declared: Declared): ClockRule {
  const rolls = side === '法院' || side === '复议机关' || side === '第三方';
  return complete({ ref, title, side, roll: rolls ? 'rolls' : 'unsettled' }, declared);
}

/** How far the place that carries the rule was read. */
export function clockVerification({ bases: [first] }: ClockRule): Verification {
  return first.verified;
}

export function isClockInForce({ inForceFrom, inForceUntil }: ClockRule, on: CivilDate): boolean {
  return inForceFrom <= on && (inForceUntil === undefined || on <= inForceUntil);
}

function complete(
  named: Pick<ClockRule, 'ref' | 'title' | 'side' | 'roll'>,
  { days, from, ...declared }: Declared,
): ClockRule {
  const { statute } = declared.bases[0].citation;
  const { inForceFrom, inForceUntil } = statuteOf(statute);
  return {
    version: 1,
    kind: '最长',
    stayedBy: [],
    isInference: false,
    inForceFrom: from === undefined ? inForceFrom : civil(from),
    ...(inForceUntil === undefined ? {} : { inForceUntil }),
    ...(days === undefined ? {} : { term: daysUnder(statute, days) }),
    ...named,
    ...declared,
  };
}
