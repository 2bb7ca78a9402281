/** Writes a picture as PNG: three channels for a photo, four for strokes on nothing. */

import { crc32, deflateSync } from 'node:zlib';

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Row by row, `channels` bytes a pixel. */
  readonly pixels: Uint8Array;
  readonly channels: 3 | 4;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const COLOUR_TYPE = { 3: 2, 4: 6 } as const;

export function encodePng({ width, height, pixels, channels }: Canvas): Uint8Array {
  const line = width * channels;
  const raw = Buffer.alloc((line + 1) * height); // Each line begins with its filter: none.
  for (let y = 0; y < height; y += 1) raw.set(pixels.subarray(y * line, (y + 1) * line), y * (line + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOUR_TYPE[channels], 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const whole = Buffer.alloc(typed.length + 8);
  whole.writeUInt32BE(body.length, 0);
  typed.copy(whole, 4);
  whole.writeUInt32BE(crc32(typed), typed.length + 4);
  return whole;
}
