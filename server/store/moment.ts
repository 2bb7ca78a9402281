/** Moments as the driver reads them, in the form the program keeps them in. */

import type { Instant } from '@zhifa/law';

export function momentOf(date: Date): Instant {
  return date.toISOString() as Instant; // A Date always writes itself in this form.
}
