/** The calendar of the bureau for every screen of staff: asked once, kept, and asked again after every act. */

import { useQuery } from '@tanstack/react-query';
import { enteredYearsRoute } from '@zhifa/contract';
import { calendarWith } from '@zhifa/law';
import { useMemo, type ReactNode } from 'react';
import { call } from '../../shared/api.ts';
import { CalendarContext } from '../../shared/calendar.ts';

const KEPT_MS = 10 * 60_000; // Acts done here ask at once; what others approve is known within this.

export function BureauCalendar({ children }: { readonly children: ReactNode }) {
  const { data } = useQuery({
    queryKey: ['calendar', 'entered'],
    queryFn: () => call(enteredYearsRoute),
    staleTime: KEPT_MS,
  });
  const calendar = useMemo(() => calendarWith(data?.years ?? []), [data]);
  return <CalendarContext value={calendar}>{children}</CalendarContext>;
}
