/**
 * kill -9 of PostgreSQL under the running program, while acts come in: whoever acts is told to try again, the program starts
 * the database again by itself and says so, and nothing acknowledged is lost.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceOf } from '../demo/seeded.ts';
import { processesIn } from '../server/database/embedded/processes.ts';
import { startDemo, type RunningServer } from '../stories/support/server.ts';
import { Acted, deskOf, type ActSent, type Answer, type Desk } from './support/desk.ts';
import { assigning, enterprisesOf, recordOf, teamOf, type Team } from './support/inspections.ts';
import { isHealthy, until } from './support/until.ts';
import { actsInTheRecord } from './support/verified.ts';

const SEED = process.env['FAULT_SEED'] ?? '1';
const ROUNDS = 4;
const AT_ONCE = 8;
const MOST_BEFORE = 12;

let server: RunningServer;
let desk: Desk;
let team: Team;
let enterprises: string[];

beforeAll(async () => {
  server = await startDemo({ visits: 5 });
  desk = await deskOf(server.address, 'daduizhang');
  team = await teamOf(desk);
  enterprises = await enterprisesOf(desk);
});

afterAll(async () => {
  await server.stop();
});

const cluster = () => join(server.dataDirectory, 'postgres', 'cluster');
const postmaster = () => Number(readFileSync(join(cluster(), 'postmaster.pid'), 'utf8').split('\n')[0]);

/** A backend that falls takes all others with it, and the postmaster starts them again by itself. */
const timesStartedAgain = () => server.printed().split('内置数据库已重新启动').length - 1;

function toldInChinese({ status, body }: Answer): void {
  expect([200, 503]).toContain(status);
  if (status === 503)
    expect(JSON.parse(body)).toMatchObject({ type: 'unavailable', title: expect.stringContaining('连不上数据库') });
}

/** Several people act, one act after another, until each was told that it cannot be done now. */
async function actsUntilRefused(key: string, kill: () => void, before: number): Promise<Map<ActSent, Answer>> {
  const answers = new Map<ActSent, Answer>();
  let accepted = 0;
  const person = async (number: number): Promise<void> => {
    for (let count = 0; ; count += 1) {
      const enterprise = enterprises[(number * 11 + count) % enterprises.length] ?? '';
      const sent = assigning(desk, `${key}-${String(number)}-${String(count)}`, team, enterprise);
      const answer = await desk.send(sent);
      if (answer === undefined) throw new Error('the program itself must go on answering');
      answers.set(sent, answer);
      if (answer.status !== 200) return;
      accepted += 1;
      if (accepted === before) kill();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_nobody, number) => person(number)));
  return answers;
}

/** Each act sent again is the act of the first time, or one that the first time did not become. */
async function sendAgain(answers: ReadonlyMap<ActSent, Answer>): Promise<void> {
  for (const [sent, first] of answers) {
    toldInChinese(first);
    const again = await desk.send(sent);
    expect(again).toMatchObject({ status: 200 });
    const acted = Acted.parse(JSON.parse(again?.body ?? ''));
    if (first.status === 200) {
      expect(acted).toEqual({ ...Acted.parse(JSON.parse(first.body)), isRepeated: true });
    }
    expect(await recordOf(desk, acted.dossierId)).toEqual([acted.actId]);
  }
}

it(`the postmaster or one of its backends killed ${String(ROUNDS)} times: 503 meanwhile, up again by itself, nothing lost (seed ${SEED})`, async () => {
  const before = actsInTheRecord(server.dataDirectory);
  let sent = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const chance = chanceOf('database-killed', SEED, round);
    const isWhole = round % 2 === 0;
    const kill = () => {
      const pid = isWhole ? postmaster() : chance.pick(processesIn(cluster()).filter((one) => one !== postmaster()));
      process.kill(pid, 'SIGKILL');
    };
    const answers = await actsUntilRefused(`killed-${String(round)}`, kill, chance.between(1, MOST_BEFORE));
    await until(() => isHealthy(server.address));
    await sendAgain(answers);
    sent += answers.size;
    if (isWhole) await until(() => timesStartedAgain() === round / 2 + 1);
  }
  // The end of its log, whatever it said last.
  expect(/内置数据库意外停止.*日志最后说：\n\d{4}-/.test(server.printed())).toBe(true);
  expect(actsInTheRecord(server.dataDirectory) - before).toBe(sent);
});
