/** Twelve months, with the name of each day off; beside them the holidays as periods. */

import { yearMonthDay, type CivilDate } from '@zhifa/law';
import { texts } from './texts.ts';
import { monthsOf, periodsOf, type Calendar, type CalendarDay, type Month } from './year.ts';

interface YearViewProps {
  readonly calendar: Calendar;
  readonly today: CivilDate;
}

export function YearView({ calendar: { year, days }, today }: YearViewProps) {
  const named = new Map(days.map((day) => [day.on, day]));
  const makeUpDays = days.filter(({ kind }) => kind === 'makeUpDay').map(({ on }) => on);
  return (
    <div className="calendar">
      <div>
        <div className="calendar-months">
          {monthsOf(year).map((month) => (
            <MonthView key={month.month} month={month} named={named} today={today} />
          ))}
        </div>
        <p className="caption">{texts.legend}</p>
      </div>
      <section aria-labelledby="holidays">
        <h2 id="holidays">{texts.holidays}</h2>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{texts.columns.name}</th>
              <th scope="col">{texts.columns.days}</th>
            </tr>
          </thead>
          <tbody>
            {periodsOf(days).map(({ name, from, to }) => (
              <tr key={from}>
                <td>{name}</td>
                <td>{texts.days(from, to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{texts.makeUpDays}</h2>
        <p>{makeUpDays.toSorted().join('、')}</p>
      </section>
    </div>
  );
}

interface MonthViewProps {
  readonly month: Month;
  readonly named: ReadonlyMap<CivilDate, CalendarDay>;
  readonly today: CivilDate;
}

const DAYS_OF_A_WEEK = 7;

function MonthView({ month: { month, cells }, named, today }: MonthViewProps) {
  const weeks = Array.from({ length: Math.ceil(cells.length / DAYS_OF_A_WEEK) }, (_week, index) =>
    cells.slice(index * DAYS_OF_A_WEEK, (index + 1) * DAYS_OF_A_WEEK),
  );
  return (
    <table className="calendar-month">
      <caption>{texts.month(month)}</caption>
      <thead>
        <tr>
          {texts.weekdays.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          // Weeks of a month have no name of their own.
          <tr key={index}>
            {week.map((on, day) => (
              <Day
                key={on ?? day}
                on={on}
                day={on === undefined ? undefined : named.get(on)}
                isToday={on === today}
                isWeekend={day > 4}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly on: CivilDate | undefined;
  readonly day: CalendarDay | undefined;
  readonly isToday: boolean;
  readonly isWeekend: boolean;
}

function Day({ on, day, isToday, isWeekend }: DayProps) {
  if (on === undefined) return <td />;
  const isOff = day?.kind === 'holiday';
  const isMakeUp = day?.kind === 'makeUpDay';
  const kind = isOff ? 'off' : isMakeUp ? 'made-up' : isWeekend ? 'weekend' : 'worked';
  const title = isOff ? `${texts.holiday} ${day.name ?? ''}` : isMakeUp ? texts.makeUpLong : undefined;
  return (
    <td className={`calendar-${kind}`} title={title} {...(isToday ? { 'aria-current': 'date' as const } : {})}>
      {yearMonthDay(on).day}
      {isMakeUp ? <sup>{texts.makeUp}</sup> : null}
      {title === undefined ? null : <span className="visually-hidden">{title}</span>}
    </td>
  );
}
