/** Strokes of a pen: for each character some of the strokes that characters are made of, in the slant of one hand. */

import type { Chance } from '../seeded.ts';
import type { Canvas } from './png.ts';

type Point = readonly [x: number, y: number];
type Stroke = readonly [from: Point, by: Point, to: Point];

const CELL = 96;
const MARGIN = 14;
const HEIGHT = 120;
const INK = [24, 36, 92, 255] as const;
const STEPS = 48;

/** 横, 竖, 撇, 捺, 横折, 竖钩, 提, 点, in a square of 80. */
const strokes: readonly Stroke[] = [
  [
    [8, 24],
    [40, 16],
    [74, 20],
  ],
  [
    [12, 46],
    [40, 42],
    [70, 44],
  ],
  [
    [40, 4],
    [42, 40],
    [38, 78],
  ],
  [
    [44, 10],
    [34, 46],
    [6, 72],
  ],
  [
    [36, 34],
    [52, 58],
    [78, 70],
  ],
  [
    [16, 28],
    [68, 18],
    [60, 66],
  ],
  [
    [58, 14],
    [62, 60],
    [48, 74],
  ],
  [
    [10, 64],
    [28, 60],
    [40, 50],
  ],
  [
    [54, 6],
    [58, 10],
    [62, 18],
  ],
  [
    [10, 74],
    [42, 66],
    [76, 72],
  ],
];

export function drawName(letters: number, chance: Chance): Canvas {
  const width = MARGIN * 2 + letters * CELL;
  const canvas: Canvas = { width, height: HEIGHT, pixels: new Uint8Array(width * HEIGHT * 4), channels: 4 };
  const slant = (chance.below(30) - 8) / 100;
  for (let letter = 0; letter < letters; letter += 1) {
    const used = chance.shuffled(strokes).slice(0, chance.between(5, 7));
    const origin: Point = [MARGIN + letter * CELL + chance.below(8), 16 + chance.below(10)];
    for (const stroke of used) drawStroke(canvas, stroke, { origin, slant, wobble: () => chance.below(9) - 4 });
  }
  return canvas;
}

interface Hand {
  readonly origin: Point;
  readonly slant: number;
  readonly wobble: () => number;
}

function drawStroke(canvas: Canvas, [from, by, to]: Stroke, { origin, slant, wobble }: Hand): void {
  const place = ([x, y]: Point): Point => [origin[0] + x - y * slant + wobble(), origin[1] + y + wobble()];
  const [start, bend, end] = [place(from), place(by), place(to)];
  for (let step = 0; step <= STEPS; step += 1) {
    const t = step / STEPS;
    const along = (axis: 0 | 1) => (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * end[axis];
    dot(canvas, [along(0), along(1)], 2.6 - 1.4 * t); // The pen is set down firmly and lifted lightly.
  }
}

function dot({ width, height, pixels }: Canvas, [x, y]: Point, radius: number): void {
  for (let dy = -3; dy <= 3; dy += 1) {
    for (let dx = -3; dx <= 3; dx += 1) {
      const [column, row] = [Math.round(x) + dx, Math.round(y) + dy];
      const isOutside = column < 0 || row < 0 || column >= width || row >= height;
      if (isOutside || dx * dx + dy * dy > radius * radius) continue;
      pixels.set(INK, (row * width + column) * 4);
    }
  }
}
