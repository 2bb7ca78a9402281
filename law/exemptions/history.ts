/**
 * 初次违法: what the records say about the party, and how the bureau understands the word. 行政处罚法第三十三条 does not say within how
 * many years, whether only the same kind counts, nor whether a finding without a penalty does; the default is the stricter.
 */

import { addMonths, type CivilDate } from '../calendar/civil-date.ts';
import { sameCitation } from '../citation/citation.ts';
import type { EvidenceRef } from '../discretion/assertion.ts';
import { violationOf } from '../violations/catalogue.ts';

export interface HistoryEntry {
  readonly on: CivilDate;
  /** Ref of the violation. */
  readonly violation: string;
  readonly what: '行政处罚' | '不予行政处罚' | '检查发现';
  /** 文号, or where it stands. */
  readonly source: string;
}

/** Somebody looked, on that day, into those systems. Without it nobody knows whether it is the first time. */
export interface HistoryCheck {
  readonly checkedOn: CivilDate;
  /** 省执法系统、本局案卷 … */
  readonly systems: readonly string[];
  readonly evidence: readonly EvidenceRef[];
  readonly entries: readonly HistoryEntry[];
}

export interface FirstOffenceSettings {
  /** Older ones do not count; absent: all do. */
  readonly withinYears?: number;
  readonly sameKindOnly: boolean;
  /** Whether what was found and not punished counts, too. */
  readonly findingsCount: boolean;
}

export const strictFirstOffence: FirstOffenceSettings = { sameKindOnly: false, findingsCount: true };

export interface FirstOffence {
  /** Undefined while the records were not looked into. */
  readonly isFirst: boolean | undefined;
  readonly steps: readonly string[];
  readonly missing: readonly string[];
  readonly evidence: readonly EvidenceRef[];
}

interface Present {
  readonly violation: string;
  /** The day this violation was found. */
  readonly discoveredOn: CivilDate;
}

export function firstOffence(
  check: HistoryCheck | undefined,
  present: Present,
  settings: FirstOffenceSettings,
): FirstOffence {
  const missing = checkProblems(check, present);
  if (check === undefined || missing.length > 0) return { isFirst: undefined, steps: [], missing, evidence: [] };
  const earlier = check.entries.filter((entry) => counts(entry, present, settings));
  const asked = `${check.checkedOn}查询${check.systems.join('、')}`;
  const steps =
    earlier.length === 0
      ? [`${asked}，${scopeText(settings)}没有记录，属初次违法`]
      : [`${asked}，${scopeText(settings)}有记录，不属初次违法`, ...earlier.map(entryText)];
  return { isFirst: earlier.length === 0, steps, missing: [], evidence: check.evidence };
}

function checkProblems(check: HistoryCheck | undefined, { discoveredOn }: Present): string[] {
  if (check === undefined) return ['没有查询当事人以往的违法记录'];
  const problems: string[] = [];
  if (check.systems.length === 0) problems.push('没有写明查询了哪些系统');
  if (check.evidence.length === 0) problems.push('违法记录的查询没有截图或者记录');
  if (check.checkedOn < discoveredOn)
    problems.push(`违法记录是${check.checkedOn}查询的，早于发现之日${discoveredOn}，请重新查询`);
  return problems;
}

/** What was found together with this violation, or later, is not earlier. */
function counts(entry: HistoryEntry, { violation, discoveredOn }: Present, settings: FirstOffenceSettings): boolean {
  const { withinYears, sameKindOnly, findingsCount } = settings;
  if (entry.on >= discoveredOn) return false;
  if (withinYears !== undefined && entry.on < addMonths(discoveredOn, -12 * withinYears)) return false;
  if (!findingsCount && entry.what !== '行政处罚') return false;
  return !sameKindOnly || isSameKind(entry.violation, violation);
}

/** The same entry of the catalogue, or another that the same clause punishes. */
function isSameKind(left: string, right: string): boolean {
  const [one, other] = [violationOf(left), violationOf(right)];
  return left === right || (one !== undefined && other !== undefined && sameCitation(one.penalty, other.penalty));
}

function scopeText({ withinYears, sameKindOnly, findingsCount }: FirstOffenceSettings): string {
  const when = withinYears === undefined ? '以往' : `${String(withinYears)}年内`;
  return `${when}${sameKindOnly ? '同类' : ''}违法（${findingsCount ? '含未处罚的检查发现' : '只计行政处罚'}）`;
}

function entryText({ on, what, source, violation }: HistoryEntry): string {
  return `${on}${what}：${violationOf(violation)?.name ?? violation}（${source}）`;
}
