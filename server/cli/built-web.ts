/** Whether the interface was built. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './arguments.ts';

export function requireBuiltWeb(): void {
  if (!existsSync(join(fileURLToPath(new URL('../../web/dist', import.meta.url)), 'index.html'))) {
    throw new UsageError('界面还没有构建，请先运行 npm run build');
  }
}
