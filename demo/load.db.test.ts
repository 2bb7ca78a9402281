/** A smaller year, loaded by the real program into an embedded database of its own, and verified by it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LONGEST_MS = 180_000;

let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'zhifa-demo-'));
});

afterAll(async () => {
  await rm(data, { recursive: true, force: true });
});

describe('载入演示数据', () => {
  it('载入缩小的一年，校验没有发现不符；再次启动不重复载入', { timeout: LONGEST_MS }, async () => {
    const loaded = await zhifa('demo', '--load-only', '--visits', '48');
    expect(loaded).toMatchObject({ code: 0 });
    expect(loaded.text).toMatch(/演示数据已载入：企业 1200 家，检查 4\d 卷/);
    const verified = await zhifa('verify');
    expect(verified.text).toContain('✓ 记录完整，读表与记录一致');
    const again = await zhifa('demo', '--load-only');
    expect(again.code).toBe(0);
    expect(again.text).not.toContain('正在载入');
  });

  it('不能当作正式数据启动', { timeout: LONGEST_MS }, async () => {
    const { code, text } = await zhifa('serve');
    expect(code).toBe(2);
    expect(text).toMatch(/演示数据，不能用于正式运行|界面还没有构建/);
  });
});

async function zhifa(command: string, ...options: string[]): Promise<{ code: number | null; text: string }> {
  const given = ['--data', data, '--port', '1'];
  const child = spawn(process.execPath, ['server/cli/zhifa.mjs', command, ...options, ...given], { cwd: ROOT });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      text += piece.toString('utf8');
    });
  const [code] = (await once(child, 'exit')) as [number | null]; // Node's own event: code, signal.
  return { code, text };
}
