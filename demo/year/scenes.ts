/** Scenes of a workshop, drawn with a few shapes: enough to tell one photo from another, and before from after. */

import type { Chance } from '../seeded.ts';
import type { Canvas } from './png.ts';
import { places, type Colour, type Scene } from './scene-places.ts';

export type { Scene } from './scene-places.ts';

export interface Sight {
  readonly scene: Scene;
  readonly look: 'before' | 'after';
  readonly chance: Chance;
}

/** Fills the canvas: wall, floor, shapes, and the light and grain of a cheap camera. */
export function drawScene(canvas: Canvas, { scene, look, chance }: Sight): void {
  const { wall, floor, shapes } = places[scene];
  const scale = canvas.width / 64;
  const shift = chance.below(9) - 4;
  const light = (88 + chance.below(20)) / 100;
  fill(canvas, [0, 0, 64 * scale, 34 * scale], { colour: wall, light });
  fill(canvas, [0, 34 * scale, 64 * scale, 14 * scale + 1], { colour: floor, light: light * 0.96 });
  for (const { kind, at, colour, only } of shapes) {
    if (only !== undefined && only !== look) continue;
    const [x, y, width, height] = [(at[0] + shift) * scale, at[1] * scale, at[2] * scale, at[3] * scale];
    if (kind === 'box') fill(canvas, [x, y, width, height], { colour, light });
    else fill(canvas, [x - width, y - width, width * 2, width * 2], { colour, light, radius: width });
  }
}

interface Paint {
  readonly colour: Colour;
  readonly light: number;
  /** Rounds the area to a disc. */
  readonly radius?: number;
}

function fill({ width, height, pixels }: Canvas, area: readonly [number, number, number, number], paint: Paint): void {
  const [left, top, across, down] = area.map(Math.round) as [number, number, number, number]; // Four in, four out.
  const { colour, light, radius } = paint;
  const [red_, green_, blue_] = colour;
  for (let y = Math.max(0, top); y < Math.min(height, top + down); y += 1) {
    const shade = light * (1 - y / height / 5); // Halls are lit from above.
    for (let x = Math.max(0, left); x < Math.min(width, left + across); x += 1) {
      if (radius !== undefined && (x - left - radius) ** 2 + (y - top - radius) ** 2 > radius ** 2) continue;
      const at = (y * width + x) * 3;
      pixels[at] = Math.min(255, red_ * shade);
      pixels[at + 1] = Math.min(255, green_ * shade);
      pixels[at + 2] = Math.min(255, blue_ * shade);
    }
  }
}
