/** A walk: random acts on a dossier, lawful and unlawful. What a kind must bring along so that the kernel can walk it. */

import type { Instant } from '@zhifa/law';
import type { Kind } from '../kernel/index.ts';
import type { Played, Step, World } from './play.ts';

/** Picks one; the same picks give the same walk. The list must not be empty. */
export type Choose = <Option>(options: readonly Option[]) => Option;

export interface WalkPlan {
  readonly kind: Kind;
  readonly world: World;
  readonly begins: Instant;
  /** An act that somebody might try now: mostly plausible, sometimes not. */
  readonly propose: (played: Played, choose: Choose, at: Instant) => Step;
  /** What must hold of every dossier that was reached lawfully; the sentence that is broken, or nothing. */
  readonly broken: (played: Played) => string | undefined;
  /** Acts that may follow themselves with the same input. */
  readonly repeatable: readonly string[];
}
