/** One thing to do: until when, what, for whom, what follows, why, and the button. */

import { Link } from '@tanstack/react-router';
import type { TodoView } from '@zhifa/contract';
import { termText } from '@zhifa/law';
import { CircleAlert, Clock } from 'lucide-react';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { dateWithWeekday } from '../../../shared/deadline/arithmetic.ts';
import { DeadlineText, urgencyOf } from '../../../shared/deadline/deadline.tsx';
import { texts as shared } from '../../../shared/texts.ts';
import { actTitle } from '../../acts/act-title.ts';
import { ActLink } from '../../acts/go-to-act.tsx';
import { useToday } from '../../session/session.ts';
import { texts } from './texts.ts';

export function TodoRow({ todo, isFirst }: { readonly todo: TodoView; readonly isFirst: boolean }) {
  const { dossierId, title, party, number, consequence, act, kind } = todo;
  return (
    <li className={`todo todo-${urgencyOf(todo.workdaysLeft)}`}>
      <When todo={todo} />
      <div className="todo-what">
        <h2>{title}</h2>
        <p>
          <Link to="/inspections/$id" params={{ id: dossierId }}>
            {party}
          </Link>
          {number === null ? null : <span className="secondary todo-number">{number}</span>}
        </p>
        <p>{texts.consequence(consequence)}</p>
        <Reason todo={todo} />
      </div>
      <ActLink dossierId={dossierId} act={act} className={isFirst ? 'button-link button-solid' : 'button-link'}>
        <span className="visually-hidden">{party} </span>
        {actTitle(kind, act)}
      </ActLink>
    </li>
  );
}

function When({ todo: { dueOn, workdaysLeft } }: { readonly todo: TodoView }) {
  if (dueOn === null || workdaysLeft === null) {
    return (
      <p className="todo-when">
        <strong>{texts.noDate}</strong>
        <span>{texts.noDateWhy}</span>
      </p>
    );
  }
  const Icon = workdaysLeft < 0 ? CircleAlert : Clock;
  return (
    <p className="todo-when">
      <strong>{workdaysLeft === 0 ? texts.today : dateWithWeekday(dueOn)}</strong>
      <span>
        {workdaysLeft <= 1 ? <Icon size={13} aria-hidden /> : null} {shared.workdaysLeft(workdaysLeft)}
      </span>
    </p>
  );
}

function Reason({ todo: { deadline, title } }: { readonly todo: TodoView }) {
  const today = useToday();
  if (deadline === null) return null;
  const { startOn, startLabel, term, citation } = deadline;
  return (
    <p className="todo-reason">
      <span className="caption">{texts.startedBy(startOn, startLabel, termText(term))}</span>
      <CitationLink citation={citation} />
      <DeadlineText title={title} deadline={deadline} today={today} isShort />
    </p>
  );
}
