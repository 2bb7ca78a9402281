import { describe, expect, it } from 'vitest';
import { fitted, type Setting } from './fit.ts';

const ROOM = 694;
const pitches = { preferred: 22, closest: 18.5, widest: 22.6 };

/** A paper of so many lines with an ending of 290 points that must stay whole, set as the layout would. */
function paperOf(lines: number) {
  const asked: (number | undefined)[] = [];
  const set = (pitch: number | undefined): Promise<Setting> => {
    asked.push(pitch);
    return Promise.resolve(settingOf(lines, pitch ?? pitches.preferred));
  };
  return { asked, set };
}

function settingOf(lines: number, pitch: number): Setting {
  const ending = 220 + 4 * pitch;
  const tall = 130 + lines * pitch;
  const bodyEnd = { page: Math.floor(tall / ROOM) + 1, y: tall % ROOM };
  const gap = pitch - 12;
  const fits = bodyEnd.y + gap + ending <= ROOM;
  const start = fits ? { page: bodyEnd.page, y: bodyEnd.y + gap } : { page: bodyEnd.page + 1, y: 0 };
  return { bodyEnd, closeStart: start, closeEnd: { ...start, y: start.y + ending }, room: ROOM, pitch, gap, pitches };
}

describe('the pitch of a paper', () => {
  it('is the preferred one when all stands on one page', async () => {
    const { asked, set } = paperOf(8);
    expect((await fitted(set)).pitch).toBe(22);
    expect(asked).toEqual([undefined]);
  });

  it.each([12, 13, 14])('is drawn closer so that %i lines and the sign-off stand on one page', async (lines) => {
    const setting = await fitted(paperOf(lines).set);
    expect(setting.closeEnd.page).toBe(1);
    expect(setting.pitch).toBeGreaterThanOrEqual(18.5);
    expect(setting.pitch).toBeLessThanOrEqual(22);
  });

  it('stays the preferred one where no allowed pitch saves the page', async () => {
    expect((await fitted(paperOf(22).set)).pitch).toBe(22);
  });

  it('never asks for more than seven settings, whatever the length', async () => {
    for (let lines = 1; lines < 120; lines += 1) {
      const { asked, set } = paperOf(lines);
      await fitted(set);
      expect(asked.length).toBeLessThanOrEqual(7);
    }
  });

  it('takes one page for every paper that has one within the allowed pitches', async () => {
    for (let lines = 1; lines < 60; lines += 1) {
      const possible = settingOf(lines, pitches.closest).closeEnd.page === 1;
      expect((await fitted(paperOf(lines).set)).closeEnd.page === 1).toBe(possible);
    }
  });
});
