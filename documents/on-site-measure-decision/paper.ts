/** 现场处理措施决定书: what stands on it. 安全生产法 65 第一款第三项, 第二款. */

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
  PrintedText,
  Remedies,
  SignOff,
} from '../shared/paper.ts';

export const OnSiteMeasureDecisionPaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  inspectee: Filled,
  inspectedOn: Filled,
  findings: z.array(NumberedText).min(1).max(200),
  /** With paragraph and item: `《中华人民共和国安全生产法》第六十五条第一款第三项`. */
  legalBasis: Filled,
  /** Each measure with the minute from which it runs and its object. */
  measures: z.array(NumberedText).min(1).max(50),
  /** How the measure ends: usually `standingRelease`. */
  release: PrintedText,
  remedies: Remedies,
  officers: OfficerLines,
  party: PartyLine,
  signOff: SignOff,
  qr: CheckCode.optional(),
  copiesNote,
});
export type OnSiteMeasureDecisionPaper = z.output<typeof OnSiteMeasureDecisionPaper>;

/** 安全生产法 65 第一款第三项: no use before the organ has examined and agreed. */
export const standingRelease = '重大事故隐患排除后，你单位应当向本机关提出书面申请，经审查同意，方可恢复使用。';
