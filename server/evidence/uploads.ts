/**
 * Resumable uploads (tus). The browser announces the SHA-256; the bytes arrive in pieces and survive a cut line; what is
 * complete is hashed again here, synced, and only then acknowledged.
 */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { FileStore } from '@tus/file-store';
import { Server, type Upload } from '@tus/server';
import type { Instant } from '@zhifa/law';
import { callerOf, requireCsrf } from '../http/authenticate.ts';
import type { Caller } from '../http/exchange.ts';
import type { House } from '../house.ts';
import { inOrg } from '../store/database.ts';
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
  const callers = new WeakMap<object, Caller>();
  const tus = new Server({
    path: UPLOAD_PATH,
    datastore: new FileStore({ directory }),
    maxSize: LARGEST_FILE_BYTES,
    relativeLocation: true,
    onUploadCreate: (_request, upload) => {
      const refusal = refusalOf(upload);
      if (refusal !== undefined) return Promise.reject(new UploadRefused(422, refusal));
      return Promise.resolve({});
    },
    onUploadFinish: async (request, upload) => {
      const caller = callers.get(request.runtime?.node?.req ?? request);
      await keep(house, { upload, file: join(directory, upload.id), caller });
      return {};
    },
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
