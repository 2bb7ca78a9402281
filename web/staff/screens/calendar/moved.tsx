/** What the notice did to the deadlines that ran: from which day to which, or the same day and certain now; each opens its arithmetic. */

import { Link } from '@tanstack/react-router';
import type { MovedView } from '@zhifa/contract';
import { weekdayName, type CivilDate } from '@zhifa/law';
import { ArrowRight } from 'lucide-react';
import { DeadlineText } from '../../../shared/deadline/deadline.tsx';
import { texts } from './texts.ts';

interface MovedProps {
  readonly moved: readonly MovedView[];
  readonly documentNumber: string;
  readonly today: CivilDate;
}

export function Moved({ moved, documentNumber, today }: MovedProps) {
  const changed = moved.filter(({ before, deadline }) => before !== deadline.dueOn).length;
  return (
    <section aria-label={texts.moved} className="calendar-moved">
      <h2>{texts.moved}</h2>
      <p className="secondary">
        {moved.length === 0 ? texts.nothingMoved : texts.movedWhy(documentNumber, changed, moved.length - changed)}
      </p>
      {moved.length === 0 ? null : (
        <ul>
          {moved.map((one) => (
            <MovedLine key={`${one.dossierId} ${one.clock}`} moved={one} today={today} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MovedLine({ moved, today }: { readonly moved: MovedView; readonly today: CivilDate }) {
  const { dossierId, party, number, title, before, deadline, isInternal } = moved;
  const isSame = before === deadline.dueOn;
  return (
    <li>
      <p>
        <Link to="/inspections/$id" params={{ id: dossierId }} search={{ tab: 'clocks' }}>
          {party}
        </Link>
        {number === null ? null : <span className="secondary calendar-number">{number}</span>}
        <span className="calendar-clock">{title}</span>
      </p>
      <p className="calendar-from-to">
        <span className={isSame ? 'secondary' : 'calendar-before'}>{dated(before)}</span>
        <ArrowRight size={14} aria-hidden />
        <strong>{isSame ? texts.sameDay : dated(deadline.dueOn)}</strong>
        <DeadlineText title={title} deadline={deadline} today={today} isInternal={isInternal} isShort />
      </p>
    </li>
  );
}

function dated(on: CivilDate): string {
  return `${on}（${weekdayName(on)}）`;
}
