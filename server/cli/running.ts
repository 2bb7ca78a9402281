/** Opens what a command works on: the database, embedded or somebody's own, and the data folder beside it. */

import { mkdir, access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbedded } from '../database/embedded/start-embedded.ts';
import type { Database } from '../store/database.ts';
import { runningEmbedded } from './running-embedded.ts';
import { UsageError, type Settings } from './arguments.ts';

/** Read while the embedded database starts: it knows every register, and through them the law. */
const theStore = () => import('../store/database.ts');

export interface OpenedDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

export async function requireDataDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await access(directory, constants.W_OK);
  } catch {
    throw new UsageError(`数据目录 ${directory} 不能写入，请用 --data 指定另一个目录`);
  }
}

/** The database of the settings; without an address the embedded one is started in the data folder. */
export async function openConfigured(settings: Settings, log: (line: string) => void): Promise<OpenedDatabase> {
  await requireDataDirectory(settings.data);
  if (settings.databaseUrl !== undefined) {
    const { openDatabase } = await theStore();
    const database = await openDatabase({ ownerUrl: settings.databaseUrl }).catch((error: unknown) => {
      throw new UsageError(`连不上数据库（DATABASE_URL）：${error instanceof Error ? error.message : String(error)}`);
    });
    return { database, close: database.close };
  }
  const embedded = await startEmbedded({
    dataDir: join(settings.data, 'postgres'),
    onProgress: log,
    onTrouble: console.error,
  });
  const { openDatabase } = await theStore();
  const database = await openDatabase({ ownerUrl: embedded.ownerUrl, appUrl: embedded.url });
  return {
    database,
    close: async () => {
      await database.close();
      await embedded.stop();
    },
  };
}

/**
 * The database of a server that may be running: another program holds the embedded one then, and is asked for its address
 * instead of being started a second time.
 */
export async function openExisting(settings: Settings, log: (line: string) => void): Promise<OpenedDatabase> {
  if (settings.databaseUrl !== undefined) return openConfigured(settings, log);
  const addresses = await runningEmbedded(join(settings.data, 'postgres'));
  if (addresses === undefined) {
    await requireDatabaseFolder(settings.data);
    return openConfigured(settings, log);
  }
  const { openDatabase } = await theStore();
  const database = await openDatabase(addresses);
  return { database, close: database.close };
}

/** In a wrong folder a command must say so, instead of making an empty database there. */
async function requireDatabaseFolder(data: string): Promise<void> {
  await access(join(data, 'postgres')).catch(() => {
    throw new UsageError(
      `数据目录 ${data} 里没有数据库，请用 --data（或环境变量 ZHIFA_DATA）指明数据目录，或用 DATABASE_URL 指明数据库`,
    );
  });
}
