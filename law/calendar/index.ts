/** The published years, in order. A new year is one new file and one line here. */

import { calendarOf, withYear, type Calendar } from './calendar.ts';
import type { PublishedYear } from './published-year.ts';
import { year2021 } from './2021.ts';
import { year2022 } from './2022.ts';
import { year2023 } from './2023.ts';
import { year2024 } from './2024.ts';
import { year2025 } from './2025.ts';
import { year2026 } from './2026.ts';

export const publishedYears = [year2021, year2022, year2023, year2024, year2025, year2026] as const;

/** The calendar every clock counts with. */
export const publishedCalendar = calendarOf(publishedYears);

/** With the years that the bureau has entered since; of two notices for one year the later in the list counts. */
export function calendarWith(entered: readonly PublishedYear[]): Calendar {
  return entered.length === 0 ? publishedCalendar : calendarOf(entered.reduce(withYear, [...publishedYears]));
}
