/** The data both servers work on: made once, by the program itself and by bulk SQL, in a folder of its own. */

import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { databaseUrl, APP_ROLE, OWNER_ROLE } from '../server/database/embedded/accounts.ts';
import { openFolder, readOrMakeSecrets, rememberedPort } from '../server/database/embedded/folder.ts';
import { startEmbedded } from '../server/database/embedded/start-embedded.ts';
import { fill, type Scale } from './fill.ts';
import { copyToPlainTables } from './plain-tables.ts';
import { buildInterface, loadBureau, startProgram } from './program.ts';

const VISITS = 60; // A few dozen real dossiers, in every stage.
const LONGEST_ANCHOR_MS = 120_000;

export async function makeData(data: string, scale: Scale): Promise<void> {
  say('建演示局，演 60 卷检查……');
  buildInterface();
  loadBureau(data, VISITS);
  const embedded = await startEmbedded({ dataDir: join(data, 'postgres') });
  try {
    await withClient(embedded.ownerUrl, async (owner) => {
      say('成批写入企业和检查……');
      await fill(owner, scale);
      say('写入对照用的表……');
      await copyToPlainTables(owner);
    });
    // The catalogue, too, and as whoever may.
    await withClient(embedded.ownerUrl, (owner) => owner.query('vacuum analyze'));
  } finally {
    await embedded.stop();
  }
  await firstAnchor(data);
}

/** The first start of a day anchors all chains that grew, here all of them; a bureau's own morning has a few dozen. */
async function firstAnchor(data: string): Promise<void> {
  say('第一次启动，等当日锚定……');
  const program = await startProgram(data);
  const { ownerUrl } = await addressesOf(data);
  await withClient(ownerUrl, async (owner) => {
    const until = performance.now() + LONGEST_ANCHOR_MS;
    const isAnchored = async () =>
      (await owner.query('select from anchors where anchored_on = (select max(anchored_on) from anchors)')).rowCount ===
      1;
    while (!(await isAnchored()) && performance.now() < until) await delay(500);
    await owner.query('vacuum analyze anchor_heads');
  });
  await program.stop();
}

/** The addresses of the embedded database that the program of this folder runs. */
export async function addressesOf(data: string): Promise<{ ownerUrl: string; appUrl: string }> {
  const folder = await openFolder(join(data, 'postgres'));
  const { owner, app } = await readOrMakeSecrets(folder);
  const port = (await rememberedPort(folder)) ?? 0;
  return { ownerUrl: databaseUrl(port, OWNER_ROLE, owner), appUrl: databaseUrl(port, APP_ROLE, app) };
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

export function say(line: string): void {
  console.log(`${new Date().toTimeString().slice(0, 8)} ${line}`);
}
