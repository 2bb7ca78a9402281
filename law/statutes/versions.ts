/** Which text of a statute is in force on a day, and what takes its place. */

import type { CivilDate } from '../calendar/civil-date.ts';
import { statuteOf, type StatuteName } from './index.ts';
import { lines, successions } from './lines.ts';
import type { StatuteDeclaration } from './statute.ts';

/** One text of a statute, under the name by which its articles are cited. */
export interface StatuteVersion extends StatuteDeclaration {
  readonly statute: StatuteName;
}

/** All texts of the statute that are recorded, oldest first, whichever of them is named. */
export function versionsOf(statute: StatuteName): readonly StatuteVersion[] {
  const line = lines.find((names) => names.includes(statute)) ?? [statute];
  return line.map((name) => ({ statute: name, ...statuteOf(name) }));
}

/** The text in force on that day; undefined where none is recorded, which does not mean that there was none. */
export function versionOn(statute: StatuteName, on: CivilDate): StatuteVersion | undefined {
  return versionsOf(statute).find((version) => isWithin(version, on));
}

/** Whether this very text is in force on that day. */
export function isInForce(statute: StatuteName, on: CivilDate): boolean {
  return isWithin(statuteOf(statute), on);
}

export interface Successor {
  readonly statute: StatuteName;
  readonly from: CivilDate;
  readonly isRepealed: boolean;
}

/** What follows this text: the next text of the same statute, or another statute. */
export function succeededBy(statute: StatuteName): Successor | undefined {
  const versions = versionsOf(statute);
  const next = versions[versions.findIndex((version) => version.statute === statute) + 1];
  if (next !== undefined) return { statute: next.statute, from: next.inForceFrom, isRepealed: true };
  const found = successions.find(({ earlier }) => earlier === statute);
  return found === undefined ? undefined : { statute: found.later, from: found.from, isRepealed: found.isRepealed };
}

/**
 * The text that governs what this statute is about on that day: a text of its own, the statute that took its place, or the one
 * whose place it took.
 */
export function textOn(statute: StatuteName, on: CivilDate): StatuteVersion | undefined {
  const last = versionsOf(statute).at(-1);
  const successor = last === undefined ? undefined : succeededBy(last.statute);
  if (successor !== undefined && successor.from <= on) return textOn(successor.statute, on);
  const own = versionOn(statute, on);
  const predecessor = predecessorOf(statute);
  return own === undefined && predecessor !== undefined ? versionOn(predecessor, on) : own;
}

/** The statute whose place the whole line took; none where it took the place of several, since nobody can say which is meant. */
function predecessorOf(statute: StatuteName): StatuteName | undefined {
  const [first] = versionsOf(statute);
  const earlier = successions.filter(({ later }) => later === first?.statute);
  return earlier.length === 1 ? earlier[0]?.earlier : undefined;
}

function isWithin({ inForceFrom, inForceUntil }: StatuteDeclaration, on: CivilDate): boolean {
  return inForceFrom <= on && (inForceUntil === undefined || on <= inForceUntil);
}
