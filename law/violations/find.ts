/** Finding violations: by the article that punishes them, and by the words officers use. */

import type { CheckItem } from '../checklist/check-item.ts';
import { checkItems } from '../checklist/index.ts';
import { citationShort, type Citation } from '../citation/citation.ts';
import { violations } from './catalogue.ts';
import type { Violation } from './violation.ts';

/** Every violation that the cited place punishes: 第九十七条 has them all, 第九十七条第七项 its own. */
export function violationsUnder(citation: Citation): Violation[] {
  return violations.filter(({ penalty }) => isAtOrUnder(penalty, citation));
}

/** The check items of the inspection whose failing can establish it. */
export function itemsLeadingTo(ref: string): CheckItem[] {
  return checkItems.filter(({ violationRefs }) => violationRefs.includes(ref));
}

/**
 * Every word must occur in the name, the industry, the ref, an article or a check item that leads to it (its code, what it is
 * about); 97条 finds 第九十七条 by its citation's figures.
 */
export function findViolations(words: string): Violation[] {
  const asked = words.split(/\s+/).filter((word) => word !== '');
  if (asked.length === 0) return [];
  const found = searchable.filter(({ text }) => asked.every((word) => text.includes(word.toUpperCase())));
  return found.map(({ violation }) => violation);
}

/** What can be found of each does not change, so it is put together once. */
const searchable = violations.map((violation) => ({ violation, text: searchText(violation) }));

function searchText({ ref, name, industry, penalty, duty }: Violation): string {
  const places = [penalty, ...duty];
  const figures = places.map(({ statute, article }) => `${statute}${String(article)}条`);
  const items = itemsLeadingTo(ref).flatMap(({ code, title }) => [code, title]);
  return [ref, name, industry, ...places.map(citationShort), ...figures, ...items].join('\n').toUpperCase();
}

/** An article with one paragraph is cited with 第一款 or without. */
function isAtOrUnder(place: Citation, cited: Citation): boolean {
  if (place.statute !== cited.statute) return false;
  if (cited.article === 0) return true;
  return (
    place.article === cited.article &&
    place.inserted === cited.inserted &&
    (cited.paragraph === undefined || (place.paragraph ?? 1) === cited.paragraph) &&
    (cited.item === undefined || place.item === cited.item)
  );
}
