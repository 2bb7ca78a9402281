/** `zhifa database-url`: the address of the running embedded database, for one's own tools. */

import { join } from 'node:path';
import { readSettings, UsageError, type CommandLine } from './arguments.ts';
import { runningEmbedded } from './running-embedded.ts';

export async function databaseUrlCommand({ options }: CommandLine): Promise<number> {
  const settings = readSettings(options);
  const url = settings.databaseUrl ?? (await runningEmbedded(join(settings.data, 'postgres')))?.appUrl;
  if (url === undefined)
    throw new UsageError(`数据目录 ${settings.data} 里没有正在运行的内置数据库，请先启动 npm start`);
  console.log(url);
  return 0;
}
