/** A year of the calendar with its notice. */

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { showCalendar } from '@zhifa/contract';
import { call } from '../../../shared/api.ts';

export function calendarQuery(year: number) {
  return queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => call(showCalendar, { params: { year } }),
    placeholderData: keepPreviousData,
  });
}
