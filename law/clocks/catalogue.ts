/** Every clock of the law, by subject and by ref. */

import { accidentClocks } from './accidents.ts';
import { caseClocks } from './cases.ts';
import type { ClockRule } from './clock.ts';
import { courtClocks } from './courts.ts';
import { disclosureClocks } from './disclosure.ts';
import { evidenceClocks } from './evidence.ts';
import { hearingClocks } from './hearing.ts';
import { inspectionClocks } from './inspection.ts';
import { paymentClocks } from './payment.ts';
import { referralClocks } from './referral.ts';
import { reviewClocks } from './review.ts';
import { tipClocks } from './tips.ts';

/** By subject, as a page lists them. */
export const clockSubjects = {
  检查与整改: inspectionClocks,
  举报与监督: tipClocks,
  立案与办案: caseClocks,
  证据与强制措施: evidenceClocks,
  告知与听证: hearingClocks,
  送达与缴纳: paymentClocks,
  申请执行与诉讼: courtClocks,
  行政复议: reviewClocks,
  公示与公开: disclosureClocks,
  移送: referralClocks,
  事故: accidentClocks,
} as const satisfies { readonly [subject: string]: readonly ClockRule[] };

export const clockRules: readonly ClockRule[] = Object.values(clockSubjects).flat();

const byRef = new Map(clockRules.map((rule) => [rule.ref, rule]));

/** The clock of that ref (evid.register.7d), or undefined. */
export function clockRule(ref: string): ClockRule | undefined {
  return byRef.get(ref);
}
