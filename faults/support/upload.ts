/** Evidence sent in pieces, as the browser sends it. */

import { createHash } from 'node:crypto';
import type { Desk } from './desk.ts';

export interface Photo {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly sha256: string;
}

/** Bytes that no other photo has. */
export function photoOf(name: string, sizeBytes: number): Photo {
  const bytes = Buffer.alloc(sizeBytes, name);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export interface Uploads {
  readonly begin: (photo: Photo) => Promise<Response>;
  readonly send: (location: string, bytes: Photo['bytes'], offset: number) => Promise<Response>;
  /** How much of it the server has; undefined when it knows nothing of it. */
  readonly offsetOf: (location: string) => Promise<number | undefined>;
  /** What is kept; undefined when nothing is. */
  readonly kept: (photo: Photo) => Promise<Buffer | undefined>;
}

export function uploadsAt(address: string, desk: Desk): Uploads {
  const headers = { ...desk.headers, 'tus-resumable': '1.0.0' };
  const at = (location: string) => new URL(location, `${address}/api/uploads`);
  return {
    begin: ({ bytes, sha256 }) =>
      fetch(`${address}/api/uploads`, {
        method: 'POST',
        headers: {
          ...headers,
          'upload-length': String(bytes.length),
          'upload-metadata': `sha256 ${base64(sha256)},filetype ${base64('image/jpeg')},filename ${base64('现场.jpg')}`,
        },
      }),
    send: (location, bytes, offset) =>
      fetch(at(location), {
        method: 'PATCH',
        headers: { ...headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
        body: bytes,
      }),
    offsetOf: async (location) => {
      const answer = await fetch(at(location), { method: 'HEAD', headers });
      return answer.ok ? Number(answer.headers.get('upload-offset')) : undefined;
    },
    kept: async ({ sha256 }) => {
      const answer = await fetch(`${address}/api/blobs/${sha256}`, { headers });
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined;
    },
  };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
