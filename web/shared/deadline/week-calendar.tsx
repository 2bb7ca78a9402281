/** Whole weeks: counted days with their number, skipped and stayed days with their reason, the last day solid. */

import { shortDate, yearOf, type CivilDate, type Deadline } from '@zhifa/law';
import { useCalendar } from '../calendar.ts';
import { weeksOf, type ArithmeticDay } from './arithmetic.ts';
import { texts } from './texts.ts';

const WEEKS_SHOWN_AT_EACH_END = 4; // A term of ninety days folds its middle.

interface WeekCalendarProps {
  readonly deadline: Deadline;
  readonly today: CivilDate;
}

export function WeekCalendar({ deadline, today }: WeekCalendarProps) {
  const weeks = weeksOf(deadline, useCalendar());
  const hidden = weeks.length - 2 * WEEKS_SHOWN_AT_EACH_END;
  const head = hidden > 0 ? weeks.slice(0, WEEKS_SHOWN_AT_EACH_END) : weeks;
  const tail = hidden > 0 ? weeks.slice(-WEEKS_SHOWN_AT_EACH_END) : [];
  const isNumbered = weeks.some((week) => week.some(({ count }) => count !== undefined));
  return (
    <figure className="week-calendar">
      <figcaption className="caption">{isNumbered ? texts.legend : texts.legendUnnumbered}</figcaption>
      <div className="week week-head" aria-hidden>
        {texts.weekdays.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <Weeks weeks={head} year={yearOf(today)} deadline={deadline} today={today} />
      {hidden > 0 ? <p className="week-gap caption">{texts.gap(hidden)}</p> : null}
      <Weeks weeks={tail} year={yearOfLast(head)} deadline={deadline} today={today} />
    </figure>
  );
}

interface WeeksProps extends WeekCalendarProps {
  readonly weeks: readonly (readonly ArithmeticDay[])[];
  /** The year that goes without saying before the first week. */
  readonly year: number | undefined;
}

function Weeks({ weeks, year, deadline, today }: WeeksProps) {
  return weeks.map((week, index) => {
    const own = yearOfLast([week]);
    const said = index === 0 ? year : yearOfLast(weeks.slice(0, index));
    return (
      <div key={week[0]?.on}>
        {own === undefined || own === said ? null : <p className="caption">{texts.year(own)}</p>}
        <div className="week">
          {week.map((day) => (
            <Day key={day.on} day={day} deadline={deadline} isToday={day.on === today} />
          ))}
        </div>
      </div>
    );
  });
}

/** Of the last week shown, by its Monday: a week over New Year belongs to the old one. */
function yearOfLast(weeks: readonly (readonly ArithmeticDay[])[]): number | undefined {
  const monday = weeks.at(-1)?.[0];
  return monday === undefined ? undefined : yearOf(monday.on);
}

interface DayProps {
  readonly day: ArithmeticDay;
  readonly deadline: Deadline;
  readonly isToday: boolean;
}

function Day({ day, deadline, isToday }: DayProps) {
  return (
    <span className={`day day-${day.mark}${day.isUnpublished ? ' day-unpublished' : ''}`}>
      <span>{shortDate(day.on)}</span>
      <span>
        {day.count === undefined ? null : <strong>{day.count}</strong>} <small>{wordOf(day, deadline)}</small>
        {isToday ? <small className="day-today">{texts.today}</small> : null}
      </span>
    </span>
  );
}

function wordOf({ mark, name, isMakeUp, isUnpublished }: ArithmeticDay, { direction }: Deadline): string {
  switch (mark) {
    case 'start':
      return texts.startDay;
    case 'due':
      return texts.dueIs[direction ?? 'forward'];
    case 'rolled':
      return direction === undefined ? texts.rolling : texts.rollingBack;
    case 'counted':
      return isMakeUp ? texts.makeUp : isUnpublished ? texts.unpublished : '';
    case 'skipped':
      return name ?? texts.weekend;
    case 'stayed':
      return name ?? texts.stayed;
    case 'outside':
      return '';
  }
}
