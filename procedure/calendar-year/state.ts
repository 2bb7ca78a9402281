/** 年度放假安排: one type per stage. What the notice says stands in all of them, in its own wording and as it was read. */

import type { CivilDate, Instant, PublishedYear } from '@zhifa/law';
import type { PersonRef } from '../shared/person.ts';

export interface Word {
  readonly by: PersonRef;
  readonly at: Instant;
  readonly text: string;
}

/** The State Council's notice of one year. */
export interface HolidayNotice {
  readonly wording: string;
  /** Where the text was had: the web page, the paper that came. */
  readonly source: string;
  readonly publishedOn: CivilDate;
  /** As it was read; what the deadlines are counted with. */
  readonly year: PublishedYear;
}

interface Base extends HolidayNotice {
  readonly enteredBy: PersonRef;
  readonly enteredAt: Instant;
  readonly unitId: string;
  readonly returns: readonly Word[];
}

/** 待批准 */
export interface Entered extends Base {
  readonly stage: 'entered';
}

/** 已退回: the office mends it or lets it go. */
export interface Returned extends Base {
  readonly stage: 'returned';
}

/** 已启用: from now on deadlines are counted with it. */
export interface Approved extends Base {
  readonly stage: 'approved';
  readonly approval: Word;
}

/** 已撤销, before anybody approved it. */
export interface Dropped extends Base {
  readonly stage: 'dropped';
  readonly dropping: Word;
}

export type CalendarYearState = Entered | Returned | Approved | Dropped;
