/** Whole weeks: counted days with their number, skipped days with their holiday's name, the last day solid. */

import type { CivilDate, Deadline } from '@zhifa/law';
import { shortDate, weeksOf, type ArithmeticDay } from './arithmetic.ts';
import { texts } from './texts.ts';

const WEEKS_SHOWN_AT_EACH_END = 4; // A term of ninety days folds its middle.

export function WeekCalendar({ deadline, today }: { readonly deadline: Deadline; readonly today: CivilDate }) {
  const weeks = weeksOf(deadline);
  const hidden = weeks.length - 2 * WEEKS_SHOWN_AT_EACH_END;
  const head = hidden > 0 ? weeks.slice(0, WEEKS_SHOWN_AT_EACH_END) : weeks;
  const tail = hidden > 0 ? weeks.slice(-WEEKS_SHOWN_AT_EACH_END) : [];
  return (
    <figure className="week-calendar">
      <figcaption className="caption">{texts.legend}</figcaption>
      <div className="week week-head" aria-hidden>
        {texts.weekdays.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      {head.map((week) => (
        <Week key={week[0]?.on} week={week} today={today} />
      ))}
      {hidden > 0 ? <p className="week-gap caption">{texts.gap(hidden)}</p> : null}
      {tail.map((week) => (
        <Week key={week[0]?.on} week={week} today={today} />
      ))}
    </figure>
  );
}

function Week({ week, today }: { readonly week: readonly ArithmeticDay[]; readonly today: CivilDate }) {
  return (
    <div className="week">
      {week.map((day) => (
        <span key={day.on} className={`day day-${day.mark}${day.isUnpublished ? ' day-unpublished' : ''}`}>
          <span>{shortDate(day.on)}</span>
          <span>
            {day.count === undefined ? null : <strong>{day.count}</strong>} <small>{wordOf(day)}</small>
            {day.on === today ? <small className="day-today">{texts.today}</small> : null}
          </span>
        </span>
      ))}
    </div>
  );
}

function wordOf({ mark, name, isMakeUp, isUnpublished }: ArithmeticDay): string {
  switch (mark) {
    case 'start':
      return texts.startDay;
    case 'due':
      return texts.expires;
    case 'rolled':
      return texts.rolled;
    case 'counted':
      return isMakeUp ? texts.makeUp : isUnpublished ? texts.unpublished : '';
    case 'skipped':
      return name ?? texts.weekend;
    case 'outside':
      return '';
  }
}
