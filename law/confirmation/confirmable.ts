/**
 * Every rule that a bureau may confirm, in one shape: what it says, where that stands, how far the place was read. It knows all the
 * catalogues, so it is a door of its own and comes to a screen only when it is asked for.
 */

import type { Basis } from '../checklist/check-item.ts';
import { citationShort, type Citation } from '../citation/citation.ts';
import { clockRule, type ClockRule } from '../clocks/index.ts';
import { crimeOf, type Crime } from '../crimes/index.ts';
import type { TierTable } from '../discretion/benchmark.ts';
import { nationalTables } from '../discretion/national.ts';
import { gateRule, type GateRule } from '../gates/index.ts';
import { hazardOf, type Hazard } from '../hazards/index.ts';
import { statuteOf } from '../statutes/index.ts';
import type { Verification } from '../statutes/statute.ts';
import { termText } from '../term/term.ts';
import { fineTexts, violationOf, type Violation } from '../violations/index.ts';
import type { ConfirmedRule, RuleCatalogue } from './confirmed-rule.ts';
import { contentVersion } from './content-version.ts';

export interface ConfirmableRule extends ConfirmedRule {
  readonly title: string;
  /** What is compared with the bureau's own copy, line by line, in our words. */
  readonly says: readonly string[];
  /** The place that carries it; absent of a table, which is a paper of its own. */
  readonly citation?: Citation;
  readonly verified: Verification;
  /** Follows from the articles without standing in them (推论). */
  readonly isInference: boolean;
}

/** The rule as it stands today, or undefined for a ref that the catalogue, with the tables the bureau imported, does not have. */
export function confirmableRule(
  catalogue: RuleCatalogue,
  ref: string,
  imported: readonly TierTable[] = [],
): ConfirmableRule | undefined {
  switch (catalogue) {
    case 'gate':
      return shown(gateRule(ref), ofGate);
    case 'clock':
      return shown(clockRule(ref), ofClock);
    case 'violation':
      return shown(violationOf(ref), ofViolation);
    case 'benchmark':
      return shown(
        [...imported, ...nationalTables].find((table) => table.ref === ref),
        ofTable,
      );
    case 'hazard':
      return shown(hazardOf(ref), ofHazard);
    case 'crime':
      return shown(crimeOf(ref), ofCrime);
  }
}

function shown<Rule>(
  rule: Rule | undefined,
  asConfirmable: (rule: Rule) => ConfirmableRule,
): ConfirmableRule | undefined {
  return rule === undefined ? undefined : asConfirmable(rule);
}

function ofGate({ ref, version, title, condition, refusal, bases, isInference, severity }: GateRule): ConfirmableRule {
  const says = [`${severity === '硬' ? '应当' : '提示'}：${condition}`, `不具备时：${refusal}`, placesOf(bases)];
  return { catalogue: 'gate', ref, version, title, says, ...carriedBy(bases[0]), isInference };
}

function ofClock(rule: ClockRule): ConfirmableRule {
  const { ref, title, start, term, consequence, bases, isInference } = rule;
  const says = [
    `起点：${start}`,
    `期限：${term === undefined ? '法律没有写日数' : termText(term)}`,
    ...(consequence === undefined ? [] : [`后果：${consequence}`]),
    placesOf(bases),
  ];
  return { catalogue: 'clock', ref, version: contentVersion(rule), title, says, ...carriedBy(bases[0]), isInference };
}

function ofViolation(violation: Violation): ConfirmableRule {
  const { ref, name, duty, penalty, rows, verified } = violation;
  const says = [
    `义务：${duty.map(citationShort).join('、')}`,
    `罚则：${citationShort(penalty)}`,
    ...rows.map(({ subject, phase, order, others }) =>
      [`${subject}（${phase}）`, order ?? '', ...others].filter((part) => part !== '').join('，'),
    ),
  ];
  const version = contentVersion(violation);
  return { catalogue: 'violation', ref, version, title: name, says, citation: penalty, verified, isInference: false };
}

function ofTable(table: TierTable): ConfirmableRule {
  const { ref, title, tiers, verified } = table;
  const says = tiers.flatMap((tier) => [
    `${tier.name}档：${tier.title}`,
    ...tier.outcomes.map(
      ({ subject, phase, fine }) => `${tier.name}档，${subject}（${phase}）：${fineTexts(fine).join('；')}`,
    ),
  ]);
  const isInference = tiers.some(({ outcomes }) => outcomes.some(({ inferred }) => inferred !== undefined));
  return { catalogue: 'benchmark', ref, version: contentVersion(table), title, says, verified, isInference };
}

function ofHazard(hazard: Hazard): ConfirmableRule {
  const { ref, title, basis, questions } = hazard;
  const says = [title, ...questions.map(({ question }) => `判定问题：${question}`), placesOf([basis])];
  return {
    catalogue: 'hazard',
    ref,
    version: contentVersion(hazard),
    title,
    says,
    ...carriedBy(basis),
    isInference: false,
  };
}

/** A crime is as firm as the weakest of its places. */
function ofCrime(crime: Crime): ConfirmableRule {
  const { ref, title, basis, elements, start, aggravated, sentence } = crime;
  const bases = [basis, ...elements.map((element) => element.basis), ...[start, aggravated].flatMap(basisOf)];
  const says = [
    ...elements.map(({ kind, title: element }) => `${kind}：${element}`),
    ...(start === undefined ? [] : [`追诉标准：${start.title}`]),
    ...(aggravated === undefined ? [] : [`加重：${aggravated.title}`]),
    `刑罚：${sentence}`,
    placesOf(bases),
  ];
  const verified = weakest(bases);
  const version = contentVersion(crime);
  return { catalogue: 'crime', ref, version, title, says, citation: basis.citation, verified, isInference: false };
}

function basisOf(threshold: Crime['start']): Basis[] {
  return threshold === undefined ? [] : [threshold.basis];
}

function carriedBy({ citation, verified }: Basis): Pick<ConfirmableRule, 'citation' | 'verified'> {
  return { citation, verified };
}

function placesOf(bases: readonly Basis[]): string {
  return `依据：${[...new Set(bases.map(({ citation }) => placeOf(citation)))].join('、')}`;
}

/** A paper is known by its number, too. */
function placeOf(citation: Citation): string {
  const { documentNumber } = statuteOf(citation.statute);
  return documentNumber === undefined ? citationShort(citation) : `${citationShort(citation)}（${documentNumber}）`;
}

const firmest: readonly Verification[] = ['memory', 'secondary', 'text'];

function weakest(bases: readonly Basis[]): Verification {
  return firmest.find((mark) => bases.some(({ verified }) => verified === mark)) ?? 'text';
}
