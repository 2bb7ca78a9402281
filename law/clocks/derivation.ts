/** The derivation of a deadline with what its clock says of rolling and extending: what every screen and command shows. */

import type { Calendar } from '../calendar/calendar.ts';
import type { Deadline } from '../term/deadline.ts';
import { extensionText } from '../term/extension.ts';
import { stepsOf, type DerivationStep } from '../term/steps.ts';
import type { ClockRule } from './clock.ts';
import { rollBasisOf } from './deadline-under.ts';

/** `rule` is the clock the deadline names, where it names one (`clockRule(deadline.rule)`). */
export function derivationOf(deadline: Deadline, rule: ClockRule | undefined, calendar: Calendar): DerivationStep[] {
  if (rule === undefined) return stepsOf(deadline, { calendar });
  const extension = rule.extension === undefined ? null : extensionText(rule.extension);
  return stepsOf(deadline, { calendar, rollBasis: rollBasisOf(rule), extension });
}
