/**
 * Sessions looked up a moment ago. One page asks a dozen questions at once; who only reads is not looked up for each of
 * them. Who performs an act is asked for again in the act's own transaction; whoever changes anything else is always looked
 * up, and so is the question who is signed in.
 */

import { instantOf, millisecondsOf, type Instant } from '@zhifa/law';
import type { Session } from './sessions.ts';

const KEPT_MS = 5000; // How long an account that another process locked may still read.
const MOST = 10_000; // Never reached by a bureau; a bound all the same.

interface Kept {
  readonly session: Session;
  readonly since: Instant;
  readonly until: Instant;
}

export class RecentSessions {
  readonly #kept = new Map<string, Kept>();

  /** The session of a token if it was looked up less than five seconds ago. */
  find(token: string, now: Instant): Session | undefined {
    const kept = this.#kept.get(token);
    return kept !== undefined && kept.since <= now && now < kept.until ? kept.session : undefined;
  }

  keep(token: string, session: Session, now: Instant): void {
    if (this.#kept.size >= MOST) this.#kept.clear();
    this.#kept.set(token, { session, since: now, until: instantOf(millisecondsOf(now) + KEPT_MS) });
  }

  /** After a signing out or a new password. */
  forget(): void {
    this.#kept.clear();
  }
}
