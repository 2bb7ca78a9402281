/** Evidence over the wire, in pieces: what arrived whole is kept with its chain of custody, anything else is not. */

import { createHash } from 'node:crypto';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { instantOf } from '@zhifa/law';
import { removeAbandoned } from './abandoned.ts';
import { openWeb, visitorOf, type Visitor, type WebWorld } from '../http/http.fixture.ts';

let world: WebWorld;
let officer: Visitor;
let origin: string;

beforeAll(async () => {
  world = await openWeb();
  officer = await visitorOf(world.own, 'officer');
  origin = await world.own.app.listen({ host: '127.0.0.1', port: 0 }); // The uploads write to the socket themselves.
});

afterAll(async () => {
  await world.close();
});

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

interface Announced {
  readonly sha256: string;
  readonly length: number;
  readonly mediaType?: string;
}

type Sent = Readonly<{ [name: string]: string }>;

function signed(headers: Sent = {}): Sent {
  return { cookie: officer.cookie, 'x-csrf-token': officer.csrf, 'tus-resumable': '1.0.0', ...headers };
}

function announce({ sha256, length, mediaType = 'image/jpeg' }: Announced, headers = signed()): Promise<Response> {
  const metadata = `sha256 ${base64(sha256)},filetype ${base64(mediaType)},filename ${base64('现场一.jpg')}`;
  return fetch(`${origin}/api/uploads`, {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(length), 'upload-metadata': metadata },
  });
}

function piece(location: string, bytes: Uint8Array, offset: number): Promise<Response> {
  return fetch(new URL(location, `${origin}/api/uploads`), {
    method: 'PATCH',
    headers: signed({ 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) }),
    body: Buffer.from(bytes),
  });
}

function photo(seed: number): { bytes: Buffer; sha256: string } {
  const bytes = Buffer.alloc(200_000, `photo ${String(seed)} `);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function daysBefore(day: Date, days: number): Date {
  return new Date(day.getTime() - days * 86_400_000);
}

function headOf(location: string): Promise<Response> {
  return fetch(new URL(location, `${origin}/api/uploads`), { method: 'HEAD', headers: signed() });
}

async function begun(announced: Announced): Promise<string> {
  const answer = await announce(announced);
  expect(answer.status).toBe(201);
  return answer.headers.get('location') ?? '';
}

async function custody(sha256: string) {
  return (await officer.get(`/api/blobs/${sha256}/custody`)).json<{
    events: { event: string; by: string; sequence: number }[];
  }>().events;
}

describe('证据上传', () => {
  it('in two pieces, with a cut between them: kept, and the chain of custody begins', async () => {
    const { bytes, sha256 } = photo(1);
    const location = await begun({ sha256, length: bytes.length });
    expect((await piece(location, bytes.subarray(0, 70_000), 0)).headers.get('upload-offset')).toBe('70000');
    const where = await headOf(location);
    expect(where.headers.get('upload-offset')).toBe('70000');
    expect((await officer.get(`/api/blobs/${sha256}`)).statusCode).toBe(404);
    expect((await piece(location, bytes.subarray(70_000), 70_000)).status).toBe(204);
    const shown = await officer.get(`/api/blobs/${sha256}`);
    expect(shown.rawPayload.equals(bytes)).toBe(true);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    await officer.get(`/api/blobs/${sha256}?purpose=download`);
    expect(await custody(sha256)).toMatchObject([
      { event: 'stored', by: '执法人员', sequence: 1 },
      { event: 'viewed' },
      { event: 'downloaded', sequence: 3 },
    ]);
    const have = await officer.post('/api/blobs/have', { hashes: [sha256, photo(0).sha256] });
    expect(have.json()).toEqual({ stored: [sha256] });
  });

  it('bytes that are not what was announced are refused and kept nowhere', async () => {
    const { bytes, sha256 } = photo(2);
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(0xff, 1234);
    const location = await begun({ sha256, length: bytes.length });
    const answer = await piece(location, damaged, 0);
    expect(answer.status).toBe(460);
    expect(await answer.text()).toContain('散列不符');
    expect((await officer.get(`/api/blobs/${sha256}`)).statusCode).toBe(404);
    expect(await custody(sha256)).toEqual([]);
  });

  it('is not called complete when the last step failed: the sender keeps its copy and sends again', async () => {
    const { bytes, sha256 } = photo(6);
    const location = await begun({ sha256, length: bytes.length });
    const adopt = vi.spyOn(world.own.house.blobs, 'adopt').mockRejectedValueOnce(new Error('no room to sync'));
    const answer = await piece(location, bytes, 0);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/\p{Script=Han}/u);
    expect((await headOf(location)).status).toBe(404);
    adopt.mockRestore();
    expect((await piece(await begun({ sha256, length: bytes.length }), bytes, 0)).status).toBe(204);
    expect((await officer.get(`/api/blobs/${sha256}`)).rawPayload.equals(bytes)).toBe(true);
  });

  it('nor when the server fell between the last byte and the last step', async () => {
    const { bytes, sha256 } = photo(7);
    const location = await begun({ sha256, length: bytes.length });
    const file = join(world.own.house.dataDirectory, 'uploads', location.split('/').at(-1) ?? '');
    await writeFile(file, bytes); // As it lies on disk after the fall.
    expect((await headOf(location)).status).toBe(404);
    expect((await piece(await begun({ sha256, length: bytes.length }), bytes, 0)).status).toBe(204);
    expect(await custody(sha256)).toMatchObject([{ event: 'stored', sequence: 1 }]);
  });

  it('what nobody finished is removed after thirty days, what lies on the same disk for one day less is not', async () => {
    const [old, young] = [
      await begun({ ...photo(9), length: 200_000 }),
      await begun({ ...photo(10), length: 200_000 }),
    ];
    for (const location of [old, young]) await piece(location, photo(9).bytes.subarray(0, 1000), 0);
    const { dataDirectory } = world.own.house;
    const of = (location: string) => join(dataDirectory, 'uploads', location.split('/').at(-1) ?? '');
    const now = new Date();
    for (const path of [of(old), `${of(old)}.json`, `${of(young)}.json`]) await utimes(path, now, daysBefore(now, 31));
    await utimes(of(young), now, daysBefore(now, 29)); // The last piece came later than the announcement.
    await removeAbandoned({ dataDirectory, now: () => instantOf(now.getTime()) });
    expect((await headOf(old)).status).toBe(404);
    expect((await headOf(young)).headers.get('upload-offset')).toBe('1000');
  });

  it('bytes that were damaged once can be sent again whole', async () => {
    const { bytes, sha256 } = photo(8);
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(0xff, 99);
    expect((await piece(await begun({ sha256, length: bytes.length }), damaged, 0)).status).toBe(460);
    expect((await piece(await begun({ sha256, length: bytes.length }), bytes, 0)).status).toBe(204);
  });

  it('a piece at the wrong place is refused', async () => {
    const { bytes, sha256 } = photo(3);
    const location = await begun({ sha256, length: bytes.length });
    expect((await piece(location, bytes.subarray(0, 10), 20)).status).toBe(409);
  });

  it('what is no evidence is refused before the first byte', async () => {
    const { sha256 } = photo(4);
    expect((await announce({ sha256, length: 10, mediaType: 'text/html' })).status).toBe(422);
    expect((await announce({ sha256: 'none', length: 10 })).status).toBe(422);
    expect((await announce({ sha256, length: 0 })).status).toBe(422);
    expect((await announce({ sha256, length: 9 * 1024 ** 3 })).status).toBe(413);
  });

  it('nobody uploads without a session or without the CSRF token', async () => {
    const { sha256 } = photo(5);
    const without = { 'tus-resumable': '1.0.0' };
    expect((await announce({ sha256, length: 10 }, without)).status).toBe(401);
    expect((await announce({ sha256, length: 10 }, { ...without, cookie: officer.cookie })).status).toBe(403);
  });

  it('a path cannot lead out of the folder of uploads', async () => {
    for (const path of ['/api/uploads/..%2f..%2fpackage.json', '/api/uploads/%00', '/api/uploads/....//x']) {
      const answer = await fetch(`${origin}${path}`, { method: 'HEAD', headers: signed() });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect((await readdir(join(world.own.house.dataDirectory, 'uploads'))).every((name) => !name.includes('/'))).toBe(
      true,
    );
  });
});
