/** The derivation of a deadline as screens show it: with what the clock it names says of rolling and extending. */

import type { Deadline, DerivationStep } from '@zhifa/law';
import { clockRule, derivationOf } from '@zhifa/law/clocks';
import { useCalendar } from '../calendar.ts';

export function useDerivation(deadline: Deadline): DerivationStep[] {
  const rule = deadline.rule === undefined ? undefined : clockRule(deadline.rule);
  return derivationOf(deadline, rule, useCalendar());
}
