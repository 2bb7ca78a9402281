/** The next deadline in a list: the day and what is left, in word and colour. */

import type { DossierLine } from '@zhifa/contract';
import { workdaysBetween } from '@zhifa/law';
import { useCalendar } from '../../../shared/calendar.ts';
import { urgencyOf } from '../../../shared/deadline/deadline.tsx';
import { texts as shared } from '../../../shared/texts.ts';
import { useToday } from '../../session/session.ts';

export function Due({ on }: { readonly on: DossierLine['nextDueOn'] }) {
  const today = useToday();
  const calendar = useCalendar();
  if (on === null) return null;
  const left = workdaysBetween(calendar, today, on);
  return (
    <span className={urgencyOf(left)}>
      {on} {shared.workdaysLeft(left)}
    </span>
  );
}
