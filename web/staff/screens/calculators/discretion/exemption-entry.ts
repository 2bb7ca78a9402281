/** What a person answered about 不予行政处罚: facts with their evidence, days of the conduct, the look into the records. */

import { CivilDate } from '@zhifa/law';
import type { ConductPeriod, EvidenceRef, ExemptionQuestion, HistoryCheck, HistoryEntry } from '@zhifa/law/discretion';

export interface EarlierEntry {
  readonly on?: string | undefined;
  readonly violation: string;
  readonly what: HistoryEntry['what'];
  readonly source: string;
}

export interface ExemptionEntry {
  readonly facts: Readonly<{ [key: string]: boolean | number | undefined }>;
  readonly evidence: Readonly<{ [key: string]: string }>;
  readonly discoveredOn?: string | undefined;
  /** 一次的行为, 已经停止的持续行为, 还在持续 */
  readonly duration: 'single' | 'ended' | 'going';
  readonly harmedLife?: boolean | undefined;
  readonly checkedOn?: string | undefined;
  readonly systems: string;
  readonly lookEvidence: string;
  readonly earlier: readonly EarlierEntry[];
  /** A person decided to use a ground that leaves the choice. */
  readonly isUsed: boolean;
}

export const earlierWhats: readonly HistoryEntry['what'][] = ['行政处罚', '不予行政处罚', '检查发现'];

export function newEarlier(violation: string): EarlierEntry {
  return { violation, what: '行政处罚', source: '' };
}

export const noExemptionYet: ExemptionEntry = {
  facts: {},
  evidence: {},
  duration: 'single',
  systems: '',
  lookEvidence: '',
  earlier: [],
  isUsed: false,
};

interface Asked {
  readonly violation: string;
  readonly conductOn: CivilDate;
  /** The day the reader is on: the latest on which it can have been found. */
  readonly today: CivilDate;
  readonly evidenceOf: (written: string) => EvidenceRef[];
}

export function exemptionQuestionOf(entry: ExemptionEntry, asked: Asked): ExemptionQuestion {
  const { evidenceOf } = asked;
  const facts: { [key: string]: boolean | number } = {};
  for (const [key, answer] of Object.entries(entry.facts)) if (answer !== undefined) facts[key] = answer;
  const evidence = Object.fromEntries(Object.entries(entry.evidence).map(([key, text]) => [key, evidenceOf(text)]));
  const history = historyOf(entry, evidenceOf);
  return {
    violation: asked.violation,
    facts,
    evidence,
    conduct: periodOf(entry, asked),
    ...(history === undefined ? {} : { history }),
  };
}

/** 行为日 is the last day of conduct that lasted, so the term begins there whatever its first day was. */
function periodOf({ discoveredOn, duration, harmedLife }: ExemptionEntry, { conductOn, today }: Asked): ConductPeriod {
  const discovered = CivilDate.safeParse(discoveredOn);
  const lasted = duration === 'single' ? undefined : { until: duration === 'ended' ? conductOn : undefined };
  return {
    startedOn: conductOn,
    ...(lasted === undefined ? {} : { lasted }),
    discoveredOn: discovered.success ? discovered.data : today,
    harmedLife,
  };
}

/** Nobody looked: no check. */
function historyOf(entry: ExemptionEntry, evidenceOf: Asked['evidenceOf']): HistoryCheck | undefined {
  const checked = CivilDate.safeParse(entry.checkedOn);
  if (!checked.success) return undefined;
  const systems = evidenceOf(entry.systems).map(({ title }) => title);
  const entries = entry.earlier.flatMap(({ on, violation, what, source }): HistoryEntry[] => {
    const day = CivilDate.safeParse(on);
    return day.success ? [{ on: day.data, violation, what, source }] : [];
  });
  return { checkedOn: checked.data, systems, evidence: evidenceOf(entry.lookEvidence), entries };
}
