/** What it takes to perform an act, and what comes of it. */

import type { Instant } from '@zhifa/law';
import type { Actor, Envelope, Kind, Problem, Proof, RecordedIssuance, Refusal } from '@zhifa/procedure';
import type { Database, OrgId, Tx } from '../store/database.ts';
import type { RecentDossiers } from '../store/recent-dossiers.ts';
import type { FactProviders } from '../facts/providers.ts';

/** What every act needs of the house. */
export interface ActHouse {
  readonly database: Database;
  readonly kinds: readonly Kind[];
  readonly factProviders: FactProviders;
  /** Whoever performs a single act needs none. */
  readonly recentDossiers?: RecentDossiers;
  /** Where a holder checks a paper; the code is appended. */
  readonly verificationBaseUrl: string;
  /** The characters of these texts that no font can print; empty when all can. */
  readonly missingGlyphs: (text: string) => readonly string[];
  /** Times are told and not read from a clock: the year of the demonstration, tests that go to and fro. */
  readonly isTimeTold?: boolean;
}

export interface ActRequest {
  readonly orgId: OrgId;
  /** Of an act that opens a dossier; a dossier knows its own. */
  readonly kind?: string;
  readonly act: string;
  /** Absent for an act that opens a dossier. */
  readonly dossierId?: string;
  /** The version the person saw; another one means somebody was quicker. */
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
  readonly actor: Actor;
  /** Asked in the transaction of the act, where the actor was not looked up for this request: throws if it is another now. */
  readonly confirmActor?: (tx: Tx) => Promise<void>;
  readonly now: Instant;
  readonly input: unknown;
  readonly envelope: Envelope;
}

export interface PerformedAct {
  readonly outcome: 'accepted';
  readonly dossierId: string;
  readonly actId: string;
  readonly sequence: number;
  readonly stage: string;
  readonly issued: readonly RecordedIssuance[];
  readonly proofs: readonly Proof[];
  /** The same request had been accepted before; nothing was done a second time. */
  readonly isRepeated: boolean;
}

/** There is no such kind, act or dossier. */
export interface NotFound {
  readonly what: 'kind' | 'act' | 'dossier';
}

export type ActResult =
  | PerformedAct
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[]; readonly proofs: readonly Proof[] }
  | { readonly outcome: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'stale'; readonly expectedVersion: number; readonly currentVersion: number }
  | ({ readonly outcome: 'unknown' } & NotFound);
