/** `zhifa demo`: the product with a demonstration bureau, from nothing to a running page. What `npm start` does. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findOrgan } from '../queries/organ.ts';
import { posts } from '@zhifa/procedure';
import { startJobs } from '../jobs/index.ts';
import { isDemoLoaded, loadDemo, type DemoBureau } from '../setup/demo-loader.ts';
import { inOrg } from '../store/database.ts';
import { readSettings, UsageError, type CommandLine, type Settings } from './arguments.ts';
import { ensureWeb } from './ensure-web.ts';
import { listen, untilStopped } from './listen.ts';
import { openHouse, ORG_ID, type OpenedHouse } from './open-house.ts';
import { openConfigured, requireDataDirectory, type OpenedDatabase } from './running.ts';

const SHOWN_ACCOUNTS = 14;
const WHOLE_YEAR = 260;

export async function demo({ options }: CommandLine): Promise<number> {
  const settings = readSettings(options);
  await requireDataDirectory(settings.data);
  if (options['fresh'] !== undefined) await clear(settings);
  await ensureWeb(console.log);
  const { demoBureau, demoPassword } = await import('@zhifa/demo');
  let opened = await open(settings, demoPassword);
  // Fewer visits start sooner: for tests and for a look on a slow machine.
  const visits = Number(process.env['ZHIFA_DEMO_VISITS'] ?? WHOLE_YEAR);
  const bureau = demoBureau(opened.house.house.now(), visits);
  if (await isCutShort(opened)) {
    console.log('上次载入没有完成，重新载入演示数据……');
    await opened.close();
    await clear(settings);
    opened = await open(settings, demoPassword);
  }
  try {
    await loadIfEmpty(opened, bureau);
    if (options['load-only'] !== undefined) return 0;
    return await serve(opened.house, settings, bureau);
  } finally {
    await opened.close();
  }
}

interface Opened {
  readonly database: OpenedDatabase['database'];
  readonly house: OpenedHouse;
  readonly close: () => Promise<void>;
}

async function open(settings: Settings, demoPassword: string): Promise<Opened> {
  const { database, close } = await openConfigured(settings, console.log);
  const house = await openHouse({ database, settings, isDemo: true, demoPassword });
  return {
    database,
    house,
    close: async () => {
      await house.close();
      await close();
    },
  };
}

/** True when a demonstration was begun and not finished; a database with real data stops everything. */
async function isCutShort({ database }: Opened): Promise<boolean> {
  return inOrg(database, ORG_ID, async (tx) => {
    const organ = await findOrgan(tx, ORG_ID);
    if (organ === undefined) return false;
    if (!organ.isDemo) throw new UsageError('这个数据目录里是正式数据，不能载入演示数据；请用 --data 指定另一个目录');
    return !(await isDemoLoaded(tx, ORG_ID));
  });
}

async function loadIfEmpty({ database, house }: Opened, bureau: DemoBureau): Promise<void> {
  const isEmpty = (await inOrg(database, ORG_ID, (tx) => findOrgan(tx, ORG_ID))) === undefined;
  if (!isEmpty) return;
  console.log('第一次启动，正在载入演示局……');
  const { acts, dossiers } = await loadDemo(house.house, bureau, console.log);
  console.log(`演示数据已载入：${String(dossiers)} 卷检查，${String(acts)} 个执法行为`);
}

/** Removes what the program itself made in the data folder, and nothing else. */
async function clear({ data, databaseUrl }: Settings): Promise<void> {
  if (databaseUrl !== undefined) throw new UsageError('使用自己的数据库时不能自动清空，请自行换一个空数据库');
  for (const part of ['postgres', 'evidence', 'uploads']) await rm(join(data, part), { recursive: true, force: true });
}

async function serve(house: OpenedHouse, settings: Settings, bureau: DemoBureau): Promise<number> {
  const jobs = startJobs(house.house);
  const { address, stop } = await listen(house, settings);
  console.log(`\n已启动：${address}\n\n演示账号（密码都是 ${bureau.password}）：`);
  for (const { login, name, posts: held } of bureau.accounts.slice(0, SHOWN_ACCOUNTS)) {
    console.log(`  ${login.padEnd(14)} ${name}　${held.map((post) => posts[post]).join('、')}`);
  }
  console.log('\n按 Ctrl+C 停止；数据保留，下次启动接着用。');
  await untilStopped();
  await stop();
  await jobs.stop();
  return 0;
}
