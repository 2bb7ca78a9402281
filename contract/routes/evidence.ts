/** Evidence bytes. Uploads speak tus (resumable pieces) at `/api/uploads`; here is what comes after. */

import { z } from 'zod';
import { Instant } from '@zhifa/law';
import { FileAnswer, route } from '../route.ts';

const byHash = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

export const showBlob = route({
  name: 'blob.show',
  method: 'GET',
  path: '/blobs/:sha256',
  summary: '证据原件（查看、下载记入保管链）',
  access: 'session',
  params: byHash,
  query: z.strictObject({ purpose: z.enum(['view', 'download']).default('view') }),
  answer: FileAnswer,
});

export const CustodyEvent = z.strictObject({
  sequence: z.int(),
  event: z.enum(['stored', 'viewed', 'downloaded', 'exported']),
  by: z.string(),
  at: Instant,
  note: z.string(),
  hash: z.string(),
});

export const showCustody = route({
  name: 'blob.custody',
  method: 'GET',
  path: '/blobs/:sha256/custody',
  summary: '证据保管链',
  access: 'session',
  params: byHash,
  answer: z.strictObject({ events: z.array(CustodyEvent) }),
});

/** Whether the server has these bytes already, so that nothing is sent twice. */
export const haveBlobs = route({
  name: 'blob.have',
  method: 'POST',
  path: '/blobs/have',
  summary: '服务器已收到哪些证据',
  access: 'session',
  body: z.strictObject({ hashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(500) }),
  answer: z.strictObject({ stored: z.array(z.string()) }),
});
