/** Whether an embedded database is running in a folder, and its addresses. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { APP_ROLE, databaseUrl, OWNER_ROLE } from '../database/embedded/accounts.ts';
import type { DatabaseAddress } from '../store/database.ts';

const Secrets = z.object({ owner: z.string(), app: z.string() });

/** Undefined when nothing answers there. */
export async function runningEmbedded(folder: string): Promise<Required<DatabaseAddress> | undefined> {
  const addresses = await rememberedAddresses(folder);
  if (addresses === undefined) return undefined;
  const client = new pg.Client({ connectionString: addresses.ownerUrl, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.end();
    return addresses;
  } catch {
    return undefined;
  }
}

async function rememberedAddresses(folder: string): Promise<Required<DatabaseAddress> | undefined> {
  try {
    const port = Number((await readFile(join(folder, 'port'), 'utf8')).trim());
    const { owner, app } = Secrets.parse(JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8')));
    return { ownerUrl: databaseUrl(port, OWNER_ROLE, owner), appUrl: databaseUrl(port, APP_ROLE, app) };
  } catch {
    return undefined;
  }
}
