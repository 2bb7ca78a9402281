/** The house: what the running server holds, handed to whoever needs it; nothing is global. */

import type { Instant } from '@zhifa/law';
import type { Typesetter } from './documents/typesetter.ts';
import type { ActHouse } from './act/request.ts';
import type { RecentSessions } from './identity/recent-sessions.ts';
import type { OrgId } from './store/database.ts';
import type { Imports } from './exchange/imports.ts';
import type { BlobStore } from './evidence/blob-store.ts';

export interface House extends ActHouse {
  /** The organ this server works for. */
  readonly orgId: OrgId;
  readonly isDemo: boolean;
  /** The time of day; the demonstration and the tests hand in their own. */
  readonly now: () => Instant;
  readonly recentSessions: RecentSessions;
  readonly typesetter: Typesetter;
  readonly blobs: BlobStore;
  readonly imports: Imports;
  readonly dataDirectory: string;
  /** The address people type: links in papers and cookies follow it. */
  readonly baseUrl: string;
  /** The one password of all demonstration accounts; never set in real mode. */
  readonly demoPassword: string | undefined;
}
