/** Pieces that the models of several forms are made of. */

import { chineseDate, civilDateOf, yearOf, type CivilDate } from '@zhifa/law';
import type { OfficerFacts } from '@zhifa/procedure';
import type { SignatureMark, Task } from './inspection.ts';
import type { PaperContext } from '../form.ts';
import { checkCodeOf } from './check-code.ts';
import type { Filled, OfficerLine, PaperNumber, Remedies, Signature, SignOff } from './paper.ts';

export const unsigned: Signature = { kind: 'unsigned' };
export const byHand = { byHand: true as const };
export const none = '无';

/** The part every paper has. A paper without a number yet is a preview. */
export function baseOf({ organ, issued }: PaperContext) {
  return { organ: organ.name, draft: false, preview: issued === undefined };
}

/** `（康）应急责改〔2026〕12号`, or the blank that will hold it. */
export function numberOf({ organ, issued, at }: PaperContext, code: string): PaperNumber {
  if (issued?.number !== undefined) return issued.number.text;
  const year = String(yearOf(civilDateOf(at)));
  return { before: `（${organ.shortName}）应急${code}〔${year}〕`, hint: '签发时取号', after: '号' };
}

export function signOffOf({ organ, issued, at }: PaperContext): SignOff {
  return { organ: organ.name, date: chineseDate(civilDateOf(at)), seal: issued === undefined ? 'none' : 'organ' };
}

/** The code is on issued papers only: a preview has nothing to be checked. */
export function codeOf({ verificationUrl }: PaperContext): { qr?: string[] } {
  return verificationUrl === undefined ? {} : { qr: checkCodeOf(verificationUrl) };
}

/** 行政复议法第二十四条: the government of the same level; 行政诉讼法 leaves the court. */
export function remediesOf({ organ }: PaperContext): Remedies {
  return { government: organ.reconsiderationOrgan, court: organ.court };
}

/** A stroke picture when the name was written on the screen, a line for the pen otherwise. */
export function inkOf(mark: SignatureMark | undefined): Signature {
  if (mark?.sha256 === undefined) return unsigned;
  return { kind: 'ink', image: `${mark.sha256}.png`, by: mark.name };
}

/** Two lines at least: 行政处罚法第四十二条. */
export function officerLines({ officers }: Task, marks: readonly SignatureMark[] = []): OfficerLine[] {
  return officers.slice(0, 4).map(({ name, certificateNumber }) => ({
    signature: inkOf(marks.find((mark) => mark.name === name)),
    certificate: certificateNumber,
  }));
}

/** `刘建明（执法证号14070316021）、…` */
export function officersWithCertificates(officers: readonly OfficerFacts[]): string {
  return officers.map(({ name, certificateNumber }) => `${name}（执法证号${certificateNumber}）`).join('、');
}

/** `2026年6月10日至6月12日`, or the one day. */
export function dayRange(from: CivilDate, to: CivilDate): string {
  return from === to ? chineseDate(from) : `${chineseDate(from)}至${chineseDate(to)}`;
}

/** 无 instead of nothing: a blank never prints as empty. */
export function orNone(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? none : text.trim();
}

export function unknown(hint: string): Filled {
  return { hint };
}

/** `1、3、4` */
export function numbersText(numbers: readonly number[]): string {
  return numbers.join('、');
}

/** What somebody said in the system, and who said it: 同意。（何秋萍） */
export function saidBy(text: string, name: string): string {
  return `${sentence(text)}（${name}）`;
}

/** Ends with one full stop, whatever was typed. */
export function sentence(text: string): string {
  return `${bare(text)}。`;
}

/** Without the stop at its end, to stand inside a sentence. */
export function bare(text: string): string {
  return text.trim().replace(/[。；;，,.\s]+$/u, '');
}
