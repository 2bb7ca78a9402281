/** When on its day a deadline ends: a day's term with the day, an hour's at its own moment. */

import type { Deadline } from '@zhifa/law';
import { texts } from './texts.ts';

export function endWords({ dueAt, direction }: Deadline): string {
  if (direction !== undefined) return texts.heads[direction];
  return dueAt === undefined ? texts.endsAtMidnight : texts.endsThen;
}
