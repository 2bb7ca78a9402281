/** Running text of a draft: values, blanks, paragraphs. */

import { AlignmentType, Paragraph, TextRun, UnderlineType, type IParagraphOptions } from 'docx';
import type { FilledOrByHand } from '../paper.ts';
import { faceOf } from './faces.ts';

/** A fixed piece of a sentence, or a run made below. */
export type Part = string | TextRun;

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = 56.693;
/** Ideographic spaces: what a hand fills in on the printed sheet. */
const ROOM_IN_TEXT = '　'.repeat(4);
const ROOM_IN_BLANK = '　'.repeat(6);

export function points(count: number): number {
  return Math.round(count * TWIPS_PER_POINT);
}

export function millimetres(count: number): number {
  return Math.round(count * TWIPS_PER_MILLIMETRE);
}

/** The text of a value, or `room` where nobody has said it yet. */
export function textOf(value: FilledOrByHand, room = ROOM_IN_TEXT): string {
  return typeof value === 'string' ? value : room;
}

export function val(value: FilledOrByHand): TextRun {
  return new TextRun(textOf(value));
}

/** An inline blank of a fixed sentence: ruled. */
export function blank(value: FilledOrByHand): TextRun {
  return new TextRun({ text: textOf(value, ROOM_IN_BLANK), underline: { type: UnderlineType.SINGLE } });
}

/** Several blanks in a row, with 、 between. */
export function blanks(values: readonly FilledOrByHand[]): Part[] {
  return values.flatMap((value, index) => (index === 0 ? [blank(value)] : ['、', blank(value)]));
}

export function strong(text: string): TextRun {
  return new TextRun({ text, font: faceOf.hei });
}

/** Moved in by two characters; the sheet says how large a character is. */
export function par(...parts: readonly Part[]): Paragraph {
  return paragraphOf(parts, { style: 'indented', alignment: AlignmentType.BOTH });
}

/** Stays with what follows: the last paragraph before signatures or seal. */
export function lastPar(...parts: readonly Part[]): Paragraph {
  return paragraphOf(parts, { style: 'indented', alignment: AlignmentType.BOTH, keepNext: true, keepLines: true });
}

/** Starts at the left edge. */
export function flush(...parts: readonly Part[]): Paragraph {
  return paragraphOf(parts, {});
}

/** A heading at the left edge that stays with what follows. */
export function heading(text: string): Paragraph {
  return paragraphOf([strong(text), '：'], { keepNext: true });
}

export function paragraphOf(parts: readonly Part[], options: IParagraphOptions): Paragraph {
  return new Paragraph({
    ...options,
    children: parts.map((part) => (typeof part === 'string' ? new TextRun(part) : part)),
  });
}
