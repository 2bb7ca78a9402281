/** What `zhifa verify` says, as an operator would ask it. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Expects the record to be whole, and says how many acts are in it. The server may be running or not. */
export function actsInTheRecord(dataDirectory: string): number {
  const verified = spawnSync(process.execPath, ['server/cli/zhifa.mjs', 'verify', '--data', dataDirectory], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(verified.stdout + verified.stderr).toContain('记录完整');
  expect(verified.status).toBe(0);
  return Number(/(\d+) 个行为/.exec(verified.stdout)?.[1]);
}
