/** A year's public holidays as the State Council published them (国务院办公厅放假通知): the only source of workdays. */

import type { CivilDate } from './civil-date.ts';

export interface HolidayPeriod {
  readonly name: string;
  readonly from: CivilDate;
  /** Last day off, included. */
  readonly to: CivilDate;
}

export interface PublishedYear {
  readonly year: number;
  /** 国办发明电〔2025〕7号 */
  readonly documentNumber: string;
  readonly holidays: readonly HolidayPeriod[];
  /** 调休上班: Saturdays and Sundays that are worked. */
  readonly makeUpDays: readonly CivilDate[];
}
