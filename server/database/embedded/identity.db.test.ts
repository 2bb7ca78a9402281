import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withClient } from './accounts.ts';
import { startEmbedded } from './start-embedded.ts';

const path = process.env['PATH'] ?? '';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhifa-identity-'));
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true, force: true });
});

/** A machine that has only these programs. */
function machineWith(...programs: readonly string[]): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const program of programs) {
    const found = path.split(':').map((dir) => join(dir, program)).find(existsSync); // prettier-ignore
    if (found !== undefined) symlinkSync(found, join(bin, program));
  }
  process.env['PATH'] = bin;
}

async function startAndAsk(dataDir: string): Promise<string[]> {
  const messages: string[] = [];
  const database = await startEmbedded({ dataDir, log: (message) => messages.push(message) });
  await withClient(database.url, async (client) => await client.query('SELECT 1'));
  await database.stop();
  return messages;
}

/** Only root must become somebody else; who is not root has nothing to test here. */
describe.runIf(process.getuid?.() === 0)('as root', () => {
  it('runs in a folder that only root may enter, and changes back and forth between its ways', async () => {
    const dataDir = join(folder, 'postgres');
    await startAndAsk(dataDir);
    machineWith('sh', 'setpriv');
    expect(await startAndAsk(dataDir)).toEqual([expect.stringContaining('as other uid, dac_override')]);
    expect(statSync(join(dataDir, 'cluster')).uid).not.toBe(0);
    process.env['PATH'] = path;
    await startAndAsk(dataDir);
    expect(statSync(join(folder)).mode & 0o077).toBe(0);
  });

  it('names the directory that bars the way when nothing helps', async () => {
    machineWith('sh');
    chmodSync(folder, 0o700);
    const sentence = `目录 ${folder} 不许其他用户进入`;
    await expect(startEmbedded({ dataDir: join(folder, 'postgres') })).rejects.toThrow(sentence);
  });
});
