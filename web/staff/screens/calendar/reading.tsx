/** What was read out of the notice: each festival with its days off, the make-up days; or the sentences nobody understood. */

import { parseHolidayNotice, weekdayName, type CivilDate, type PublishedYear } from '@zhifa/law';
import { texts } from './texts.ts';

/** While it is being pasted: the reading, or every reason why there is none. */
export function Reading({ wording }: { readonly wording: string }) {
  if (wording.trim() === '') return <p className="secondary">{texts.readingWaits}</p>;
  const reading = parseHolidayNotice(wording);
  if (reading.outcome === 'year') return <YearTable year={reading.year} />;
  return (
    <div role="alert">
      <p className="strong">{texts.notRead}</p>
      <ul className="calendar-problems">
        {reading.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p className="secondary">{texts.notReadNext}</p>
    </div>
  );
}

export function YearTable({ year: { year, documentNumber, holidays, makeUpDays } }: { readonly year: PublishedYear }) {
  return (
    <>
      <p>{texts.readAs(year, documentNumber)}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{texts.columns.name}</th>
            <th scope="col">{texts.columns.days}</th>
            <th scope="col">{texts.columns.length}</th>
          </tr>
        </thead>
        <tbody>
          {holidays.map(({ name, from, to }) => (
            <tr key={from}>
              <td>{name}</td>
              <td>{from === to ? dated(from) : texts.days(dated(from), dated(to))}</td>
              <td>{texts.length(from, to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <span className="secondary">{texts.makeUpDays}</span>{' '}
        {makeUpDays.length === 0 ? texts.noMakeUp : makeUpDays.map(dated).join('、')}
      </p>
    </>
  );
}

function dated(on: CivilDate): string {
  return `${on}（${weekdayName(on)}）`;
}
