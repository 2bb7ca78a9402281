/** Small real pictures: what a camera or a pen leaves, drawn here so that the demonstration needs no files. */

import { createHash } from 'node:crypto';
import { deflateSync, crc32 } from 'node:zlib';
import { chanceOf } from '../seeded.ts';

export interface DemoPicture {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png';
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** A workshop as a phone would see it: floor, wall, a machine; no two seeds alike. */
export function photo(seed: number): DemoPicture {
  const chance = chanceOf(seed);
  const [width, height] = [480, 320];
  const machine = {
    left: 60 + chance.below(160),
    top: 90 + chance.below(60),
    size: 90 + chance.below(80),
    tone: 90 + chance.below(80),
  };
  return png(width, height, (x, y) => {
    const isMachine =
      x > machine.left && x < machine.left + machine.size * 1.4 && y > machine.top && y < machine.top + machine.size;
    if (isMachine) return [machine.tone, machine.tone + 10, machine.tone + 26, 255];
    const light = y > 220 ? 150 - (y - 220) / 2 : 205 - y / 6;
    return [light, light - 6, light - 18, 255];
  });
}

/** A name written by hand: dark blue strokes on nothing. */
export function signature(name: string): DemoPicture {
  const chance = chanceOf([...name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7));
  const [width, height] = [80 * [...name].length + 20, 90];
  const marks = new Uint8Array(width * height);
  [...name].forEach((_letter, place) => {
    for (let stroke = 0; stroke < 6; stroke += 1) drawStroke(marks, width, { chance, left: 10 + place * 80 });
  });
  return png(width, height, (x, y) => (marks[y * width + x] === 1 ? [27, 42, 74, 255] : [0, 0, 0, 0]));
}

interface Pen {
  readonly chance: ReturnType<typeof chanceOf>;
  readonly left: number;
}

function drawStroke(marks: Uint8Array, width: number, { chance, left }: Pen): void {
  const [fromX, fromY] = [left + chance.below(60), 10 + chance.below(60)];
  const [toX, toY] = [left + chance.below(60), 10 + chance.below(60)];
  for (let step = 0; step <= 60; step += 1) {
    const bend = Math.sin((step / 60) * Math.PI) * 5;
    const [x, y] = [
      Math.round(fromX + ((toX - fromX) * step) / 60 + bend),
      Math.round(fromY + ((toY - fromY) * step) / 60),
    ];
    for (let dx = -1; dx <= 1; dx += 1) for (let dy = -1; dy <= 1; dy += 1) marks[(y + dy) * width + x + dx] = 1;
  }
}

function png(width: number, height: number, at: (x: number, y: number) => Pixel): DemoPicture {
  const raw = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) raw.set(at(x, y), y * (width * 4 + 1) + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes, mediaType: 'image/png' };
}

function chunk(name: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const whole = Buffer.alloc(typed.length + 8);
  whole.writeUInt32BE(body.length, 0);
  typed.copy(whole, 4);
  whole.writeUInt32BE(crc32(typed), typed.length + 4);
  return whole;
}
