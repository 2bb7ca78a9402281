/** Builds the interface when it was never built, or is older than its sources. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './arguments.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = ['web', 'contract', 'procedure', 'law', 'registers', 'documents'];

export async function ensureWeb(tell: (line: string) => void): Promise<void> {
  const built = await stat(join(ROOT, 'web/dist/index.html')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const newest = await Promise.all(SOURCES.map((folder) => newestSource(join(ROOT, folder))));
  if (built >= Math.max(...newest)) return;
  tell('正在构建界面……');
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/build-web.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null]; // Node's own event: code, signal.
  if (code !== 0) throw new UsageError('界面构建失败，请看上面的报错');
}

async function newestSource(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const times = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ['node_modules', 'dist', '.vite'].includes(entry.name) ? 0 : newestSource(path);
      return /\.(tsx?|css|html|svg|webmanifest)$/.test(entry.name) && !/\.test\.|\.fixture\./.test(entry.name)
        ? (await stat(path)).mtimeMs
        : 0;
    }),
  );
  return Math.max(0, ...times);
}
