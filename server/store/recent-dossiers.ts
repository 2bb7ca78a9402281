/**
 * Dossiers that this server wrote to a moment ago, as it left them. An officer on site adds act after act to one dossier;
 * its state is long, and need not be read again for each. The database is asked, under the lock, whether the dossier still
 * ends in the same hash: then nothing was added since, and what is kept here is what the record says.
 */

import type { Before } from './projection.ts';
import type { OrgId } from './database.ts';

const MOST = 256; // More than are worked on at once in a bureau; some twenty megabytes.

export interface KnownDossier {
  readonly kind: string;
  readonly before: Before;
}

export class RecentDossiers {
  readonly #kept = new Map<string, KnownDossier>();

  find(orgId: OrgId, dossierId: string): KnownDossier | undefined {
    return this.#kept.get(keyOf(orgId, dossierId));
  }

  keep(orgId: OrgId, dossierId: string, known: KnownDossier): void {
    const key = keyOf(orgId, dossierId);
    this.#kept.delete(key);
    this.#kept.set(key, known);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
  }
}

function keyOf(orgId: OrgId, dossierId: string): string {
  return `${String(orgId)} ${dossierId}`;
}
