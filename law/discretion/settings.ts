/** How a bureau exercises its discretion where no rule says it: each with the stricter default. */

import { yuan, type Fen } from '../money/fen.ts';
import { rate, type Fraction, type Rounding } from '../money/fraction.ts';
import type { TierTable } from './benchmark.ts';

export interface DiscretionSettings {
  /** What the bureau, its city or its province imported. */
  readonly imported: readonly TierTable[];
  /** Whether tables of another province may be used where there is none of one's own. */
  readonly referenceTables: boolean;
  /** Where 减轻 ends, as a share of the lower limit. */
  readonly mitigationFloor: Fraction;
  /** How far one factor moves the amount, as a share of the tier's width. */
  readonly step: Fraction;
  readonly roundTo: Fen;
  readonly rounding: Rounding;
  /** Tables and rules the bureau has compared with its own copy. */
  readonly confirmed: readonly string[];
}

export const strictSettings: DiscretionSettings = {
  imported: [],
  referenceTables: false,
  mitigationFloor: rate(1, 2),
  step: rate(1, 4),
  roundTo: yuan(100),
  rounding: 'down',
  confirmed: [],
};
