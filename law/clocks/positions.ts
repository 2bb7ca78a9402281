/** What each position of an open question gives from one day: both shown, so that nobody takes the chosen one for the law itself. */

import type { Calendar } from '../calendar/calendar.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { UnsettledOption, UnsettledQuestion } from '../gates/unsettled.ts';
import { deadlineUnder, type ClockAnswer } from './deadline-under.ts';
import { clockRule } from './catalogue.ts';

export interface CountedPosition {
  readonly option: UnsettledOption;
  /** Absent where the position is not a length; refused where what it rests on is not in force on that day. */
  readonly answer?: ClockAnswer;
}

export function positionsFrom(
  { options }: UnsettledQuestion,
  { from, calendar }: { readonly from: CivilDate; readonly calendar: Calendar },
): CountedPosition[] {
  return options.map((option) => {
    const { counts } = option;
    const clock = counts === undefined ? undefined : clockRule(counts.clock);
    if (clock === undefined) return { option };
    const counted = counts?.term === undefined ? clock : { ...clock, term: counts.term };
    return { option, answer: deadlineUnder({ clock: counted, from, calendar }) };
  });
}
