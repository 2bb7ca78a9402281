/** `zhifa demo`: the product with a demonstration bureau, from nothing to a running page. What `npm start` does. */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { addHours, civilDateOf } from '@zhifa/law';
import { posts } from '@zhifa/procedure';
import { startJobs } from '../jobs/index.ts';
import { findOrgan } from '../queries/organ.ts';
import { isDemoLoaded, loadDemo } from '../setup/demo-loader.ts';
import { inOrg } from '../store/database.ts';
import { readSettings, UsageError, type CommandLine, type Settings } from './arguments.ts';
import { ensureWeb } from './ensure-web.ts';
import { listen, untilStopped } from './listen.ts';
import { machineNow, openHouse, ORG_ID, type OpenedHouse } from './open-house.ts';
import { runningEmbedded } from './running-embedded.ts';
import { openConfigured, requireDataDirectory, type OpenedDatabase } from './running.ts';

/** Only this command ever loads it: the product itself knows nothing of the demonstration. */
const theDemo = () => import('@zhifa/demo');

const SHOWN_ACCOUNTS = 12; // One of each post; the others are in the list of accounts.
const MOST_HOURS_LATER = 24 * 366;
const MOST_VISITS = 1000; // There are 1,106 enterprises to go to.
const MILLISECONDS_OF_A_SECOND = 1000;

export async function demo({ options }: CommandLine): Promise<number> {
  const settings = readSettings(options);
  await requireDataDirectory(settings.data);
  if (options['fresh'] !== undefined) await clear(settings);
  if (options['load-only'] === undefined) await ensureWeb(console.log);
  const opened = await openWhole(settings, readHoursLater(options['hours-later']));
  try {
    await loadIfEmpty(opened, options['visits']);
    if (options['load-only'] !== undefined) return 0;
    return await serve(opened.house, settings);
  } finally {
    await opened.close();
  }
}

/** Opens what is there; a demonstration that was cut short while it was loaded is cleared away. */
async function openWhole(settings: Settings, hoursLater: number): Promise<Opened> {
  const opened = await open(settings, hoursLater);
  const isCut = await isCutShort(opened).catch(async (error: unknown) => {
    await opened.close();
    throw error;
  });
  if (!isCut) return opened;
  console.log('上次载入没有完成，重新载入演示数据……');
  await opened.close();
  await clear(settings);
  return open(settings, hoursLater);
}

interface Opened {
  readonly database: OpenedDatabase['database'];
  readonly house: OpenedHouse;
  readonly close: () => Promise<void>;
}

async function open(settings: Settings, hoursLater: number): Promise<Opened> {
  const { demoPassword } = await theDemo();
  const { database, close } = await openConfigured(settings, console.log);
  const now = () => addHours(machineNow(), hoursLater);
  const house = await openHouse({ database, settings, isDemo: true, demoPassword, now });
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
    if (!organ.isDemo) throw new UsageError('这里是正式数据，不能载入演示数据；请用 --data 指定另一个目录');
    return !(await isDemoLoaded(tx, ORG_ID));
  });
}

/** `--visits 60` tells a smaller year, for tests and for slow machines. */
async function loadIfEmpty({ database, house: { house } }: Opened, visits?: string): Promise<void> {
  const isEmpty = (await inOrg(database, ORG_ID, (tx) => findOrgan(tx, ORG_ID))) === undefined;
  if (!isEmpty) return;
  console.log('第一次启动，正在载入演示局（约一分钟）……');
  const begun = performance.now();
  const { demoBureau } = await theDemo();
  const bureau = demoBureau(house.now(), visits === undefined ? undefined : readVisits(visits));
  const { enterprises, dossiers, acts } = await loadDemo(house, bureau, console.log);
  const seconds = Math.round((performance.now() - begun) / MILLISECONDS_OF_A_SECOND);
  console.log(
    `演示数据已载入：企业 ${String(enterprises)} 家，检查 ${String(dossiers)} 卷，执法行为 ${String(acts)} 个，用时 ${String(seconds)} 秒`,
  );
}

/** `--hours-later 504` shows the bureau three weeks on, so that terms that run can be seen to end. */
function readHoursLater(text = '0'): number {
  const hours = Number(text);
  if (Number.isInteger(hours) && hours >= 0 && hours <= MOST_HOURS_LATER) return hours;
  throw new UsageError(`--hours-later 应为 0 至 ${String(MOST_HOURS_LATER)} 的整数（演示局的时钟往后拨几小时）`);
}

function readVisits(text: string): number {
  const visits = Number(text);
  if (!Number.isInteger(visits) || visits < 1 || visits > MOST_VISITS)
    throw new UsageError(`--visits 应为 1 至 ${String(MOST_VISITS)} 的整数`);
  return visits;
}

/** Removes what the program itself made in the data folder, and nothing else. */
async function clear({ data, databaseUrl }: Settings): Promise<void> {
  if (databaseUrl !== undefined) throw new UsageError('使用自己的数据库时不能自动清空，请自行换一个空数据库');
  if ((await runningEmbedded(join(data, 'postgres'))) !== undefined)
    throw new UsageError(`${data} 里的演示局正在运行，请先停止它再清空`);
  for (const part of ['postgres', 'evidence', 'uploads']) await rm(join(data, part), { recursive: true, force: true });
}

async function serve(house: OpenedHouse, settings: Settings): Promise<number> {
  const jobs = startJobs(house.house);
  const { address, stop } = await listen(house, settings);
  console.log(`\n已启动：${address}\n`);
  await printAccounts(house);
  console.log('\n按 Ctrl+C 停止；数据保留，下次启动接着用。');
  await untilStopped();
  console.log('正在停止……');
  await stop();
  await jobs.stop();
  return 0;
}

async function printAccounts({ house }: OpenedHouse): Promise<void> {
  const { demoAccounts, demoPassword } = await theDemo();
  const accounts = demoAccounts(civilDateOf(house.now()));
  console.log(`演示账号（密码都是 ${demoPassword}）：`);
  for (const { login, name, posts: held } of accounts.slice(0, SHOWN_ACCOUNTS)) {
    console.log(`  ${login.padEnd(14)} ${name}　${held.map((post) => posts[post]).join('、')}`);
  }
  console.log(`  另有 ${String(accounts.length - SHOWN_ACCOUNTS)} 个账号：每名执法人员一个，登录名为姓名的拼音`);
}
