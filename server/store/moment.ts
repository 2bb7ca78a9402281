/** Moments as PostgreSQL writes them, in the form the program keeps them in. */

import type { Instant } from '@zhifa/law';

/** `2026-09-28 09:10:00.123+08`, in whatever time zone the server speaks. The program writes no finer than milliseconds. */
export function momentOf(text: string): Instant {
  const written = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
  return new Date(written).toISOString() as Instant; // A Date always writes itself in this form.
}
