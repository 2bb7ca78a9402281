/** What an officer does with thumb and pen: taps, photos, signatures, the blanks of a prefilled fact. */

import type { Locator, Page } from 'playwright-core';

export interface Effort {
  taps: number;
  typed: number;
}

export interface Field {
  readonly tap: (what: Locator) => Promise<void>;
  readonly choose: (what: Locator) => Promise<void>;
  readonly type: (where: Locator, words: string) => Promise<void>;
  /** Fills every ＿＿ of a prefilled text, in order; the last word serves the rest. */
  readonly fillBlanks: (where: Locator, ...words: readonly string[]) => Promise<void>;
  /** A picture, as the camera would give it. */
  readonly photograph: (where: Locator) => Promise<void>;
  readonly sign: (place: RegExp) => Promise<void>;
  /** What it took so far. */
  readonly effort: Effort;
}

const BLANK = '＿＿';
const STROKES = 12;

export function fieldOf(page: Page): Field {
  const effort: Effort = { taps: 0, typed: 0 };
  return {
    effort,
    tap: async (what) => {
      effort.taps += 1;
      await what.click();
    },
    choose: async (what) => {
      effort.taps += 1;
      await what.check();
    },
    type: async (where, words) => {
      effort.typed += words.length;
      await where.fill(words);
    },
    fillBlanks: async (where, ...words) => {
      const parts = (await where.inputValue()).split(BLANK);
      const filled = parts.slice(1).map((_part, index) => words[index] ?? words.at(-1) ?? '');
      effort.typed += filled.join('').length;
      await where.fill(parts.map((part, index) => part + (filled[index] ?? '')).join(''));
    },
    photograph: async (where) => {
      effort.taps += 1;
      const buffer = await page.screenshot({ type: 'jpeg' });
      await where.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
    },
    sign: async (place) => {
      const pad = page.getByRole('img', { name: place });
      await pad.scrollIntoViewIfNeeded();
      const { x, y } = (await pad.boundingBox()) ?? { x: 0, y: 0 };
      await page.mouse.move(x + 30, y + 40);
      await page.mouse.down();
      for (let stroke = 1; stroke <= STROKES; stroke += 1)
        await page.mouse.move(x + 30 + stroke * 12, y + 40 + (stroke % 3) * 20);
      await page.mouse.up();
    },
  };
}
