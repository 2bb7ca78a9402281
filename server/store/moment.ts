/** Moments as PostgreSQL writes them, in the form the program keeps them in. */

import type { Instant } from '@zhifa/law';

/** `2026-09-28 09:10:00.123+08`, in whatever time zone the server speaks. The program writes no finer than milliseconds. */
export function momentOf(text: string): Instant {
  const isUtc = text.endsWith('+00') && text[10] === ' ';
  return isUtc ? momentInUtc(text) : momentElsewhere(text);
}

/** Our own connections ask for UTC: a list of fifty lines has a hundred moments, which need not be reckoned then. */
function momentInUtc(text: string): Instant {
  const milliseconds = text.slice(20, -3).slice(0, 3).padEnd(3, '0');
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${milliseconds}Z` as Instant; // The same form, in the same zone.
}

function momentElsewhere(text: string): Instant {
  const written = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
  return new Date(written).toISOString() as Instant; // A Date always writes itself in this form.
}
