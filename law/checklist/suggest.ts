/**
 * What a scheme should look at (现场检查方案): 15 to 40 items, so that nobody ticks through three hundred. The order is
 * that of weight: the duties of the person in charge, what is still open, what may be a 重大事故隐患, what every inspection
 * looks at, what the industry adds, the rest. The same question always gets the same answer.
 */

import { enterpriseTags, type CheckItem, type EnterpriseTag } from './check-item.ts';
import { checkItemOf, checkItems, itemsFor } from './index.ts';

export interface SuggestedItem {
  readonly item: CheckItem;
  /** 选入理由, as the scheme shows it. */
  readonly because: string;
}

export interface SuggestionOptions {
  /** Codes of findings that earlier inspections left open (未整改、整改期内). */
  readonly openFindings?: readonly string[];
  readonly limit?: { readonly min: number; readonly max: number };
}

/** The bounds of checklists of this kind; a bureau may narrow them. */
export const schemeLimit = { min: 15, max: 40 } as const;

/** General items are added up to here, and no further: beyond it each of them gets too little time. */
const COMFORTABLE_ITEMS = 25;

/** Training, risk grading, recorded and removed dangers, plans, maintained equipment, dangerous work, exits. */
const EVERY_TIME: readonly string[] = ['G-12', 'G-18', 'G-20', 'G-21', 'G-22', 'G-30', 'G-35', 'G-40'];

/** Ordered by weight; never more than the maximum, and never fewer than the minimum while items fit. */
export function suggestScheme(tags: readonly EnterpriseTag[], options: SuggestionOptions = {}): SuggestedItem[] {
  const { openFindings = [], limit = schemeLimit } = options;
  const fitting = itemsFor(tags);
  const weighty = [
    ...fitting
      .filter(({ dutyOfPersonInCharge }) => dutyOfPersonInCharge)
      .map(because('主要负责人履职事项，每次检查必选')),
    ...stillOpen(openFindings).map(because('上次检查的问题尚未销号，本次核实整改')),
    ...inTurns(fitting.filter(isTaggedMajor), tags).map((item) => ({ item, because: majorReason(item, tags) })),
    ...fitting.filter(({ code }) => EVERY_TIME.includes(code)).map(because('事故多发的基础事项，各行业必查')),
    ...inTurns(fitting.filter(isTagged), tags).map((item) => ({ item, because: tagReason(item, tags) })),
  ];
  const chosen = distinct(weighty).slice(0, limit.max);
  const room = Math.min(limit.max, Math.max(limit.min, COMFORTABLE_ITEMS));
  const filler = fitting.map(because('通用事项，按目录次序补足'));
  return chosen.length >= room ? chosen : distinct([...chosen, ...filler]).slice(0, room);
}

/** What fits the enterprise and found no place, so that the officer sees what the limit left out. */
export function leftOutOf(scheme: readonly SuggestedItem[], tags: readonly EnterpriseTag[]): CheckItem[] {
  const chosen = new Set(scheme.map(({ item }) => item.code));
  return itemsFor(tags).filter(({ code }) => !chosen.has(code));
}

function because(reason: string): (item: CheckItem) => SuggestedItem {
  return (item) => ({ item, because: reason });
}

function isTagged(item: CheckItem): boolean {
  return item.tags.length > 0;
}

function isTaggedMajor(item: CheckItem): boolean {
  return isTagged(item) && item.majorHazard !== undefined;
}

function majorReason(item: CheckItem, tags: readonly EnterpriseTag[]): string {
  return `该单位属于${shared(item, tags)}，本项可能构成重大事故隐患`;
}

function tagReason(item: CheckItem, tags: readonly EnterpriseTag[]): string {
  return `该单位属于${shared(item, tags)}`;
}

function shared(item: CheckItem, tags: readonly EnterpriseTag[]): string {
  const names = item.tags.filter((tag) => tags.includes(tag)).map((tag) => `「${tag}」`);
  return names.join('');
}

/** Open findings in catalogue order; a code that the catalogue no longer has is passed over. */
function stillOpen(codes: readonly string[]): CheckItem[] {
  const open = new Set(codes.map((code) => checkItemOf(code)));
  return checkItems.filter((item) => open.has(item));
}

/** One item of each tag in turn, so that a limit never silences a whole industry. */
function inTurns(items: readonly CheckItem[], tags: readonly EnterpriseTag[]): CheckItem[] {
  const ordered = enterpriseTags.filter((tag) => tags.includes(tag));
  const queues = ordered.map((tag) => items.filter((item) => item.tags.includes(tag)));
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_unused, round) =>
    queues.flatMap((queue) => queue.slice(round, round + 1)),
  );
  return rounds.flat();
}

function distinct(suggested: readonly SuggestedItem[]): SuggestedItem[] {
  const seen = new Set<string>();
  return suggested.filter(({ item }) => {
    const isNew = !seen.has(item.code);
    seen.add(item.code);
    return isNew;
  });
}
