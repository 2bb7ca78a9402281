/**
 * `npm run bench`: how fast the program is beside the plainest server of the same questions, in one run, on the same data
 * and machine. Ratios wherever there can be one, because bare times belong to a machine. `--small` takes a fiftieth of the
 * data; `--data=DIR` keeps the data in a folder and uses it again. Nothing else should run meanwhile.
 */

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { addressesOf, makeData, say } from './data.ts';
import type { Scale } from './fill.ts';
import { median, millisecondsEach, ratePerSecond } from './load.ts';
import { megabytesOf, startBaseline, startProgram, type Running } from './program.ts';
import { papersFor, questionsFor, type Question } from './questions.ts';
import { print, shareOf, within, type Line } from './report.ts';

const WHOLE: Scale = { enterprises: 100_000, inspections: 200_000, appendable: 6000 };
const SMALL: Scale = { enterprises: 2000, inspections: 4000, appendable: 240 };
const ROUNDS = 5;
const STARTS = 3;
const WARM_UPS = 6;
const PDFS_EACH = 20;
const SETTLES_MS = 10_000;
const RESTS_MS = 75_000; // The typesetter rests when it had nothing to do for a minute.

const isSmall = process.argv.includes('--small');
const scale = isSmall ? SMALL : WHOLE;
const [busy = 0] = loadavg();
if (busy > 1) say(`这台机器正忙（负载 ${busy.toFixed(1)}），比值仍可看，绝对值不可信`);
const keptIn = process.argv.find((arg) => arg.startsWith('--data='))?.slice('--data='.length);
const data = keptIn ?? (await mkdtemp(join(tmpdir(), 'zhifa-bench-')));
try {
  const isMade = keptIn !== undefined && (await readdir(keptIn).catch(() => [])).length > 0;
  if (!isMade) await makeData(data, scale);
  const lines = [await coldStart(), ...(await compareServers())];
  console.log(
    `\n${String(scale.enterprises)} 家企业、${String(scale.inspections)} 卷检查，${String(cpus().length)} 核`,
  );
  print(lines);
} finally {
  if (keptIn === undefined) await rm(data, { recursive: true, force: true });
}

async function coldStart(): Promise<Line> {
  say('冷启动……');
  const seconds: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const program = await startProgram(data);
    seconds.push(program.startMs / 1000);
    await program.stop();
  }
  return within('冷启动到第一个答复（含内置数据库）', { measured: median(seconds), most: 3, unit: '秒' });
}

async function compareServers(): Promise<Line[]> {
  const ours = await startProgram(data);
  const { ownerUrl, appUrl } = await addressesOf(data);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const baseline = await startBaseline(appUrl);
  try {
    const lines = [await idleMemory('启动后空闲内存', ours, SETTLES_MS)];
    const questions = await questionsFor({ ours: ours.address, baseline: baseline.address, owner, scale });
    for (const question of questions) lines.push(await compare(question));
    lines.push(await pdf(ours, owner));
    lines.push(await idleMemory('全部测完、排版休息后空闲内存', ours, RESTS_MS));
    return lines;
  } finally {
    await owner.end();
    await baseline.stop();
    await ours.stop();
  }
}

async function idleMemory(title: string, { pid }: Running, idleMs: number): Promise<Line> {
  await delay(idleMs);
  return within(title, { measured: await megabytesOf(pid), most: 250, unit: 'MB' });
}

/** A B A B …: what changes on the machine meanwhile changes for both. */
async function compare({ title, target, calls, ours, baseline }: Question): Promise<Line> {
  say(title);
  const count = isSmall ? Math.ceil(calls / 4) : calls;
  await ratePerSecond(Math.ceil(count / WARM_UPS), ours);
  await ratePerSecond(Math.ceil(count / WARM_UPS), baseline);
  const rates = { ours: [] as number[], baseline: [] as number[] }; // `as`: an empty list has no type.
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.ours.push(await ratePerSecond(count, ours));
    rates.baseline.push(await ratePerSecond(count, baseline));
  }
  return shareOf(title, { ours: median(rates.ours), baseline: median(rates.baseline) }, target);
}

async function pdf(ours: Running, owner: pg.Client): Promise<Line> {
  say('文书 PDF');
  const each: (readonly [string, number])[] = [];
  for (const [title, call] of await papersFor(ours.address, owner)) {
    await millisecondsEach(3, () => call);
    each.push([title, median(await millisecondsEach(PDFS_EACH, () => call))]);
  }
  const slowest = each.toSorted(([, left], [, right]) => right - left)[0];
  const remark =
    slowest === undefined
      ? ''
      : `${String(each.length)} 种文书的中位；最慢《${slowest[0]}》${slowest[1].toFixed(0)} 毫秒`;
  return within('文书 PDF（热）', { measured: median(each.map(([, ms]) => ms)), most: 25, unit: '毫秒', remark });
}
