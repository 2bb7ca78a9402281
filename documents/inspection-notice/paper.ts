/** 行政检查通知书: shown on arrival. Fields after the 2025 format texts for administrative inspection. */

import { z } from 'zod';
import {
  CheckCode,
  copiesNote,
  Filled,
  FilledOrByHand,
  paperBase,
  PaperNumber,
  PrintedText,
  Signature,
  SignOff,
} from '../shared/paper.ts';

export const InspectionNoticePaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  inspectee: Filled,
  /** The articles on which the inspection rests: `《中华人民共和国安全生产法》第六十二条第二款、第六十五条第一款`. */
  legalBasis: Filled,
  /** Plan, draw, tip-off … from which the inspection comes. */
  taskSource: Filled,
  /** `2026年6月10日9时至12时`. */
  period: Filled,
  place: Filled,
  /** What will be inspected. */
  matters: Filled,
  /** `刘建明（执法证号14070316021）、陈晓芸（执法证号14070316035）`: officers only, never those who assist. */
  officers: Filled,
  /** `协助人员2人，不实施检查` or `无协助人员`. */
  assistants: Filled,
  /** `公布的年度上限2次，本次为本年度第1次`. */
  frequency: Filled,
  /** Papers the inspectee has to lay open. */
  materials: Filled,
  /** Rules of conduct, printed after 检查纪律：. */
  conduct: PrintedText,
  supervisionTelephone: PrintedText,
  contact: z.strictObject({ name: Filled, telephone: PrintedText }),
  receipt: z.strictObject({ signature: Signature, time: FilledOrByHand }),
  signOff: SignOff,
  qr: CheckCode.optional(),
  copiesNote,
});
export type InspectionNoticePaper = z.output<typeof InspectionNoticePaper>;

/** 涉企行政检查“五个严禁”, and where the “八个不得” can be read. Whoever makes the paper may word it anew. */
export const standingConduct =
  '严禁逐利检查；严禁接受被检查企业的任何馈赠、报酬、福利待遇；严禁参加被检查企业提供的宴请、娱乐、旅游等活动；' +
  '严禁由被检查企业支付消费开支或者将检查费用转嫁给企业；严禁乱查封、乱扣押、乱冻结、动辄责令停产停业。' +
  '同时遵守涉企行政检查“八个不得”的规定，全文扫码可查。';
