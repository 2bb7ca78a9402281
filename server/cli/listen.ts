/** Serves until somebody says stop, then lets what is under way finish. */

import { resumeImports } from '../exchange/imports.ts';
import { buildApp } from '../http/app.ts';
import { UsageError, type Settings } from './arguments.ts';
import type { OpenedHouse } from './open-house.ts';

export interface Listening {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export async function listen({ house }: OpenedHouse, settings: Settings): Promise<Listening> {
  const resumed = await resumeImports(house.imports, house.orgId);
  if (resumed > 0) console.log(`接着预检上次中断的导入：${String(resumed)} 批`);
  const app = await buildApp(house, { logLevel: settings.logLevel, trustProxy: settings.trustProxy });
  await app.listen({ host: settings.host, port: settings.port }).catch((error: unknown) => {
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw inUse ? new UsageError(`端口 ${String(settings.port)} 已被占用，请用 --port 换一个`) : error;
  });
  return { address: house.baseUrl, stop: () => app.close() };
}

/** Resolves at SIGINT or SIGTERM; a second signal ends the program at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = () => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
