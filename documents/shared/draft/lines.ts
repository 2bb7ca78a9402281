/** Label and value over a rule, one or two on a line; and the lines on which people sign. */

import { AlignmentType, Tab, TabStopType, TextRun, UnderlineType, type Paragraph } from 'docx';
import type { FilledOrByHand, OfficerLine, PartyLine, Signature, SignOff } from '../paper.ts';
import { millimetres, paragraphOf, points, textOf, val } from './text.ts';

export interface Field {
  readonly label: string;
  readonly text: string;
}

export const TYPE_WIDTH = 156;
/** Between the end of one rule and the label of the next field. */
const GAP = 2;
const CHARACTER = 12;

export function field(label: string, value: FilledOrByHand): Field {
  return { label, text: textOf(value, '') };
}

/** One or two fields on a line; `right` is the width of the second in millimetres, so that rules of several lines end together. */
export function fields(right: number, ...line: readonly Field[]): Paragraph {
  return ruledLine(line, right, false);
}

/** One field over the whole width. */
export function wideField(label: string, value: FilledOrByHand): Paragraph {
  return ruledLine([field(label, value)], 0, false);
}

/** A line to sign on: the picture of a signature is never in a draft, which anyone could copy it from. */
export function signed(label: string, signatures: Signature | readonly Signature[]): Field {
  return { label, text: signatureWords(signatures) };
}

/** What a hand wrote, or printed words. */
export function written(label: string, value: Signature | FilledOrByHand): Field {
  return typeof value === 'object' && 'kind' in value ? signed(label, value) : field(label, value);
}

/** A line of signatures, kept with what follows. */
export function signRow(right: number, ...line: readonly Field[]): Paragraph {
  return ruledLine(line, right, true);
}

/** One line for each officer with the number of the certificate; the label is printed once. */
export function officerRows(label: string, officers: readonly OfficerLine[]): Paragraph[] {
  return officers.map(({ signature, certificate }, index) =>
    signRow(61.6, { ...signed(label, signature), ...(index > 0 ? hidden(label) : {}) }, field('证号', certificate)),
  );
}

export function partyRow(label: string, { signature, date }: PartyLine): Paragraph {
  return signRow(61.6, signed(label, signature), field('日期', date));
}

/** Organ over date, in the right half; where the seal goes it says so. */
export function signOff({ organ, date }: SignOff): Paragraph[] {
  const place = { alignment: AlignmentType.CENTER, indent: { left: millimetres(TYPE_WIDTH / 2) }, keepLines: true };
  return [
    paragraphOf([`${organ}（印章）`], { ...place, keepNext: true, spacing: { before: points(24) } }),
    paragraphOf([val(date)], place),
  ];
}

/** What a draft says in the place of a signature: nothing, unless it was refused or nobody has to sign. */
export function signatureWords(signatures: Signature | readonly Signature[]): string {
  const list: readonly Signature[] = 'kind' in signatures ? [signatures] : signatures;
  return list.map(wordOf).join('');
}

function wordOf({ kind }: Signature): string {
  switch (kind) {
    case 'declined':
      return '拒绝签字';
    case 'none':
      return '无';
    case 'ink':
    case 'unsigned':
      return '';
  }
}

function hidden(label: string): Pick<Field, 'label'> {
  return { label: '　'.repeat([...label].length) };
}

/** The rule is an underlined tab after the value: it runs to the stop, however long the value becomes. */
function ruledLine(line: readonly Field[], right: number, keepNext: boolean): Paragraph {
  const leftEnd = TYPE_WIDTH - right - GAP;
  const stops = line.length === 1 ? [TYPE_WIDTH] : [leftEnd, leftEnd + GAP, TYPE_WIDTH];
  return paragraphOf(
    line.flatMap((one, index) =>
      index === 0 ? runsOf(one) : [new TextRun({ children: [new Tab()] }), ...runsOf(one)],
    ),
    {
      keepNext,
      tabStops: stops.map((stop) => ({ type: TabStopType.LEFT, position: millimetres(stop) })),
      ...(line.length === 1 ? hanging(line[0]) : {}),
    },
  );
}

/** Further lines of a long value begin under its first. An empty one would end its rule at the indent. */
function hanging(one: Field | undefined): { indent?: { left: number; hanging: number } } {
  if (one === undefined || one.text === '') return {};
  const width = points(([...one.label].length + 1) * CHARACTER);
  return { indent: { left: width, hanging: width } };
}

function runsOf({ label, text }: Field): TextRun[] {
  const shown = label.trim() === '' ? `${label}　` : `${label}：`;
  return [new TextRun(shown), new TextRun({ children: [text, new Tab()], underline: { type: UnderlineType.SINGLE } })];
}
