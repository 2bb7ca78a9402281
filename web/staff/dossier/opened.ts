/**
 * Up to where a page knows the record, and what was recorded meanwhile that its reader has not been shown. The version it
 * was opened on moves on by one's own acts and past acts that nobody has to decide about; never past a contested one.
 */

import type { ActAnswer, AnswerOf, showRecord } from '@zhifa/contract';
import { isContested, isContestedByOneself, type ItemOfFinding, type SpokenAct } from '../conflict/matters.ts';

export type RecordedEntry = AnswerOf<typeof showRecord>['acts'][number];

export interface Opened {
  /** The newest version this page has heard of: what it sends with its next act. */
  readonly version: number;
  readonly unseen: readonly RecordedEntry[];
}

/** Somebody was quicker, about the same matter. The person looks at both versions and decides. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
  readonly entries: readonly RecordedEntry[];
  constructor(entries: readonly RecordedEntry[]) {
    super('overtaken');
    this.entries = entries;
  }
}

export function openedOn(version: number): Opened {
  return { version, unseen: [] };
}

/** What one did oneself, on this page, is nothing new to oneself. */
export function movedOn(
  { version, unseen }: Opened,
  { sequence, actId }: Pick<ActAnswer, 'sequence' | 'actId'>,
): Opened {
  return { version: Math.max(version, sequence), unseen: unseen.filter(({ act }) => act.id !== actId) };
}

export function caughtUp(opened: Opened, entries: readonly RecordedEntry[]): Opened {
  const news = entries.filter(({ act }) => act.sequence > opened.version);
  return { version: news.at(-1)?.act.sequence ?? opened.version, unseen: [...opened.unseen, ...news] };
}

export function withoutSeen({ version, unseen }: Opened, seen: readonly RecordedEntry[]): Opened {
  return { version, unseen: unseen.filter((entry) => !seen.includes(entry)) };
}

/** Everything up to here was seen: a draft begun now is written on this version. */
export function seenVersion({ version, unseen: [first] }: Opened): number {
  return first === undefined ? version : first.act.sequence - 1;
}

interface Reader {
  readonly accountId: string;
  readonly itemOf: ItemOfFinding;
}

/** What must be decided before `mine` is sent. */
export function contestedBy(
  { unseen }: Opened,
  mine: SpokenAct,
  { accountId, itemOf }: Reader,
): readonly RecordedEntry[] {
  return unseen.filter(({ act }) => {
    const isMine = act.actor.accountId === accountId;
    return isMine ? isContestedByOneself(mine, act, itemOf) : isContested(mine, act, itemOf);
  });
}
