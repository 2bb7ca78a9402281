/** 现场检查记录: what was seen, said and signed on site. 安全生产法 67, 68. */

import { z } from 'zod';
import {
  copiesNote,
  Filled,
  FilledOrByHand,
  PaperNumber,
  paperBase,
  PrintedText,
  Signature,
  Signatures,
} from '../shared/paper.ts';

/** One thing found: a title in bold, then facts, article, evidence and disposition in one paragraph. */
export const RecordedFinding = z.strictObject({
  number: z.string().min(1),
  /** Without a full stop: the layout sets one. */
  title: PrintedText,
  text: PrintedText,
});

/** The party signs, or its refusal is told and witnessed (安全生产法 68). */
const SignedEnding = z.strictObject({
  kind: z.literal('signed'),
  /** Written by the party's own hand where there is a picture; otherwise printed: `以上检查情况属实，无异议。` */
  opinion: z.union([Signature, FilledOrByHand]),
  party: Signature,
  partyDate: FilledOrByHand,
  accompanist: Signature,
});

const DeclinedEnding = z.strictObject({
  kind: z.literal('declined'),
  /** Circumstances and reason, the recorder's file, who witnessed, when it was reported to the responsible leader. */
  circumstances: PrintedText,
  /** `拒绝填写（理由见上）`. */
  opinion: PrintedText,
  partyDate: PrintedText,
  /** `14070316021、14070316048`. */
  certificates: PrintedText,
  attestor: z.strictObject({
    signature: Signature,
    date: FilledOrByHand,
    /** Place of work and telephone; 无 where nobody could witness. */
    from: PrintedText,
    /** What the witness wrote, as a picture, or printed. */
    statement: z.union([Signature, FilledOrByHand]),
  }),
});

export const InspectionRecordPaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  inspectee: Filled,
  uscc: Filled,
  telephone: Filled,
  address: Filled,
  /** Legal representative or person in charge, and the office held. */
  representative: z.strictObject({ name: Filled, office: Filled }),
  /** Who was there for the inspectee. */
  inCharge: z.strictObject({ name: Filled, office: Filled }),
  places: Filled,
  /** To the minute, with the end: `2026年6月10日9时08分至11时46分`. */
  period: Filled,
  officers: z
    .array(z.strictObject({ name: PrintedText, certificate: PrintedText }))
    .min(2)
    .max(6),
  /** Answer to the telling of rights, with the signature beside it: `看清楚了，不申请回避。` */
  answer: z.strictObject({ text: FilledOrByHand, signature: Signature }),
  /** Paragraphs before the findings: arrival, papers shown, companions, recorder files, counts. */
  account: z.array(PrintedText).min(1).max(50),
  findings: z.array(RecordedFinding).max(200),
  /** Paragraphs after the findings: `除上述问题外，本次所查其余18项未发现问题（…）。` */
  closing: z.array(PrintedText).max(20),
  ending: z.discriminatedUnion('kind', [SignedEnding, DeclinedEnding]),
  officerSignatures: Signatures,
  officersDate: FilledOrByHand,
  recorder: Signature,
  /** Every page is signed at its foot; left out where the party declined. */
  foot: z.strictObject({ officers: Signatures, party: Signature }).optional(),
  copiesNote,
});
export type InspectionRecordPaper = z.output<typeof InspectionRecordPaper>;
