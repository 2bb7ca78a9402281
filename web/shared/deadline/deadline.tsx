/** A deadline in a line: the date, the workdays left in word and colour; opens its arithmetic. */

import { Info } from 'lucide-react';
import { useState } from 'react';
import { workdaysBetween, type CivilDate, type Deadline } from '@zhifa/law';
import { useCalendar } from '../calendar.ts';
import { texts as shared } from '../texts.ts';
import { dateWithWeekday } from './arithmetic.ts';
import { DeadlineDrawer } from './deadline-drawer.tsx';
import { texts } from './texts.ts';
import './deadline.css';

interface DeadlineTextProps {
  /** 整改期限 */
  readonly title: string;
  readonly deadline: Deadline;
  readonly today: CivilDate;
  readonly isInternal?: boolean;
  /** Only what is left, where the date stands beside it already. */
  readonly isShort?: boolean;
}

export function DeadlineText(props: DeadlineTextProps) {
  const { title, deadline, today, isInternal = false, isShort = false } = props;
  const [isOpen, setOpen] = useState(false);
  const { dueOn, provisional, direction } = deadline;
  const left = workdaysBetween(useCalendar(), today, dueOn);
  const date = dateWithWeekday(dueOn);
  const words = direction === 'within' ? texts.heads.within : shared.workdaysLeft(left);
  return (
    <span className="deadline">
      {isShort ? null : <strong>{date}</strong>}
      <button
        type="button"
        className={`deadline-left ${urgencyOf(direction === 'within' ? null : left)}`}
        aria-label={texts.openArithmetic(`${title} ${date} ${words}`)}
        onClick={() => setOpen(true)}
      >
        {words}
      </button>
      <Info className="deadline-info" size={15} aria-hidden />
      {provisional === undefined ? null : <span className="tag tag-provisional">{texts.provisionalTag}</span>}
      {isInternal ? <span className="tag tag-provisional">{texts.internal}</span> : null}
      <DeadlineDrawer {...{ title, deadline, today, isOpen }} onClose={() => setOpen(false)} />
    </span>
  );
}

/** Red is past, amber is today or tomorrow, everything else is ink. */
export function urgencyOf(workdaysLeft: number | null): 'is-overdue' | 'is-due' | 'is-calm' {
  if (workdaysLeft === null) return 'is-calm';
  return workdaysLeft < 0 ? 'is-overdue' : workdaysLeft <= 1 ? 'is-due' : 'is-calm';
}
