/** The two tables of a font file that we need to read ourselves: its family names and the characters it can draw. */

import { readFileSync } from 'node:fs';

export type FontFace = { readonly path: string; readonly families: readonly string[]; readonly covers: Coverage };

/** Sorted, separate ranges of code points, ends included. */
export type Coverage = readonly (readonly [first: number, last: number])[];

const FAMILY_NAME_IDS = new Set([1, 16]);
const TRUETYPE_COLLECTION = 0x74746366;

/** A collection (.ttc) is read by its first face: all faces of the collections we know share their characters. */
export function readFontFace(path: string): FontFace {
  const bytes = readFileSync(path);
  const start = bytes.readUInt32BE(0) === TRUETYPE_COLLECTION ? bytes.readUInt32BE(12) : 0;
  const tables = tableOffsets(bytes, start);
  return { path, families: familyNames(bytes, tables.get('name')), covers: coverage(bytes, tables.get('cmap')) };
}

export function coversCodePoint(covers: Coverage, codePoint: number): boolean {
  let low = 0;
  let high = covers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = covers[middle] ?? [0, -1];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}

function tableOffsets(bytes: Buffer, start: number): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const count = bytes.readUInt16BE(start + 4);
  for (let index = 0; index < count; index += 1) {
    const entry = start + 12 + index * 16;
    offsets.set(bytes.toString('latin1', entry, entry + 4), bytes.readUInt32BE(entry + 8));
  }
  return offsets;
}

function familyNames(bytes: Buffer, table: number | undefined): readonly string[] {
  if (table === undefined) return [];
  const count = bytes.readUInt16BE(table + 2);
  const strings = table + bytes.readUInt16BE(table + 4);
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const entry = table + 6 + index * 12;
    const platform = bytes.readUInt16BE(entry);
    if (!FAMILY_NAME_IDS.has(bytes.readUInt16BE(entry + 6)) || platform === 1) continue;
    const from = strings + bytes.readUInt16BE(entry + 10);
    const text = Buffer.from(bytes.subarray(from, from + bytes.readUInt16BE(entry + 8)));
    if (text.length % 2 === 0) names.add(text.swap16().toString('utf16le'));
  }
  return [...names];
}

function coverage(bytes: Buffer, table: number | undefined): Coverage {
  if (table === undefined) return [];
  const count = bytes.readUInt16BE(table + 2);
  const ranges: [number, number][] = [];
  for (let index = 0; index < count; index += 1) {
    const subtable = table + bytes.readUInt32BE(table + 4 + index * 8 + 4);
    const format = bytes.readUInt16BE(subtable);
    if (format === 4) ranges.push(...segments(bytes, subtable));
    if (format === 12) ranges.push(...groups(bytes, subtable));
  }
  return merged(ranges);
}

/** Format 12: groups of code points beyond the basic plane too. */
function groups(bytes: Buffer, subtable: number): [number, number][] {
  const count = bytes.readUInt32BE(subtable + 12);
  return Array.from({ length: count }, (_, index) => {
    const entry = subtable + 16 + index * 12;
    return [bytes.readUInt32BE(entry), bytes.readUInt32BE(entry + 4)];
  });
}

/** Format 4: a segment may hold characters that map to glyph 0, which is the box of a missing character. */
function segments(bytes: Buffer, subtable: number): [number, number][] {
  const doubled = bytes.readUInt16BE(subtable + 6);
  const [ends, starts] = [subtable + 14, subtable + 16 + doubled];
  const found: [number, number][] = [];
  for (let index = 0; index < doubled; index += 2) {
    const [first, last] = [bytes.readUInt16BE(starts + index), bytes.readUInt16BE(ends + index)];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      if (glyphOfSegment(bytes, starts + index, doubled, code) !== 0) found.push([code, code]);
    }
  }
  return found;
}

function glyphOfSegment(bytes: Buffer, startAt: number, doubled: number, code: number): number {
  const delta = bytes.readUInt16BE(startAt + doubled);
  const rangeAt = startAt + 2 * doubled;
  const range = bytes.readUInt16BE(rangeAt);
  if (range === 0) return (code + delta) & 0xffff;
  const glyph = bytes.readUInt16BE(rangeAt + range + (code - bytes.readUInt16BE(startAt)) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function merged(ranges: [number, number][]): Coverage {
  const sorted = ranges.sort(([a], [b]) => a - b);
  const out: [number, number][] = [];
  for (const [first, last] of sorted) {
    const previous = out.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else out.push([first, last]);
  }
  return out;
}
