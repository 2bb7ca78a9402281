/** 责令限期整改指令书: what stands on it. 安全生产法 65 第一款第二项. */

import { z } from 'zod';
import {
  CheckCode,
  copiesNote,
  Filled,
  NumberedText,
  OfficerLines,
  paperBase,
  PaperNumber,
  PartyLine,
  Remedies,
  SignOff,
} from '../shared/paper.ts';

const RectificationOrder = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  inspectee: Filled,
  /** What was found, one row a finding, in the numbering to which the sentences below refer. */
  findings: z.array(NumberedText).min(1).max(200),
  /** Numbers of what is to be put right at once: `5` or `6、11`. Left out when there is none. */
  atOnceItems: Filled.optional(),
  /** Numbers of what is to be put right by a day: `1、2、3、4`; and that day. Both or neither. */
  byDeadline: z.strictObject({ items: Filled, deadline: Filled }).optional(),
  remedies: Remedies,
  officers: OfficerLines,
  party: PartyLine,
  signOff: SignOff,
  qr: CheckCode.optional(),
  copiesNote,
});

/** An order that names no item would order nothing. */
export const RectificationOrderPaper = RectificationOrder.refine(
  ({ atOnceItems, byDeadline }) => atOnceItems !== undefined || byDeadline !== undefined,
  { error: '没有写明责令整改哪几项', path: ['byDeadline'] },
);
export type RectificationOrderPaper = z.output<typeof RectificationOrderPaper>;
