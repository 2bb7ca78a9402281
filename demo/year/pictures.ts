/** Small real pictures: what a camera or a pen leaves, drawn here so that the demonstration needs no files. */

import { createHash } from 'node:crypto';
import { chanceOf } from '../seeded.ts';
import { encodePng, type Canvas } from './png.ts';
import { drawScene } from './scenes.ts';
import { drawName } from './handwriting.ts';

export type { Scene } from './scenes.ts';
import type { Scene } from './scenes.ts';

export interface DemoPicture {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png';
}

const WIDTH = 480;
const HEIGHT = 360;
const drawn = new Map<string, DemoPicture>(); // The same words always give the same picture.

/** A workshop as a phone would see it. The same scene, look and number give the same bytes. */
export function photo(scene: Scene, look: 'before' | 'after', number: number): DemoPicture {
  return once(`photo ${scene} ${look} ${String(number)}`, (words) => {
    const canvas = { width: WIDTH, height: HEIGHT, pixels: new Uint8Array(WIDTH * HEIGHT * 3), channels: 3 as const };
    drawScene(canvas, { scene, look, chance: chanceOf(words) });
    return canvas;
  });
}

/** A name written by hand: dark blue strokes on nothing. */
export function signature(name: string): DemoPicture {
  return once(`signature ${name}`, (words) => drawName([...name].length, chanceOf(words)));
}

function once(words: string, draw: (words: string) => Canvas): DemoPicture {
  const known = drawn.get(words);
  if (known !== undefined) return known;
  const bytes = encodePng(draw(words));
  const picture = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes, mediaType: 'image/png' } as const;
  drawn.set(words, picture);
  return picture;
}
