/** The calendar deadlines are counted with: the published years, and those the bureau has entered since and approved. */

import { publishedCalendar, type Calendar } from '@zhifa/law';
import { createContext, useContext } from 'react';

/** Until the bureau's own years have arrived, and where nobody is signed in, those that the product knows. */
export const CalendarContext = createContext<Calendar>(publishedCalendar);

export function useCalendar(): Calendar {
  return useContext(CalendarContext);
}
