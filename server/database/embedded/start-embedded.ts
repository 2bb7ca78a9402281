/** The door of the embedded database: one call starts it, as any user, and says where it is. */

import { APP_ROLE, databaseUrl, ensureAccounts, OWNER_ROLE } from './accounts.ts';
import { embeddedBinaries, type Binaries } from './binaries.ts';
import { openFolder, readOrMakeSecrets, rememberedPort, rememberPort, takeOwnership } from './folder.ts';
import { chooseIdentity, handOver } from './identity.ts';
import { hasCluster, initialise, SUPERUSER } from './initialise.ts';
import { launch, type Launch } from './postmaster.ts';
import { clearTheWay } from './processes.ts';
import { writeSettings, type Settings } from './settings.ts';
import { supervise } from './supervision.ts';

export type EmbeddedOptions = Readonly<{
  /** A folder of the database's own; created when missing. */
  dataDir: string;
  /** For the operator's log, in English. */
  log?: (message: string) => void;
  /** For the person who waits, in Chinese. */
  onProgress?: (line: string) => void;
  /** For the operator, in Chinese: it fell, it was started again, or it cannot be. */
  onTrouble?: (line: string) => void;
}>;

export type EmbeddedDatabase = Readonly<{
  /** Role `zhifa_app`: what the server works with. */
  url: string;
  /** Role `zhifa_owner`: for migrations. */
  ownerUrl: string;
  /** For backup and repair only. */
  superuserUrl: string;
  port: number;
  stop: () => Promise<void>;
}>;

/**
 * Throws `EmbeddedDatabaseError` with a Chinese sentence when it cannot run. Call it from the main thread: the kernel ends
 * PostgreSQL when the *thread* that started it ends.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  return await startCluster({ ...options, binaries: await embeddedBinaries(), settings: {} });
}

type ClusterOptions = EmbeddedOptions & Readonly<{ binaries: Binaries; settings: Settings }>;

/** The same with other binaries or settings, for tests. */
export async function startCluster(options: ClusterOptions): Promise<EmbeddedDatabase> {
  const { dataDir, log = ignore, onProgress = ignore, onTrouble = ignore, binaries, settings } = options;
  const folder = await openFolder(dataDir);
  const release = await takeOwnership(folder);
  try {
    const identity = await chooseIdentity(folder.dir, binaries.postgres);
    log(`embedded PostgreSQL ${String(binaries.majorVersion)} in ${folder.dir}, as ${identity.name}`);
    return await startIn({ folder, binaries, identity, onProgress }, { settings, onTrouble, release });
  } catch (error) {
    release();
    throw error;
  }
}

function ignore(): void {
  // Nobody asked to be told.
}

type Companions = Readonly<{ settings: Settings; onTrouble: (line: string) => void; release: () => void }>;

async function startIn(launched: Launch, { settings, onTrouble, release }: Companions): Promise<EmbeddedDatabase> {
  const { folder, binaries, identity, onProgress } = launched;
  const secrets = await readOrMakeSecrets(folder);
  if (await hasCluster(folder, binaries.majorVersion)) {
    await clearTheWay(folder.cluster, () => {
      onProgress('上次的数据库进程还在收尾，请稍候……');
    });
  } else {
    await firstInitialisation(launched, secrets.superuser);
  }
  await writeSettings(folder, binaries.majorVersion, settings);
  await handOver(folder.cluster, identity);
  const postmaster = await launch(launched, await rememberedPort(folder));
  const { port, stop } = supervise(postmaster, { launched, onTrouble, release });
  const superuserUrl = databaseUrl(port, SUPERUSER, secrets.superuser, 'postgres');
  try {
    await ensureAccounts(superuserUrl, secrets);
    await rememberPort(folder, port);
  } catch (error) {
    await stop();
    throw error;
  }
  onProgress(`数据库已启动（127.0.0.1:${String(port)}）`);
  const url = databaseUrl(port, APP_ROLE, secrets.app);
  return { url, ownerUrl: databaseUrl(port, OWNER_ROLE, secrets.owner), superuserUrl, port, stop };
}

async function firstInitialisation(
  { folder, binaries, identity, onProgress }: Launch,
  password: string,
): Promise<void> {
  const begun = performance.now();
  onProgress(`首次启动：正在 ${folder.dir} 建立数据库，约需数秒……`);
  await initialise({ folder, binaries, identity, superuserPassword: password });
  onProgress(`数据库已建立，用时 ${((performance.now() - begun) / 1000).toFixed(1)} 秒`);
}
