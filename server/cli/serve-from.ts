/** The house at work: opened on its database, serving until somebody says stop. */

import { findOrgan } from '../queries/organ.ts';
import { changeSetting } from '../registers/settings.ts';
import { createAccountWithOneTimePassword, createOrgan, createUnits } from '../setup/organ.ts';
import { inOrg, type Database, type Tx } from '../store/database.ts';
import { startJobs } from '../jobs/index.ts';
import { UsageError, type Settings } from './arguments.ts';
import { listen, untilStopped } from './listen.ts';
import { openHouse, ORG_ID, type OpenedHouse } from './open-house.ts';

export async function serveFrom(database: Database, settings: Settings): Promise<void> {
  const opened = await openHouse({ database, settings, isDemo: false });
  try {
    await requireRealOrgan(database, opened, settings);
    const jobs = startJobs(opened.house);
    const { address, stop } = await listen(opened, settings);
    console.log(`已启动：${address}`);
    await untilStopped();
    console.log('正在停止……');
    await stop();
    await jobs.stop();
  } finally {
    await opened.close();
  }
}

/** The first start creates the organ and one administrator; a demonstration database is refused. */
async function requireRealOrgan(database: Database, { house }: OpenedHouse, settings: Settings): Promise<void> {
  const organ = await inOrg(database, ORG_ID, (tx) => findOrgan(tx, ORG_ID));
  if (organ?.isDemo === true)
    throw new UsageError('这个数据库里是演示数据，不能用于正式运行；请换一个空数据库或数据目录');
  if (organ !== undefined) return;
  const { organName, organShortName } = settings;
  if (organName === undefined || organShortName === undefined) {
    throw new UsageError(
      '第一次启动，请给出机关名称和文号简称，例如：\n  npx zhifa serve --organ-name 赣州市南康区应急管理局 --organ-short-name 康',
    );
  }
  await createFirstOrgan(database, house.now(), { organName, organShortName });
}

interface FirstOrgan {
  readonly organName: string;
  readonly organShortName: string;
}

async function createFirstOrgan(
  database: Database,
  at: ReturnType<OpenedHouse['house']['now']>,
  first: FirstOrgan,
): Promise<void> {
  const { organName, organShortName } = first;
  const password = await inOrg(database, ORG_ID, async (tx) => {
    await createOrgan(tx, { orgId: ORG_ID, name: organName, isDemo: false, at });
    await createUnits(tx, ORG_ID, [{ id: 'organ', name: organName, unitType: '局', duties: '' }]);
    await setFirstSettings(tx, { 'organ.name': organName, 'organ.shortName': organShortName }, at);
    const account = { login: 'admin', name: '系统管理员', posts: ['administrator' as const], unitId: 'organ', at };
    return createAccountWithOneTimePassword(tx, ORG_ID, account);
  });
  console.log(
    `已建立“${organName}”。\n管理员登录名：admin\n一次性密码：  ${password}\n（只显示这一次，首次登录须修改）`,
  );
}

async function setFirstSettings(
  tx: Tx,
  settings: Readonly<{ [key: string]: string }>,
  at: ReturnType<OpenedHouse['house']['now']>,
): Promise<void> {
  const by = { accountId: 'first-start', name: '首次启动' };
  for (const [key, value] of Object.entries(settings)) {
    const result = await changeSetting({ tx, orgId: ORG_ID, by, at, cause: '首次启动时填写' }, key, value);
    if (result.outcome !== 'changed') throw new UsageError(`设置 ${key} 不能是“${value}”`);
  }
}
