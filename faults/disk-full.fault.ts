/**
 * The disk is full: during an upload, at its last step, and under the database. Nothing is claimed that is not kept, whoever
 * works is told in a sentence, and when there is room again the work goes on where it stopped.
 */

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemo, type RunningServer } from '../stories/support/server.ts';
import { Acted, deskOf, type ActSent, type Answer, type Desk } from './support/desk.ts';
import { assigning, enterprisesOf, teamOf } from './support/inspections.ts';
import {
  limitedFiles,
  mayMountDisks,
  MEGABYTE,
  mountSmallDisk,
  type MountedDisk,
  type SmallDisk,
} from './support/small-disk.ts';
import { isHealthy, until } from './support/until.ts';
import { photoOf, uploadsAt, type Uploads } from './support/upload.ts';
import { actsInTheRecord } from './support/verified.ts';

const isMounting = mayMountDisks();
const PHOTO_BYTES = 6 * MEGABYTE;
const PIECE_BYTES = 2 * MEGABYTE;
const MOST_ACTS = 2000;

interface Disks {
  readonly uploads: MountedDisk;
  readonly evidence: MountedDisk;
  readonly database: MountedDisk;
}

let dataDirectory: string;
let disks: Disks | undefined;
let server: RunningServer;
let desk: Desk;
let uploads: Uploads;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'zhifa-fault-'));
  if (isMounting) {
    disks = {
      uploads: mountSmallDisk(join(dataDirectory, 'uploads'), 24 * MEGABYTE),
      evidence: mountSmallDisk(join(dataDirectory, 'evidence'), 48 * MEGABYTE),
      database: mountSmallDisk(join(dataDirectory, 'postgres'), 400 * MEGABYTE),
    };
  }
  server = await startDemo({ dataDirectory, visits: 5 });
  desk = await deskOf(server.address, 'daduizhang');
  uploads = uploadsAt(server.address, desk);
});

afterAll(async () => {
  await server.stop();
  if (disks !== undefined) for (const each of [disks.uploads, disks.evidence, disks.database]) each.unmount();
  await rm(dataDirectory, { recursive: true, force: true });
});

function disk(name: keyof Disks): SmallDisk {
  if (disks === undefined) throw new Error('no disk was mounted');
  return disks[name];
}

/** The second of three pieces meets the end of the disk; after room was made the rest is sent. */
async function fullInTheMiddle(name: string, full: SmallDisk, roomBytes: number): Promise<Response> {
  const photo = photoOf(name, PHOTO_BYTES);
  const location = (await uploads.begin(photo)).headers.get('location') ?? '';
  expect((await uploads.send(location, photo.bytes.subarray(0, PIECE_BYTES), 0)).status).toBe(204);
  full.fill(roomBytes);
  const refused = await uploads.send(location, photo.bytes.subarray(PIECE_BYTES, 2 * PIECE_BYTES), PIECE_BYTES);
  const offset = (await uploads.offsetOf(location)) ?? NaN;
  expect(offset).toBeGreaterThanOrEqual(PIECE_BYTES);
  expect(offset).toBeLessThan(2 * PIECE_BYTES);
  expect(await uploads.kept(photo)).toBeUndefined();
  full.makeRoom();
  expect((await uploads.send(location, photo.bytes.subarray(offset), offset)).status).toBe(204);
  expect((await uploads.kept(photo))?.equals(photo.bytes)).toBe(true);
  return refused;
}

const ofEach = isMounting ? 'on small disks of their own' : 'by a limit on file size: this user may not mount a disk';

it(`full during an upload (${ofEach}): refused in a sentence; with room again it goes on and is kept whole`, async () => {
  if (isMounting) {
    const refused = await fullInTheMiddle('中途', disk('uploads'), MEGABYTE);
    expect(refused.status).toBe(507);
    expect(await refused.text()).toContain('磁盘满了，已收到的部分保留');
  } else {
    const refused = await fullInTheMiddle('中途', limitedFiles(server.process.pid ?? 0), PIECE_BYTES + MEGABYTE);
    expect(refused.status).toBe(500);
    expect(await refused.text()).toContain('已收到的部分保留');
  }
});

const onDisks = isMounting ? it : it.skip;
const needs = isMounting ? '' : ' (NOT DONE: this user may not mount a disk)';

onDisks(`full before an upload began${needs}: refused in a sentence`, async () => {
  disk('uploads').fill(0);
  const refused = await uploads.begin(photoOf('开始', PHOTO_BYTES));
  expect(refused.status).toBe(507);
  expect(await refused.text()).toContain('磁盘满了');
  disk('uploads').makeRoom();
});

onDisks(
  `full at the last step, on the disk of the evidence${needs}: not called complete; sent again it is`,
  async () => {
    const photo = photoOf('最后一步', PHOTO_BYTES);
    disk('evidence').fill(MEGABYTE);
    const location = (await uploads.begin(photo)).headers.get('location') ?? '';
    const refused = await uploads.send(location, photo.bytes, 0);
    expect(refused.status).toBe(507);
    expect(await refused.text()).toContain('没有收下，请管理员腾出空间后重新上传');
    expect([await uploads.offsetOf(location), await uploads.kept(photo)]).toEqual([undefined, undefined]);
    expect(await readdir(join(dataDirectory, 'evidence', 'unfinished'))).toEqual([]);
    disk('evidence').makeRoom();
    const again = (await uploads.begin(photo)).headers.get('location') ?? '';
    expect((await uploads.send(again, photo.bytes, 0)).status).toBe(204);
    expect((await uploads.kept(photo))?.equals(photo.bytes)).toBe(true);
  },
);

onDisks(
  `full under the database${needs}: acts are refused in a sentence, none acknowledged is lost, and it goes on`,
  async () => {
    const before = actsInTheRecord(dataDirectory);
    const team = await teamOf(desk);
    const enterprises = await enterprisesOf(desk);
    const accepted = new Map<ActSent, string>();
    disk('database').fill(0);
    let refused: Answer | undefined;
    for (let count = 0; count < MOST_ACTS && refused === undefined; count += 1) {
      const sent = assigning(desk, `disk-full-${String(count)}`, team, enterprises[count % enterprises.length] ?? '');
      const answer = await desk.send(sent);
      if (answer?.status === 200) accepted.set(sent, Acted.parse(JSON.parse(answer.body)).actId);
      else refused = answer;
    }
    expect(refused).toMatchObject({ status: 503, body: expect.stringMatching(/磁盘已满|连不上数据库/) });
    disk('database').makeRoom();
    await until(() => isHealthy(server.address));
    for (const [sent, actId] of accepted) {
      const again = await desk.send(sent);
      expect(Acted.parse(JSON.parse(again?.body ?? ''))).toMatchObject({ actId, isRepeated: true });
    }
    const more = await desk.send(assigning(desk, 'disk-full-after', team, enterprises[0] ?? ''));
    expect(more?.status).toBe(200);
    expect(actsInTheRecord(dataDirectory) - before).toBe(accepted.size + 1);
  },
);
