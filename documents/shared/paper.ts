/**
 * What every paper has in common. A paper is exactly what its layout prints: texts already worded and formatted, rows,
 * signatures, the number. `model.ts` of a form makes it from a dossier; the layout adds nothing and computes nothing.
 */

import { z } from 'zod';

/** Longest text of one value: a page holds about 1,300 characters, so this is several pages. */
const LONGEST_TEXT = 6000;

/** A text that is printed as it is. An empty value never prints as empty: it is 无 or ／ or the paper is not ready. */
export const PrintedText = z.string().min(1).max(LONGEST_TEXT);

/** Not known yet: the preview shows a dashed box with the hint; such a paper can be drafted but not issued. */
export const UnknownYet = z.strictObject({ hint: z.string().min(1).max(20) });

/** Left for a hand on the printed sheet (a date beside a signature that will be made with a pen). */
export const ByHand = z.strictObject({ byHand: z.literal(true) });

export const Filled = z.union([PrintedText, UnknownYet]);
export type Filled = z.output<typeof Filled>;

export const FilledOrByHand = z.union([PrintedText, UnknownYet, ByHand]);
export type FilledOrByHand = z.output<typeof FilledOrByHand>;

/** `（康）应急责改〔2026〕12号`; before issue the parts around the number that will be taken. */
export const PaperNumber = z.union([
  PrintedText,
  z.strictObject({ before: z.string().min(1), hint: z.string().min(1), after: z.string().min(1) }),
]);
export type PaperNumber = z.output<typeof PaperNumber>;

/** Name under which the picture is handed to the compiler. */
export const AssetName = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,120}$/u);

export const Signature = z.discriminatedUnion('kind', [
  /** A stroke picture (PNG or SVG, transparent ground). `by` is the signer's name, for readers who cannot see. */
  z.strictObject({
    kind: z.literal('ink'),
    image: AssetName,
    by: z.string().min(1),
    fingerprint: z.boolean().optional(),
  }),
  /** An empty ruled line for a pen. */
  z.strictObject({ kind: z.literal('unsigned') }),
  /** 拒绝签字; the refusal itself is told in the text. */
  z.strictObject({ kind: z.literal('declined') }),
  /** 无: nobody has to sign here. */
  z.strictObject({ kind: z.literal('none') }),
]);
export type Signature = z.output<typeof Signature>;

export const Signatures = z.array(Signature).min(1).max(6);

/** An officer's line: signature and number of the enforcement certificate. */
export const OfficerLine = z.strictObject({ signature: Signature, certificate: PrintedText });
export type OfficerLine = z.output<typeof OfficerLine>;

/** Two officers at least: 行政处罚法 42, 55. */
export const OfficerLines = z.array(OfficerLine).min(2).max(4);

/** A person of the party who signs with the date. */
export const PartyLine = z.strictObject({ signature: Signature, date: FilledOrByHand });
export type PartyLine = z.output<typeof PartyLine>;

/** An opinion of an internal review, with who gave it and when. `text` is 「」-free and ends with a full stop. */
export const Opinion = z.strictObject({ text: FilledOrByHand, signatures: Signatures, date: FilledOrByHand });
export type Opinion = z.output<typeof Opinion>;

/** An option of an internal review; all options are printed, the chosen one ticked. */
export const Choice = z.strictObject({ label: z.string().min(1), chosen: z.boolean() });
export const Choices = z.array(Choice).min(2).max(6);

/** Organ over date. Before issue there is no seal and （印章） stands behind the organ's name. */
export const SignOff = z.strictObject({
  organ: PrintedText,
  date: Filled,
  seal: z.enum(['none', 'organ']),
});
export type SignOff = z.output<typeof SignOff>;

/** Where the party may turn: 行政复议法 24 (the government of the same level), 行政诉讼法. */
export const Remedies = z.strictObject({ government: PrintedText, court: PrintedText });
export type Remedies = z.output<typeof Remedies>;

/** A numbered statement; `number` is printed as it stands (`1`, `12`). */
export const NumberedText = z.strictObject({ number: z.string().min(1), text: PrintedText });
export type NumberedText = z.output<typeof NumberedText>;

/** Rows of 0 and 1, dark is 1, without the quiet zone. */
export const CheckCode = z
  .array(z.string().regex(/^[01]+$/))
  .min(21)
  .max(177);

/** The part of every paper; a form adds what it says. */
export const paperBase = {
  /** Full name of the organ, also the author in the file's metadata. */
  organ: PrintedText,
  /** A draft carries the word 草稿, no seal and no number. */
  draft: z.boolean(),
  /** On the screen while it is filled in: values are tinted, unknown ones say what will stand there. */
  preview: z.boolean(),
  /** Path of the value being edited, such as `findings.0.text`; it gets the accent frame in the preview. */
  focus: z.string().optional(),
};

/** 本文书一式两份：… at the foot of the last page. */
export const copiesNote = z.string().min(1).max(LONGEST_TEXT);

/** Every value that is unknown, as its path with its hint: what keeps a paper from being issued. */
export function unknownValues(paper: unknown, path = ''): { path: string; hint: string }[] {
  if (typeof paper !== 'object' || paper === null) return [];
  if ('hint' in paper && typeof paper.hint === 'string') return [{ path, hint: paper.hint }];
  return Object.entries(paper).flatMap(([key, value]) => unknownValues(value, path === '' ? key : `${path}.${key}`));
}

/** All texts of a paper in one string, for the search for characters that cannot be printed. */
export function textsOf(paper: unknown): string {
  if (typeof paper === 'string') return paper;
  if (typeof paper !== 'object' || paper === null) return '';
  return Object.values(paper).map(textsOf).join('\n');
}
