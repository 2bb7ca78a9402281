/** A year's public holidays as the State Council published them (国务院办公厅放假通知): the only source of workdays. */

import { z } from 'zod';
import { CivilDate } from './civil-date.ts';

const MOST_PERIODS = 20; // Seven festivals; a longer list is a mistake.
const MOST_MAKE_UP_DAYS = 40;

const HolidayPeriod = z
  .strictObject({
    name: z.string().min(1).max(20),
    from: CivilDate,
    /** Last day off, included. */
    to: CivilDate,
  })
  .readonly();
export type HolidayPeriod = z.output<typeof HolidayPeriod>;

export const PublishedYear = z
  .strictObject({
    year: z.int().min(1950).max(2100),
    /** 国办发明电〔2025〕7号 */
    documentNumber: z.string().min(1).max(60),
    holidays: z.array(HolidayPeriod).max(MOST_PERIODS).readonly(),
    /** 调休上班: Saturdays and Sundays that are worked. */
    makeUpDays: z.array(CivilDate).max(MOST_MAKE_UP_DAYS).readonly(),
  })
  .readonly();
export type PublishedYear = z.output<typeof PublishedYear>;
