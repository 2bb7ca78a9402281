/** A PostgreSQL from Debian's packages, in a cluster of our own in a temporary folder: tests run on it a second time. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { APP_ROLE, OWNER_ROLE, withClient } from './accounts.ts';
import { binariesIn, type Binaries } from './binaries.ts';
import { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { startCluster, type EmbeddedDatabase, type EmbeddedOptions } from './start-embedded.ts';
import type { Settings } from './settings.ts';

const DEBIAN_ROOT = '/usr/lib/postgresql';
const OLDEST_SUPPORTED = 15;
const NEWEST_SUPPORTED = 18;

/** What a test needs no durability for, it should not wait for. */
export const THROWAWAY_SETTINGS: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The newest installed version that we support, if any. */
export function findDebianPostgres(): Binaries | undefined {
  if (!existsSync(DEBIAN_ROOT)) return undefined;
  const versions = readdirSync(DEBIAN_ROOT)
    .map(Number)
    .filter((version) => version >= OLDEST_SUPPORTED && version <= NEWEST_SUPPORTED)
    .filter((version) => existsSync(join(DEBIAN_ROOT, String(version), 'bin', 'initdb')))
    .sort((a, b) => b - a);
  const [version] = versions;
  return version === undefined ? undefined : binariesIn(join(DEBIAN_ROOT, String(version), 'bin'), version);
}

/** Only ever on servers that somebody offered for tests. */
export const TEST_PASSWORD = 'zhifa-test';

/** Debian's own clusters are not touched: another folder, another port, no unix socket. Works as root, too. */
export async function startDebianCluster(
  options: EmbeddedOptions,
): Promise<Pick<EmbeddedDatabase, 'superuserUrl' | 'stop'>> {
  const binaries = findDebianPostgres();
  if (binaries === undefined) throw new EmbeddedDatabaseError(`${DEBIAN_ROOT} 中没有 PostgreSQL 15–18`);
  const { superuserUrl, stop } = await startCluster({ ...options, binaries, settings: THROWAWAY_SETTINGS });
  await withClient(superuserUrl, async (client) => {
    for (const role of [OWNER_ROLE, APP_ROLE]) await client.query(`ALTER ROLE ${role} PASSWORD '${TEST_PASSWORD}'`);
  });
  return { superuserUrl, stop };
}
