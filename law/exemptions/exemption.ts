/**
 * 不予行政处罚: asked of one violation of one party. Every ground is judged; what binds comes before what may be done. A fact
 * without evidence proves nothing, and nothing is decided while an answer is missing.
 */

import type { CivilDate } from '../calendar/civil-date.ts';
import { citationShort } from '../citation/citation.ts';
import { evaluate, factKeys, openFacts, type Facts } from '../condition/condition.ts';
import type { Assertion, EvidenceRef } from '../discretion/assertion.ts';
import { violationOf } from '../violations/catalogue.ts';
import { FIRST_OFFENCE, grounds, OUT_OF_TIME, type ExemptionFact, type ExemptionGround } from './ground.ts';
import {
  firstOffence,
  strictFirstOffence,
  type FirstOffence,
  type FirstOffenceSettings,
  type HistoryCheck,
} from './history.ts';
import { limitationOf, type ConductPeriod, type Limitation } from './limitation.ts';
import type { ExemptionEntry, ExemptionList } from './list.ts';
import { referenceLists } from './reference-lists.ts';

export interface ExemptionSettings {
  /** 江西; lists of others are shown and never relied on. */
  readonly province: string;
  /** What the bureau, its city or its province issued. */
  readonly imported: readonly ExemptionList[];
  readonly firstOffence: FirstOffenceSettings;
}

export const strictExemptionSettings: ExemptionSettings = {
  province: '江西',
  imported: [],
  firstOffence: strictFirstOffence,
};

export interface ExemptionQuestion {
  readonly violation: string;
  readonly facts: Facts;
  /** By fact: what proves it. */
  readonly evidence: { readonly [fact: string]: readonly EvidenceRef[] };
  readonly conduct: ConductPeriod;
  readonly history?: HistoryCheck;
}

export interface ListedEntry {
  readonly list: ExemptionList;
  readonly entry: ExemptionEntry;
  /** Undefined while an answer is missing. */
  readonly isMet: boolean | undefined;
  /** Whether a decision may name it. */
  readonly isOwn: boolean;
}

export type Exemption =
  | {
      readonly outcome: 'exempt';
      readonly ground: ExemptionGround;
      readonly reasons: readonly Assertion[];
      /** 教育、责令改正、不予处罚决定 */
      readonly demands: readonly string[];
      readonly cautions: readonly string[];
      readonly listed: readonly ListedEntry[];
    }
  /** Nothing applies yet, but an answer or a piece of evidence could change that. */
  | { readonly outcome: 'open'; readonly missing: readonly string[]; readonly listed: readonly ListedEntry[] }
  | { readonly outcome: 'none'; readonly because: readonly string[]; readonly listed: readonly ListedEntry[] }
  | { readonly outcome: 'refused'; readonly message: string };

/** What the grounds are judged by: the officer's answers and what follows from records and days. */
interface Known {
  readonly facts: Facts;
  readonly first: FirstOffence;
  readonly limitation: Limitation;
}

export function exemptionOf(question: ExemptionQuestion, settings: ExemptionSettings): Exemption {
  const violation = violationOf(question.violation);
  if (violation === undefined) return { outcome: 'refused', message: `目录中没有违法行为“${question.violation}”` };
  const known = knownOf(question, settings);
  const listed = listedEntries(question, settings);
  const missing: string[] = [];
  for (const ground of grounds) {
    const verdict = evaluate(ground.condition, known.facts);
    const lacking = verdict === true ? evidenceLacking(ground, known, question) : openQuestions(ground, known);
    if (verdict === true && lacking.length === 0) {
      const cautions = cautionsOf(ground, listed, violation.majorHazard !== 'no');
      return {
        outcome: 'exempt',
        ground,
        reasons: reasonsOf(ground, question, known),
        demands: ground.demands,
        cautions,
        listed,
      };
    }
    missing.push(...lacking.map((what) => `${ground.title}：${what}`));
  }
  if (missing.length > 0) return { outcome: 'open', missing, listed };
  return { outcome: 'none', because: grounds.map((ground) => whyNot(ground, known)), listed };
}

function knownOf({ violation, facts, conduct, history }: ExemptionQuestion, settings: ExemptionSettings): Known {
  const first = firstOffence(history, { violation, discoveredOn: conduct.discoveredOn }, settings.firstOffence);
  const limitation = limitationOf(conduct);
  const derived = {
    ...(first.isFirst === undefined ? {} : { [FIRST_OFFENCE]: first.isFirst }),
    ...(limitation.outcome === 'open' ? {} : { [OUT_OF_TIME]: limitation.outcome === 'expired' }),
  };
  const { [FIRST_OFFENCE]: _first, [OUT_OF_TIME]: _late, ...answered } = facts;
  return { facts: { ...answered, ...derived }, first, limitation };
}

/** The answers that are true and on which the ground rests. */
function affirmed({ condition, facts }: ExemptionGround, known: Facts): ExemptionFact[] {
  const keys = factKeys(condition);
  return facts.filter(({ key }) => keys.includes(key) && known[key] === true);
}

function evidenceLacking(ground: ExemptionGround, known: Known, { evidence }: ExemptionQuestion): string[] {
  return affirmed(ground, known.facts)
    .filter(({ key }) => (evidence[key] ?? []).length === 0)
    .map(({ question, evidence: needed }) => `“${question}”没有证据，须有：${needed.join('、')}`);
}

function openQuestions({ condition, facts }: ExemptionGround, { facts: known, first, limitation }: Known): string[] {
  return openFacts(condition, known).flatMap((key) => {
    if (key === FIRST_OFFENCE) return first.missing;
    if (key === OUT_OF_TIME) return limitation.missing;
    return facts.filter((fact) => fact.key === key).map(({ question }) => question);
  });
}

function reasonsOf(ground: ExemptionGround, { evidence }: ExemptionQuestion, known: Known): Assertion[] {
  const said = affirmed(ground, known.facts).map(({ key, statement }): Assertion => {
    const text = key === OUT_OF_TIME ? known.limitation.steps.join('；') : statement;
    return { text, evidence: evidence[key] ?? [] };
  });
  const { steps, evidence: looked } = known.first;
  const first = factKeys(ground.condition).includes(FIRST_OFFENCE)
    ? [{ text: steps.join('；'), evidence: looked }]
    : [];
  const place = ground.citations.map(citationShort).join('、');
  const text = `依据${place}，${ground.title}的，${ground.strength}不予行政处罚`;
  const facts = [...first, ...said];
  const conclusion = { text, evidence: facts.flatMap(({ evidence: refs }) => refs), citation: ground.citations[0] };
  return [...facts, conclusion];
}

function cautionsOf(ground: ExemptionGround, listed: readonly ListedEntry[], mayBeMajor: boolean): string[] {
  if (ground.ref !== 'F-N1' && ground.ref !== 'F-N2') return [];
  const own = listed.filter(({ isOwn }) => isOwn);
  const cautions: string[] = [];
  if (ground.strength === '可以') cautions.push('可以不予处罚不是应当：须写明为什么不罚');
  if (mayBeMajor) cautions.push('该行为可能构成重大事故隐患；构成的不属轻微，须先判定');
  if (own.length === 0)
    cautions.push('本省的不予处罚清单没有列出该行为或者没有导入，只能依据行政处罚法第三十三条，须集体讨论');
  for (const { entry, isMet } of own) {
    if (isMet === false) cautions.push(`不符合本省清单“${entry.title}”的条件，须写明理由并集体讨论`);
    if (isMet === undefined) cautions.push(`本省清单“${entry.title}”的条件还没有全部回答`);
  }
  return cautions;
}

/** Every entry that names the violation, of the lists in force when it was found; own ones first. */
function listedEntries({ violation, facts, conduct }: ExemptionQuestion, settings: ExemptionSettings): ListedEntry[] {
  const lists = [...settings.imported, ...referenceLists].filter((list) => isInForce(list, conduct.discoveredOn));
  const entries = lists.flatMap((list) =>
    list.entries
      .filter(({ violations }) => violations.includes(violation))
      .map((entry): ListedEntry => {
        const isOwn = list.province === settings.province;
        return { list, entry, isOwn, isMet: evaluate(entry.condition, facts) };
      }),
  );
  return entries.sort((left, right) => Number(right.isOwn) - Number(left.isOwn));
}

function isInForce({ inForceFrom, inForceUntil }: ExemptionList, on: CivilDate): boolean {
  return inForceFrom <= on && (inForceUntil === undefined || on <= inForceUntil);
}

function whyNot({ title, condition, facts }: ExemptionGround, { facts: known, first, limitation }: Known): string {
  const keys = factKeys(condition);
  if (keys.includes(OUT_OF_TIME)) return `${title}：${limitation.steps.join('；')}`;
  if (keys.includes(FIRST_OFFENCE) && first.isFirst === false) return `${title}：${first.steps.join('；')}`;
  const denied = facts.filter(({ key }) => known[key] === false).map(({ question }) => `${question}否`);
  return `${title}：${denied.join('；')}`;
}
