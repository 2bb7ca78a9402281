/** What in the catalogues rests on an article: gates, clocks, violations, check items, hazards, crimes. */

import { checkItems } from '../checklist/index.ts';
import { citationShort, covers, type Citation } from '../citation/citation.ts';
import { clockRules } from '../clocks/index.ts';
import { crimes, type Crime } from '../crimes/index.ts';
import { gateRules } from '../gates/index.ts';
import { hazards } from '../hazards/index.ts';
import type { StatuteName } from '../statutes/index.ts';
import { termText } from '../term/term.ts';
import { violations } from '../violations/index.ts';

/** The catalogues in which something rests on an article, as people call them. */
export const referenceKinds = {
  gate: '前置条件',
  clock: '期限',
  violation: '违法行为',
  item: '检查项',
  hazard: '重大事故隐患',
  crime: '涉嫌犯罪',
} as const;
export type ReferenceKind = keyof typeof referenceKinds;

const PENALTY = '罚则';

export interface Reference {
  readonly kind: ReferenceKind;
  /** What the place is to it: 义务, 罚则, 依据, 扣除 … */
  readonly role: string;
  readonly ref: string;
  readonly title: string;
  /** What it says, in a line. */
  readonly words: string;
  /** The very place it cites. */
  readonly citation: Citation;
}

/** Everything that cites the article or a place in it; of a whole statute, what cites it as a whole. */
export function referencesTo(article: ArticlePlace): readonly Reference[] {
  return byArticle.get(keyOf(article)) ?? [];
}

export interface ArticlePlace {
  readonly statute: StatuteName;
  /** 0: the statute as a whole. */
  readonly article: number;
  readonly inserted?: number | undefined;
}

/** Of those that cite the article, the ones whose place is the asked one, holds it or lies in it. */
export function referencesAt(citation: Citation): readonly Reference[] {
  return referencesTo(citation).filter(({ citation: cited }) => covers(citation, cited) || covers(cited, citation));
}

/** Every article of the statute that something cites, in order; 0 stands for the statute as a whole. */
export function citedArticles(statute: StatuteName): readonly ArticlePlace[] {
  return byStatute.get(statute) ?? [];
}

/** Every place of the statute that something cites, each once. */
export function citedPlaces(statute: StatuteName): readonly Citation[] {
  const places = citedArticles(statute).flatMap((article) => referencesTo(article).map(({ citation }) => citation));
  return [...new Map(places.map((place) => [citationShort(place), place])).values()];
}

/** The violations whose penalty clause this article is. */
export function punishedAt(place: ArticlePlace): readonly Reference[] {
  return referencesTo(place).filter(({ kind, role }) => kind === 'violation' && role === PENALTY);
}

function keyOf({ statute, article, inserted = 0 }: ArticlePlace): string {
  return `${statute} ${String(article)} ${String(inserted)}`;
}

const references: readonly Reference[] = [
  ...gateReferences(),
  ...clockReferences(),
  ...violationReferences(),
  ...itemReferences(),
  ...hazardReferences(),
  ...crimes.flatMap(crimeReferences),
];

const byArticle: ReadonlyMap<string, readonly Reference[]> = grouped(references);

const byStatute = new Map<StatuteName, readonly ArticlePlace[]>(statutesCited());

function grouped(all: readonly Reference[]): Map<string, Reference[]> {
  const found = new Map<string, Reference[]>();
  for (const reference of all) {
    const key = keyOf(reference.citation);
    const there = found.get(key);
    if (there === undefined) found.set(key, [reference]);
    else there.push(reference);
  }
  return found;
}

function statutesCited(): [StatuteName, ArticlePlace[]][] {
  const places = [...byArticle.values()].flatMap(([first]) => (first === undefined ? [] : [first.citation]));
  const found = new Map<StatuteName, ArticlePlace[]>();
  for (const { statute, article, inserted } of places) {
    found.set(statute, [...(found.get(statute) ?? []), { statute, article, inserted }]);
  }
  const inOrder = (left: ArticlePlace, right: ArticlePlace) =>
    left.article - right.article || (left.inserted ?? 0) - (right.inserted ?? 0);
  return [...found].map(([statute, articles]) => [statute, articles.toSorted(inOrder)]);
}

function gateReferences(): Reference[] {
  return gateRules.flatMap(({ ref, title, condition, bases }) =>
    bases.map(({ citation }) => ({ kind: 'gate' as const, role: '依据', ref, title, words: condition, citation })),
  );
}

function clockReferences(): Reference[] {
  return clockRules.flatMap(({ ref, title, term, start, bases, stayedBy }) => {
    const length = term === undefined || term.amount === 0 ? '' : ` ${termText(term)}`;
    const clock = { kind: 'clock' as const, ref, title, words: `${title}${length}，起点：${start}` };
    return [
      ...bases.map(({ citation }) => ({ ...clock, role: '依据', citation })),
      ...stayedBy.map(({ cause, citation }) => ({ ...clock, role: `扣除：${cause}`, citation })),
    ];
  });
}

function violationReferences(): Reference[] {
  return violations.flatMap(({ ref, name, duty, penalty, also, crimes: hinted }) => {
    const violation = { kind: 'violation' as const, ref, title: name, words: name };
    return [
      ...duty.map((citation) => ({ ...violation, role: '义务', citation })),
      { ...violation, role: PENALTY, citation: penalty },
      ...also.map((citation) => ({ ...violation, role: '一并适用', citation })),
      ...hinted.map((citation) => ({ ...violation, role: '可能涉嫌犯罪', citation })),
    ];
  });
}

function itemReferences(): Reference[] {
  return checkItems.flatMap(({ code, title, question, duty, penalty, majorHazard }) => {
    const item = { kind: 'item' as const, ref: code, title, words: question };
    return [
      ...duty.map(({ citation }) => ({ ...item, role: '义务', citation })),
      ...penalty.map(({ citation }) => ({ ...item, role: '罚则', citation })),
      ...(majorHazard === undefined ? [] : [{ ...item, role: '重大事故隐患', citation: majorHazard.basis.citation }]),
    ];
  });
}

function hazardReferences(): Reference[] {
  return hazards.map(({ ref, title, basis: { citation } }) => ({
    kind: 'hazard',
    role: '判定标准',
    ref,
    title,
    words: title,
    citation,
  }));
}

function crimeReferences({ ref, title, sentence, basis, elements, start, aggravated }: Crime): Reference[] {
  const crime = { kind: 'crime' as const, ref, title };
  return [
    { ...crime, role: '罪名', words: sentence, citation: basis.citation },
    ...elements.map((element) => ({
      ...crime,
      role: element.kind,
      words: element.title,
      citation: element.basis.citation,
    })),
    ...[start, aggravated].flatMap((threshold) =>
      threshold === undefined
        ? []
        : [{ ...crime, role: '标准', words: threshold.title, citation: threshold.basis.citation }],
    ),
  ];
}
