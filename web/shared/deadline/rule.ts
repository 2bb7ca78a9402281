/** What the clock behind a deadline says beside its derivation. */

import type { StepsOptions } from '@zhifa/law';

export type DeadlineRule = Pick<StepsOptions, 'rollBasis' | 'extension'>;
