/** kill -9 of the program, and with it of its database, while acts come in: nothing acknowledged is lost or doubled. */

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startDemo } from '../stories/support/server.ts';
import { Acted, deskOf, type ActSent, type Desk } from './support/desk.ts';
import { assigning, enterprisesOf, teamOf } from './support/inspections.ts';
import { actsInTheRecord } from './support/verified.ts';

const ROUNDS = 6;
const AT_ONCE = 12;

const directories: string[] = [];

afterAll(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

/** Undefined when the line was cut, which is what we are here for; a refusal would leave nothing to prove. */
async function acted(desk: Desk, sent: ActSent): Promise<Acted | undefined> {
  const answer = await desk.send(sent);
  if (answer !== undefined && answer.status !== 200) throw new Error(answer.body);
  return answer && Acted.parse(JSON.parse(answer.body));
}

it(`${String(ROUNDS)} times killed in the middle of work: every acknowledged act is there once, and the record is whole`, async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'zhifa-fault-'));
  directories.push(dataDirectory);
  const acknowledged = new Map<ActSent, string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startDemo({ dataDirectory, visits: 5 });
    const desk = await deskOf(server.address, 'daduizhang');
    for (const [sent, actId] of acknowledged)
      expect(await acted(desk, sent)).toMatchObject({ actId, isRepeated: true });
    const team = await teamOf(desk);
    const enterprises = (await enterprisesOf(desk)).slice(round * AT_ONCE, (round + 1) * AT_ONCE);
    // Several at once, so that the kill falls into a transaction; each round lets a different number through first.
    const before = acknowledged.size;
    const running = enterprises.map(async (id, index) => {
      const sent = assigning(desk, `fault-${String(round)}-${String(index)}`, team, id);
      const told = await acted(desk, sent);
      if (told !== undefined) acknowledged.set(sent, told.actId);
      if (acknowledged.size - before === 1 + round) server.process.kill('SIGKILL');
    });
    await Promise.all(running);
    if (server.process.exitCode === null && server.process.signalCode === null) server.process.kill('SIGKILL');
    if (server.process.signalCode === null) await once(server.process, 'exit');
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
  actsInTheRecord(dataDirectory);
});
