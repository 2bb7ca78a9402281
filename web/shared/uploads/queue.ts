/**
 * The outbox: bytes are hashed and kept on this machine first, then sent in pieces, one file after the other. What was sent
 * stays sent; a cut line goes on where it stopped; what the server has already is not sent again.
 */

import { haveBlobs } from '@zhifa/contract';
import { DetailedError, Upload } from 'tus-js-client';
import { call, sessionHeaders } from '../api.ts';
import { randomId } from '../random-id.ts';
import { store, type KeptUpload } from '../store/database.ts';
import { sha256Of } from './hash.ts';
import { uploadWords } from './texts.ts';

const PIECE_BYTES = 8 * 1024 * 1024;
const RETRY_DELAYS_MS = [0, 1_000, 3_000, 8_000, 20_000];
const RECEIVED_KEPT = 50; // Finished lines that the outbox still shows.

export type UploadStatus = 'waiting' | 'sending' | 'received' | 'failed';

export interface UploadItem extends KeptUpload {
  readonly status: UploadStatus;
  readonly sentBytes: number;
  readonly problem?: string;
}

let items: readonly UploadItem[] = [];
let isRunning = false;
const listeners = new Set<() => void>();

export function uploadsNow(): readonly UploadItem[] {
  return items;
}

export function listenToUploads(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Resolves once the bytes have a hash and lie safely on this machine; sending goes on behind. */
export async function addUpload(
  blob: Blob,
  { name, title }: { readonly name: string; readonly title: string },
): Promise<UploadItem> {
  const sha256 = await sha256Of(blob);
  const known = items.find((item) => item.sha256 === sha256);
  if (known !== undefined) return known;
  const kept = { id: randomId(), sha256, name, title, blob, mediaType: blob.type, addedAtMs: Date.now() };
  await store.uploads.put(kept).catch(() => undefined);
  const item: UploadItem = { ...kept, status: 'waiting', sentBytes: 0 };
  items = [...items, item];
  tell();
  void run();
  return item;
}

/** Resolves when the server has acknowledged the bytes, rejects when the upload has given up for now. */
export function whenReceived(sha256: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const item = items.find((one) => one.sha256 === sha256);
      if (item !== undefined && (item.status === 'waiting' || item.status === 'sending')) return;
      stopListening();
      if (item?.status === 'failed') reject(new Error(item.problem ?? uploadWords.failed));
      else resolve();
    };
    const stopListening = listenToUploads(look);
    look();
  });
}

export function retryUpload(id: string): void {
  change(id, { status: 'waiting' });
  void run();
}

/** What an earlier visit left unsent. */
export async function resumeUploads(): Promise<void> {
  const kept = await store.uploads.toArray().catch(() => []);
  const unknown = kept.filter(({ id }) => !items.some((item) => item.id === id));
  items = [...items, ...unknown.map((one): UploadItem => ({ ...one, status: 'waiting', sentBytes: 0 }))];
  tell();
  await run();
}

async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  for (let next = nextWaiting(); next !== undefined; next = nextWaiting()) await sendOne(next);
  isRunning = false;
}

function nextWaiting(): UploadItem | undefined {
  return items.find(({ status }) => status === 'waiting');
}

async function sendOne(item: UploadItem): Promise<void> {
  change(item.id, { status: 'sending' });
  try {
    if (!(await isKept(item))) await send(item);
    if (!(await isKept(item))) throw new Error('sent, and yet not kept: the copy on this machine stays');
    await store.uploads.delete(item.id).catch(() => undefined);
    change(item.id, { status: 'received', sentBytes: item.blob.size });
    forgetOld();
  } catch (error) {
    change(item.id, { status: 'failed', problem: wordsOf(error) });
  }
}

/** Asked before anything is sent, and again before the copy on this machine goes. */
async function isKept({ sha256 }: UploadItem): Promise<boolean> {
  const { stored } = await call(haveBlobs, { body: { hashes: [sha256] } });
  return stored.includes(sha256);
}

function send({ id, blob, sha256, name, mediaType }: UploadItem): Promise<void> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(blob, {
      endpoint: '/api/uploads',
      chunkSize: PIECE_BYTES,
      retryDelays: RETRY_DELAYS_MS,
      headers: { ...sessionHeaders() },
      metadata: { sha256, filename: name, filetype: mediaType },
      fingerprint: () => Promise.resolve(`zhifa-${sha256}`),
      removeFingerprintOnSuccess: true,
      onProgress: (sentBytes) => change(id, { sentBytes }),
      onError: reject,
      onSuccess: () => resolve(),
    });
    upload
      .findPreviousUploads()
      .then(([previous]) => {
        if (previous !== undefined) upload.resumeFromPreviousUpload(previous);
        upload.start();
      })
      .catch(reject);
  });
}

/** The server answers a refused file with one sentence. */
function wordsOf(error: unknown): string {
  const body = error instanceof DetailedError ? (error.originalResponse?.getBody() ?? '') : '';
  return body === '' ? uploadWords.interrupted : body;
}

function change(id: string, changes: Partial<UploadItem>): void {
  items = items.map((item) => (item.id === id ? { ...item, ...changes } : item));
  tell();
}

function forgetOld(): void {
  const received = items.filter(({ status }) => status === 'received');
  const tooMany = received.slice(0, Math.max(0, received.length - RECEIVED_KEPT));
  items = items.filter((item) => !tooMany.includes(item));
}

function tell(): void {
  for (const listener of listeners) listener();
}
