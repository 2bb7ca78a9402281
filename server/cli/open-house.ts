/** Builds the house of a running server: database, fonts, typesetter, evidence store. */

import { join } from 'node:path';
import { instantOf, type Instant } from '@zhifa/law';
import { kinds } from '@zhifa/procedure';
import { startTypesetter } from '../documents/typesetter.ts';
import { openImports } from '../exchange/imports.ts';
import { openBlobStore } from '../evidence/blob-store.ts';
import { factProviders } from '../facts/index.ts';
import type { House } from '../house.ts';
import { RecentSessions } from '../identity/recent-sessions.ts';
import { RecentDossiers } from '../store/recent-dossiers.ts';
import { OrgId, type Database } from '../store/database.ts';
import type { Settings } from './arguments.ts';

/** One database may hold many organs; one server works for one of them. */
export const ORG_ID = OrgId.parse(1);

export interface HouseOptions {
  readonly database: Database;
  readonly settings: Settings;
  readonly isDemo: boolean;
  readonly demoPassword?: string;
  readonly now?: () => Instant;
}

export interface OpenedHouse {
  readonly house: House;
  readonly close: () => Promise<void>;
}

export async function openHouse({
  database,
  settings,
  isDemo,
  demoPassword,
  now = machineNow,
}: HouseOptions): Promise<OpenedHouse> {
  const typesetter = startTypesetter();
  const baseUrl = settings.baseUrl ?? `http://127.0.0.1:${String(settings.port)}`;
  const house: House = {
    database,
    orgId: ORG_ID,
    kinds,
    factProviders,
    verificationBaseUrl: baseUrl,
    missingGlyphs: typesetter.missingGlyphs,
    isDemo,
    demoPassword: isDemo ? demoPassword : undefined,
    now,
    recentSessions: new RecentSessions(),
    recentDossiers: new RecentDossiers(),
    typesetter,
    blobs: await openBlobStore(join(settings.data, 'evidence')),
    imports: openImports({ database, directory: join(settings.data, 'imports'), now, onFault: console.error }),
    dataDirectory: settings.data,
    baseUrl,
  };
  return { house, close: typesetter.close };
}

/** The only place where the program asks the machine what time it is. */
export function machineNow(): Instant {
  return instantOf(Date.now());
}
