/**
 * Resumable uploads (tus). The browser announces the SHA-256; the bytes arrive in pieces and survive a cut line; what is
 * complete is hashed again here, synced, and only then acknowledged.
 */

import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import type { Instant } from '@zhifa/law';
import { callerOf, requireCsrf } from '../http/authenticate.ts';
import type { Caller } from '../http/exchange.ts';
import type { House } from '../house.ts';
import { DatabaseUnavailable, inOrg } from '../store/database.ts';
import { HashMismatch } from './blob-store.ts';
import { noteCustody } from './custody.ts';

const UPLOAD_PATH = '/api/uploads';
const LARGEST_FILE_BYTES = 8 * 1024 ** 3; // A working day of body-camera video.
const MEDIA_TYPES =
  /^(image\/(jpeg|png|webp|heic)|video\/(mp4|quicktime|webm)|audio\/(mpeg|mp4|wav|webm|ogg)|application\/pdf)$/;
const SHA256 = /^[0-9a-f]{64}$/;

export async function serveUploads(app: FastifyInstance, house: House): Promise<void> {
  const directory = join(house.dataDirectory, 'uploads');
  await mkdir(directory, { recursive: true });
  const folders = [directory, join(house.dataDirectory, 'evidence')]; // They may lie on two disks.
  const callers = new WeakMap<object, Caller>();
  const datastore = new FileStore({ directory });
  const tus = new Server({
    path: UPLOAD_PATH,
    datastore,
    maxSize: LARGEST_FILE_BYTES,
    relativeLocation: true,
    onUploadCreate: (_request, upload) => {
      const refusal = refusalOf(upload);
      if (refusal !== undefined) return Promise.reject(new UploadRefused(422, refusal));
      return Promise.resolve({});
    },
    onUploadFinish: async (request, upload) => {
      const caller = callers.get(request.runtime?.node?.req ?? request);
      await keep(house, { upload, file: join(directory, upload.id), caller }).catch(async (error: unknown) => {
        await forget(datastore, upload.id);
        throw await notKept(error, folders);
      });
      return {};
    },
    onIncomingRequest: async (request, id) => {
      if (request.method === 'HEAD') await forgetUnkept(datastore, id);
    },
    onResponseError: async (_request, error) => answerOf(error, await isAnyFull(folders)),
  });
  app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => {
    done(null);
  });
  app.route({
    method: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'],
    url: `${UPLOAD_PATH}*`,
    handler: async (request, reply) => {
      const caller = await callerOf(house, request, reply);
      if (caller === undefined) return reply.status(401).send();
      requireCsrf(request, caller);
      callers.set(request.raw, caller);
      reply.hijack();
      await tus.handle(request.raw, reply.raw);
      return reply;
    },
  });
}

/**
 * What arrived whole and was not kept — a crash, a database that was away, bytes that are not what was announced — must not
 * be called complete: the sender would throw its own copy away. It is forgotten, and comes again from the sender.
 */
async function forgetUnkept(datastore: FileStore, id: string): Promise<void> {
  const upload = await datastore.getUpload(id).catch(() => undefined);
  if (upload !== undefined && upload.size === upload.offset) await forget(datastore, id);
}

/** What was kept has left the folder already: then only the note of it goes. */
async function forget(datastore: FileStore, id: string): Promise<void> {
  await datastore.remove(id).catch(() => datastore.configstore.delete(id));
}

const LEAST_FREE_BYTES = 4 * 1024 ** 2; // Less than one piece of a file.

async function isAnyFull(folders: readonly string[]): Promise<boolean> {
  const disks = await Promise.all(folders.map((folder) => statfs(folder)));
  return disks.some(({ bavail, bsize }) => bavail * bsize < LEAST_FREE_BYTES);
}

/** What arrived whole and could not be kept is forgotten, and the sender must not be told that any of it is still here. */
async function notKept(error: unknown, folders: readonly string[]): Promise<unknown> {
  if (error instanceof UploadRefused || error instanceof DatabaseUnavailable) return error;
  return (await isAnyFull(folders))
    ? new UploadRefused(507, '服务器的磁盘满了，这个文件没有收下，请管理员腾出空间后重新上传')
    : new UploadRefused(500, '服务器没有收下这个文件，请重新上传');
}

/** What the sender reads; the library speaks of its own matters only. */
function answerOf(error: unknown, isDiskFull: boolean): { status_code: number; body: string } {
  if (error instanceof UploadRefused) return error;
  if (error instanceof DatabaseUnavailable) return { status_code: 503, body: '系统暂时连不上数据库，稍后会自动再传' };
  const status = statusOf(error);
  if (isDiskFull && status >= 500) {
    return { status_code: 507, body: '服务器的磁盘满了，已收到的部分保留，请管理员腾出空间后接着传' };
  }
  return { status_code: status, body: sentences[status] ?? '服务器没有收下，已收到的部分保留，可以再传一次' };
}

const sentences: Readonly<{ [status: number]: string }> = {
  400: '上传请求不完整，请重新选择文件',
  403: '上传请求不完整，请重新选择文件',
  404: '这次上传已经不在服务器上，会从头再传',
  409: '续传的位置与服务器不一致，会接着服务器已有的部分再传',
  410: '这次上传已经不在服务器上，会从头再传',
  413: '文件太大，单个文件最大 8 GB',
};

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status_code' in error && typeof error.status_code === 'number'
    ? error.status_code
    : 500;
}

function refusalOf({ metadata, size }: Upload): string | undefined {
  if (size === undefined || size === 0) return '文件是空的';
  if (!SHA256.test(metadata?.['sha256'] ?? '')) return '缺少文件的 SHA-256';
  if (!MEDIA_TYPES.test(metadata?.['filetype'] ?? '')) return '只收照片、录像、录音和 PDF';
  return undefined;
}

interface Arrived {
  readonly upload: Upload;
  readonly file: string;
  readonly caller: Caller | undefined;
}

async function keep(house: House, { upload, file, caller }: Arrived): Promise<void> {
  const sha256 = upload.metadata?.['sha256'] ?? '';
  const mediaType = upload.metadata?.['filetype'] ?? '';
  const now = house.now();
  const { sizeBytes } = await house.blobs.adopt(file, sha256).catch((error: unknown) => {
    if (error instanceof HashMismatch) throw new UploadRefused(460, error.message);
    throw error;
  });
  await noteStored(house, { sha256, sizeBytes, mediaType, caller, now });
}

export interface StoredBlob {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly caller: Pick<Caller, 'actor'> | undefined;
  readonly now: Instant;
}

/** Notes bytes that lie safely in the store; the second arrival of the same bytes changes nothing. */
export async function noteStored(house: Pick<House, 'database' | 'orgId'>, blob: StoredBlob): Promise<void> {
  const { sha256, sizeBytes, mediaType, caller, now } = blob;
  await inOrg(house.database, house.orgId, async (tx) => {
    const inserted = await tx.query(
      `insert into blobs (org_id, sha256, size_bytes, media_type, stored_at) values ($1, $2, $3, $4, $5)
       on conflict (org_id, sha256) do nothing`,
      [house.orgId, sha256, sizeBytes, mediaType, now],
    );
    if (inserted.rowCount === 0) return;
    const by = { accountId: caller?.actor.accountId ?? '', accountName: caller?.actor.name ?? '' };
    await noteCustody(tx, house.orgId, { sha256, event: 'stored', ...by, at: now, note: `${String(sizeBytes)} 字节` });
  });
}

/** In the shape in which the tus server passes a refusal on. */
class UploadRefused extends Error {
  override readonly name = 'UploadRefused';
  readonly status_code: number;
  readonly body: string;
  constructor(status: number, body: string) {
    super(body);
    this.status_code = status;
    this.body = body;
  }
}
